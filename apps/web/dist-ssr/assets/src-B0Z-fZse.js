// packages/clinical/src/check-in/windows.ts
/**
* When the two check-ins may be given. The rule asks at 24 and 48 hours (facts.md F3); the hours around them are our own:
* "vanochtend" can be told until the evening of that day, and 48 hours from a day and a half to three days after.
*/
var checkInWindows = {
	nextMorning: {
		fromHour: 4,
		untilHour: 24
	},
	at48h: {
		fromHours: 40,
		untilHours: 72
	}
};
// packages/clinical/src/progress/measures.ts
/** Noise and the smallest change that matters, per measure (facts-2.md 12; where a number is open, it says so). */
var measures = {
	pain: {
		betterIs: "lower",
		min: 0,
		max: 10,
		band: 2,
		realOnce: 3,
		realOnMeans: 2,
		meansInARow: 2,
		mic: 2,
		clearAt: 3,
		validated: true,
		recovered: {
			at: 0,
			sustainedAt: 1,
			weeks: 3
		},
		sources: [
			"childs2005",
			"ostelo2008",
			"kamper2010"
		],
		certainty: "moderate"
	},
	function: {
		betterIs: "lower",
		min: 0,
		max: 10,
		band: 2,
		realOnce: 3,
		realOnMeans: 2,
		meansInARow: 2,
		mic: 2,
		clearAt: 3,
		validated: false,
		sources: ["own"],
		certainty: "expert"
	},
	activity: {
		betterIs: "higher",
		min: 0,
		max: 10,
		band: 3,
		realOnce: 3,
		realOnMeans: 3,
		meansInARow: 2,
		mic: 2,
		clearAt: 3,
		validated: true,
		sources: ["abbott2014"],
		certainty: "low"
	},
	activities: {
		betterIs: "higher",
		min: 0,
		max: 10,
		band: 2,
		realOnce: 3,
		realOnMeans: 2,
		meansInARow: 2,
		mic: 1.3,
		clearAt: 2.3,
		validated: true,
		sources: ["abbott2014"],
		certainty: "low"
	}
};
// packages/clinical/src/adaptation/grounds.ts
/** Practice or our own choice; awaits a physiotherapist's signature. */
var own$1 = {
	sources: ["own"],
	certainty: "expert"
};
/** Pain bands and the 24–48 hour answer, from tendon and kneecap pain; not validated for the back (facts.md F3). */
var painRule = {
	sources: [
		"thomee1997",
		"silbernagel2007",
		"own"
	],
	certainty: "expert"
};
/** A quota set in advance (facts.md F1): preferred by KNGF 2021 C.2.2 and NHG 2017; no trial compares it with pain-contingent. */
var quota = {
	sources: [
		"kngf2021",
		"nhg2017",
		"nhgGap",
		"epiphaKnee"
	],
	certainty: "expert"
};
/** KNGF 2021 C.2.1–C.2.2: a rise of leg pain that lasts part of the day is acceptable; the old level in 6–12 weeks. */
var leg = {
	sources: ["kngf2021"],
	certainty: "low"
};
/** A flare-up: concept Costa 2019, plan own (facts.md F9). */
var flare = {
	sources: ["costaFlare2019", "own"],
	certainty: "expert"
};
/** Measurement error of a pain score (facts-2.md 12). */
var noise = {
	sources: ["childs2005", "ostelo2008"],
	certainty: "moderate"
};
/** Re-screening (triage.md 2.4): the rows are sourced in triage, when to ask again is our own. */
var recheck = {
	sources: ["finucane2020", "own"],
	certainty: "expert"
};
// packages/clinical/src/adaptation/adaptation-knowledge.ts
/** What check-in, adaptation and progress need to know. */
var adaptationKnowledge = {
	checkIn: checkInWindows,
	adaptation: {
		thresholds: {
			pain: {
				lowUpTo: 2,
				middleUpTo: 5,
				stopRise: 3,
				usualHighAbove: 5,
				noiseBelow: 3
			},
			goodSessions: 2,
			effortUpTo: 5,
			down: {
				small: [.1, .2],
				large: [.2, .3]
			},
			up: {
				reps: 2,
				seconds: 5,
				minutes: 2
			},
			quota: {
				perWeek: .1,
				perWeekLight: .2,
				start: .8,
				days: 7
			},
			quotaDone: 2,
			weekDone: .6,
			cap: {
				share: .25,
				days: 7
			},
			alarmHoldDays: 7,
			dropHoldDays: 7,
			levelChangeDays: 7,
			restart: {
				share: .8,
				missedSessions: 3,
				gapDays: 7
			},
			floor: {
				reps: 4,
				seconds: 5,
				minutes: 3
			},
			walkingTop: 30,
			activityTop: {
				minutes: 180,
				times: 100
			},
			flare: {
				plans: [
					{
						earlierUpTo: 3,
						share: .8,
						reducedDays: 1,
						rampDays: 3
					},
					{
						earlierUpTo: 7,
						share: .7,
						reducedDays: 2,
						rampDays: 5
					},
					{
						earlierUpTo: Number.POSITIVE_INFINITY,
						share: .6,
						reducedDays: 3,
						rampDays: 7
					}
				],
				rise: 2,
				longDays: 14,
				oftenIn: 3,
				oftenDays: 30
			},
			mode: {
				lightDays: 21,
				legPainFreeDays: 14
			},
			notImproving: {
				days: [28, 42],
				pain: 2,
				activity: 2,
				gpFromDay: 42,
				strongSoftSigns: [
					"cancer-ever",
					"cancer-treated",
					"weight-loss",
					"unwell",
					"unexplained-finding",
					"constant-night",
					"band-pain",
					"shape-change",
					"osteoporosis",
					"steroids",
					"immune-low",
					"bloodstream-risk"
				]
			},
			weeksUp: {
				rise: 2,
				weeks: 2
			},
			checks: {
				gapDays: 7,
				monthDays: 28,
				painJump: 3,
				painJumpHours: 24,
				standingDays: 7,
				standingUpTo: "call-gp-now",
				lockFrom: "call-gp-today",
				askContactAfterHours: {
					emergency: 2,
					"call-gp-now": 2,
					"call-gp-today": 14,
					"gp-appointment": 72
				}
			}
		},
		rules: {
			"first-time": own$1,
			"back-to-usual": painRule,
			"middle-band-first-good": painRule,
			"middle-band-two-good": painRule,
			"raised-settled-once": painRule,
			"raised-settled-again": painRule,
			"still-raised-after-48h": painRule,
			"too-heavy": own$1,
			"too-heavy-but-done": quota,
			"stop-pain": painRule,
			"stop-leg-spread": {
				sources: ["kngf2021", "own"],
				certainty: "expert"
			},
			"stop-nerve-sign": {
				sources: ["nhgLrs2015", "caudaEquinaCard"],
				certainty: "moderate"
			},
			"usual-pain-high": own$1,
			"control-pain-rose": {
				sources: ["kngf2021"],
				certainty: "expert"
			},
			"waiting-for-response": painRule,
			"response-unknown": own$1,
			"pain-not-told": own$1,
			"pain-after-high": painRule,
			"not-completed": own$1,
			"effort-high": own$1,
			"within-noise": noise,
			"weekly-quota": quota,
			"quota-waits": quota,
			"quota-not-done": quota,
			"brake-raised": {
				sources: [
					"kngf2021",
					"silbernagel2007",
					"own"
				],
				certainty: "expert"
			},
			"brake-still-raised": {
				sources: [
					"kngf2021",
					"silbernagel2007",
					"own"
				],
				certainty: "expert"
			},
			"baseline-trials": quota,
			"baseline-quota": {
				sources: [
					"epiphaKnee",
					"lindstrom1992",
					"own"
				],
				certainty: "expert"
			},
			"leg-pain-within-day-part": leg,
			"leg-pain-first-good": leg,
			"leg-pain-lasted": leg,
			"weekly-cap": own$1,
			"no-rise-after-alarm": own$1,
			"no-rise-after-drop": own$1,
			"one-thing-at-a-time": {
				sources: ["kngf2021", "own"],
				certainty: "expert"
			},
			"top-dose": own$1,
			"lowest-dose": own$1,
			"ladder-up": own$1,
			"ladder-down": painRule,
			"rest-day": {
				sources: ["lindstrom1992", "own"],
				certainty: "expert"
			},
			"flare-ask": flare,
			"flare-reduced": flare,
			"flare-ramp": flare,
			"flare-long": flare,
			"flare-often": flare,
			restart: {
				sources: ["epiphaKnee", "own"],
				certainty: "expert"
			},
			"mode-time-contingent": {
				sources: [
					"kngf2021",
					"nhg2017",
					"nhgGap"
				],
				certainty: "expert"
			},
			"mode-leg-pain-gone": {
				sources: ["kngf2021", "own"],
				certainty: "expert"
			},
			"not-improving-4-weeks": {
				sources: [
					"kngf2021",
					"nhg2017",
					"ostelo2008"
				],
				certainty: "low"
			},
			"not-improving-6-weeks": {
				sources: [
					"kngf2021",
					"nhg2017",
					"ostelo2008"
				],
				certainty: "low"
			},
			"not-improving-soft-sign": {
				sources: [
					"finucane2020",
					"kngf2021",
					"own"
				],
				certainty: "expert"
			},
			"weeks-up": {
				sources: ["childs2005", "own"],
				certainty: "expert"
			},
			"check-before-session": recheck,
			"check-anything-new": recheck,
			"check-gap": recheck,
			"check-planned": recheck,
			"check-pain-jump": {
				sources: ["childs2005", "own"],
				certainty: "expert"
			},
			"check-leg-sign": {
				sources: [
					"nhgLrs2015",
					"caudaEquinaCard",
					"own"
				],
				certainty: "expert"
			},
			"check-fall": recheck,
			"check-fever": {
				sources: [
					"premkumar2018",
					"galliker2020",
					"own"
				],
				certainty: "expert"
			},
			"check-month": recheck,
			"check-flare": recheck,
			"check-unfinished": recheck,
			"standing-verdict": {
				sources: ["nts", "own"],
				certainty: "expert"
			},
			"standing-verdict-a-week": {
				sources: [
					"nts",
					"hsib2021",
					"own"
				],
				certainty: "expert"
			}
		}
	},
	progress: { measures },
	lessons: [
		"pain-and-damage",
		"walking",
		"bending",
		"scan",
		"sleep",
		"flare-up"
	]
};
// packages/clinical/src/answers/vocabulary/kinds.ts
var yesNo = [
	"yes",
	"no",
	"unknown"
];
var yesNoSkip = [
	"yes",
	"no",
	"unknown",
	"skip"
];
/** A row of an alarm list: yes, no or unknown. */
function row(block) {
	return {
		block,
		kind: "choice",
		options: yesNo,
		row: true
	};
}
/** A row that may be skipped: rather not say, or does not apply. */
function skippableRow(block) {
	return {
		block,
		kind: "choice",
		options: yesNoSkip,
		row: true
	};
}
/** The same row offered once more after it was skipped. */
function offeredAgain$1(block) {
	return {
		block,
		kind: "choice",
		options: yesNoSkip,
		optional: true
	};
}
/** A single yes, no or unknown. */
function yesNoUnknown(block) {
	return {
		block,
		kind: "choice",
		options: yesNo
	};
}
/** One of these, or unknown. */
function choice(block, ...options) {
	return {
		block,
		kind: "choice",
		options: [...options, "unknown"]
	};
}
/** One of these; somebody always knows. */
function plainChoice(block, ...options) {
	return {
		block,
		kind: "choice",
		options
	};
}
/** Any of these; an empty list is "none of these". */
function many(block, ...options) {
	return {
		block,
		kind: "many",
		options
	};
}
function number(block, min, max) {
	return {
		block,
		kind: "number",
		min,
		max
	};
}
/** 0–10. */
function scale(block) {
	return {
		block,
		kind: "scale",
		min: 0,
		max: 10
	};
}
function text(block) {
	return {
		block,
		kind: "text"
	};
}
// packages/clinical/src/answers/vocabulary/alarm.ts
/** Alarm lists S1–S6 with their follow-ups, and age (triage.md 1.3). */
var alarm = {
	"chest-pain": row("S1"),
	"vital-signs": row("S1"),
	collapse: row("S1"),
	"sudden-severe": row("S1"),
	"known-aneurysm": row("S1"),
	"pulsating-belly": row("S1"),
	"legs-paralysed": row("S1"),
	"major-trauma": row("S1"),
	"pregnancy-alarm": row("S1"),
	"aneurysm-pain-new": yesNoUnknown("S1"),
	"vascular-risk": yesNoUnknown("S1"),
	"paralysis-onset": choice("S1", "under-6-hours", "longer", "old-known"),
	"trauma-when": choice("S1", "under-2-days", "under-2-weeks", "longer"),
	"trauma-checked": yesNoUnknown("S1"),
	"trauma-legs": yesNoUnknown("S1"),
	"pregnancy-heavy": yesNoUnknown("S1"),
	age: number("age", 0, 120),
	"saddle-feeling": row("S2a"),
	"urine-control": row("S2a"),
	"urine-leak": row("S2a"),
	"bowel-control": row("S2a"),
	"sexual-function": skippableRow("S2a"),
	"sexual-function-again": offeredAgain$1("S2a"),
	"ces-onset": choice("S2a", "under-2-weeks", "longer"),
	"ces-worse": yesNoUnknown("S2a"),
	"ces-known": yesNoUnknown("S2a"),
	"both-legs": row("S2b"),
	"foot-drop": row("S2b"),
	"leg-weakness": row("S2b"),
	"cord-signs": row("S2b"),
	"cannot-stand": row("S2b"),
	"cold-leg": row("S2b"),
	"motor-onset": choice("S2b", "under-2-weeks", "longer"),
	"motor-worse": yesNoUnknown("S2b"),
	"motor-known": yesNoUnknown("S2b"),
	fever: row("S3"),
	unwell: row("S3"),
	"recent-infection": row("S3"),
	"bloodstream-risk": row("S3"),
	"immune-low": row("S3"),
	"spine-procedure": row("S3"),
	"procedure-worse": yesNoUnknown("S3"),
	"procedure-released": yesNoUnknown("S3"),
	"chronic-illness": yesNoUnknown("S3"),
	"cancer-ever": row("S4"),
	"weight-loss": row("S4"),
	"unexplained-finding": row("S4"),
	"shape-change": row("S4"),
	fall: row("S4"),
	osteoporosis: row("S4"),
	steroids: row("S4"),
	anticoagulants: row("S4"),
	"strain-onset": yesNoUnknown("S4"),
	"upper-back": row("S5"),
	"band-pain": row("S5"),
	"constant-night": row("S5"),
	"belly-pain": row("S5"),
	"flank-colic": row("S5"),
	"urine-symptoms": row("S5"),
	"gyn-symptoms": row("S5"),
	rash: row("S5"),
	"calf-swelling": row("S5"),
	"belly-severe": yesNoUnknown("S5"),
	"rash-recent": yesNoUnknown("S5"),
	pregnant: row("S6"),
	"cancer-treated": row("S6"),
	violence: skippableRow("S6"),
	"self-harm": skippableRow("S6"),
	"self-harm-now": yesNoUnknown("S6")
};
// packages/clinical/src/answers/vocabulary/pain.ts
/** Pain, daily life and what makes it last (triage.md 1.3, 1.4). */
var pain = {
	duration: choice("P1", "under-2-weeks", "2-to-4-weeks", "4-to-6-weeks", "6-to-12-weeks", "over-12-weeks"),
	course: choice("P1", "better", "up-and-down", "same", "worse", "fast-worse"),
	pain: scale("P1"),
	"leg-pain": choice("P1", "none", "buttock-thigh", "below-knee"),
	"leg-features": many("P1", "worse-than-back", "shooting", "tingling-strip", "cough"),
	"relief-sitting": yesNoUnknown("P1"),
	"vascular-legs": yesNoUnknown("P1"),
	"painkiller-relief": choice("P1", "helps", "not-tried", "shop-no-help", "strong-no-help"),
	"sleep-walk-loss": yesNoUnknown("P1"),
	episodes: choice("P2", "first", "one-or-two", "three-or-more"),
	"function-limit": scale("P2"),
	inflammatory: many("P2", "young", "gradual", "better-moving", "not-better-resting", "night-rising", "stiff-30", "extra"),
	"second-contact": yesNoUnknown("P2"),
	persisting: many("persisting", "fear", "avoid", "expect", "worry", "mood", "stress", "work", "health"),
	"self-harm-again": offeredAgain$1("persisting")
};
// packages/clinical/src/answers/vocabulary/plan.ts
var unit = plainChoice("plan", "minutes", "times");
/** Intake of the plan, after a calm verdict (triage.md 1.5); not part of the Rugcheck's count. */
var plan = {
	"activity-1": text("plan"),
	"activity-1-now": scale("plan"),
	"activity-1-unit": unit,
	"activity-2": text("plan"),
	"activity-2-now": scale("plan"),
	"activity-2-unit": unit,
	"activity-3": text("plan"),
	"activity-3-now": scale("plan"),
	"activity-3-unit": unit,
	goal: plainChoice("plan", "activity-1", "activity-2", "activity-3"),
	"goal-date": {
		block: "plan",
		kind: "date"
	},
	"feared-1": text("plan"),
	"feared-1-harm": scale("plan"),
	"feared-2": text("plan"),
	"feared-2-harm": scale("plan"),
	"feared-3": text("plan"),
	"feared-3-harm": scale("plan"),
	"work-kind": plainChoice("plan", "sitting", "standing", "heavy", "mixed", "none"),
	"work-state": plainChoice("plan", "working", "adjusted", "off-under-2-weeks", "off-over-2-weeks", "no-job"),
	"sitting-hours": choice("plan", "under-5", "over-5"),
	sleep: choice("plan", "good", "poor"),
	days: number("plan", 1, 7),
	minutes: number("plan", 5, 60),
	equipment: many("plan", "mat", "chair", "band", "weight", "stairs", "pool", "bike", "stick", "box"),
	floor: yesNoUnknown("plan"),
	"walk-now": number("plan", 0, 180),
	limits: many("plan", "heart", "lungs", "diabetes", "osteoporosis", "blood-thinner", "high-blood-pressure", "new-hip-or-knee", "balance", "epilepsy", "other"),
	"start-back": choice("plan", "low", "medium", "high"),
	"gp-phone": text("plan"),
	"hap-phone": text("plan")
};
// packages/clinical/src/answers/vocabulary.ts
/** Every question by id: kind, options, bounds and screen. Key order is the order of asking within a screen. */
var vocabulary = {
	...alarm,
	...pain,
	...plan
};
// packages/core/src/plan/day.ts
var millisecondsPerDay = 864e5;
/** The calendar day so many days later; calendar days only, so no clock and no time zone. */
function addDays(day, days) {
	return new Date(toMilliseconds(day) + days * millisecondsPerDay).toISOString().slice(0, 10);
}
/** Whole days from one day to a later one; negative when the second is earlier. */
function daysBetween(from, to) {
	return Math.round((toMilliseconds(to) - toMilliseconds(from)) / millisecondsPerDay);
}
function toMilliseconds(day) {
	return Date.parse(`${day}T00:00:00Z`);
}
/**
* Says whether a value is an answer to a question. `today` bounds dates: a goal lies ahead.
* Forms, files and the command line all ask this one function.
*/
function checkAnswer(question, value, today) {
	const problem = problemWith(question, value, today);
	return problem === void 0 ? { ok: true } : {
		ok: false,
		problem
	};
}
function problemWith(question, value, today) {
	if (value === "unknown" && question.mayBeUnknown) return void 0;
	switch (question.kind) {
		case "choice": return typeof value === "string" && question.options?.includes(value) ? void 0 : "not-an-option";
		case "many": return problemWithKeys(question, value);
		case "number":
		case "scale": return problemWithNumber(question, value);
		case "date": return problemWithDay(value, today);
		case "text": return problemWithText(value);
	}
}
function problemWithKeys(question, value) {
	if (!Array.isArray(value)) return "not-a-list";
	if (!value.every((key) => typeof key === "string" && question.options?.includes(key))) return "not-an-option";
	return new Set(value).size === value.length ? void 0 : "repeated";
}
function problemWithNumber(question, value) {
	if (typeof value !== "number" || !Number.isFinite(value)) return "not-a-number";
	if (!Number.isInteger(value)) return "not-whole";
	if (question.min !== void 0 && value < question.min) return "too-low";
	if (question.max !== void 0 && value > question.max) return "too-high";
}
function problemWithDay(value, today) {
	if (typeof value !== "string" || !isDay(value)) return "not-a-day";
	return value > today ? void 0 : "not-in-the-future";
}
function problemWithText(value) {
	if (typeof value !== "string") return "not-text";
	if (value.trim() === "") return "empty";
	return value.length > 200 ? "too-long" : void 0;
}
/** A day that exists: 30 February does not. */
function isDay(value) {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	if (parts === null) return false;
	const [year, month, day] = parts.slice(1).map(Number);
	const lengths = [
		31,
		year % 4 === 0 && year % 100 !== 0 || year % 400 === 0 ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
// packages/core/src/answers/question.ts
/** Screens of the Rugcheck, in asking order; `plan` is the intake of the plan. */
var blocks = [
	"S1",
	"age",
	"S2a",
	"S2b",
	"S3",
	"S4",
	"S5",
	"S6",
	"P1",
	"P2",
	"persisting",
	"plan"
];
// packages/core/src/rule/truth.ts
function lowest(bounds) {
	return bounds >> 2;
}
function highest(bounds) {
	return bounds & 3;
}
function isSettled(bounds) {
	return lowest(bounds) === highest(bounds);
}
function pairTable(combine) {
	const table = /* @__PURE__ */ new Uint8Array(256);
	for (let a = 0; a < 16; a += 1) for (let b = 0; b < 16; b += 1) table[a << 4 | b] = combine(lowest(a), lowest(b)) << 2 | combine(highest(a), highest(b));
	return table;
}
/** `least[(a << 4) | b]`: both bounds of "a and b". */
var least = pairTable(Math.min);
/** `most[(a << 4) | b]`: both bounds of "a or b". */
var most = pairTable(Math.max);
/** Bounds of "not a": the roles of lowest and highest change places. */
function opposite(bounds) {
	return 2 - highest(bounds) << 2 | 2 - lowest(bounds);
}
var specials = 4;
/** Bounds of a question that has no answer, by code. */
function boundsWithoutAnswer(node, code) {
	return node.table[code + specials];
}
var noAnswer = [
	1,
	5,
	5,
	2
];
var specialTable = Uint8Array.from(noAnswer);
/** Turns conditions into nodes, and answers into codes, for one table of questions. */
var Compiler = class {
	#questions;
	#slots = /* @__PURE__ */ new Map();
	#codes;
	#remembered = /* @__PURE__ */ new Map();
	constructor(questions) {
		this.#questions = questions;
		this.#codes = questions.map((question, slot) => {
			this.#slots.set(question.id, slot);
			return new Map((question.options ?? []).map((option, code) => [option, code]));
		});
	}
	/** Length of a state: every question, then every remembered condition compiled so far. */
	get size() {
		return this.#questions.length + this.#remembered.size;
	}
	/** Named conditions compiled so far, with what they stand for. */
	remembered() {
		return [...this.#remembered].map(([condition, node]) => [condition.name, node.of[0]]);
	}
	/** Place of a question in the state. Throws when the table lacks it: that is a fault in the clinical data. */
	slot(id) {
		const slot = this.#slots.get(id);
		if (slot === void 0) throw new Error(`No question "${id}" in the table`);
		return slot;
	}
	/** Place of a question, or `undefined` for an id that is not ours. */
	find(id) {
		return this.#slots.get(id);
	}
	/** Code of an answer. What we cannot read counts as unknown: a slip must never switch an alarm off. */
	code(slot, value) {
		if (value === "unknown") return -3;
		const codes = this.#codes[slot];
		const kind = this.#questions[slot]?.kind;
		if (typeof value === "string") return kind === "choice" ? codes?.get(value) ?? -3 : -3;
		if (typeof value === "number") return (kind === "number" || kind === "scale") && value >= 0 ? value : -3;
		if (!Array.isArray(value)) return -3;
		let bits = 0;
		for (const key of value) {
			const code = kind === "many" ? codes?.get(key) : void 0;
			if (code === void 0) return -3;
			bits |= 1 << code;
		}
		return bits;
	}
	compile(condition) {
		switch (condition.kind) {
			case "is": return leaf(0, this.slot(condition.question), 0, this.#table(condition.question, condition.values));
			case "has": return leaf(1, this.slot(condition.question), 1 << this.#option(condition.question, condition.value));
			case "from": return leaf(2, this.slot(condition.question), condition.bound);
			case "below": return leaf(3, this.slot(condition.question), condition.bound);
			case "all": return branch(4, this.#each(condition.of));
			case "any": return branch(5, this.#each(condition.of));
			case "not": return branch(6, [this.compile(condition.of)]);
			case "atLeast": return branch(7, this.#each(condition.of), condition.count);
			case "named": return this.#rememberedNode(condition);
		}
	}
	#each(conditions) {
		return conditions.map((condition) => this.compile(condition));
	}
	#rememberedNode(condition) {
		const known = this.#remembered.get(condition);
		if (known !== void 0) return known;
		const node = {
			...branch(8, [this.compile(condition.of)]),
			slot: this.size
		};
		this.#remembered.set(condition, node);
		return node;
	}
	#option(question, value) {
		const code = this.#codes[this.slot(question)]?.get(value);
		if (code === void 0) throw new Error(`"${question}" has no option "${value}"`);
		return code;
	}
	#table(question, values) {
		const options = this.#questions[this.slot(question)]?.options ?? [];
		const table = new Uint8Array(specials + options.length).fill(0);
		table.set(noAnswer);
		for (const value of values) if (value === "unknown") table[1] = 10;
		else table[this.#option(question, value) + specials] = 10;
		return table;
	}
};
function leaf(op, slot, bound, table = specialTable) {
	return {
		op,
		slot,
		table,
		bound,
		of: []
	};
}
function branch(op, of, bound = 0) {
	return {
		op,
		slot: -1,
		table: specialTable,
		bound,
		of
	};
}
// packages/core/src/rule/evaluate.ts
/** Lowest and highest truth of a condition over everything that is not answered yet. Allocates nothing. */
function evaluate(node, state) {
	switch (node.op) {
		case 0: {
			const place = state[node.slot] + 4;
			return place < node.table.length ? node.table[place] : 0;
		}
		case 4: return evaluateAll(node.of, state);
		case 5: return evaluateAny(node.of, state);
		case 6: return opposite(evaluate(node.of[0], state));
		case 7: return evaluateAtLeast(node, state);
		case 1:
		case 2:
		case 3: return evaluateNumber(node, state[node.slot]);
		default: return evaluateRemembered(node, state);
	}
}
function evaluateNumber(node, code) {
	if (code < 0) return boundsWithoutAnswer(node, code);
	if (node.op === 1) return (code & node.bound) === 0 ? 0 : 10;
	return code >= node.bound === (node.op === 2) ? 10 : 0;
}
/** A named condition is worked out once for a state; −1 stands for "not yet". */
function evaluateRemembered(node, state) {
	const known = state[node.slot];
	if (known >= 0) return known;
	const bounds = evaluate(node.of[0], state);
	state[node.slot] = bounds;
	return bounds;
}
function evaluateAll(parts, state) {
	let bounds = 10;
	for (let index = 0; index < parts.length; index += 1) {
		bounds = least[bounds << 4 | evaluate(parts[index], state)];
		if (bounds === 0) return 0;
	}
	return bounds;
}
function evaluateAny(parts, state) {
	let bounds = 0;
	for (let index = 0; index < parts.length; index += 1) {
		bounds = most[bounds << 4 | evaluate(parts[index], state)];
		if (bounds === 10) return 10;
	}
	return bounds;
}
function evaluateAtLeast(node, state) {
	let surelyYes = 0;
	let surelyNotNo = 0;
	let maybeYes = 0;
	let maybeNotNo = 0;
	for (const part of node.of) {
		const bounds = evaluate(part, state);
		if (lowest(bounds) === 2) surelyYes += 1;
		if (lowest(bounds) >= 1) surelyNotNo += 1;
		if (highest(bounds) === 2) maybeYes += 1;
		if (highest(bounds) >= 1) maybeNotNo += 1;
	}
	const low = surelyYes >= node.bound ? 2 : surelyNotNo >= node.bound ? 1 : 0;
	const high = maybeYes >= node.bound ? 2 : maybeNotNo >= node.bound ? 1 : 0;
	return low << 2 | high;
}
// packages/core/src/triage/verdict.ts
/** Triage results, calmest first (DESIGN section 5). */
var verdicts = [
	"self-care",
	"physiotherapist",
	"gp-appointment",
	"call-gp-today",
	"call-gp-now",
	"emergency"
];
/** 0 (self-care) to 5 (emergency). */
function urgency(verdict) {
	return verdicts.indexOf(verdict);
}
// packages/core/src/triage/prepare.ts
var prepared = /* @__PURE__ */ new WeakMap();
/** Compiles the knowledge on first use and remembers the result for as long as the knowledge lives. */
function prepare(knowledge) {
	const known = prepared.get(knowledge);
	if (known !== void 0) return known;
	const ready = build(knowledge);
	prepared.set(knowledge, ready);
	return ready;
}
function build(knowledge) {
	const compiler = new Compiler(knowledge.questions);
	const questions = knowledge.questions.map((question, slot) => readyQuestion(compiler, question, slot));
	const { risk, triage } = knowledge;
	const riskOptions = knowledge.questions[compiler.slot(risk.question)]?.options ?? [];
	const keys = riskOptions.filter((key) => key !== "unknown");
	const ready = {
		knowledge,
		compiler,
		questions,
		conditional: questions.filter((entry) => entry.when !== void 0 || entry.noWhile !== void 0),
		asked: blocks.flatMap((block) => questions.filter(({ question: q }) => q.block === block && q.step !== "plan")),
		rowSlots: questions.filter(({ question }) => question.row).map(({ slot }) => slot),
		rules: triage.rules.map((flag) => readyRule(compiler, flag)),
		secondContact: compiler.compile(triage.secondContact.when),
		risk: {
			slot: compiler.slot(risk.question),
			keys: riskOptions,
			psychBits: keys.reduce((bits, key) => bits | (risk.psych.includes(key) ? 1 << riskOptions.indexOf(key) : 0), 0),
			derived: risk.derived.map(({ factor, when }) => ({
				factor,
				node: compiler.compile(when)
			})),
			outside: compiler.slot(risk.outside)
		},
		classification: readyClassification(compiler, knowledge),
		calm: new Set(triage.neededWhenCalm.questions.map((id) => compiler.slot(id))),
		calmUpTo: urgency(triage.neededWhenCalm.upTo),
		listBlocks: new Set(knowledge.questions.filter(({ row }) => row).map(({ block }) => block)),
		atOnce: triage.atOnce.map((entry) => ({
			...entry,
			when: compiler.compile(entry.when)
		}))
	};
	const unanswered = new Float64Array(compiler.size).fill(-1);
	for (const { question, slot, leftAlone } of questions) if (question.optional) unanswered[slot] = leftAlone;
	return {
		...ready,
		unanswered
	};
}
function readyClassification(compiler, { classification, triage }) {
	const choices = (of) => of.map(([name, condition]) => [name, compiler.compile(condition)]);
	return {
		course: choices(classification.course),
		leg: choices(classification.leg),
		severity: choices(classification.severity),
		recurrent: compiler.compile(classification.recurrent),
		inflammatoryPattern: compiler.compile(classification.inflammatoryPattern),
		suggesting: new Set(triage.rules.filter((rule) => rule.suggestsCause !== false).map(({ id }) => id))
	};
}
function readyRule(compiler, flag) {
	const cap = flag.whenUnknown === void 0 ? 0 : urgency(flag.whenUnknown);
	return {
		flag,
		sources: [...new Set(flag.sources.map(({ source }) => source))],
		verdicts: flag.verdicts.map(([verdict, condition]) => ({
			level: urgency(verdict),
			unknownLevel: Math.min(urgency(verdict), cap),
			node: compiler.compile(condition)
		})),
		raised: flag.raisedBySecondContact !== false
	};
}
function readyQuestion(compiler, question, slot) {
	const options = question.options ?? [];
	const skip = options.indexOf("skip");
	return {
		question,
		slot,
		...question.when === void 0 ? {} : { when: compiler.compile(question.when) },
		...question.noWhile === void 0 ? {} : { noWhile: compiler.compile(question.noWhile) },
		until: question.until === void 0 ? never : urgency(question.until),
		orFrom: question.orFrom === void 0 ? never : urgency(question.orFrom),
		no: options.indexOf("no"),
		leftAlone: skip >= 0 ? skip : -2
	};
}
var never = 99;
/** The state of every question: an answer's code, or open, not applicable or unknown. */
function fillState(ready, answers) {
	const state = ready.unanswered.slice();
	for (const id in answers) {
		const slot = ready.compiler.find(id);
		const value = answers[id];
		if (slot !== void 0 && value !== void 0) state[slot] = ready.compiler.code(slot, value);
	}
	for (const entry of ready.conditional) {
		if (entry.when !== void 0 && state[entry.slot] === -1 && entry.orFrom === never) {
			if (highest(evaluate(entry.when, state)) < 2) state[entry.slot] = -2;
		}
		if (entry.noWhile !== void 0) applyNoWhile(entry, entry.noWhile, state);
	}
	forget(ready, state);
	return state;
}
/** Named conditions must be worked out again after the state changed. */
function forget(ready, state) {
	state.fill(-1, ready.questions.length);
}
/** An answer that calms counts as no while a row of its block is unknown; while one may still become so, it is open. */
function applyNoWhile(entry, noWhile, state) {
	const bounds = evaluate(noWhile, state);
	if (lowest(bounds) === 2) state[entry.slot] = entry.no;
	else if (highest(bounds) === 2 && state[entry.slot] !== entry.no) state[entry.slot] = -1;
}
/** Surely applicable: nothing that is still open can make the question go away. */
function surelyApplies(entry, state, level) {
	if (level >= entry.until) return false;
	if (entry.when === void 0 || level >= entry.orFrom) return true;
	return evaluate(entry.when, state) === 10;
}
/** Surely not asked any more, or not at all. */
function surelyNotAsked(entry, state, atLeast, atMost) {
	if (atLeast >= entry.until) return true;
	if (entry.when === void 0 || atMost >= entry.orFrom) return false;
	return highest(evaluate(entry.when, state)) < 2;
}
// packages/core/src/classification/classify.ts
/** Kind of low back pain (triage.md 4.1). What was not answered stays unknown; an unknown duration counts as subacute. */
function classify(answers, knowledge, decision) {
	const ready = prepare(knowledge);
	const state = fillState(ready, answers);
	const { course, leg, severity, recurrent, inflammatoryPattern, suggesting } = ready.classification;
	const isTrue = (node) => evaluate(node, state) === 10;
	const first = (choices, otherwise) => choices.find(([, node]) => isTrue(node))?.[0] ?? otherwise;
	return {
		course: first(course, "subacute"),
		recurrent: isTrue(recurrent),
		leg: first(leg, "unknown"),
		inflammatoryPattern: isTrue(inflammatoryPattern),
		specificSuspected: decision.reasons.filter(({ rule, verdict }) => suggesting.has(rule) && urgency(verdict) >= urgency("gp-appointment")).map(({ rule }) => rule),
		severity: first(severity, "unknown")
	};
}
// packages/core/src/classification/risk.ts
/**
* Risk that the pain persists (triage.md 1.4; factors of KNGF 2021, points and cuts our own, unvalidated).
* What was not answered or not known scores nothing. Shown in words only.
*/
function assessRisk(answers, knowledge) {
	const ready = prepare(knowledge);
	const state = fillState(ready, answers);
	const ticked = tickedKeys(ready, state, "lowest");
	const own = ready.risk.keys.filter((_, code) => (ticked & 1 << code) !== 0);
	const derived = ready.risk.derived.filter(({ node }) => lowest(evaluate(node, state)) === 2);
	const outside = outsideBand(ready, state);
	return {
		band: outside ?? boundRisk(ready, state, "lowest"),
		total: own.length + derived.length,
		psych: countBits(ticked & ready.risk.psychBits),
		factors: [...own, ...derived.map(({ factor }) => factor)],
		from: outside === void 0 ? "own-questions" : "start-back"
	};
}
/** Calmest or most serious band that the open answers still allow. Allocates nothing. */
function boundRisk(ready, state, side) {
	const outside = outsideBand(ready, state);
	if (outside !== void 0) return outside;
	const { bands } = ready.knowledge.risk;
	const ticked = tickedKeys(ready, state, side);
	const psych = countBits(ticked & ready.risk.psychBits);
	let total = countBits(ticked);
	let long = false;
	for (const { factor, node } of ready.risk.derived) {
		const bounds = evaluate(node, state);
		if ((side === "lowest" ? lowest(bounds) : highest(bounds)) < 2) continue;
		total += 1;
		if (factor === bands.orFactor) long = true;
	}
	if (psych >= bands.highPsych) return "high";
	if (psych >= bands.highPsychWith && (total >= bands.highTotal || long)) return "high";
	return total >= bands.medium ? "medium" : "low";
}
function tickedKeys(ready, state, side) {
	const code = state[ready.risk.slot];
	if (code >= 0) return code;
	return code === -1 && side === "highest" ? (1 << ready.risk.keys.length) - 1 : 0;
}
function outsideBand(ready, state) {
	const code = state[ready.risk.outside];
	const value = code < 0 ? void 0 : ready.questions[ready.risk.outside]?.question.options?.[code];
	return value === "low" || value === "medium" || value === "high" ? value : void 0;
}
function countBits(bits) {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
	return count;
}
// packages/core/src/plan/limits.ts
/**
* What limits this person's exercises, in a fixed order. "Weet ik niet" and a question that was not asked count as a
* limit: a plan that is too careful costs less than one that is not. With a classification its leg pattern counts;
* without one it is read from the answers, in the same careful way (triage.md 2.1 *radicular*, 4.1).
*/
function limitsOf(answers, classification) {
	const legs = classification ? legLimits(classification) : legLimitsFromAnswers(answers);
	return limitOrder.filter((limit) => legs.includes(limit) || isTold(limit, answers));
}
/** The answers that put a limit there; an answer that is a clear no is not one of them. */
function questionsOfLimit(limit, answers) {
	const { legs = [], rows = [], key } = origins[limit];
	const fromLimits = key !== void 0 && (ticked(answers, key) || limitsUnknown(answers));
	return [
		...legs,
		...rows.filter((row) => mayBe(answers[row])),
		...fromLimits ? ["limits"] : []
	];
}
/** Where each limit is told. The alarm row of bone thinning also covers a collapsed vertebra, so a yes counts as both. */
var origins = {
	pregnancy: { rows: ["pregnant"] },
	osteoporosis: {
		rows: ["osteoporosis", "steroids"],
		key: "osteoporosis"
	},
	"vertebral-fracture": { rows: ["osteoporosis"] },
	radicular: { legs: ["leg-pain", "leg-features"] },
	stenosis: { legs: ["relief-sitting"] },
	"spine-procedure": { rows: ["spine-procedure"] },
	anticoagulants: {
		rows: ["anticoagulants"],
		key: "blood-thinner"
	},
	heart: {
		key: "heart",
		whenUnknown: true
	},
	lungs: { key: "lungs" },
	"high-blood-pressure": {
		key: "high-blood-pressure",
		whenUnknown: true
	},
	diabetes: { key: "diabetes" },
	"new-hip-or-knee": {
		key: "new-hip-or-knee",
		whenUnknown: true
	},
	balance: {
		key: "balance",
		whenUnknown: true
	},
	epilepsy: { key: "epilepsy" },
	"other-illness": { key: "other" }
};
var limitOrder = Object.keys(origins);
function isTold(limit, answers) {
	const { rows = [], key, whenUnknown = false } = origins[limit];
	const inList = key !== void 0 && ticked(answers, key);
	return rows.some((row) => mayBe(answers[row])) || inList || whenUnknown && limitsUnknown(answers);
}
function legLimits({ leg }) {
	if (leg === "radicular" || leg === "unknown") return ["radicular"];
	return leg === "claudication" ? ["stenosis"] : [];
}
function legLimitsFromAnswers(answers) {
	const leg = answers["leg-pain"];
	if (leg === "none") return [];
	const features = answers["leg-features"];
	const enough = leg === "below-knee" ? 1 : 2;
	const radicular = !Array.isArray(features) || features.length >= enough || leg === void 0 || leg === "unknown";
	const reliefSitting = answers["relief-sitting"];
	const stenosis = reliefSitting === "yes" || reliefSitting === "unknown";
	return [...radicular ? ["radicular"] : [], ...stenosis ? ["stenosis"] : []];
}
/** Anything but a clear no. */
function mayBe(answer) {
	return answer !== "no" && answer !== "skip";
}
function ticked(answers, key) {
	const limits = answers.limits;
	return Array.isArray(limits) && limits.includes(key);
}
function limitsUnknown(answers) {
	return !Array.isArray(answers.limits);
}
// packages/core/src/session/dose.ts
/** Rest between two sets or holds, and finding the position, in seconds: our own guess, for planning time only. */
var restSeconds = 10;
var setUpSeconds = 30;
/** How long one exercise takes, in whole minutes (at least 1). For fitting a plan into a day, not for steering a dose. */
function minutesOf(exercise, dose = exercise.startDose) {
	if (dose.kind === "time") return dose.minutes;
	const perSet = dose.kind === "reps" ? dose.reps * exercise.secondsPerRep : dose.seconds + exercise.secondsPerRep;
	const sides = exercise.sides === "each" ? 2 : 1;
	const seconds = setUpSeconds + dose.sets * sides * perSet + (dose.sets - 1) * restSeconds;
	return Math.max(1, Math.round(seconds / 60));
}
/**
* Counts as stretching: a stretch, or a comfort movement that is held. Never more than half of a plan
* (Owen 2020: stretching did no better than control; facts-2.md 9).
*/
function isStretching(exercise) {
	return exercise.category === "stretch" || exercise.category === "mobility" && exercise.startDose.kind === "hold";
}
/** Counts as strength or endurance: what a plan for persistent pain must contain (facts-2.md 9, 19). */
function isLoading(exercise) {
	return exercise.category === "strength" || exercise.category === "isometric" || exercise.category === "aerobic";
}
// packages/core/src/plan/rules.ts
/** A reason of a plan: the rule, and of the questions it read those that were answered. */
function planReason(rule, answers, questions, rules, values) {
	const { sources, certainty } = rules.facts[rule];
	return {
		rule,
		because: answered(answers, questions),
		sources,
		certainty,
		...values && { values }
	};
}
/** The answers given to these questions; a question without an answer is never a reason. */
function answered(answers, questions) {
	return questions.flatMap((question) => {
		const answer = answers[question];
		return answer === void 0 ? [] : [{
			question,
			answer
		}];
	});
}
// packages/core/src/plan/mode.ts
/**
* What drives the dose, one mode at a time, with every reason for it (triage.md 4.2, in its order).
* KNGF 2021 C.2.1–C.2.2: radicular pain is built up guided by pain, other back pain time-contingently; NHG 2017 has the
* switch at three to four weeks. That fear starts it at once is our own choice.
*/
function chooseMode(input, rules) {
	const { answers, classification } = input;
	if (classification.leg === "radicular") return {
		mode: "pain-guided",
		reasons: [planReason("mode-pain-guided", answers, ["leg-pain", "leg-features"], rules)]
	};
	const reasons = timeContingentReasons(input, rules);
	if (reasons.length > 0) return {
		mode: "time-contingent",
		reasons
	};
	return {
		mode: "light",
		reasons: [planReason("mode-light", answers, [
			"duration",
			"course",
			"leg-pain",
			"persisting"
		], rules)]
	};
}
function timeContingentReasons(input, rules) {
	const { answers, classification, risk } = input;
	const days = atLeastDays(input);
	const reasons = [];
	if (has$1(answers, "persisting", "fear") || has$1(answers, "persisting", "avoid")) reasons.push(planReason("mode-fear", answers, ["persisting"], rules));
	if (risk.band !== "low") {
		const questions = risk.from === "start-back" ? ["start-back"] : riskQuestions;
		reasons.push(planReason("mode-risk", answers, questions, rules, { band: risk.band }));
	}
	if (classification.course === "persistent") reasons.push(planReason("mode-persistent", answers, ["duration"], rules));
	else if (days >= 21) {
		const known = input.painSince !== void 0 || knownDuration(answers);
		reasons.push(planReason("mode-three-weeks", answers, ["duration"], rules, known ? { days } : void 0));
	} else if (days >= 14 && isStuck(answers)) reasons.push(planReason("mode-stuck", answers, ["duration", "course"], rules));
	if (classification.leg === "claudication") reasons.push(planReason("mode-claudication", answers, [
		"relief-sitting",
		"leg-pain",
		"age"
	], rules));
	return reasons;
}
var riskQuestions = [
	"persisting",
	"episodes",
	"function-limit",
	"leg-pain",
	"pain",
	"duration"
];
/** Days that the pain has lasted at the least: by date when known, else the lower end of the answer given. */
function atLeastDays({ answers, classification, today, painSince }) {
	if (painSince !== void 0) return daysBetween(painSince, today);
	switch (answers.duration) {
		case "under-2-weeks": return 0;
		case "2-to-4-weeks": return 14;
		case "4-to-6-weeks": return 28;
		case "6-to-12-weeks": return 42;
		case "over-12-weeks": return 84;
		default: return classification.course === "acute" ? 0 : 42;
	}
}
function knownDuration(answers) {
	return answers.duration !== void 0 && answers.duration !== "unknown";
}
function isStuck(answers) {
	return [
		"same",
		"worse",
		"fast-worse"
	].includes(String(answers.course));
}
/** Was this option ticked? */
function has$1(answers, question, key) {
	const value = answers[question];
	return Array.isArray(value) && value.includes(key);
}
// packages/core/src/plan/wishes.ts
/** What this person's answers ask for, most important first: fear, the leg, the goal, then work, sitting and sleep. */
function wishesOf(answers, classification, mode, rules) {
	return [
		...fearWishes(answers, rules),
		...legWishes(answers, classification, mode, rules),
		...goalWishes(answers, rules),
		...dailyLifeWishes(answers, rules)
	];
}
/** A movement of moderate expected harm comes first: exposure starts there, not at the worst (facts.md F2, own). */
var firstExposureHarm = 3.5;
function fearWishes(answers, rules) {
	const feared = [
		1,
		2,
		3
	].map((n) => ({
		question: `feared-${n}`,
		harm: answers[`feared-${n}-harm`],
		text: textOf(answers[`feared-${n}`])
	})).filter(({ text }) => text !== "").sort((a, b) => fromFirstStep(a.harm) - fromFirstStep(b.harm));
	if (feared.length > 0) return feared.map(({ question, text }, place) => ({
		rule: "chosen-for-fear",
		questions: [question, `${question}-harm`],
		exercises: hintFor(text, rules)?.exposure ?? rules.usualExposure,
		values: { movement: text },
		ownPlace: place === 0,
		inOrder: true
	}));
	if (!has$1(answers, "persisting", "fear")) return [];
	return [{
		rule: "chosen-for-fear",
		questions: ["persisting"],
		exercises: rules.usualExposure,
		ownPlace: true,
		inOrder: true
	}];
}
function fromFirstStep(harm) {
	return Math.abs((typeof harm === "number" ? harm : 5) - firstExposureHarm);
}
function legWishes(answers, classification, mode, rules) {
	if (classification.leg === "claudication") return [{
		rule: "chosen-for-claudication",
		questions: ["relief-sitting"],
		exercises: rules.preferences.claudication,
		ownPlace: true
	}];
	if (mode === "pain-guided" && isSettling(answers, classification)) return [{
		rule: "chosen-for-settling-leg",
		questions: ["course", "duration"],
		exercises: rules.preferences.settlingLeg,
		ownPlace: true
	}];
	return [];
}
/** A radicular pattern past its first six weeks that is getting better; before that a physiotherapist is there for it. */
function isSettling(answers, classification) {
	return classification.course !== "acute" && answers.course === "better";
}
function goalWishes(answers, rules) {
	const chosen = answers.goal;
	const goal = typeof chosen === "string" && textOf(answers[chosen]) !== "" ? chosen : "activity-1";
	return [goal, ...[
		"activity-1",
		"activity-2",
		"activity-3"
	].filter((id) => id !== goal)].flatMap((id) => {
		const text = textOf(answers[id]);
		const hint = hintFor(text, rules);
		if (hint === void 0) return [];
		return [{
			rule: "chosen-for-goal",
			questions: [id],
			exercises: hint.towards,
			values: { activity: text },
			ownPlace: false
		}];
	});
}
function dailyLifeWishes(answers, rules) {
	const { heavyWork, sitting, sleep } = rules.preferences;
	const wishes = [];
	if (answers["work-kind"] === "heavy") wishes.push({
		rule: "chosen-for-work",
		questions: ["work-kind"],
		exercises: heavyWork,
		ownPlace: false
	});
	if (answers["sitting-hours"] === "over-5") wishes.push({
		rule: "chosen-for-sitting",
		questions: ["sitting-hours"],
		exercises: sitting,
		ownPlace: false
	});
	if (answers.sleep === "poor") wishes.push({
		rule: "chosen-for-sleep",
		questions: ["sleep"],
		exercises: sleep,
		ownPlace: true
	});
	return wishes;
}
/** The first hint of which a word begins a word of this text; accents and capitals do not matter. */
function hintFor(text, rules) {
	const words = plain(text).split(/[^a-z]+/).filter((word) => word !== "");
	return rules.hints.find((hint) => hint.words.some((stem) => words.some((word) => word.startsWith(stem))));
}
function plain(text) {
	return text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
/** Typed words, or nothing: "weet ik niet" is no text. */
function textOf(value) {
	return typeof value === "string" && value !== "unknown" ? value.trim() : "";
}
// packages/core/src/plan/activities.ts
var ids$2 = [
	"activity-1",
	"activity-2",
	"activity-3"
];
/**
* The activities to win back, in the person's own words, each with its baseline trials still to do (facts.md F1: three or
* four trials, start at 80 % of their mean). The goal is the one chosen, else the first.
*/
function wishedActivities(answers, rules) {
	const named = activitiesNamed(answers);
	const goal = named.find((id) => id === answers.goal) ?? named[0];
	return named.map((id) => {
		const rating = answers[`${id}-now`];
		return {
			id,
			name: textOf(answers[id]),
			...typeof rating === "number" && { rating },
			isGoal: id === goal,
			unit: answers[`${id}-unit`] === "times" ? "times" : "minutes",
			trialsNeeded: rules.activity.trials
		};
	});
}
/** The activities that were named, in the order of the questions. */
function activitiesNamed(answers) {
	return ids$2.filter((id) => textOf(answers[id]) !== "");
}
/** The goal points at an activity that nobody named; the first that was named takes its place. */
function goalNotGiven(answers) {
	const { goal } = answers;
	return typeof goal === "string" && goal !== "unknown" && textOf(answers[goal]) === "";
}
// packages/core/src/plan/may-do.ts
/**
* Why somebody with these limits may not do this exercise in this mode; empty: allowed. With the answers the reasons
* also name what was said. Contraindications and population rules of exercises.json; level limits triage.md 4.2.
*/
function mayDo(exercise, limits, mode, answers = {}) {
	const refused = exercise.notWith.filter((limit) => limits.includes(limit)).map((limit) => refusal("limit-excludes", exercise, answered(answers, questionsOfLimit(limit, answers)), { limit }));
	const most = highestLevel(limits, mode);
	if (exercise.level <= most) return refused;
	return [...refused, refusal("level-too-high", exercise, [], {
		level: exercise.level,
		most
	})];
}
/** Floor and equipment: can it be done where this person is? Empty: yes. Floor unknown counts as no floor. */
function canDoHere(exercise, answers) {
	const reasons = [];
	if (exercise.onFloor && answers.floor !== "yes") reasons.push(refusal("needs-floor", exercise, answered(answers, ["floor"]), {}));
	if (!hasEquipment(exercise, answers)) {
		const equipment = exercise.equipment.join(" ");
		reasons.push(refusal("needs-equipment", exercise, answered(answers, ["equipment"]), { equipment }));
	}
	return reasons;
}
/** Levels 1–2 with a radicular pattern, after a procedure on the spine, and in the first light weeks. */
function highestLevel(limits, mode) {
	return mode !== "time-contingent" || limits.includes("radicular") || limits.includes("spine-procedure") ? 2 : 5;
}
/** A wall and a table are everywhere, a rug does for a mat; a chair too, as long as nobody said there is none. */
function hasEquipment(exercise, answers) {
	const own = answers.equipment;
	const there = [
		"wall",
		"table",
		"mat",
		...Array.isArray(own) ? own : ["chair"]
	];
	return exercise.equipment.length === 0 || exercise.equipment.some((item) => there.includes(item));
}
function refusal(rule, exercise, because, values) {
	return {
		rule,
		because,
		sources: exercise.sources,
		certainty: "expert",
		values: {
			exercise: exercise.id,
			...values
		}
	};
}
// packages/core/src/plan/start-level.ts
/**
* Where to begin, own: level 1, unless pain and hindrance are mild enough for more, or leg pain is settling. A body that asks
* for care, walking under ten minutes, or fear keeps it at 1; harder forms come by the ladder, not at the start.
*/
function startLevel(situation) {
	const { answers, classification, risk, limits, mode } = situation;
	if (mode === "light" || asksForCare(situation)) return 1;
	if (mode === "pain-guided") return isSettling(answers, classification) ? 2 : 1;
	const { age, "function-limit": hindrance, "walk-now": walks } = answers;
	if (typeof hindrance !== "number" || typeof age !== "number") return 1;
	if (typeof walks !== "number" || walks < shortWalk) return 1;
	if (risk.psych >= 3 || classification.severity === "severe" || classification.severity === "unknown") return 1;
	if (hindrance > 5) return 1;
	const easy = classification.severity === "mild" && hindrance <= 3 && risk.band === "low" && age < 65;
	return Math.min(highestLevel(limits, mode), easy ? 3 : 2);
}
/** Minutes; who walks less than this now has little to spare. */
var shortWalk = 10;
var oldAge = 70;
/** With these the start is the lightest, also when pain is mild (own). */
var carefulLimits = [
	"balance",
	"heart",
	"osteoporosis",
	"vertebral-fracture",
	"pregnancy"
];
/** Age or body asks for the lightest start, without exception; an age that is not known does as well. */
function asksForCare({ answers, limits }) {
	const { age } = answers;
	return typeof age !== "number" || age >= oldAge || carefulLimits.some((limit) => limits.includes(limit));
}
/** The answers that `startLevel` looked at. */
function startQuestions({ answers, limits, mode }) {
	if (mode === "light") return [];
	const careful = carefulLimits.filter((limit) => limits.includes(limit));
	const care = [...new Set(careful.flatMap((limit) => questionsOfLimit(limit, answers)))];
	return [
		...mode === "pain-guided" ? [
			"course",
			"duration",
			"age"
		] : [
			"pain",
			"function-limit",
			"age"
		],
		...mode === "pain-guided" ? [] : ["persisting", "walk-now"],
		...care
	];
}
/**
* The first dose. A second set only for who begins at level 3, with plenty of minutes and no limit at all, and only where two
* sets stay within the highest dose of the table.
*/
function startDose({ startDose: dose, topDose: top }, situation, rules) {
	if (!(startLevel(situation) >= 3 && situation.limits.length === 0) || situation.minutes < rules.minutes.plenty) return dose;
	if (dose.kind !== "reps" || top.kind !== "reps" || dose.sets > 1) return dose;
	return dose.reps * 2 <= top.sets * top.reps ? {
		...dose,
		sets: 2
	} : dose;
}
// packages/core/src/plan/choose.ts
var fewest = 3;
/**
* The day's exercises, 3–5 (facts.md F12), always the same for the same answers. Slots of the mode are filled in order;
* a wish (fear, goal, work …) decides which exercise of a slot is taken. Nothing excluded is ever a candidate.
*/
function chooseExercises(situation, knowledge) {
	const { answers, classification, mode } = situation;
	const wishes = wishesOf(answers, classification, mode, knowledge.plan);
	const count = howMany(situation, knowledge);
	const places = placesFor(mode, wishes, count, knowledge);
	const level = startLevel(situation);
	const possible = new Map(startersOf(situation, level, knowledge).map((e) => [e.id, e]));
	const picks = [];
	const take = (place, strict) => {
		const chosen = picks.map(({ exercise }) => exercise);
		const counting = place.wish ? [place.wish] : wishes.filter((wish) => !isExposure(wish));
		const bestOf = (ids) => ids.flatMap((id) => possible.get(id) ?? []).filter((exercise) => !chosen.includes(exercise) && !(strict && isNeighbour(exercise, chosen))).filter((exercise) => !isStretching(exercise) || stretchRoom(chosen)).sort(byPreference(counting, level))[0];
		const best = bestOf(place.exercises) ?? bestOf(place.otherwise ?? []);
		if (best === void 0) return false;
		picks.push({
			exercise: best,
			wish: counting.find((wish) => wish.exercises.includes(best.id))
		});
		return true;
	};
	for (const place of places) if (picks.length < count) take(place, true);
	const anything = { exercises: knowledge.plan.slots[mode].flatMap(({ exercises, otherwise = [] }) => [...exercises, ...otherwise]) };
	const plenty = situation.minutes >= knowledge.plan.minutes.plenty;
	while (plenty && picks.length < count && take(anything, true));
	while (picks.length < fewest && take(anything, false));
	return inOrderOfPlay(withinMinutes(picks, situation, knowledge)).map(({ exercise, wish }) => ({
		exercise: exercise.id,
		dose: startDose(exercise, situation, knowledge.plan),
		reasons: reasonsFor(exercise, situation, wish, knowledge)
	}));
}
/** One step towards a feared movement is enough for a day, so this wish does not colour the other places. */
function isExposure(wish) {
	return wish.ownPlace && wish.inOrder === true;
}
function howMany({ mode, minutes }, { plan }) {
	const row = plan.size.find(({ minutesUpTo }) => minutes <= minutesUpTo);
	return Math.max(fewest, Math.min(row?.exercises ?? fewest, plan.sizeMost[mode]));
}
/** The mode's slots; wishes with a place of their own come second, and sleep last, so that the first slot (load) stays. */
function placesFor(mode, wishes, count, { plan }) {
	const own = wishes.filter((wish) => wish.ownPlace).map((wish) => ({
		exercises: wish.exercises,
		wish
	}));
	const sleep = own.filter(({ wish }) => wish.rule === "chosen-for-sleep");
	const early = own.filter((place) => !sleep.includes(place));
	const places = [
		...plan.slots[mode].slice(0, 1),
		...early,
		...plan.slots[mode].slice(1)
	];
	return [
		...places.slice(0, count - sleep.length),
		...sleep,
		...places.slice(count - sleep.length)
	];
}
/**
* Allowed, possible here, and at a level to begin with; a bike ride is measured in minutes and may begin at any level. Legs get
* their lightest form even if that is above the level (no chair: stairs or the wall), unless age or body asks for care.
*/
function startersOf(situation, level, { exercises, plan }) {
	const { answers, limits, mode } = situation;
	const waiting = limits.flatMap((limit) => plan.notAtStart[limit] ?? []);
	const allowed = exercises.filter((exercise) => mayDo(exercise, limits, mode, answers).length === 0 && canDoHere(exercise, answers).length === 0 && !waiting.includes(exercise.id));
	const legs = allowed.filter(({ purpose }) => purpose === "legs").map((exercise) => exercise.level);
	const legLevel = mode === "time-contingent" && !asksForCare(situation) ? Math.max(level, Math.min(...legs)) : level;
	return allowed.filter((exercise) => {
		if (exercise.purpose === "endurance" && mode !== "light") return true;
		return exercise.level <= (exercise.purpose === "legs" ? legLevel : level);
	});
}
/** Never more than half of the day is stretching, also when the day ends up with the fewest exercises: so one. */
function stretchRoom(chosen) {
	return chosen.filter(isStretching).length + 1 <= fewest / 2;
}
/** Two rungs of one ladder on the same day train the same thing twice. */
function isNeighbour(exercise, chosen) {
	return chosen.some((other) => related(other, exercise) || related(exercise, other));
}
function related(a, b) {
	return a.purpose === b.purpose && (a.easier.includes(b.id) || a.harder.includes(b.id));
}
/**
* Wished for first (in order of the wishes), then nearest to the level to begin with, then the order of the wish, then of the
* slot. For exposure the order of the wish goes before the level.
*/
function byPreference(wishes, level) {
	const ranks = (exercise) => {
		const place = wishes.findIndex((wish) => wish.exercises.includes(exercise.id));
		const away = exercise.purpose === "endurance" ? 0 : Math.abs(level - exercise.level);
		const wish = wishes[place];
		if (wish === void 0) return [
			wishes.length,
			away,
			0
		];
		const inWish = wish.exercises.indexOf(exercise.id);
		return wish.inOrder === true ? [
			place,
			inWish,
			away
		] : [
			place,
			away,
			inWish
		];
	};
	return (a, b) => {
		const other = ranks(b);
		return ranks(a).reduce((difference, rank, i) => difference || rank - (other[i] ?? 0), 0);
	};
}
/** Drops from the end what does not fit in the day's minutes, but never under three, and never the last load. */
function withinMinutes(picks, situation, { plan }) {
	const sum = (some) => some.reduce((total, { exercise }) => total + minutesOf(exercise, startDose(exercise, situation, plan)), 0);
	let kept = picks;
	while (kept.length > fewest && sum(kept) > situation.minutes) {
		const loads = kept.filter(({ exercise }) => isLoading(exercise));
		const last = kept.findLast((pick) => loads.length > 1 || !loads.includes(pick));
		kept = kept.filter((pick) => pick !== last);
	}
	return kept;
}
/** Loosen first, then work, endurance after it, and a calm breath to end with. */
function inOrderOfPlay(picks) {
	const place = ({ exercise: { purpose, category } }) => category === "breathing" ? purposesInOrder.length : purposesInOrder.indexOf(purpose);
	return [...picks].sort((a, b) => place(a) - place(b));
}
var purposesInOrder = [
	"loosen",
	"nerve",
	"relief",
	"bending",
	"trunk",
	"hips",
	"legs",
	"endurance"
];
function reasonsFor(exercise, situation, wish, { plan }) {
	const { answers, limits } = situation;
	const values = {
		exercise: exercise.id,
		level: exercise.level
	};
	const level = levelRule(exercise, situation);
	return [
		...wish ? [planReason(wish.rule, answers, wish.questions, plan, {
			...values,
			...wish.values
		})] : [],
		planReason(`for-${exercise.purpose}`, answers, [], plan, values),
		...level === void 0 ? [] : [planReason(level, answers, startQuestions(situation), plan, values)],
		...exercise.control ? [planReason("control-without-pain", answers, [], plan, values)] : [],
		...exercise.careWith.filter((limit) => limits.includes(limit) && !(limit === "osteoporosis" && limits.includes("vertebral-fracture"))).map((limit) => planReason("with-care", answers, questionsOfLimit(limit, answers), plan, {
			...values,
			limit
		}))
	];
}
/** Why at this level; a breath and a bike ride have none to begin at, and only legs may begin above the level of the rest. */
function levelRule({ level, purpose, category }, situation) {
	if (category === "breathing" || purpose === "endurance") return void 0;
	if (level === 1) return "easy-start";
	return purpose === "legs" && level > startLevel(situation) ? "lightest-legs" : "fitting-start";
}
// packages/core/src/plan/rechecks.ts
var selfCare = [
	[3, "day-3"],
	[7, "week-1"],
	[14, "week-2"],
	[28, "week-4"],
	[42, "week-6"]
];
/** "Monthly" is every four weeks, and the list ends after half a year: by then a new plan is due (own). */
var monthly = (from) => [
	0,
	28,
	56,
	84,
	112
].map((days) => [from + days, "monthly"]);
/** triage.md 4.4. Emergency and call-gp-now are asked again after two hours, which is the same day. */
var table$2 = {
	"self-care": [...selfCare, ...monthly(70)],
	physiotherapist: [
		...selfCare,
		[84, "week-12"],
		...monthly(112).slice(0, 3)
	],
	"gp-appointment": [[3, "day-3"], [7, "day-7"]],
	"call-gp-today": [[1, "standing-verdict"]],
	"call-gp-now": [[0, "standing-verdict"]],
	emergency: [[0, "standing-verdict"]]
};
/** When to look again after this verdict, counted from the day it was given. */
function recheckDates(verdict, from) {
	return table$2[verdict].map(([days, kind]) => ({
		on: addDays(from, days),
		kind
	}));
}
// packages/core/src/plan/walking.ts
/**
* The first walking quota: 80 % of what is walked now (EPIPHA-KNEE, transfer to the back is own; facts.md F1), a guess with
* trials when that is not known, and with a verdict of gp-appointment just what was walked before.
*/
function walkingQuota(answers, classification, set, rules) {
	const now = answers["walk-now"];
	const { walking } = rules;
	const { minutes, rule, trials } = firstMinutes(now, set === "walking-only", rules);
	const daysPerWeek = walking.days.find((row) => minutes <= row.minutesUpTo)?.days ?? 5;
	const reasons = [planReason(rule, answers, ["walk-now"], rules, {
		minutes,
		...typeof now === "number" && { now },
		...rule === "walking-start" && minutes === walking.most && { most: walking.most }
	})];
	if (typeof now !== "number") reasons.push(planReason("default-walk-now", answers, ["walk-now"], rules, { minutes }));
	if (classification.leg === "claudication") reasons.push(planReason("walking-with-rests", answers, ["relief-sitting"], rules));
	return {
		minutes,
		daysPerWeek,
		...trials && { trialsNeeded: walking.trials },
		reasons
	};
}
function firstMinutes(now, asBefore, { walking }) {
	const known = typeof now === "number";
	if (asBefore) return {
		minutes: known ? now : walking.guess,
		rule: "walking-as-before",
		trials: false
	};
	if (!known) return {
		minutes: walking.guess,
		rule: "walking-guess",
		trials: true
	};
	if (now < walking.fromNothing) return {
		minutes: walking.fromNothing,
		rule: "walking-from-nothing",
		trials: true
	};
	return {
		minutes: Math.min(walking.most, Math.max(walking.fromNothing, Math.floor(now * walking.startShare))),
		rule: "walking-start",
		trials: false
	};
}
// packages/core/src/plan/make-plan.ts
/**
* The plan that fits these answers, or why there is none. Pure: the same input gives the same plan. Answers that are missing get
* the careful choice, and a reason that says so (`default-…`). triage.md 4.2–4.4, DESIGN section 7.
*/
function makePlan(input, knowledge) {
	const { answers, classification, today } = input;
	const rules = knowledge.plan;
	const verdict = input.decision.verdict;
	const refused = reasonsForNoPlan(input, rules);
	if (refused.length > 0 || verdict === "undecided") return {
		kind: "no-plan",
		reasons: refused
	};
	const { mode, reasons: modeReasons } = chooseMode(input, rules);
	const limits = limitsOf(answers, classification);
	const set = verdict === "gp-appointment" ? "walking-only" : limits.includes("pregnancy") ? "pregnancy" : "full";
	const minutesPerDay = numberOr(answers.minutes, rules.minutes.usual);
	const daysPerWeek = Math.min(numberOr(answers.days, rules.days[mode].usual), rules.days[mode].most);
	const exercises = set === "walking-only" ? [] : chooseExercises({
		...input,
		mode,
		limits,
		minutes: minutesPerDay
	}, knowledge);
	const goalDate = answers["goal-date"];
	return {
		kind: "plan",
		plan: {
			madeOn: today,
			mode,
			modeReasons,
			set,
			exercises,
			daysPerWeek,
			minutesPerDay,
			walking: walkingQuota(answers, classification, set, rules),
			activities: set === "walking-only" ? [] : wishedActivities(answers, rules),
			...typeof goalDate === "string" && isDay(goalDate) && { goalDate },
			rechecks: recheckDates(verdict, today),
			limits,
			reasons: planReasons(input, {
				mode,
				set,
				exercises,
				daysPerWeek,
				limits
			}, knowledge)
		}
	};
}
/** First order of triage.md 4.2; all reasons, not only the first. A procedure waits for its own team. */
function reasonsForNoPlan({ answers, decision }, rules) {
	const reasons = [];
	const { verdict } = decision;
	if (verdict === "undecided") reasons.push(planReason("no-plan-undecided", answers, [], rules));
	else if (urgency(verdict) >= urgency("call-gp-today")) {
		const questions = decision.reasons.filter((r) => r.verdict === verdict).flatMap((r) => r.because);
		const asked = [...new Set(questions.map(({ question }) => question))];
		reasons.push(planReason("no-plan-verdict", answers, asked, rules, { verdict }));
	}
	const age = answers.age;
	if (typeof age === "number" && age < 18) reasons.push(planReason("no-plan-child", answers, ["age"], rules, { age }));
	const procedure = answers["spine-procedure"];
	if ((procedure === "yes" || procedure === "unknown") && answers["procedure-released"] !== "yes") reasons.push(planReason("no-plan-procedure", answers, ["spine-procedure", "procedure-released"], rules));
	return reasons;
}
function planReasons(input, drawn, knowledge) {
	const { answers, classification, decision } = input;
	const { mode, set, exercises, daysPerWeek, limits } = drawn;
	const rules = knowledge.plan;
	const reasons = [];
	const add = (rule, questions, values) => reasons.push(planReason(rule, answers, questions, rules, values));
	if (set === "walking-only") add("walking-only", [], { verdict: "gp-appointment" });
	else {
		if (set === "pregnancy") add("pregnancy-set", ["pregnant"]);
		add("no-best-exercise", []);
		if (classification.course === "acute") add("not-a-painkiller", ["duration"]);
		if (classification.course === "persistent") add("load-in-plan", ["duration"]);
		const minutes = minutesOfPlan(exercises, knowledge);
		add("plan-size", ["minutes"], {
			count: exercises.length,
			minutes
		});
		const wished = numberOr(answers.minutes, rules.minutes.usual);
		if (minutes > wished) add("longer-than-wished", ["minutes"], {
			minutes,
			wished
		});
		add("days-per-week", ["days"], { days: daysPerWeek });
		const wanted = answers.days;
		if (typeof wanted === "number" && wanted > daysPerWeek) add("rest-days", ["days"], {
			wanted,
			days: daysPerWeek
		});
		for (const { limit, count } of leftOut(limits, knowledge)) add("left-out", questionsOfLimit(limit, answers), {
			limit,
			count
		});
		if (limits.includes("other-illness")) add("other-illness", ["limits"], { limit: "other-illness" });
		const [first] = activitiesNamed(answers);
		if (first !== void 0) {
			add("activity-baseline", [first, "goal"], { trials: rules.activity.trials });
			if (goalNotGiven(answers)) add("goal-not-given", ["goal", first], { activity: textOf(answers[first]) });
		}
		reasons.push(...defaultReasons(answers, mode, rules));
	}
	if (decision.verdict === "physiotherapist") add("physiotherapist-beside", []);
	if (answers["work-state"] === "off-over-2-weeks") add("work-off-long", ["work-state", "work-kind"]);
	add("recheck-dates", [], { verdict: decision.verdict });
	return reasons;
}
/** About how long a day's exercises take at these doses, in whole minutes; what is not in the library counts nothing. */
function minutesOfPlan(planned, { exercises }) {
	return planned.reduce((total, { exercise, dose }) => {
		const found = exercises.find(({ id }) => id === exercise);
		return total + (found === void 0 ? 0 : minutesOf(found, dose));
	}, 0);
}
/** How many exercises each limit takes out of the library; a collapsed vertebra takes all that weak bone takes. */
function leftOut(limits, { exercises }) {
	return limits.map((limit) => ({
		limit,
		count: exercises.filter((exercise) => exercise.notWith.includes(limit)).length
	})).filter(({ limit, count }) => count > 0 && !(limit === "osteoporosis" && limits.includes("vertebral-fracture")));
}
/** What we filled in ourselves, because it was not said. */
function defaultReasons(answers, mode, rules) {
	const unsaid = (question) => answers[question] === void 0 || answers[question] === "unknown";
	const named = activitiesNamed(answers).length > 0;
	return [
		[
			!named,
			"default-activity",
			"activity-1"
		],
		[
			named && unsaid("goal"),
			"default-goal",
			"goal"
		],
		[
			unsaid("days"),
			"default-days",
			"days",
			{ days: rules.days[mode].usual }
		],
		[
			unsaid("minutes"),
			"default-minutes",
			"minutes",
			{ minutes: rules.minutes.usual }
		],
		[
			unsaid("equipment"),
			"default-equipment",
			"equipment"
		],
		[
			unsaid("floor"),
			"default-floor",
			"floor"
		],
		[
			unsaid("limits"),
			"default-limits",
			"limits"
		],
		[
			unsaid("pregnant"),
			"default-pregnant",
			"pregnant"
		],
		[
			unsaid("leg-pain"),
			"default-leg",
			"leg-pain"
		]
	].flatMap(([missing, rule, question, values]) => missing ? [planReason(rule, answers, [question], rules, values)] : []);
}
function numberOr(value, usual) {
	return typeof value === "number" ? value : usual;
}
// packages/core/src/plan/swaps.ts
/**
* What may take the place of an exercise: the same purpose (or its kin), at most one level away, allowed for this
* person, and not in the plan already. An exercise that is not in the library has no equivalents.
*/
function swapsFor(exercise, plan, answers, knowledge) {
	const from = knowledge.exercises.find(({ id }) => id === exercise);
	if (from === void 0) return {
		allowed: [],
		refused: []
	};
	const judged = knowledge.exercises.filter((other) => other !== from && isEquivalent(from, other, knowledge)).map((other) => ({
		other,
		reasons: refusals(other, plan, answers, knowledge)
	})).sort((a, b) => Math.abs(a.other.level - from.level) - Math.abs(b.other.level - from.level));
	return {
		allowed: judged.filter(({ reasons }) => reasons.length === 0).map(({ other }) => other.id),
		refused: judged.filter(({ reasons }) => reasons.length > 0).map(({ other, reasons }) => ({
			exercise: other.id,
			reasons
		}))
	};
}
function isEquivalent(from, other, { plan }) {
	return (other.purpose === from.purpose || other.purpose === plan.kin[from.purpose]) && Math.abs(other.level - from.level) <= 1;
}
function refusals(exercise, plan, answers, knowledge) {
	const limits = [.../* @__PURE__ */ new Set([...plan.limits, ...limitsOf(answers)])];
	const values = { exercise: exercise.id };
	const inPlan = plan.exercises.some((planned) => planned.exercise === exercise.id);
	return [
		...mayDo(exercise, limits, plan.mode, answers),
		...canDoHere(exercise, answers),
		...inPlan ? [planReason("already-in-plan", answers, [], knowledge.plan, values)] : []
	];
}
// packages/core/src/rule/condition.ts
/** Builds the words for one vocabulary. */
function words() {
	return {
		yes: (question) => ({
			kind: "is",
			question,
			values: ["yes"]
		}),
		is: (question, ...values) => ({
			kind: "is",
			question,
			values
		}),
		isUnknown: (question) => ({
			kind: "is",
			question,
			values: ["unknown"]
		}),
		has: (question, value) => ({
			kind: "has",
			question,
			value
		}),
		from: (question, bound) => ({
			kind: "from",
			question,
			bound
		}),
		below: (question, bound) => ({
			kind: "below",
			question,
			bound
		})
	};
}
/** True when every part is. */
function all(...of) {
	return {
		kind: "all",
		of
	};
}
/** True when one part is. */
function any(...of) {
	return {
		kind: "any",
		of
	};
}
/** Yes becomes no and no becomes yes; unknown stays unknown. */
function not(of) {
	return {
		kind: "not",
		of
	};
}
/** True when so many parts are. */
function atLeast(count, ...of) {
	return {
		kind: "atLeast",
		count,
		of
	};
}
/** A condition with a name of its own, for the rulebook and for proofs that treat it as one answer. */
function named(name, of) {
	return {
		kind: "named",
		name,
		of
	};
}
// packages/core/src/rule/explain.ts
/**
* Adds to `found` the places of the answers that made a condition what it surely is.
* A question that was not asked or does not apply is never among them.
*/
function collectReasons(node, state, found, side = "lowest") {
	if (isQuestion(node)) {
		const code = state[node.slot];
		if (code !== -1 && code !== -2 && code !== -4) found.add(node.slot);
		return;
	}
	const turned = node.op === 6 ? otherSide[side] : side;
	const truth = truthAt(node, state, side);
	for (const part of node.of) if (counts(node.op, truth, truthAt(part, state, turned))) collectReasons(part, state, found, turned);
}
/** Adds the places of open questions that can still change a condition. What is settled is not entered. */
function collectOpen(node, state, found) {
	if (isSettled(evaluate(node, state))) return;
	if (isQuestion(node)) {
		if (state[node.slot] === -1) found.add(node.slot);
		return;
	}
	for (const part of node.of) collectOpen(part, state, found);
}
var otherSide = {
	lowest: "highest",
	highest: "lowest"
};
function isQuestion(node) {
	return node.op < 4;
}
function truthAt(node, state, side) {
	const bounds = evaluate(node, state);
	return side === "lowest" ? lowest(bounds) : highest(bounds);
}
/** Whether a part with this truth is a reason for the whole having its truth. */
function counts(op, whole, part) {
	if (op === 6 || op === 8) return true;
	if (whole === 0) return op === 4 ? part === 0 : part < 2;
	if (whole === 2) return part === 2;
	return op === 5 ? part === 1 : part >= 1;
}
// packages/core/src/triage/weigh.ts
function emptyWeighing(rules) {
	return {
		atLeast: 0,
		atMost: 0,
		low: new Uint8Array(rules),
		high: new Uint8Array(rules),
		unknownRows: 0,
		openRows: 0,
		contactLow: 0,
		contactHigh: 0,
		raisableLow: 0,
		raisableHigh: 0,
		riskLow: false,
		riskHigh: false
	};
}
/** Weighs every rule on a state, then `many-unknown`, the risk, and last `second-contact` (triage.md 3.1). No rule lowers another. */
function weigh(ready, state, into) {
	into.atLeast = 0;
	into.atMost = 0;
	into.raisableLow = 0;
	into.raisableHigh = 0;
	const { rules } = ready;
	for (let index = 0; index < rules.length; index += 1) {
		const rule = rules[index];
		weighRule(rule, state, index, into);
		const low = into.low[index];
		const high = into.high[index];
		if (low > into.atLeast) into.atLeast = low;
		if (high > into.atMost) into.atMost = high;
		if (rule.raised && low > into.raisableLow) into.raisableLow = low;
		if (rule.raised && high > into.raisableHigh) into.raisableHigh = high;
	}
	weighUnknownRows(ready, state, into);
	weighRisk(ready, state, into);
	weighSecondContact(ready, state, into);
}
function weighRule(rule, state, index, into) {
	let low = 0;
	let high = 0;
	for (let at = 0; at < rule.verdicts.length; at += 1) {
		const verdict = rule.verdicts[at];
		const bounds = evaluate(verdict.node, state);
		const least = lowest(bounds);
		const most = highest(bounds);
		const lowLevel = least === 2 ? verdict.level : least === 1 ? verdict.unknownLevel : 0;
		const highLevel = most === 2 ? verdict.level : most === 1 ? verdict.unknownLevel : 0;
		if (lowLevel > low) low = lowLevel;
		if (highLevel > high) high = highLevel;
		if (least === 2) break;
	}
	into.low[index] = low;
	into.high[index] = high;
}
function weighUnknownRows(ready, state, into) {
	let unknownRows = 0;
	let openRows = 0;
	for (const slot of ready.rowSlots) {
		const code = state[slot];
		if (code === -3) unknownRows += 1;
		else if (code === -1) openRows += 1;
	}
	into.unknownRows = unknownRows;
	into.openRows = openRows;
	const { rows, verdict } = ready.knowledge.triage.manyUnknown;
	if (unknownRows >= rows) into.atLeast = Math.max(into.atLeast, urgency(verdict));
	if (unknownRows + openRows >= rows) into.atMost = Math.max(into.atMost, urgency(verdict));
}
function weighRisk(ready, state, into) {
	const level = urgency(ready.knowledge.triage.riskOfPersisting.verdict);
	into.riskLow = boundRisk(ready, state, "lowest") !== "low";
	into.riskHigh = into.riskLow || boundRisk(ready, state, "highest") !== "low";
	if (into.riskLow) into.atLeast = Math.max(into.atLeast, level);
	if (into.riskHigh) into.atMost = Math.max(into.atMost, level);
}
function weighSecondContact(ready, state, into) {
	const bounds = evaluate(ready.secondContact, state);
	into.contactLow = lowest(bounds);
	into.contactHigh = highest(bounds);
	if (into.contactLow === 2) into.atLeast = Math.max(into.atLeast, raisedTo(ready, into.raisableLow));
	if (into.contactHigh === 2) into.atMost = Math.max(into.atMost, raisedTo(ready, into.raisableHigh));
}
/** What a second contact makes of an alarm rule at this level; 0 when it does nothing. */
function raisedTo(ready, level) {
	const { from, atMost } = ready.knowledge.triage.secondContact;
	return level < urgency(from) ? 0 : Math.min(urgency(atMost), level + 1);
}
// packages/core/src/triage/needed.ts
/**
* Unanswered questions that apply and still matter: they can change the verdict, or classification and risk use them
* while the verdict is calm. In asking order. A question is left out only when the bounds prove it irrelevant.
*/
function findNeeded(standing) {
	const { ready, answers, state, weighing } = standing;
	const matters = /* @__PURE__ */ new Set();
	if (weighing.atLeast < weighing.atMost) {
		addFromRules(standing, matters);
		addFromModifiers(standing, matters);
	}
	if (weighing.atLeast <= ready.calmUpTo) {
		for (const slot of ready.calm) if (state[slot] === -1) matters.add(slot);
	}
	if (matters.size === 0) return [];
	addWhatOpensThem(standing, matters);
	return ready.asked.filter((entry) => matters.has(entry.slot) && answers[entry.question.id] === void 0 && surelyApplies(entry, state, weighing.atLeast));
}
/** Open questions in every verdict of every rule that may still come out above the lowest verdict. */
function addFromRules({ ready, state, weighing }, matters) {
	const { atLeast, contactHigh } = weighing;
	for (let index = 0; index < ready.rules.length; index += 1) {
		const rule = ready.rules[index];
		if (weighing.high[index] === weighing.low[index]) continue;
		const mayRaise = contactHigh === 2 && rule.raised;
		for (const { level, unknownLevel, node } of rule.verdicts) {
			const most = highest(evaluate(node, state));
			const reach = most === 2 ? level : most === 1 ? unknownLevel : 0;
			if ((mayRaise ? Math.max(reach, raisedTo(ready, reach)) : reach) > atLeast && reach > weighing.low[index]) collectOpen(node, state, matters);
		}
	}
}
function addFromModifiers({ ready, state, weighing }, matters) {
	const { manyUnknown, riskOfPersisting } = ready.knowledge.triage;
	const { atLeast } = weighing;
	if (weighing.unknownRows < manyUnknown.rows && weighing.unknownRows + weighing.openRows >= manyUnknown.rows && urgency(manyUnknown.verdict) > atLeast) {
		for (const slot of ready.rowSlots) if (state[slot] === -1) matters.add(slot);
	}
	if (!weighing.riskLow && weighing.riskHigh && urgency(riskOfPersisting.verdict) > atLeast) {
		if (state[ready.risk.slot] === -1) matters.add(ready.risk.slot);
		for (const { node } of ready.risk.derived) collectOpen(node, state, matters);
	}
	if (weighing.contactHigh === 2 && weighing.contactLow < 2 && raisedTo(ready, weighing.raisableHigh) > atLeast) collectOpen(ready.secondContact, state, matters);
}
/** A question that matters but may not apply makes the questions that decide so matter as well. */
function addWhatOpensThem({ ready, state }, matters) {
	for (const slot of matters) {
		const entry = ready.questions[slot];
		if (entry?.when !== void 0) collectOpen(entry.when, state, matters);
		if (entry?.noWhile !== void 0) collectOpen(entry.noWhile, state, matters);
	}
}
// packages/core/src/triage/decide.ts
/**
* The verdict on the answers so far, with its working: which rules, on which answers, from which source.
* `undecided` while the answers still to come can change it. Partial answers are fine; what was not asked is never read as a no.
*/
function decide(answers, knowledge) {
	const standing = stand(answers, knowledge);
	const { atLeast, atMost } = standing.weighing;
	return {
		verdict: atLeast === atMost ? verdictAt(atLeast) : "undecided",
		atLeast: verdictAt(atLeast),
		atMost: verdictAt(atMost),
		reasons: reasonsOf(standing),
		stillNeeded: findNeeded(standing).map(({ question }) => question.id)
	};
}
/** Weighs the answers; questions that will not be asked any more are then closed and everything is weighed again. */
function stand(answers, knowledge) {
	const ready = prepare(knowledge);
	const state = fillState(ready, answers);
	const weighing = emptyWeighing(ready.rules.length);
	weigh(ready, state, weighing);
	if (weighing.atLeast !== weighing.atMost && closeNotAsked(ready, answers, state, weighing)) weigh(ready, state, weighing);
	return {
		ready,
		answers,
		state,
		weighing
	};
}
function closeNotAsked(ready, answers, state, { atLeast, atMost }) {
	let changed = false;
	for (const entry of ready.asked) {
		if (state[entry.slot] !== -1 || answers[entry.question.id] !== void 0) continue;
		if (!surelyNotAsked(entry, state, atLeast, atMost)) continue;
		state[entry.slot] = -4;
		changed = true;
	}
	if (changed) forget(ready, state);
	return changed;
}
function reasonsOf(standing) {
	const { ready, weighing } = standing;
	if (weighing.atLeast === 0) return [];
	const { manyUnknown, riskOfPersisting, secondContact } = ready.knowledge.triage;
	const reasons = [];
	for (let index = 0; index < ready.rules.length; index += 1) {
		const level = weighing.low[index];
		if (level > 0) reasons.push(ruleReason(standing, ready.rules[index], level));
	}
	if (weighing.unknownRows >= manyUnknown.rows) reasons.push(specialReason(standing, manyUnknown, manyUnknown.verdict, unknownRows(standing), "unknown"));
	if (weighing.riskLow) reasons.push(specialReason(standing, riskOfPersisting, riskOfPersisting.verdict, riskSlots(standing), "yes"));
	const raised = weighing.contactLow === 2 ? raisedTo(ready, weighing.raisableLow) : 0;
	if (raised > weighing.raisableLow) {
		const found = /* @__PURE__ */ new Set();
		collectReasons(ready.secondContact, standing.state, found);
		reasons.push(specialReason(standing, secondContact, verdictAt(raised), found, "yes"));
	}
	return reasons.sort((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}
function ruleReason(standing, rule, level) {
	const found = /* @__PURE__ */ new Set();
	for (const { level: own, unknownLevel, node } of rule.verdicts) {
		const truth = lowest(evaluate(node, standing.state));
		if ((truth === 2 ? own : truth === 1 ? unknownLevel : 0) !== level) continue;
		collectReasons(node, standing.state, found);
		break;
	}
	const because = answersAt(standing, found);
	const unsure = [...found].some((slot) => standing.state[slot] === -3);
	const surely = rule.verdicts.some(({ level: own, node }) => own === level && lowest(evaluate(node, standing.state)) === 2);
	return {
		rule: rule.flag.id,
		verdict: verdictAt(level),
		truth: surely || !unsure ? "yes" : "unknown",
		because,
		sources: rule.sources,
		certainty: rule.flag.certainty
	};
}
function specialReason(standing, rule, verdict, slots, truth) {
	const sources = [...new Set(rule.sources.map(({ source }) => source))];
	return {
		rule: rule.id,
		verdict,
		truth,
		because: answersAt(standing, slots),
		sources,
		certainty: rule.certainty
	};
}
function answersAt({ ready, answers, state }, slots) {
	const because = [];
	for (const slot of slots) {
		const id = ready.questions[slot]?.question.id;
		const answer = id === void 0 ? void 0 : answers[id];
		const believed = answer !== void 0 && state[slot] === ready.compiler.code(slot, answer);
		if (id !== void 0 && believed) because.push({
			question: id,
			answer
		});
	}
	return because;
}
function unknownRows({ ready, state }) {
	return ready.rowSlots.filter((slot) => state[slot] === -3);
}
function riskSlots({ ready, state }) {
	if (state[ready.risk.outside] >= 0) return [ready.risk.outside];
	const found = new Set(state[ready.risk.slot] > 0 ? [ready.risk.slot] : []);
	for (const { node } of ready.risk.derived) if (lowest(evaluate(node, state)) === 2) collectReasons(node, state, found);
	return found;
}
function verdictAt(level) {
	return verdicts[level] ?? "emergency";
}
// packages/core/src/triage/next-step.ts
/**
* The next screen. Alarm lists first, follow-ups under their list, then one question at a time; it stops as soon as
* nothing that is left can change the verdict and a calm verdict has what classification and risk need (triage.md 1.1).
*/
function nextStep(answers, knowledge) {
	const standing = stand(answers, knowledge);
	const toAsk = [...findNeeded(standing), ...offeredAgain(standing)];
	const order = standing.ready.asked.filter((entry) => toAsk.includes(entry));
	const first = order[0];
	if (first === void 0) return { kind: "done" };
	const { block } = first.question;
	if (!standing.ready.listBlocks.has(block)) return {
		kind: "question",
		id: first.question.id
	};
	const here = order.filter(({ question }) => question.block === block);
	return {
		kind: "list",
		block,
		rows: idsOf(here.filter(({ question }) => question.row)),
		followUps: [...askedAtOnce(standing, block, order), ...idsOf(here.filter(({ question }) => !question.row))]
	};
}
/** Ids of the questions that a re-check asks (triage.md 2.4), in asking order. */
function recheckQuestions(kind, knowledge) {
	return knowledge.triage.rechecks[kind];
}
/** Optional questions whose moment has come: something skipped that matters after all. Never awaited, asked once. */
function offeredAgain({ ready, answers, state, weighing }) {
	return ready.asked.filter((entry) => entry.question.optional && answers[entry.question.id] === void 0 && surelyApplies(entry, state, weighing.atLeast));
}
function askedAtOnce({ ready, state }, block, order) {
	return ready.atOnce.filter((entry) => entry.block === block && lowest(evaluate(entry.when, state)) === 2).map(({ question }) => question).filter((id) => order.some(({ question }) => question.id === id));
}
function idsOf(entries) {
	return entries.map(({ question }) => question.id);
}
// packages/clinical/src/answers/words.ts
/** The words of the condition language, bound to our questions: a slip does not compile. */
var { yes, is, isUnknown, has, from, below } = words();
// packages/clinical/src/answers/when.ts
/** Any sign in the saddle, bladder, bowel or sexual function is told. */
var saddleRow = any(yes("saddle-feeling"), yes("urine-control"), yes("urine-leak"), yes("bowel-control"), yes("sexual-function"), yes("sexual-function-again"));
var saddleRowUnknown = any(isUnknown("saddle-feeling"), isUnknown("urine-control"), isUnknown("urine-leak"), isUnknown("bowel-control"), isUnknown("sexual-function"), isUnknown("sexual-function-again"));
var motorRow = any(yes("both-legs"), yes("foot-drop"), yes("leg-weakness"), yes("cord-signs"));
/** The four rows that `motor-known` can calm. Unknown on the other two rows of S2b asks for a call by itself. */
var motorRowUnknown = any(isUnknown("both-legs"), isUnknown("foot-drop"), isUnknown("leg-weakness"), isUnknown("cord-signs"));
var legPainTold = is("leg-pain", "buttock-thigh", "below-knee", "unknown");
var worse$1 = is("course", "worse", "fast-worse");
/** When a question is asked, beside its screen (triage.md 1.3, column "asked when"). */
var asked = {
	"aneurysm-pain-new": { when: yes("known-aneurysm") },
	"vascular-risk": { when: yes("sudden-severe") },
	"paralysis-onset": { when: yes("legs-paralysed") },
	"trauma-when": { when: yes("major-trauma") },
	"trauma-checked": { when: all(yes("major-trauma"), is("trauma-when", "longer")) },
	"trauma-legs": { when: yes("major-trauma") },
	"pregnancy-heavy": { when: yes("pregnancy-alarm") },
	"sexual-function-again": { when: all(is("sexual-function", "skip"), any(is("saddle-feeling", "yes", "unknown"), is("urine-control", "yes", "unknown"), is("urine-leak", "yes", "unknown"), is("bowel-control", "yes", "unknown"))) },
	"ces-onset": { when: saddleRow },
	"ces-worse": { when: is("ces-onset", "longer") },
	"ces-known": {
		when: all(not(saddleRowUnknown), is("ces-onset", "longer"), is("ces-worse", "no")),
		noWhile: saddleRowUnknown
	},
	"motor-onset": { when: motorRow },
	"motor-worse": { when: motorRow },
	"motor-known": {
		when: all(not(motorRowUnknown), is("motor-onset", "longer"), is("motor-worse", "no")),
		noWhile: motorRowUnknown
	},
	"procedure-worse": { when: yes("spine-procedure") },
	"procedure-released": { when: all(yes("spine-procedure"), is("procedure-worse", "no")) },
	"chronic-illness": { when: any(is("fever", "yes", "unknown"), is("unwell", "yes", "unknown")) },
	"strain-onset": { when: any(from("age", 70), yes("osteoporosis"), yes("steroids")) },
	"belly-severe": { when: yes("belly-pain") },
	"rash-recent": { when: yes("rash") },
	"cancer-treated": { when: is("cancer-ever", "no", "unknown") },
	"self-harm-now": { when: any(yes("self-harm"), yes("self-harm-again")) },
	"leg-features": { when: legPainTold },
	"relief-sitting": { when: all(from("age", 50), any(legPainTold, yes("both-legs"))) },
	"vascular-legs": { when: is("relief-sitting", "yes", "unknown") },
	"painkiller-relief": { when: all(legPainTold, from("pain", 8)) },
	"sleep-walk-loss": { when: any(from("pain", 7), isUnknown("pain")) },
	inflammatory: { when: all(below("age", 50), any(is("duration", "over-12-weeks", "unknown"), is("episodes", "three-or-more"))) },
	"second-contact": {
		when: any(from("pain", 7), isUnknown("pain"), worse$1),
		orFrom: "gp-appointment",
		until: "call-gp-now"
	},
	"self-harm-again": { when: all(has("persisting", "mood"), is("self-harm", "skip")) }
};
// packages/clinical/src/answers/questions.ts
/** A screen is no longer asked from this verdict on (triage.md 1.1 (6) and 1.2). */
var until = {
	S2a: "emergency",
	S2b: "call-gp-now",
	S3: "call-gp-now",
	S4: "call-gp-now",
	S5: "call-gp-now",
	S6: "call-gp-now",
	P1: "call-gp-now",
	P2: "call-gp-today",
	persisting: "gp-appointment"
};
/** Questions that only classification and risk are after; the verdict may use them too. */
var forClassification = /* @__PURE__ */ new Set([
	"leg-pain",
	"leg-features",
	"relief-sitting",
	"vascular-legs",
	"episodes",
	"function-limit",
	"inflammatory",
	"persisting"
]);
/** Never awaited: a person may leave these out. */
var optional = /* @__PURE__ */ new Set([
	"start-back",
	"gp-phone",
	"hap-phone"
]);
function question$1(id) {
	const entry = vocabulary[id];
	const { block } = entry;
	const step = block === "plan" ? "plan" : forClassification.has(id) ? "classification" : "triage";
	const stop = until[block];
	return {
		id,
		step,
		...entry,
		...stop === void 0 ? {} : { until: stop },
		...optional.has(id) ? { optional: true } : {},
		...asked[id],
		mayBeUnknown: step !== "plan" || (entry.options?.includes("unknown") ?? false)
	};
}
/** Every question in asking order, with its screen, options and when it is asked. */
var questions = Object.keys(vocabulary).map(question$1);
/** Age belongs to the first list as soon as sudden severe pain is told: it decides between a call and 112. */
var atOnce = [{
	question: "age",
	block: "S1",
	when: yes("sudden-severe")
}];
/** Classification, risk and the limits of a plan need these while the verdict is calm. */
var neededWhenCalm = [
	"age",
	"spine-procedure",
	"osteoporosis",
	"steroids",
	"anticoagulants",
	"pregnant",
	"duration",
	"course",
	"pain",
	"leg-pain",
	"leg-features",
	"relief-sitting",
	"vascular-legs",
	"episodes",
	"function-limit",
	"inflammatory",
	"persisting"
];
// packages/clinical/src/session/exercise-ids.ts
/** Every exercise, in the order of the library: from calm to loading. */
var exerciseIds = [
	"supine-pelvic-tilt",
	"seated-pelvic-tilt",
	"cat-cow",
	"seated-cat-cow",
	"knee-to-chest",
	"knee-rocking",
	"figure-four-stretch",
	"seated-piriformis-stretch",
	"nerve-slider",
	"table-child-pose",
	"prone-on-elbows",
	"standing-extension",
	"seated-forward-bend",
	"seated-rotation",
	"side-bend",
	"abdominal-brace",
	"heel-slide",
	"bird-dog-leg",
	"bird-dog",
	"bridge",
	"bridge-march",
	"wall-side-plank",
	"wall-plank",
	"knee-plank",
	"clamshell",
	"sit-to-stand",
	"chair-squat",
	"step-up",
	"hip-hinge",
	"band-row",
	"wall-sit",
	"belly-breathing",
	"walking",
	"cycling"
];
// packages/clinical/src/session/exercise.ts
/** One exercise as data. A ladder to an exercise, or a source, that does not exist does not compile. */
function exercise(data) {
	return data;
}
// packages/clinical/src/session/exercises/abdominal-brace.ts
/**
* Awareness before the limbs load the trunk; no better than other exercise and not an all-day habit. Breathing goes on.
* exercises.json `buik_aanspannen`
*/
var abdominalBrace = exercise({
	id: "abdominal-brace",
	reference: "buik_aanspannen",
	level: 1,
	category: "isometric",
	purpose: "trunk",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 2,
	startDose: {
		kind: "hold",
		sets: 5,
		seconds: 5
	},
	topDose: {
		kind: "hold",
		sets: 5,
		seconds: 10
	},
	control: true,
	notWith: ["pregnancy"],
	careWith: ["heart", "high-blood-pressure"],
	easier: ["belly-breathing"],
	harder: ["heel-slide", "wall-plank"],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/band-row.ts
/**
* Pulling against a band. Resisted work waits in a radicular pattern.
* exercises.json `elastiek_roeien`
*/
var bandRow = exercise({
	id: "band-row",
	reference: "elastiek_roeien",
	level: 2,
	category: "strength",
	purpose: "trunk",
	position: "standing",
	onFloor: false,
	equipment: ["band"],
	sides: "together",
	secondsPerRep: 4,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: ["radicular"],
	careWith: [
		"spine-procedure",
		"heart",
		"high-blood-pressure"
	],
	easier: ["wall-plank"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises/belly-breathing.ts
/**
* Calm, about six breaths a minute, sitting or lying; in pregnancy sitting. The effect on pain is very uncertain.
* exercises.json `ademhaling_buik`
*/
var bellyBreathing = exercise({
	id: "belly-breathing",
	reference: "ademhaling_buik",
	level: 1,
	category: "breathing",
	purpose: "relief",
	position: "sitting",
	onFloor: false,
	equipment: [],
	sides: "together",
	secondsPerRep: 10,
	startDose: {
		kind: "time",
		minutes: 4
	},
	topDose: {
		kind: "time",
		minutes: 10
	},
	control: false,
	notWith: [],
	careWith: ["pregnancy", "lungs"],
	easier: [],
	harder: [],
	certainty: "very-low",
	sources: ["breathing2025"]
});
// packages/clinical/src/session/exercises/bird-dog.ts
/**
* Opposite arm and leg. Quality counts: it stops growing when pain rises.
* exercises.json `vogelhond`
*/
var birdDog = exercise({
	id: "bird-dog",
	reference: "vogelhond",
	level: 3,
	category: "strength",
	purpose: "trunk",
	position: "hands-and-knees",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 3,
	startDose: {
		kind: "hold",
		sets: 5,
		seconds: 5
	},
	topDose: {
		kind: "hold",
		sets: 5,
		seconds: 10
	},
	control: true,
	notWith: [],
	careWith: [
		"pregnancy",
		"new-hip-or-knee",
		"spine-procedure",
		"balance"
	],
	easier: ["bird-dog-leg"],
	harder: [],
	certainty: "low",
	sources: ["kngf2021", "owen2020"]
});
// packages/clinical/src/session/exercises/bird-dog-leg.ts
/**
* Bird dog with the hands staying down.
* exercises.json `vogelhond_been`
*/
var birdDogLeg = exercise({
	id: "bird-dog-leg",
	reference: "vogelhond_been",
	level: 2,
	category: "strength",
	purpose: "trunk",
	position: "hands-and-knees",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 3,
	startDose: {
		kind: "hold",
		sets: 5,
		seconds: 5
	},
	topDose: {
		kind: "hold",
		sets: 5,
		seconds: 10
	},
	control: true,
	notWith: [],
	careWith: [
		"pregnancy",
		"new-hip-or-knee",
		"spine-procedure",
		"balance"
	],
	easier: ["cat-cow", "heel-slide"],
	harder: ["bird-dog"],
	certainty: "low",
	sources: ["kngf2021", "owen2020"]
});
// packages/clinical/src/session/exercises/bridge.ts
/**
* Buttock and back strength. Strength training works as a class; no single exercise was tried alone.
* exercises.json `brug_basis`
*/
var bridge = exercise({
	id: "bridge",
	reference: "brug_basis",
	level: 2,
	category: "strength",
	purpose: "hips",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: ["pregnancy"],
	careWith: [
		"radicular",
		"spine-procedure",
		"heart",
		"high-blood-pressure"
	],
	easier: ["supine-pelvic-tilt"],
	harder: ["bridge-march"],
	certainty: "low",
	sources: ["hayden2021", "owen2020"]
});
// packages/clinical/src/session/exercises/bridge-march.ts
/**
* The bridge, with one foot at a time leaving the floor.
* exercises.json `brug_mars`
*/
var bridgeMarch = exercise({
	id: "bridge-march",
	reference: "brug_mars",
	level: 3,
	category: "strength",
	purpose: "hips",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: ["pregnancy"],
	careWith: [
		"spine-procedure",
		"heart",
		"high-blood-pressure"
	],
	easier: ["bridge"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021", "owen2020"]
});
// packages/clinical/src/session/exercises/cat-cow.ts
/**
* Bending and hollowing without load. Weak bone: not all the way round. Stenosis: no sagging. New knee: pad or chair.
* exercises.json `kat_koe`
*/
var catCow = exercise({
	id: "cat-cow",
	reference: "kat_koe",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "hands-and-knees",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"stenosis",
		"spine-procedure",
		"new-hip-or-knee"
	],
	easier: ["seated-cat-cow"],
	harder: ["bird-dog-leg"],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/chair-squat.ts
/**
* A squat that taps the seat. A higher seat makes it lighter.
* exercises.json `squat_stoel`
*/
var chairSquat = exercise({
	id: "chair-squat",
	reference: "squat_stoel",
	level: 2,
	category: "strength",
	purpose: "legs",
	position: "standing",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 5,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: [
		"pregnancy",
		"new-hip-or-knee",
		"heart",
		"lungs",
		"balance"
	],
	easier: ["sit-to-stand"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021", "owen2020"]
});
// packages/clinical/src/session/exercises/clamshell.ts
/**
* Hip strength on the side. With pelvic pain in pregnancy: open less wide.
* exercises.json `schelp`
*/
var clamshell = exercise({
	id: "clamshell",
	reference: "schelp",
	level: 1,
	category: "strength",
	purpose: "hips",
	position: "side-lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: ["pregnancy", "new-hip-or-knee"],
	easier: [],
	harder: [],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises/cycling.ts
/**
* Endurance sitting down, so that a narrow spinal canal has room. Blood thinners or less balance: indoors.
* exercises.json `fietsen`
*/
var cycling = exercise({
	id: "cycling",
	reference: "fietsen",
	level: 2,
	category: "aerobic",
	purpose: "endurance",
	position: "moving",
	onFloor: false,
	equipment: ["bike"],
	sides: "together",
	secondsPerRep: 1,
	startDose: {
		kind: "time",
		minutes: 8
	},
	topDose: {
		kind: "time",
		minutes: 30
	},
	control: false,
	notWith: [],
	careWith: [
		"pregnancy",
		"anticoagulants",
		"diabetes",
		"new-hip-or-knee",
		"heart",
		"lungs",
		"balance",
		"epilepsy"
	],
	easier: ["walking"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises/figure-four-stretch.ts
/**
* Comfort only: stretching did no better than control. Contraindicated with a hip replacement in the first 12 weeks.
* exercises.json `bilspierrek_figuur4`
*/
var figureFourStretch = exercise({
	id: "figure-four-stretch",
	reference: "bilspierrek_figuur4",
	level: 2,
	category: "stretch",
	purpose: "relief",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "hold",
		sets: 2,
		seconds: 15
	},
	topDose: {
		kind: "hold",
		sets: 2,
		seconds: 30
	},
	control: false,
	notWith: [
		"pregnancy",
		"new-hip-or-knee",
		"spine-procedure"
	],
	careWith: [
		"radicular",
		"osteoporosis",
		"vertebral-fracture"
	],
	easier: ["seated-piriformis-stretch"],
	harder: [],
	certainty: "low",
	sources: ["owen2020"]
});
// packages/clinical/src/session/exercises/heel-slide.ts
/**
* One leg moves while the pelvis stays quiet.
* exercises.json `hielschuiven`
*/
var heelSlide = exercise({
	id: "heel-slide",
	reference: "hielschuiven",
	level: 1,
	category: "strength",
	purpose: "trunk",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: true,
	notWith: ["pregnancy"],
	careWith: ["radicular", "new-hip-or-knee"],
	easier: ["abdominal-brace"],
	harder: ["bird-dog-leg"],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/hip-hinge.ts
/**
* One way of bending among several; nobody has shown that a straight back is safer. Not with a radicular pattern (it tightens the nerve).
* exercises.json `heupscharnier_stok`
*/
var hipHinge = exercise({
	id: "hip-hinge",
	reference: "heupscharnier_stok",
	level: 2,
	category: "graded-exposure",
	purpose: "bending",
	position: "standing",
	onFloor: false,
	equipment: ["stick", "weight"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: ["radicular"],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"pregnancy",
		"new-hip-or-knee",
		"spine-procedure",
		"balance"
	],
	easier: ["sit-to-stand"],
	harder: [],
	certainty: "low",
	sources: ["saraceni2020"]
});
// packages/clinical/src/session/exercises/knee-plank.ts
/**
* Forearms and knees. Left out in pregnancy (own choice: load on the belly wall).
* exercises.json `plank_knie`
*/
var kneePlank = exercise({
	id: "knee-plank",
	reference: "plank_knie",
	level: 2,
	category: "isometric",
	purpose: "trunk",
	position: "kneeling",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 4,
	startDose: {
		kind: "hold",
		sets: 5,
		seconds: 5
	},
	topDose: {
		kind: "hold",
		sets: 5,
		seconds: 10
	},
	control: false,
	notWith: ["pregnancy"],
	careWith: [
		"radicular",
		"spine-procedure",
		"new-hip-or-knee",
		"heart",
		"high-blood-pressure"
	],
	easier: ["wall-plank"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises/knee-rocking.ts
/**
* A small turn without load. One repetition is left and right.
* exercises.json `knieen_wiegen`
*/
var kneeRocking = exercise({
	id: "knee-rocking",
	reference: "knieen_wiegen",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: ["pregnancy"],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"spine-procedure",
		"new-hip-or-knee"
	],
	easier: ["supine-pelvic-tilt"],
	harder: [],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/knee-to-chest.ts
/**
* Comfort, held like a stretch, and counted as one. Bends hip and back deeply: not with weak bone, a new hip, or a healing back.
* exercises.json `knie_naar_borst`
*/
var kneeToChest = exercise({
	id: "knee-to-chest",
	reference: "knie_naar_borst",
	level: 1,
	category: "mobility",
	purpose: "relief",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "hold",
		sets: 2,
		seconds: 15
	},
	topDose: {
		kind: "hold",
		sets: 2,
		seconds: 30
	},
	control: false,
	notWith: [
		"pregnancy",
		"osteoporosis",
		"vertebral-fracture",
		"new-hip-or-knee",
		"spine-procedure"
	],
	careWith: ["radicular"],
	easier: ["supine-pelvic-tilt"],
	harder: [],
	certainty: "low",
	sources: ["kngf2021", "owen2020"]
});
// packages/clinical/src/session/exercises/nerve-slider.ts
/**
* Only while leg pain is settling; in the first weeks of a radicular pattern it belongs to a physiotherapist (see `plan/slots.ts`).
* Nerve signs that forbid it never reach a plan: triage calls first.
* exercises.json `zenuwglijder`
*/
var nerveSlider = exercise({
	id: "nerve-slider",
	reference: "zenuwglijder",
	level: 2,
	category: "mobility",
	purpose: "nerve",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: ["radicular", "spine-procedure"],
	easier: ["seated-pelvic-tilt"],
	harder: [],
	certainty: "low",
	sources: ["basson2017"]
});
// packages/clinical/src/session/exercises/prone-on-elbows.ts
/**
* Hollowing that some find pleasant. Contraindicated in stenosis and pregnancy; stops when pain moves down the leg.
* exercises.json `buiklig_ellebogen`
*/
var proneOnElbows = exercise({
	id: "prone-on-elbows",
	reference: "buiklig_ellebogen",
	level: 1,
	category: "mobility",
	purpose: "relief",
	position: "prone",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [
		"pregnancy",
		"stenosis",
		"spine-procedure"
	],
	careWith: ["radicular", "vertebral-fracture"],
	easier: [],
	harder: [],
	certainty: "low",
	sources: ["kngf2021", "owen2020"]
});
// packages/clinical/src/session/exercises/seated-cat-cow.ts
/**
* The cat-cow for who does not kneel.
* exercises.json `kat_koe_zit`
*/
var seatedCatCow = exercise({
	id: "seated-cat-cow",
	reference: "kat_koe_zit",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"spine-procedure"
	],
	easier: ["seated-pelvic-tilt"],
	harder: ["cat-cow"],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/seated-forward-bend.ts
/**
* First step back to bending for who avoids it. Deep bending: contraindicated with a fragility fracture, and never with a radicular pattern.
* exercises.json `zittend_vooroverbuigen`
*/
var seatedForwardBend = exercise({
	id: "seated-forward-bend",
	reference: "zittend_vooroverbuigen",
	level: 1,
	category: "graded-exposure",
	purpose: "bending",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [
		"osteoporosis",
		"vertebral-fracture",
		"radicular",
		"new-hip-or-knee",
		"spine-procedure"
	],
	careWith: ["pregnancy", "high-blood-pressure"],
	easier: ["seated-cat-cow"],
	harder: [],
	certainty: "low",
	sources: ["kngf2021", "saraceni2020"]
});
// packages/clinical/src/session/exercises/seated-pelvic-tilt.ts
/**
* A small movement for days full of sitting. With weak bone the rounding stays small.
* exercises.json `bekken_kantelen_zit`
*/
var seatedPelvicTilt = exercise({
	id: "seated-pelvic-tilt",
	reference: "bekken_kantelen_zit",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: ["osteoporosis", "vertebral-fracture"],
	easier: ["belly-breathing"],
	harder: ["seated-cat-cow"],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/seated-piriformis-stretch.ts
/**
* The chair form of the figure four. Contraindicated with a hip replacement in the first 12 weeks.
* exercises.json `piriformis_zit`
*/
var seatedPiriformisStretch = exercise({
	id: "seated-piriformis-stretch",
	reference: "piriformis_zit",
	level: 1,
	category: "stretch",
	purpose: "relief",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "hold",
		sets: 2,
		seconds: 15
	},
	topDose: {
		kind: "hold",
		sets: 2,
		seconds: 30
	},
	control: false,
	notWith: ["new-hip-or-knee"],
	careWith: [
		"radicular",
		"pregnancy",
		"osteoporosis",
		"vertebral-fracture",
		"spine-procedure"
	],
	easier: [],
	harder: ["figure-four-stretch"],
	certainty: "low",
	sources: ["owen2020"]
});
// packages/clinical/src/session/exercises/seated-rotation.ts
/**
* Trust in turning. Contraindicated after a recent fusion; full turning is left out with a collapsed vertebra.
* exercises.json `zittend_draaien`
*/
var seatedRotation = exercise({
	id: "seated-rotation",
	reference: "zittend_draaien",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: ["spine-procedure", "vertebral-fracture"],
	careWith: [
		"osteoporosis",
		"radicular",
		"pregnancy"
	],
	easier: ["knee-rocking"],
	harder: [],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/side-bend.ts
/**
* A hand slides down the thigh; one repetition is left and right.
* exercises.json `zijwaarts_buigen`
*/
var sideBend = exercise({
	id: "side-bend",
	reference: "zijwaarts_buigen",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "standing",
	onFloor: false,
	equipment: [],
	sides: "together",
	secondsPerRep: 8,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"radicular",
		"spine-procedure",
		"balance"
	],
	easier: [],
	harder: [],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/sit-to-stand.ts
/**
* Rising from a chair: strength that is used every day. With less balance: chair against the wall, hands may help.
* exercises.json `zit_sta`
*/
var sitToStand = exercise({
	id: "sit-to-stand",
	reference: "zit_sta",
	level: 1,
	category: "strength",
	purpose: "legs",
	position: "sitting",
	onFloor: false,
	equipment: ["chair"],
	sides: "together",
	secondsPerRep: 5,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: [],
	careWith: [
		"pregnancy",
		"new-hip-or-knee",
		"heart",
		"lungs",
		"balance"
	],
	easier: [],
	harder: [
		"chair-squat",
		"step-up",
		"hip-hinge",
		"wall-sit"
	],
	certainty: "low",
	sources: ["kngf2021", "hayden2021"]
});
// packages/clinical/src/session/exercises/standing-extension.ts
/**
* A break from sitting and stooping. Contraindicated in stenosis.
* exercises.json `staand_achterover`
*/
var standingExtension = exercise({
	id: "standing-extension",
	reference: "staand_achterover",
	level: 1,
	category: "mobility",
	purpose: "relief",
	position: "standing",
	onFloor: false,
	equipment: [],
	sides: "together",
	secondsPerRep: 5,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: ["stenosis", "spine-procedure"],
	careWith: [
		"radicular",
		"vertebral-fracture",
		"pregnancy",
		"balance"
	],
	easier: [],
	harder: [],
	certainty: "low",
	sources: ["kngf2021"]
});
// packages/clinical/src/session/exercises/step-up.ts
/**
* Strength for stairs, with a rail. A fall would cost too much with blood thinners, poor balance, or in pregnancy (own choice).
* exercises.json `step_up`
*/
var stepUp = exercise({
	id: "step-up",
	reference: "step_up",
	level: 2,
	category: "strength",
	purpose: "legs",
	position: "standing",
	onFloor: false,
	equipment: ["stairs", "box"],
	sides: "each",
	secondsPerRep: 4,
	startDose: {
		kind: "reps",
		sets: 2,
		reps: 6
	},
	topDose: {
		kind: "reps",
		sets: 2,
		reps: 12
	},
	control: false,
	notWith: [
		"pregnancy",
		"anticoagulants",
		"balance"
	],
	careWith: [
		"new-hip-or-knee",
		"osteoporosis",
		"vertebral-fracture",
		"heart",
		"lungs",
		"epilepsy"
	],
	easier: ["sit-to-stand"],
	harder: [],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises/supine-pelvic-tilt.ts
/**
* The first confidence step. Lying flat: left out in pregnancy, because we do not ask for weeks.
* exercises.json `bekken_kantelen_ruglig`
*/
var supinePelvicTilt = exercise({
	id: "supine-pelvic-tilt",
	reference: "bekken_kantelen_ruglig",
	level: 1,
	category: "mobility",
	purpose: "loosen",
	position: "lying",
	onFloor: true,
	equipment: ["mat"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "reps",
		sets: 1,
		reps: 5
	},
	topDose: {
		kind: "reps",
		sets: 1,
		reps: 12
	},
	control: false,
	notWith: ["pregnancy"],
	careWith: [],
	easier: ["belly-breathing"],
	harder: [
		"bridge",
		"knee-rocking",
		"knee-to-chest"
	],
	certainty: "low",
	sources: ["kngf2021", "nice2020"]
});
// packages/clinical/src/session/exercises/table-child-pose.ts
/**
* A standing rest in bending, hands on a table.
* exercises.json `kindhouding_tafel`
*/
var tableChildPose = exercise({
	id: "table-child-pose",
	reference: "kindhouding_tafel",
	level: 1,
	category: "stretch",
	purpose: "relief",
	position: "standing",
	onFloor: false,
	equipment: ["table"],
	sides: "together",
	secondsPerRep: 6,
	startDose: {
		kind: "hold",
		sets: 2,
		seconds: 15
	},
	topDose: {
		kind: "hold",
		sets: 2,
		seconds: 30
	},
	control: false,
	notWith: [],
	careWith: [
		"osteoporosis",
		"vertebral-fracture",
		"new-hip-or-knee",
		"radicular",
		"balance"
	],
	easier: [],
	harder: [],
	certainty: "low",
	sources: ["owen2020"]
});
// packages/clinical/src/session/exercises/walking.ts
/**
* Prevention of new episodes after recovery; not shown as treatment. In stenosis: shorter bouts with a rest on a bench.
* exercises.json `wandelen`
*/
var walking = exercise({
	id: "walking",
	reference: "wandelen",
	level: 1,
	category: "aerobic",
	purpose: "endurance",
	position: "moving",
	onFloor: false,
	equipment: [],
	sides: "together",
	secondsPerRep: 1,
	startDose: {
		kind: "time",
		minutes: 5
	},
	topDose: {
		kind: "time",
		minutes: 30
	},
	control: false,
	notWith: [],
	careWith: [
		"stenosis",
		"pregnancy",
		"diabetes",
		"new-hip-or-knee",
		"heart",
		"lungs",
		"balance"
	],
	easier: [],
	harder: [],
	certainty: "moderate",
	sources: ["pocovi2024"]
});
// packages/clinical/src/session/exercises/wall-plank.ts
/**
* The plank, leaning on a wall or table.
* exercises.json `plank_muur`
*/
var wallPlank = exercise({
	id: "wall-plank",
	reference: "plank_muur",
	level: 1,
	category: "isometric",
	purpose: "trunk",
	position: "standing",
	onFloor: false,
	equipment: ["wall", "table"],
	sides: "together",
	secondsPerRep: 3,
	startDose: {
		kind: "hold",
		sets: 5,
		seconds: 5
	},
	topDose: {
		kind: "hold",
		sets: 5,
		seconds: 10
	},
	control: false,
	notWith: [],
	careWith: [
		"pregnancy",
		"heart",
		"high-blood-pressure"
	],
	easier: ["abdominal-brace"],
	harder: ["knee-plank", "band-row"],
	certainty: "low",
	sources: ["hayden2021"]
});
// packages/clinical/src/session/exercises.ts
/**
* The exercises of this version, by id. Doses are our own starting values (`exercises.json`: expert consensus, not
* trial-derived, needs sign-off by a physiotherapist); no exercise is known to be better than another (KNGF 2021).
*/
var exerciseTable = {
	"supine-pelvic-tilt": supinePelvicTilt,
	"seated-pelvic-tilt": seatedPelvicTilt,
	"cat-cow": catCow,
	"seated-cat-cow": seatedCatCow,
	"knee-to-chest": kneeToChest,
	"knee-rocking": kneeRocking,
	"figure-four-stretch": figureFourStretch,
	"seated-piriformis-stretch": seatedPiriformisStretch,
	"nerve-slider": nerveSlider,
	"table-child-pose": tableChildPose,
	"prone-on-elbows": proneOnElbows,
	"standing-extension": standingExtension,
	"seated-forward-bend": seatedForwardBend,
	"seated-rotation": seatedRotation,
	"side-bend": sideBend,
	"abdominal-brace": abdominalBrace,
	"heel-slide": heelSlide,
	"bird-dog-leg": birdDogLeg,
	"bird-dog": birdDog,
	bridge,
	"bridge-march": bridgeMarch,
	"wall-side-plank": exercise({
		id: "wall-side-plank",
		reference: "zijplank_muur",
		level: 1,
		category: "isometric",
		purpose: "trunk",
		position: "standing",
		onFloor: false,
		equipment: ["wall"],
		sides: "each",
		secondsPerRep: 3,
		startDose: {
			kind: "hold",
			sets: 5,
			seconds: 5
		},
		topDose: {
			kind: "hold",
			sets: 5,
			seconds: 10
		},
		control: false,
		notWith: [],
		careWith: [
			"pregnancy",
			"heart",
			"high-blood-pressure",
			"balance"
		],
		easier: [],
		harder: [],
		certainty: "expert",
		sources: ["hayden2021"]
	}),
	"wall-plank": wallPlank,
	"knee-plank": kneePlank,
	clamshell,
	"sit-to-stand": sitToStand,
	"chair-squat": chairSquat,
	"step-up": stepUp,
	"hip-hinge": hipHinge,
	"band-row": bandRow,
	"wall-sit": exercise({
		id: "wall-sit",
		reference: "muurzit",
		level: 2,
		category: "isometric",
		purpose: "legs",
		position: "standing",
		onFloor: false,
		equipment: ["wall"],
		sides: "together",
		secondsPerRep: 4,
		startDose: {
			kind: "hold",
			sets: 3,
			seconds: 10
		},
		topDose: {
			kind: "hold",
			sets: 3,
			seconds: 30
		},
		control: false,
		notWith: [
			"high-blood-pressure",
			"heart",
			"pregnancy"
		],
		careWith: [
			"new-hip-or-knee",
			"lungs",
			"balance"
		],
		easier: ["sit-to-stand"],
		harder: [],
		certainty: "low",
		sources: ["hayden2021"]
	}),
	"belly-breathing": bellyBreathing,
	walking,
	cycling
};
var exercises = exerciseIds.map((id) => exerciseTable[id]);
// packages/clinical/src/plan/facts.ts
/** No source but practice and our own choice; awaits a physiotherapist's signature. */
var own = {
	sources: ["own"],
	certainty: "expert"
};
/** Where every rule of the plan comes from (triage.md 4, facts.md F as corrected by facts-2.md). */
var planFacts = {
	"no-plan-verdict": own,
	"no-plan-undecided": own,
	"no-plan-child": own,
	"no-plan-procedure": own,
	"mode-pain-guided": {
		sources: ["kngf2021"],
		certainty: "low"
	},
	"mode-fear": {
		sources: ["kngf2021", "own"],
		certainty: "expert"
	},
	"mode-risk": {
		sources: ["kngf2021", "own"],
		certainty: "expert"
	},
	"mode-three-weeks": {
		sources: [
			"kngf2021",
			"nhg2017",
			"nhgGap"
		],
		certainty: "expert"
	},
	"mode-stuck": {
		sources: ["nhg2017", "own"],
		certainty: "expert"
	},
	"mode-persistent": {
		sources: ["kngf2021", "lindstrom1992"],
		certainty: "low"
	},
	"mode-claudication": own,
	"mode-light": {
		sources: ["kngf2021", "own"],
		certainty: "expert"
	},
	"walking-only": own,
	"pregnancy-set": own,
	"left-out": own,
	"plan-size": {
		sources: ["selfBack2021", "own"],
		certainty: "expert"
	},
	"longer-than-wished": own,
	"other-illness": own,
	"days-per-week": {
		sources: ["lindstrom1992", "own"],
		certainty: "expert"
	},
	"rest-days": own,
	"no-best-exercise": {
		sources: ["kngf2021", "hayden2021"],
		certainty: "moderate"
	},
	"not-a-painkiller": {
		sources: ["acuteExercise2023"],
		certainty: "very-low"
	},
	"load-in-plan": {
		sources: ["owen2020", "hayden2021"],
		certainty: "low"
	},
	"physiotherapist-beside": {
		sources: ["kngf2021"],
		certainty: "low"
	},
	"work-off-long": {
		sources: ["henschke2008", "own"],
		certainty: "expert"
	},
	"recheck-dates": own,
	"for-loosen": {
		sources: ["kngf2021"],
		certainty: "low"
	},
	"for-relief": {
		sources: ["owen2020"],
		certainty: "low"
	},
	"for-nerve": {
		sources: ["basson2017"],
		certainty: "low"
	},
	"for-bending": {
		sources: ["kngf2021", "saraceni2020"],
		certainty: "low"
	},
	"for-trunk": {
		sources: ["hayden2021"],
		certainty: "low"
	},
	"for-hips": {
		sources: ["hayden2021"],
		certainty: "low"
	},
	"for-legs": {
		sources: ["hayden2021", "kngf2021"],
		certainty: "low"
	},
	"for-endurance": {
		sources: ["hayden2021"],
		certainty: "low"
	},
	"easy-start": own,
	"lightest-legs": own,
	"fitting-start": own,
	"control-without-pain": {
		sources: ["kngf2021"],
		certainty: "expert"
	},
	"with-care": own,
	"chosen-for-fear": {
		sources: ["kngf2021", "own"],
		certainty: "low"
	},
	"chosen-for-goal": {
		sources: ["kngf2021"],
		certainty: "expert"
	},
	"chosen-for-work": own,
	"chosen-for-sitting": {
		sources: ["activeBreaks2021", "own"],
		certainty: "low"
	},
	"chosen-for-sleep": {
		sources: ["breathing2025"],
		certainty: "very-low"
	},
	"chosen-for-settling-leg": {
		sources: ["basson2017"],
		certainty: "low"
	},
	"chosen-for-claudication": own,
	"walking-start": {
		sources: ["epiphaKnee", "own"],
		certainty: "expert"
	},
	"walking-guess": own,
	"walking-from-nothing": own,
	"walking-as-before": own,
	"walking-with-rests": own,
	"activity-baseline": {
		sources: ["kngf2021", "epiphaKnee"],
		certainty: "low"
	},
	"default-activity": own,
	"default-goal": own,
	"goal-not-given": own,
	"default-days": own,
	"default-minutes": own,
	"default-walk-now": own,
	"default-equipment": own,
	"default-floor": own,
	"default-limits": own,
	"default-pregnant": own,
	"default-leg": own,
	"limit-excludes": own,
	"level-too-high": own,
	"needs-floor": own,
	"needs-equipment": own,
	"already-in-plan": own
};
// packages/clinical/src/plan/hints.ts
/**
* Beginnings of Dutch and English words in what people want back or do not trust, and the exercises that lead there.
* KNGF 2021: what a person wants to do decides, since no kind of exercise is better. The lists are own; a word that is not here
* changes nothing, it only prefers nothing. Order matters: the first hit counts.
*/
var hints = [
	hint([
		"gewicht",
		"heffe",
		"kracht",
		"halter",
		"barbell",
		"deadlift",
		"powerlift",
		"squat",
		"crossfit",
		"fitness",
		"gym",
		"sportschool",
		"sjouw",
		"verhui",
		"patient",
		"weight",
		"strength",
		"lifting"
	], [
		"hip-hinge",
		"chair-squat",
		"band-row",
		"step-up",
		"bridge",
		"wall-sit",
		"sit-to-stand"
	], [
		"seated-forward-bend",
		"hip-hinge",
		"chair-squat",
		"sit-to-stand"
	]),
	hint([
		"til",
		"optil",
		"draag",
		"drag",
		"boodschap",
		"kleinkind",
		"kind",
		"baby",
		"lift",
		"carry",
		"grocer",
		"grand"
	], [
		"hip-hinge",
		"chair-squat",
		"bridge",
		"band-row",
		"step-up",
		"sit-to-stand"
	], [
		"seated-forward-bend",
		"hip-hinge",
		"chair-squat",
		"sit-to-stand"
	]),
	hint([
		"buk",
		"buig",
		"voorover",
		"veter",
		"schoen",
		"sok",
		"tuin",
		"stofzuig",
		"vaatwas",
		"bend",
		"shoe",
		"sock",
		"garden",
		"vacuum"
	], [
		"hip-hinge",
		"chair-squat",
		"bridge",
		"sit-to-stand",
		"cat-cow",
		"seated-cat-cow"
	], [
		"seated-forward-bend",
		"hip-hinge",
		"seated-cat-cow"
	]),
	hint([
		"trap",
		"stair",
		"klim",
		"climb",
		"ladder"
	], [
		"step-up",
		"chair-squat",
		"sit-to-stand",
		"bridge"
	], ["step-up", "sit-to-stand"]),
	hint([
		"draai",
		"omdraai",
		"golf",
		"tennis",
		"padel",
		"turn",
		"twist",
		"omkijk",
		"achterom"
	], [
		"seated-rotation",
		"knee-rocking",
		"side-bend",
		"bird-dog-leg"
	], [
		"seated-rotation",
		"knee-rocking",
		"side-bend"
	]),
	hint([
		"achterover",
		"strek",
		"reik",
		"hollen",
		"backward",
		"reach",
		"arch"
	], [
		"standing-extension",
		"prone-on-elbows",
		"bird-dog-leg",
		"band-row"
	], ["standing-extension", "prone-on-elbows"]),
	hint([
		"fiets",
		"cycl",
		"bike",
		"biking"
	], [
		"cycling",
		"chair-squat",
		"bridge",
		"sit-to-stand"
	], ["cycling", "sit-to-stand"]),
	hint([
		"loop",
		"lop",
		"wandel",
		"hond",
		"hardlop",
		"renn",
		"walk",
		"dog",
		"hik",
		"run",
		"jog",
		"vierdaagse"
	], [
		"step-up",
		"chair-squat",
		"sit-to-stand",
		"bridge",
		"clamshell"
	], ["sit-to-stand", "chair-squat"]),
	hint([
		"sport",
		"voetbal",
		"zwem",
		"dans",
		"football",
		"swim",
		"danc",
		"yoga"
	], [
		"chair-squat",
		"step-up",
		"bridge",
		"knee-plank",
		"bird-dog-leg",
		"hip-hinge",
		"sit-to-stand"
	], ["sit-to-stand", "side-bend"]),
	hint([
		"zit",
		"auto",
		"rijd",
		"bureau",
		"kantoor",
		"vlieg",
		"reis",
		"film",
		"sit",
		"car",
		"driv",
		"desk",
		"office",
		"fly",
		"travel"
	], [
		"seated-pelvic-tilt",
		"sit-to-stand",
		"standing-extension",
		"seated-rotation"
	], ["seated-pelvic-tilt", "seated-cat-cow"]),
	hint([
		"slaap",
		"slap",
		"doorslap",
		"nacht",
		"sleep",
		"night"
	], [
		"knee-rocking",
		"supine-pelvic-tilt",
		"bridge",
		"belly-breathing"
	], ["knee-rocking", "supine-pelvic-tilt"]),
	hint([
		"staan",
		"opsta",
		"stilsta",
		"kok",
		"afwas",
		"stand",
		"cook",
		"dishes",
		"rise",
		"rising"
	], [
		"sit-to-stand",
		"chair-squat",
		"clamshell",
		"wall-plank"
	], ["sit-to-stand"])
];
function hint(words, towards, exposure) {
	return {
		words,
		towards,
		exposure
	};
}
// packages/clinical/src/plan/slots.ts
/**
* What a day is made of, in each mode: a slot a line, filled by the first exercise that this person may do at the level to
* begin with. The first slot of the two longer modes is load and can always be filled, so that no wish crowds it out.
* Lists end with forms that need no floor and no equipment, so that everybody gets at least three.
*/
var slots = {
	/** The first weeks: easy movements, the chair, a calm breath. KNGF 2021 C.2.1: instruction is enough; facts.md F4. */
	light: [
		slot("supine-pelvic-tilt", "seated-pelvic-tilt", "cat-cow", "seated-cat-cow", "side-bend"),
		slot("sit-to-stand", "clamshell", "wall-plank", "wall-side-plank"),
		slot("knee-rocking", "seated-rotation", "standing-extension", "side-bend", "knee-to-chest", "table-child-pose"),
		slot("belly-breathing")
	],
	/** Legs first, or else other load: plans for persistent pain contain strength or endurance (Owen 2020, facts-2.md 9). */
	"time-contingent": [
		{
			...slot("chair-squat", "sit-to-stand", "step-up", "wall-sit"),
			...otherwise("wall-plank", "wall-side-plank")
		},
		slot("bridge", "bridge-march", "clamshell", "bird-dog-leg", "band-row", "wall-side-plank"),
		slot("cat-cow", "seated-cat-cow", "supine-pelvic-tilt", "seated-pelvic-tilt", "seated-rotation", "side-bend"),
		slot("bird-dog", "bird-dog-leg", "knee-plank", "wall-plank", "heel-slide", "band-row", "wall-side-plank"),
		slot("hip-hinge", "knee-rocking", "seated-rotation", "side-bend", "standing-extension", "table-child-pose"),
		slot("figure-four-stretch", "seated-piriformis-stretch", "belly-breathing")
	],
	/** Radicular: levels 1–2, nothing resisted, no deep bending; control without any rise of pain. KNGF 2021 C.2.1–C.2.2. */
	"pain-guided": [
		slot("abdominal-brace", "heel-slide", "bird-dog-leg", "wall-plank", "wall-side-plank"),
		slot("supine-pelvic-tilt", "seated-pelvic-tilt", "cat-cow", "seated-cat-cow", "side-bend"),
		slot("sit-to-stand", "clamshell", "bridge", "wall-side-plank"),
		slot("belly-breathing"),
		slot("knee-rocking", "prone-on-elbows", "seated-rotation", "standing-extension", "table-child-pose")
	]
};
/** A name that is no exercise does not compile. */
function slot(...exercises) {
	return { exercises };
}
function otherwise(...exercises) {
	return { otherwise: exercises };
}
// packages/clinical/src/plan/plan-rules.ts
/** The numbers and lists that plans are made with. All starting values, for a physiotherapist to sign. */
var planRules = {
	facts: planFacts,
	slots,
	hints,
	usualExposure: ids("seated-forward-bend", "hip-hinge", "seated-cat-cow", "side-bend"),
	preferences: {
		heavyWork: ids("hip-hinge", "chair-squat", "step-up", "wall-sit", "sit-to-stand", "bridge", "band-row"),
		sitting: ids("standing-extension", "seated-pelvic-tilt", "seated-rotation"),
		sleep: ids("belly-breathing"),
		settlingLeg: ids("nerve-slider"),
		claudication: ids("cycling", "table-child-pose", "seated-pelvic-tilt")
	},
	kin: {
		nerve: "loosen",
		bending: "loosen",
		hips: "legs"
	},
	size: [
		{
			minutesUpTo: 10,
			exercises: 3
		},
		{
			minutesUpTo: 20,
			exercises: 4
		},
		{
			minutesUpTo: Number.POSITIVE_INFINITY,
			exercises: 5
		}
	],
	sizeMost: {
		light: 4,
		"time-contingent": 5,
		"pain-guided": 5
	},
	days: {
		light: {
			usual: 5,
			most: 7
		},
		"time-contingent": {
			usual: 3,
			most: 5
		},
		"pain-guided": {
			usual: 5,
			most: 7
		}
	},
	minutes: {
		usual: 15,
		plenty: 30
	},
	notAtStart: { pregnancy: ids("bird-dog-leg", "bird-dog", "clamshell") },
	walking: {
		startShare: .8,
		guess: 5,
		fromNothing: 2,
		most: 60,
		trials: 3,
		days: [
			{
				minutesUpTo: 19,
				days: 3
			},
			{
				minutesUpTo: 29,
				days: 4
			},
			{
				minutesUpTo: Number.POSITIVE_INFINITY,
				days: 5
			}
		]
	},
	activity: { trials: 3 }
};
var planKnowledge = {
	exercises,
	plan: planRules
};
function ids(...list) {
	return list;
}
// packages/clinical/src/triage/named.ts
/** Feeling, bladder, bowel or sexual function: any item of the warning card. */
var saddle = named("saddle", any(yes("saddle-feeling"), yes("urine-control"), yes("urine-leak"), yes("bowel-control"), yes("sexual-function"), yes("sexual-function-again")));
var newParalysis = named("new-paralysis", all(yes("legs-paralysed"), not(is("paralysis-onset", "old-known"))));
/** Two weeks: the window of the NHS self-referral page (facts-2 section 3). */
var saddleFresh = named("saddle-fresh", any(is("ces-onset", "under-2-weeks", "unknown"), yes("ces-worse")));
var motor = named("motor", any(yes("foot-drop"), yes("leg-weakness"), yes("cord-signs")));
var legFresh = named("leg-fresh", any(is("motor-onset", "under-2-weeks", "unknown"), yes("motor-worse")));
var nerveSign = named("nerve-sign", any(saddle, motor, yes("both-legs"), newParalysis));
var freshNerveSign = named("fresh-nerve-sign", any(all(saddle, saddleFresh), all(any(motor, yes("both-legs")), legFresh), newParalysis));
var unexplainedNerveSign = named("unexplained-nerve-sign", any(all(saddle, any(saddleFresh, not(yes("ces-known")))), all(any(motor, yes("both-legs")), any(legFresh, not(yes("motor-known")))), newParalysis));
/** Asked twice in other words, because self-filled forms miss it (facts-2 section 6). */
var cancerEver = named("cancer", any(yes("cancer-ever"), yes("cancer-treated")));
var legFeatures = [
	has("leg-features", "worse-than-back"),
	has("leg-features", "shooting"),
	has("leg-features", "tingling-strip"),
	has("leg-features", "cough")
];
/** Below the knee with one feature, or two features at any height (cut our own; NHG LRS 2015). */
var radicular = named("radicular", all(not(is("leg-pain", "none")), any(all(is("leg-pain", "below-knee"), any(...legFeatures)), atLeast(2, ...legFeatures))));
var infectionRisk = named("infection-risk", any(yes("recent-infection"), yes("bloodstream-risk"), yes("immune-low"), yes("spine-procedure"), yes("chronic-illness")));
var boneSoftSigns = [
	from("age", 70),
	yes("osteoporosis"),
	yes("steroids"),
	any(yes("upper-back"), yes("band-pain")),
	yes("shape-change")
];
/** Pain counts only from 55 (Enthoven 2016, Dutch general practice). */
var painFrom55 = all(from("age", 55), from("pain", 7));
var boneSoftWithoutPain = named("bone-soft-without-pain", any(...boneSoftSigns));
var boneSoftOne = named("bone-soft-1", any(...boneSoftSigns, painFrom55));
var boneSoftTwo = named("bone-soft-2", atLeast(2, ...boneSoftSigns, painFrom55));
var maybePregnant = named("maybe-pregnant", is("pregnant", "yes", "unknown"));
var severe = from("pain", 7);
var worse = is("course", "worse", "fast-worse");
var stuck = is("course", "same", "worse", "fast-worse");
var underSixWeeks = is("duration", "under-2-weeks", "2-to-4-weeks", "4-to-6-weeks");
/** Unknown counts as new: it could only lower a call. */
var underTwelveWeeks = is("duration", "under-2-weeks", "2-to-4-weeks", "4-to-6-weeks", "6-to-12-weeks", "unknown");
var overFourWeeks = is("duration", "4-to-6-weeks", "6-to-12-weeks", "over-12-weeks");
var inflammatoryItems = [
	has("inflammatory", "young"),
	has("inflammatory", "gradual"),
	has("inflammatory", "better-moving"),
	has("inflammatory", "not-better-resting"),
	has("inflammatory", "night-rising")
];
// packages/clinical/src/classification/classification.ts
/** Classes of low back pain (triage.md 4.1). Names for code and for the physiotherapist. */
var classification = {
	course: [
		["acute", underSixWeeks],
		["subacute", is("duration", "6-to-12-weeks")],
		["persistent", is("duration", "over-12-weeks")]
	],
	recurrent: is("episodes", "three-or-more"),
	leg: [
		["circulation", yes("vascular-legs")],
		["radicular", radicular],
		["claudication", all(yes("relief-sitting"), from("age", 50))],
		["none", is("leg-pain", "none")],
		["referred", all(is("leg-pain", "buttock-thigh", "below-knee"), not(radicular))]
	],
	inflammatoryPattern: all(is("duration", "over-12-weeks"), below("age", 50), any(atLeast(4, ...inflammatoryItems), all(atLeast(3, ...inflammatoryItems), has("inflammatory", "extra")))),
	severity: [
		["severe", from("pain", 7)],
		["moderate", from("pain", 4)],
		["mild", below("pain", 4)]
	]
};
/**
* Points for the risk that the pain persists (triage.md 1.4). Factors: KNGF 2021, seen. Points and cuts: our own, unvalidated.
* Doubt: "psych ≥ 3 and longer than 12 weeks = high" was added after one case came out as medium.
*/
var risk = {
	question: "persisting",
	psych: [
		"fear",
		"avoid",
		"expect",
		"worry",
		"mood"
	],
	derived: [
		{
			factor: "three-or-more-episodes",
			when: is("episodes", "three-or-more")
		},
		{
			factor: "high-limitation",
			when: from("function-limit", 7)
		},
		{
			factor: "leg-pain",
			when: is("leg-pain", "buttock-thigh", "below-knee")
		},
		{
			factor: "severe-pain",
			when: from("pain", 7)
		},
		{
			factor: "longer-than-12-weeks",
			when: is("duration", "over-12-weeks")
		}
	],
	bands: {
		highPsych: 4,
		highPsychWith: 3,
		highTotal: 6,
		orFactor: "longer-than-12-weeks",
		medium: 4
	},
	outside: "start-back"
};
// packages/clinical/src/triage/rechecks.ts
function ofBlocks(...blocks) {
	return questions.filter(({ block }) => blocks.includes(block)).map(({ id }) => id);
}
var nerves = ofBlocks("S1", "S2a", "S2b");
var legPart = [
	"leg-pain",
	"leg-features",
	"relief-sitting",
	"vascular-legs"
];
/**
* What is asked again, and when (triage.md 2.4). Age is never asked twice: it stays with the person's answers.
* Effects: the same rules decide as at intake; a session is locked until the questions are answered.
*/
var rechecks = {
	"anything-new": [
		...nerves,
		...ofBlocks("S3"),
		"fall"
	],
	gap: [...nerves, ...ofBlocks("S3")],
	"pain-jump": [
		...nerves,
		...ofBlocks("S3", "S4", "S5"),
		"course",
		"pain"
	],
	"new-leg-sign": [...ofBlocks("S2a", "S2b"), ...legPart],
	"fall-since": [...ofBlocks("S1", "S2b", "S4"), "pain"],
	fever: [
		...ofBlocks("S1", "S2a", "S2b", "S3"),
		"constant-night",
		"flank-colic",
		"urine-symptoms"
	],
	"two-weeks-up": ofBlocks("P1", "P2"),
	month: ofBlocks("S3", "S4", "S5", "S6"),
	"not-improving": [
		...ofBlocks("S3", "S4", "S5", "S6"),
		"course",
		"pain",
		"function-limit",
		"persisting"
	],
	"free-text": ofBlocks("S1", "S2a", "S2b", "S3", "S4", "S5", "S6")
};
// packages/clinical/src/sources/course.ts
var dateRead$4 = "2026-11-22";
/** How back pain goes, and what makes it last. */
var courseSources = {
	costa2012: {
		citation: "da C Menezes Costa L, Maher CG, Hancock MJ, et al. The prognosis of acute and persistent low-back pain: a meta-analysis. CMAJ 2012;184(11):E613-24.",
		year: 2012,
		doi: "10.1503/cmaj.111271",
		read: "excerpt",
		dateRead: dateRead$4,
		note: "Its persistent group mixed in 6 to 12 weeks, so those numbers are not shown."
	},
	wallwork2024: {
		citation: "Wallwork SB, Braithwaite FA, O’Keeffe M, et al. The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis. CMAJ 2024;196(2):E29-46.",
		year: 2024,
		read: "abstract",
		dateRead: dateRead$4,
		note: "Later time points were not seen: words are shown, not numbers."
	},
	henschke2008: {
		citation: "Henschke N, Maher CG, Refshauge KM, et al. Prognosis in patients with recent onset low back pain in Australian primary care. BMJ 2008;337:a171.",
		year: 2008,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2483884/",
		read: "abstract",
		dateRead: dateRead$4,
		note: "72 % fully recovered in a year (n = 973)."
	},
	daSilva2019: {
		citation: "da Silva T, Mills K, Brown BT, et al. Recurrence of low back pain is common: a prospective inception cohort study. J Physiother 2019;65(3):159-65.",
		year: 2019,
		read: "abstract",
		dateRead: dateRead$4,
		note: "69 % had a new episode within a year, 40 % one that limited activity."
	},
	hill2011: {
		citation: "Hill JC, Whitehurst DGT, Lewis M, et al. Comparison of stratified primary care management for low back pain with current best practice (STarT Back). Lancet 2011;378:1560-71.",
		year: 2011,
		address: "https://startback.hfac.keele.ac.uk",
		read: "secondary",
		dateRead: dateRead$4,
		note: "Its items are not ours to ship; a score from elsewhere may be entered."
	},
	bier2021: {
		citation: "Bier JD, et al. STarT Back in Dutch primary care: cut-offs and added predictors. Phys Ther 2021, pzab211.",
		year: 2021,
		doi: "10.1093/ptj/pzab211",
		read: "abstract",
		dateRead: dateRead$4,
		note: "Puts the Dutch predictive value in doubt; the result was not seen."
	},
	traeger2016: {
		citation: "Traeger AC, Henschke N, Hübscher M, et al. Estimating the risk of chronic pain: development and validation of a prognostic model (PICKUP). PLoS Med 2016;13:e1002019.",
		year: 2016,
		doi: "10.1371/journal.pmed.1002019",
		read: "abstract",
		dateRead: dateRead$4,
		note: "Coefficients not seen, so not used."
	},
	linton2011: {
		citation: "Linton SJ, Nicholas M, MacDonald S. Development of a short form of the Örebro Musculoskeletal Pain Screening Questionnaire. Spine 2011;36(22):1891-5.",
		year: 2011,
		doi: "10.1097/BRS.0b013e3181f8f775",
		read: "abstract",
		dateRead: dateRead$4
	},
	brinjikji2015: {
		citation: "Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. AJNR 2015;36(4):811-6.",
		year: 2015,
		doi: "10.3174/ajnr.A4173",
		read: "abstract",
		dateRead: dateRead$4
	}
};
// packages/clinical/src/sources/guidelines.ts
var dateRead$3 = "2026-11-22";
/** Guidelines and their supporting pages. */
var guidelines = {
	kngf2021: {
		citation: "KNGF en VvOCM. Richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, herzien 5 januari 2022.",
		year: 2021,
		address: "https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "The text around the tables was read; the tables for red flags, dose and visits were not."
	},
	kngf2013: {
		citation: "KNGF. Richtlijn Lage rugpijn (2013), list of red flags as translated by a clinic.",
		year: 2013,
		address: "https://fysiomick.nl/en/post/rugpijn-1",
		read: "secondary",
		dateRead: dateRead$3,
		note: "Superseded; a checklist for the clinician only."
	},
	nhg2017: {
		citation: "NHG. Standaard Aspecifieke lagerugpijn (M54), tweede herziening. Huisarts en Wetenschap.",
		year: 2017,
		address: "https://www.henw.org/artikelen/nhg-standaard-aspecifieke-lagerugpijn-tweede-herziening",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "Key messages only."
	},
	nhgLrs2015: {
		citation: "NHG. Standaard Lumbosacraal radiculair syndroom (M55). Huisarts Wet 2015;58(6):308-20.",
		year: 2015,
		address: "https://www.henw.org/artikelen/nhg-standaard-lumbosacraal-radiculair-syndroom",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "Abstract and summary; definitions of cauda equina syndrome and severe paresis were seen."
	},
	nhgPain2015: {
		citation: "NHG. Standaard Pijn (M106).",
		year: 2015,
		read: "secondary",
		dateRead: dateRead$3,
		note: "Key messages from a copy; later revisions exist."
	},
	nhgGap: {
		citation: "NHG. Lacune: effectiviteit van tijdcontingente opbouw van activiteiten bij lagerugpijn.",
		year: 2026,
		address: "https://richtlijnen.nhg.org/lacunes",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "States that no trial compares time-contingent with pain-contingent build-up."
	},
	nts: {
		citation: "NHG-TriageWijzer en Nederlandse Triage Standaard: urgency classes and what may raise them.",
		year: 2024,
		address: "https://triagewijzer.nhg.org/verantwoording",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "Made for trained triagists. We do not print its codes nor claim to follow it; the back pain page was not read."
	},
	ntsNeurology2020: {
		citation: "NHG. Wijzigingen NHG-TriageWijzer, November 2020: neurological deficit within or after 6 hours.",
		year: 2020,
		address: "https://www.nhg.org/wijzigingen-nhg-triagewijzer",
		read: "excerpt",
		dateRead: dateRead$3,
		note: "A change note; reading a 6-hour line for a paralysed leg from it is our own step."
	},
	nice2020: {
		citation: "NICE. Low back pain and sciatica in over 16s: assessment and management (NG59), updated 2020.",
		year: 2020,
		address: "https://www.nice.org.uk/guidance/ng59",
		read: "excerpt",
		dateRead: dateRead$3
	},
	who2023: {
		citation: "WHO. Guideline for non-surgical management of chronic primary low back pain in adults. ISBN 9789240081789.",
		year: 2023,
		address: "https://www.who.int/publications/i/item/9789240081789",
		read: "excerpt",
		dateRead: dateRead$3
	},
	finucane2020: {
		citation: "Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350-72.",
		year: 2020,
		doi: "10.2519/jospt.2020.9971",
		read: "abstract",
		dateRead: dateRead$3,
		note: "The three steps were seen; the tables per condition must be read by a clinician."
	},
	girft2023: {
		citation: "Getting It Right First Time. Suspected cauda equina syndrome: national pathway.",
		year: 2023,
		address: "https://gettingitrightfirsttime.co.uk",
		read: "secondary",
		dateRead: dateRead$3,
		note: "Announcement only; its times are not shown to people."
	},
	dutchLeaflet: {
		citation: "Nij Smellinghe. Folder herniaoperatie: when to call the GP at once.",
		year: 2026,
		address: "https://nijsmellinghe.nl",
		read: "excerpt",
		dateRead: dateRead$3
	}
};
// packages/clinical/src/sources/measurement.ts
var dateRead$2 = "2026-11-22";
/** Measurement error and the smallest change that matters. */
var measurementSources = {
	ostelo2008: {
		citation: "Ostelo RWJG, Deyo RA, Stratford P, et al. Interpreting change scores for pain and functional status in low back pain. Spine 2008;33(1):90-4.",
		year: 2008,
		doi: "10.1097/BRS.0b013e31815e3a10",
		read: "abstract",
		dateRead: dateRead$2
	},
	childs2005: {
		citation: "Childs JD, Piva SR, Fritz JM. Responsiveness of the numeric pain rating scale in patients with low back pain. Spine 2005;30(11):1331-4.",
		year: 2005,
		address: "https://pubmed.ncbi.nlm.nih.gov/15928561/",
		read: "abstract",
		dateRead: dateRead$2,
		note: "Standard error of measurement 1.02; the band for two scores is our own arithmetic."
	},
	abbott2014: {
		citation: "Abbott JH, Schmitt J. Minimum important differences for the Patient-Specific Functional Scale, 4 region-specific outcome measures, and the numeric pain rating scale. J Orthop Sports Phys Ther 2014;44(8):560-4.",
		year: 2014,
		doi: "10.2519/jospt.2014.5248",
		read: "abstract",
		dateRead: dateRead$2,
		note: "PSFS 1.3 small, 2.3 medium, 2.7 large; n = 1,708, all regions."
	},
	kamper2010: {
		citation: "Kamper SJ, Maher CG, Herbert RD, et al. How little pain and disability do patients with low back pain have to experience to feel that they have recovered? Eur Spine J 2010;19(9):1495-501.",
		year: 2010,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2989296/",
		read: "abstract",
		dateRead: dateRead$2
	},
	pskForm: {
		citation: "Patiënt Specifieke Klachten (PSK): form and scoring, 11-point scale since 2008 (meetinstrumentenzorg.nl).",
		year: 2008,
		address: "https://meetinstrumentenzorg.nl",
		read: "excerpt",
		dateRead: dateRead$2
	}
};
// packages/clinical/src/sources/red-flags.ts
var dateRead$1 = "2026-11-22";
/** Studies and pages about alarm signs. */
var redFlagSources = {
	caudaEquinaCard: {
		citation: "Greenhalgh S, Mercer C, Finucane L. Cauda equina syndrome warning card (12 items), as shown by Nuffield Health and others.",
		year: 2026,
		address: "https://www.nuffieldhealth.com/conditions/cauda-equina-syndrome-patient-information",
		read: "excerpt",
		dateRead: dateRead$1,
		note: "All 12 items seen; ours are in our own words."
	},
	nhsNorfolk: {
		citation: "Norfolk and Waveney Community Health and Care NHS Trust. Got back pain? Self-referral page.",
		year: 2026,
		address: "https://norfolkandwaveneycommunityhealth.nhs.uk",
		read: "excerpt",
		dateRead: dateRead$1,
		note: "Words every item as new within the last two weeks."
	},
	nhsNorthern: {
		citation: "Northern Health and Social Care Trust. Low back pain: when to seek emergency care.",
		year: 2026,
		address: "https://www.northerntrust.hscni.net",
		read: "excerpt",
		dateRead: dateRead$1
	},
	lothian: {
		citation: "NHS Lothian RefHelp and Right Decisions: cauda equina syndrome, acute foot drop, metastatic cord compression.",
		year: 2026,
		address: "https://apps.nhslothian.scot/refhelp",
		read: "excerpt",
		dateRead: dateRead$1
	},
	dionne2019: {
		citation: "Dionne N, Adefolarin A, Kunzelman D, et al. What is the diagnostic accuracy of red flags related to cauda equina syndrome? Musculoskelet Sci Pract 2019;42:125-33.",
		year: 2019,
		read: "abstract",
		dateRead: dateRead$1,
		note: "Pooled sensitivity .19 to .43: a clean list excludes nothing."
	},
	cesSeries: {
		citation: "Case series of 334 people with MRI for suspected cauda equina syndrome, 25 of whom had it.",
		year: 2026,
		read: "secondary",
		dateRead: dateRead$1,
		note: "Seen on a topic page only: the paper and its year still have to be found. The year is that of reading."
	},
	hsib2021: {
		citation: "Healthcare Safety Investigation Branch. Timely detection and treatment of cauda equina syndrome.",
		year: 2021,
		address: "https://www.hssib.org.uk",
		read: "secondary",
		dateRead: dateRead$1
	},
	aaaNhs: {
		citation: "NHS. Abdominal aortic aneurysm: symptoms and when to get help (read in copies).",
		year: 2026,
		address: "https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/",
		read: "secondary",
		dateRead: dateRead$1
	},
	henschke2009: {
		citation: "Henschke N, Maher CG, Refshauge KM, et al. Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain. Arthritis Rheum 2009;60(10):3072-80.",
		year: 2009,
		doi: "10.1002/art.24853",
		read: "abstract",
		dateRead: dateRead$1,
		note: "Eight fractures only; the likelihood ratios are not used in software."
	},
	downie2013: {
		citation: "Downie A, Williams CM, Henschke N, et al. Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 2013;347:f7095.",
		year: 2013,
		doi: "10.1136/bmj.f7095",
		read: "abstract",
		dateRead: dateRead$1
	},
	enthoven2016: {
		citation: "Enthoven WTM, Geuze J, Scheele J, et al. Prevalence and red flags regarding specified causes of back pain in older adults presenting in general practice. Phys Ther 2016;96(3):305-12.",
		year: 2016,
		address: "https://repub.eur.nl/pub/90492",
		read: "abstract",
		dateRead: dateRead$1,
		note: "Dutch general practice, over 55, n = 669: the best fitting numbers for older people here."
	},
	premkumar2018: {
		citation: "Premkumar A, Godfrey W, Gottschalk MB, Boden SD. Red flags for low back pain are not always really red. J Bone Joint Surg Am 2018;100(5):368-74.",
		year: 2018,
		read: "secondary",
		dateRead: dateRead$1,
		note: "A spine centre, not primary care. Pairs of flags carry weight, single ones hardly."
	},
	galliker2020: {
		citation: "Galliker G, Scherer DE, Trippolini MA, et al. Low back pain in the emergency department: prevalence of serious spinal pathologies and diagnostic accuracy of red flags. Am J Med 2020;133(1):60-72.",
		year: 2020,
		address: "https://boris.unibe.ch/132072",
		read: "abstract",
		dateRead: dateRead$1
	},
	selfReport: {
		citation: "Red flags on self-filled forms beside a clinician’s history, n = 474 (conference abstract 21744, CNS).",
		year: 2026,
		read: "abstract",
		dateRead: dateRead$1,
		note: "Year of the abstract not seen; this is the year of reading. Self-filled forms missed earlier cancer more often (sensitivity .75 beside .92): we ask twice."
	},
	han2023: {
		citation: "Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst Rev 2023, CD014461.",
		year: 2023,
		doi: "10.1002/14651858.CD014461.pub2",
		read: "secondary",
		dateRead: dateRead$1
	},
	sieper2009: {
		citation: "Sieper J, van der Heijde D, Landewé R, et al. New criteria for inflammatory back pain in patients with chronic back pain (ASAS experts). Ann Rheum Dis 2009;68(6):784-8.",
		year: 2009,
		doi: "10.1136/ard.2008.101501",
		read: "excerpt",
		dateRead: dateRead$1,
		note: "Four of five items: sensitivity 80 %, specificity 72 % in validation. A symptom, not a diagnosis."
	},
	line113: {
		citation: "113 Zelfmoordpreventie: free by telephone on 113 and chat on 113.nl, day and night.",
		year: 2025,
		address: "https://www.113.nl",
		read: "secondary",
		dateRead: dateRead$1
	},
	veiligThuis: {
		citation: "Veilig Thuis, 0800-2000: advice and help with violence at home, free, day and night.",
		year: 2026,
		address: "https://veiligthuis.nl",
		read: "secondary",
		dateRead: dateRead$1,
		note: "Number seen in several Dutch public sources; check on its own site before release."
	},
	factsRedFlags: {
		citation: "Rugwijs fact base, section B2: alarm signs per condition, partly from general clinical knowledge.",
		year: 2026,
		read: "recall",
		dateRead: dateRead$1,
		note: "Not evidence of its own; each line waits for a huisarts and a physiotherapist."
	},
	own: {
		citation: "Rugwijs: own proposal, waiting for approval by a huisarts and a registered physiotherapist.",
		year: 2026,
		read: "own",
		dateRead: dateRead$1
	}
};
// packages/clinical/src/sources/treatment.ts
var dateRead = "2026-11-22";
/** Exercise, graded activity, exposure, walking, prevention and daily life. */
var treatmentSources = {
	hayden2021: {
		citation: "Hayden JA, Ellis J, Ogilvie R, et al. Exercise therapy for chronic low back pain. Cochrane Database Syst Rev 2021, CD009790.",
		year: 2021,
		doi: "10.1002/14651858.CD009790.pub2",
		read: "excerpt",
		dateRead,
		note: "Pain 15/100 better, function 7/100: about at, and below, what people notice."
	},
	acuteExercise2023: {
		citation: "IJzelenberg W, Oosterhuis T, Hayden JA, et al. Exercise therapy for treatment of acute non-specific low back pain. Cochrane Database Syst Rev 2023, CD009365.",
		year: 2023,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10467021/",
		read: "excerpt",
		dateRead,
		note: "Very low certainty of any effect on pain in the first six weeks."
	},
	whoExercise2023: {
		citation: "Exercise for chronic primary low back pain in adults: systematic review to inform a WHO guideline. J Occup Rehabil 2023.",
		year: 2023,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10684665/",
		read: "excerpt",
		dateRead
	},
	owen2020: {
		citation: "Owen PJ, Miller CT, Mundell NL, et al. Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis. Br J Sports Med 2020;54(21):1279-87.",
		year: 2020,
		doi: "10.1136/bjsports-2019-100886",
		read: "abstract",
		dateRead,
		note: "Stretching was no different from control; low quality throughout."
	},
	smith2017: {
		citation: "Smith BE, Hendrick P, Smith TO, et al. Should exercises be painful in the management of chronic musculoskeletal pain? Br J Sports Med 2017;51(23):1679-87.",
		year: 2017,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5739826/",
		read: "abstract",
		dateRead,
		note: "Some pain is no barrier, nor is it needed."
	},
	groupStrength2020: {
		citation: "Group-based strength training for low back pain: randomised trial, n = 85.",
		year: 2020,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7696327/",
		read: "abstract",
		dateRead,
		note: "Small trial."
	},
	basson2017: {
		citation: "Basson A, Olivier B, Ellis R, et al. The effectiveness of neural mobilization for neuromusculoskeletal conditions. J Orthop Sports Phys Ther 2017;47(9):593-615.",
		year: 2017,
		doi: "10.2519/jospt.2017.7117",
		read: "recall"
	},
	breathing2025: {
		citation: "Breathing exercises for low back pain: systematic review of 17 trials with GRADE.",
		year: 2025,
		read: "abstract",
		dateRead,
		note: "Very low certainty."
	},
	saraceni2020: {
		citation: "Saraceni N, Kent P, Ng L, et al. To flex or not to flex? Is there a relationship between lumbar spine flexion during lifting and low back pain? J Orthop Sports Phys Ther 2020;50(3):121-30.",
		year: 2020,
		doi: "10.2519/jospt.2020.9218",
		read: "abstract",
		dateRead
	},
	lindstrom1992: {
		citation: "Lindström I, Öhlund C, Eek C, et al. The effect of graded activity on patients with subacute low back pain. Phys Ther 1992;72(4):279-90.",
		year: 1992,
		address: "https://pubmed.ncbi.nlm.nih.gov/1533941/",
		read: "abstract",
		dateRead
	},
	staal2004: {
		citation: "Staal JB, Hlobil H, Twisk JWR, et al. Graded activity for low back pain in occupational health care. Ann Intern Med 2004;140(2):77-84.",
		year: 2004,
		read: "secondary",
		dateRead,
		note: "Benefit for work appears only after some seven weeks; little for pain."
	},
	hartigan2000: {
		citation: "Hartigan C, Rainville J, Sobel JB, Hipona M. Long-term exercise adherence after intensive rehabilitation for chronic low back pain. Med Sci Sports Exerc 2000.",
		year: 2e3,
		read: "secondary",
		dateRead,
		note: "Uncontrolled, n = 122."
	},
	epiphaKnee: {
		citation: "EPIPHA-KNEE: graded walking from a measured baseline (80 % of the mean, + 10 % a week). BMC Musculoskelet Disord 2021.",
		year: 2021,
		read: "excerpt",
		dateRead,
		note: "Knee osteoarthritis, not the back: using it here is our own step."
	},
	thomee1997: {
		citation: "Thomeé R. A comprehensive treatment approach for patellofemoral pain syndrome in young women. Phys Ther 1997;77(12):1690-703.",
		year: 1997,
		read: "recall",
		note: "Origin of the pain-monitoring bands; knees, not backs."
	},
	silbernagel2007: {
		citation: "Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 2007;35(6):897-906.",
		year: 2007,
		doi: "10.1177/0363546506298279",
		read: "secondary",
		dateRead,
		note: "Tendons; not validated for low back pain."
	},
	exposureTime: {
		citation: "Graded exposure in low back pain and CRPS: fear falls first, pain later or not (20 patients).",
		year: 2022,
		address: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8911417/",
		read: "abstract",
		dateRead
	},
	exposureExpectation: {
		citation: "Expectation violation beside habituation instruction in exposure: experiment, n = 116. J Pain Res 2020;13:3181.",
		year: 2020,
		read: "abstract",
		dateRead,
		note: "Healthy women in a laboratory."
	},
	pocovi2024: {
		citation: "Pocovi NC, Lin CWC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence (WalkBack). Lancet 2024;404:134-44.",
		year: 2024,
		doi: "10.1016/S0140-6736(24)00755-4",
		read: "secondary",
		dateRead,
		note: "Prevention after recovery, not treatment."
	},
	steffens2016: {
		citation: "Steffens D, Maher CG, Pereira LSM, et al. Prevention of low back pain: a systematic review and meta-analysis. JAMA Intern Med 2016;176(2):199-208.",
		year: 2016,
		doi: "10.1001/jamainternmed.2015.7431",
		read: "abstract",
		dateRead
	},
	selfBack2021: {
		citation: "Sandal LF, Bach K, Øverås CK, et al. Effectiveness of app-delivered, tailored self-management support for adults with lower back pain (selfBACK). JAMA Intern Med 2021;181(10):1288-96.",
		year: 2021,
		doi: "10.1001/jamainternmed.2021.4097",
		read: "excerpt",
		dateRead,
		note: "A significant effect that may be too small to matter."
	},
	restore2023: {
		citation: "Kent P, Haines T, O’Sullivan P, et al. Cognitive functional therapy with or without movement sensor biofeedback (RESTORE). Lancet 2023;401:1866-77.",
		year: 2023,
		doi: "10.1016/S0140-6736(23)00441-5",
		read: "secondary",
		dateRead,
		note: "Trained physiotherapists, seven visits and a booster; the sensor added nothing clear."
	},
	jenkins2025: {
		citation: "Jenkins HJ, et al. Long-term effects of treatments for chronic low back pain: systematic review. Lancet Rheumatol 2025.",
		year: 2025,
		doi: "10.1016/S2665-9913(25)00064-5",
		read: "abstract",
		dateRead
	},
	costaFlare2019: {
		citation: "Costa N, Ferreira ML, Setchell J, et al. A definition of “flare” in low back pain. J Pain 2019;20(11):1267-75.",
		year: 2019,
		read: "recall"
	},
	french2006: {
		citation: "French SD, Cameron M, Walker BF, et al. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006, CD004750.",
		year: 2006,
		doi: "10.1002/14651858.CD004750.pub2",
		read: "abstract",
		dateRead
	},
	furlan2015: {
		citation: "Furlan AD, Giraldo M, Baskwill A, et al. Massage for low-back pain. Cochrane Database Syst Rev 2015, CD001929.pub3.",
		year: 2015,
		doi: "10.1002/14651858.CD001929.pub3",
		read: "abstract",
		dateRead
	},
	vanDuijvenbode2008: {
		citation: "van Duijvenbode I, Jellema P, van Poppel M, van Tulder M. Lumbar supports for prevention and treatment of low back pain. Cochrane Database Syst Rev 2008, CD001823.",
		year: 2008,
		read: "abstract",
		dateRead
	},
	thorp2014: {
		citation: "Thorp AA, Kingwell BA, Owen N, Dunstan DW. Breaking up workplace sitting time with intermittent standing bouts. Occup Environ Med 2014;71(11):765-71.",
		year: 2014,
		read: "abstract",
		dateRead,
		note: "n = 23."
	},
	danquah2017: {
		citation: "Danquah IH, Kloster S, Holtermann A, et al. Take a Stand!: a multi-component intervention aimed at reducing sitting time among office workers. Scand J Work Environ Health 2017;43(4):350-7.",
		year: 2017,
		read: "abstract",
		dateRead,
		note: "No difference in back pain."
	},
	activeBreaks2021: {
		citation: "Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P. Effects of an active break and postural shift intervention on preventing neck and low-back pain. Scand J Work Environ Health 2021;47(4):306-17.",
		year: 2021,
		address: "https://www.sjweh.fi/article/3949",
		read: "abstract",
		dateRead,
		note: "Office workers without pain: prevention, not treatment."
	},
	hirshkowitz2015: {
		citation: "Hirshkowitz M, Whiton K, Albert SM, et al. National Sleep Foundation’s sleep time duration recommendations. Sleep Health 2015;1(1):40-3.",
		year: 2015,
		doi: "10.1016/j.sleh.2014.12.010",
		read: "secondary",
		dateRead
	},
	cbtInsomnia2021: {
		citation: "Cognitive behavioural therapy for insomnia in chronic pain: systematic review of 12 trials, n = 762.",
		year: 2021,
		address: "https://pubmed.ncbi.nlm.nih.gov/33610967/",
		read: "abstract",
		dateRead,
		note: "Helps sleep; hardly pain."
	},
	pace2014: {
		citation: "Williams CM, Maher CG, Latimer J, et al. Efficacy of paracetamol for acute low-back pain (PACE). Lancet 2014;384:1586-96.",
		year: 2014,
		doi: "10.1016/S0140-6736(14)60805-9",
		read: "secondary",
		dateRead
	},
	opal2023: {
		citation: "Jones CMP, Day RO, Koes BW, et al. Opioid analgesia for acute low back pain and neck pain (OPAL). Lancet 2023;402:304-12.",
		year: 2023,
		doi: "10.1016/S0140-6736(23)00404-X",
		read: "secondary",
		dateRead
	}
};
/** Every source that a rule, exercise or sentence leans on. */
var sources = {
	...guidelines,
	...redFlagSources,
	...courseSources,
	...treatmentSources,
	...measurementSources
};
/** A source and the place in it that carries a rule. */
function cite(source, place) {
	return place === void 0 ? { source } : {
		source,
		place
	};
}
// packages/clinical/src/triage/red-flag.ts
/** Checks a rule against our ids, verdicts and sources; nothing more. */
function redFlag(flag) {
	return flag;
}
// packages/clinical/src/triage/red-flags/aneurysm.ts
/**
* The main belly artery, known to be wide or suspected.
* A known one that throbs now is an emergency also when the pain is called old: the throbbing is new by its question. From 60 a new
* throbbing belly is a call now, known or not: from that age it is most often the artery (ages as in `sudden-severe-pain`, our own);
* an unknown age counts as old. Younger and thin people feel their pulse: today is soon enough.
* "I don't know" to a known aneurysm is a call today, not 112. Doubt: old, unchanged pain with a known aneurysm may not need a call today.
*/
var aneurysm = redFlag({
	id: "aneurysm",
	tier: "hard",
	sources: [cite("aaaNhs", "burst, and not burst"), cite("factsRedFlags", "facts-2 sections 5 and 19")],
	provenance: ["seen-2nd", "own"],
	certainty: "expert",
	verdicts: [
		["emergency", any(all(yes("known-aneurysm"), is("aneurysm-pain-new", "yes", "unknown")), all(yes("known-aneurysm"), yes("pulsating-belly")), all(yes("sudden-severe"), yes("pulsating-belly")))],
		["call-gp-now", all(yes("pulsating-belly"), any(from("age", 60), isUnknown("age")))],
		["call-gp-today", any(yes("pulsating-belly"), yes("known-aneurysm"))]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/belly.ts
/**
* New or severe belly pain beside the back pain. A familiar irritable bowel stays out by the question's words.
*/
var belly = redFlag({
	id: "belly",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 10")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["call-gp-now", all(yes("belly-pain"), any(yes("belly-severe"), maybePregnant, from("age", 75)))], ["call-gp-today", yes("belly-pain")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/bleeding.ts
var fallen = any(yes("fall"), yes("major-trauma"));
var fresh = is("duration", "under-2-weeks");
/**
* Blood thinners with sudden pain, a fall or a nerve sign: a bleed around the spine.
* A light fall in the last two weeks with mild pain that does not get worse is a call today: `fall` also means a knock, and at
* night nobody would do more for it. A heavy accident, severe pain, or pain that gets worse stays a call now.
* Ordinary steady pain on a blood thinner does nothing here, though the fact base says call today: otherwise one in ten would call.
*/
var bleeding = redFlag({
	id: "bleeding",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 14")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["call-gp-now", all(yes("anticoagulants"), any(yes("sudden-severe"), freshNerveSign, all(fallen, severe), all(yes("major-trauma"), fresh), all(yes("fall"), fresh, worse)))], ["call-gp-today", all(yes("anticoagulants"), any(fallen, all(severe, is("duration", "under-2-weeks", "unknown"))))]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/both-legs.ts
/**
* Pain, tingling or numbness in both legs, or from one leg to two.
* Alone it has a sensitivity of .60 and a specificity of .70: many false alarms, accepted when it is new.
*/
var bothLegs = redFlag({
	id: "both-legs",
	tier: "hard",
	sources: [
		cite("lothian", "sudden bilateral pain"),
		cite("nhsNorfolk", "pain into both legs"),
		cite("cesSeries")
	],
	provenance: ["seen"],
	certainty: "low",
	verdicts: [
		["call-gp-now", all(yes("both-legs"), legFresh)],
		["gp-appointment", all(yes("both-legs"), not(any(yes("motor-known"), yes("relief-sitting"))))],
		["physiotherapist", yes("both-legs")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/calf.ts
/**
* One calf swollen, warm and painful: a clot is possible.
*/
var calf = redFlag({
	id: "calf",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 20")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["call-gp-today", yes("calf-swelling")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/cancer.ts
/**
* Cancer now or earlier, and back pain. Never left without an appointment.
* Doubt: the fact base sends any new root pain or high pain to "now"; we do so only if severe or worse.
*/
var cancer = redFlag({
	id: "cancer",
	tier: "soft-strong",
	sources: [
		cite("lothian", "metastatic cord compression"),
		cite("premkumar2018", "weight loss with cancer"),
		cite("downie2013")
	],
	provenance: ["seen"],
	certainty: "low",
	verdicts: [
		["call-gp-now", all(cancerEver, any(unexplainedNerveSign, yes("band-pain"), all(severe, worse), all(yes("upper-back"), severe, underTwelveWeeks), all(radicular, underSixWeeks, any(severe, worse))))],
		["call-gp-today", all(cancerEver, any(yes("weight-loss"), yes("unwell"), yes("constant-night"), all(severe, underTwelveWeeks), worse, all(yes("upper-back"), underTwelveWeeks), all(radicular, underSixWeeks)))],
		["gp-appointment", cancerEver]
	],
	whenUnknown: "gp-appointment"
});
// packages/clinical/src/triage/red-flags/cannot-stand.ts
/**
* Pain so bad that standing or a few steps fail.
* Doubt: a severe bout of ordinary acute pain triggers this too. Age 80 is our own.
*/
var cannotStand = redFlag({
	id: "cannot-stand",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 23"), cite("own")],
	provenance: ["own"],
	certainty: "expert",
	verdicts: [["call-gp-now", all(yes("cannot-stand"), any(yes("fall"), yes("major-trauma"), from("age", 80)))], ["call-gp-today", yes("cannot-stand")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/cauda-equina.ts
/**
* Pressure on the nerves at the base of the spine. Rare; hours decide what can be saved.
* Any one item counts, one-sided or painless. A clean list does not exclude it (sensitivity .19 to .43).
*/
var caudaEquina = redFlag({
	id: "cauda-equina",
	tier: "hard",
	sources: [
		cite("caudaEquinaCard", "12 items"),
		cite("nhsNorfolk", "new within two weeks"),
		cite("nhgLrs2015", "definition"),
		cite("dionne2019")
	],
	provenance: ["seen"],
	certainty: "moderate",
	verdicts: [
		["call-gp-now", all(saddle, saddleFresh)],
		["call-gp-today", all(saddle, not(yes("ces-known")))],
		["gp-appointment", saddle]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/child.ts
/**
* Rugwijs is for adults. Serious causes are more frequent in children (general knowledge); a parent and the huisarts look.
*/
var child = redFlag({
	id: "child",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 12")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["call-gp-today", all(below("age", 18), any(yes("cannot-stand"), nerveSign, yes("fever"), yes("unwell"), yes("weight-loss"), yes("constant-night"), severe))], ["gp-appointment", below("age", 18)]],
	whenUnknown: "gp-appointment",
	suggestsCause: false,
	raisedBySecondContact: false
});
// packages/clinical/src/triage/red-flags/circulation-legs.ts
/**
* Leg pain on walking that stands still with the person: circulation. Eased by sitting: a narrow canal, for the physiotherapist.
*/
var circulationLegs = redFlag({
	id: "circulation-legs",
	tier: "soft",
	sources: [cite("factsRedFlags", "section C")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["gp-appointment", yes("vascular-legs")], ["physiotherapist", yes("relief-sitting")]],
	raisedBySecondContact: false
});
// packages/clinical/src/triage/red-flags/cold-leg.ts
/**
* A leg suddenly cold, pale or blue: a blocked artery. Not in the fact base; added by us.
*/
var coldLeg = redFlag({
	id: "cold-leg",
	tier: "hard",
	sources: [cite("own")],
	provenance: ["own"],
	certainty: "expert",
	verdicts: [["call-gp-now", yes("cold-leg")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/cord-signs.ts
/**
* Unsteady, or clumsy hands: the trouble may sit higher than the low back. Hands were added by us.
*/
var cordSigns = redFlag({
	id: "cord-signs",
	tier: "hard",
	sources: [
		cite("nhsNorfolk", "jelly legs"),
		cite("nhsNorthern", "unsteady walking"),
		cite("factsRedFlags", "B2 18")
	],
	provenance: ["seen", "own"],
	certainty: "low",
	verdicts: [
		["call-gp-now", all(yes("cord-signs"), legFresh)],
		["call-gp-today", all(yes("cord-signs"), not(yes("motor-known")))],
		["gp-appointment", yes("cord-signs")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/fever.ts
/**
* Fever or chills with back pain; with a risk, a nerve sign, constant pain or colic it cannot wait.
* Diabetes as a risk is from general knowledge. Flu with a sore back will call today.
*/
var fever = redFlag({
	id: "fever",
	tier: "hard",
	sources: [
		cite("premkumar2018", "fever, chills or sweats with recent infection"),
		cite("galliker2020", "abscess"),
		cite("factsRedFlags", "B2 5")
	],
	provenance: ["seen", "own"],
	certainty: "low",
	verdicts: [["call-gp-now", all(yes("fever"), any(infectionRisk, unexplainedNerveSign, yes("constant-night"), yes("flank-colic")))], ["call-gp-today", yes("fever")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/foot-drop.ts
/**
* A foot that cannot be lifted, or a heel that cannot be raised. New counts even when it is not getting worse.
*/
var footDrop = redFlag({
	id: "foot-drop",
	tier: "hard",
	sources: [cite("nhgLrs2015", "severe or progressive paresis"), cite("lothian", "acute foot drop")],
	provenance: ["seen"],
	certainty: "moderate",
	verdicts: [["call-gp-now", all(yes("foot-drop"), any(legFresh, not(yes("motor-known"))))], ["gp-appointment", yes("foot-drop")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/fracture.ts
/**
* No fall, but signs of weak bone that add up. Pain 7 or more counts only from 55 (Dutch general practice).
*/
var fracture = redFlag({
	id: "fracture",
	family: "fracture",
	tier: "soft",
	sources: [
		cite("enthoven2016"),
		cite("henschke2009"),
		cite("downie2013")
	],
	provenance: ["seen"],
	certainty: "moderate",
	verdicts: [["call-gp-today", all(boneSoftTwo, is("duration", "under-2-weeks", "2-to-4-weeks"), yes("sleep-walk-loss"))], ["gp-appointment", any(all(boneSoftTwo, any(underTwelveWeeks, worse)), all(boneSoftWithoutPain, severe, is("duration", "2-to-4-weeks", "4-to-6-weeks", "6-to-12-weeks"), stuck))]]
});
// packages/clinical/src/triage/red-flags/fracture-after-fall.ts
/**
* A fall, however light, and bones that may not take it.
* Split from `fracture` so that every combination can be tried; triage.md 3.1 advises it. 70 is kept though 75 fits the Dutch data.
*/
var fractureAfterFall = redFlag({
	id: "fracture-after-fall",
	family: "fracture",
	tier: "soft",
	sources: [
		cite("enthoven2016", "trauma with any other sign"),
		cite("henschke2009"),
		cite("nhsNorthern", "minor trauma in older people")
	],
	provenance: ["seen"],
	certainty: "moderate",
	verdicts: [
		["call-gp-now", all(yes("fall"), any(yes("cannot-stand"), freshNerveSign))],
		["call-gp-today", all(yes("fall"), boneSoftOne)],
		["gp-appointment", all(yes("fall"), severe, is("duration", "2-to-4-weeks", "4-to-6-weeks", "6-to-12-weeks"), stuck)]
	]
});
// packages/clinical/src/triage/red-flags/fracture-after-strain.ts
/**
* Lifting, bending or coughing counts as a fall when the bones are weak: steroids, osteoporosis, or 70 with severe pain.
* From 75 a doctor looks at a new strain whatever the pain: old bones give way with little pain too, and 75 is where age alone
* starts to count in Dutch general practice (Enthoven 2016). An appointment, not a call: most of it is still an ordinary back.
*/
var fractureAfterStrain = redFlag({
	id: "fracture-after-strain",
	family: "fracture",
	tier: "soft",
	sources: [cite("downie2013"), cite("enthoven2016")],
	provenance: ["seen", "own"],
	certainty: "low",
	verdicts: [["call-gp-today", all(yes("strain-onset"), any(yes("osteoporosis"), yes("steroids"), all(from("age", 70), severe)), underTwelveWeeks)], ["gp-appointment", all(yes("strain-onset"), from("age", 75), underTwelveWeeks)]]
});
// packages/clinical/src/triage/red-flags/gynaecological.ts
/**
* Pain that follows the cycle, or unusual bleeding.
*/
var gynaecological = redFlag({
	id: "gynaecological",
	tier: "soft",
	sources: [cite("factsRedFlags", "B2 10")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["gp-appointment", yes("gyn-symptoms")]],
	suggestsCause: false,
	raisedBySecondContact: false
});
// packages/clinical/src/triage/red-flags/heart-lungs-collapse.ts
/**
* Heart, lungs or circulation in trouble, with back pain.
* Doubt: a near-faint from a sudden spasm will also ring 112; accepted (triage.md 2.2).
*/
var heartLungsCollapse = redFlag({
	id: "heart-lungs-collapse",
	tier: "hard",
	sources: [cite("aaaNhs", "burst: sudden pain, clammy, faint"), cite("factsRedFlags", "B2 6, 19, 20")],
	provenance: ["seen-2nd", "own"],
	certainty: "expert",
	verdicts: [["emergency", any(yes("chest-pain"), yes("vital-signs"), yes("collapse"))]],
	whenUnknown: "call-gp-now"
});
// packages/clinical/src/triage/red-flags/infection-without-fever.ts
/**
* No fever measured, but a way in for infection and pain or illness that fits. Fever is missing in about half.
*/
var infectionWithoutFever = redFlag({
	id: "infection-without-fever",
	tier: "soft",
	sources: [cite("galliker2020", "abscess"), cite("factsRedFlags", "B2 15, 16")],
	provenance: ["seen", "own"],
	certainty: "low",
	verdicts: [["call-gp-today", any(all(any(yes("bloodstream-risk"), yes("immune-low")), any(all(severe, underSixWeeks), yes("constant-night"), yes("unwell"))), all(any(yes("recent-infection"), yes("spine-procedure"), yes("chronic-illness")), any(yes("unwell"), all(yes("constant-night"), underTwelveWeeks))), all(yes("unwell"), yes("constant-night"), severe))]]
});
// packages/clinical/src/triage/red-flags/inflammatory-back.ts
var under50 = below("age", 50);
var items = (count) => atLeast(count, ...inflammatoryItems);
/**
* A pattern of inflammation: a symptom, not a diagnosis. Stiffness alone never counts.
* Onset before 40 is one of the five items (ASAS). Four of five: sensitivity 80 %, specificity 72 %.
*/
var inflammatoryBack = redFlag({
	id: "inflammatory-back",
	tier: "soft",
	sources: [cite("sieper2009", "four of five, three of five"), cite("factsRedFlags", "B2 7")],
	provenance: ["seen", "own"],
	certainty: "moderate",
	verdicts: [["gp-appointment", any(all(is("duration", "over-12-weeks"), under50, any(items(4), all(items(3), has("inflammatory", "extra")))), all(is("episodes", "three-or-more"), under50, items(4), has("inflammatory", "stiff-30")))], ["physiotherapist", items(3)]],
	raisedBySecondContact: false
});
// packages/clinical/src/triage/red-flags/kidney.ts
/**
* Colic in the side, or trouble with the urine. A first "stone" after 60 may be an aneurysm.
*/
var kidney = redFlag({
	id: "kidney",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 9")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["call-gp-now", any(all(yes("flank-colic"), any(yes("fever"), from("age", 60), from("pain", 9))), all(yes("urine-symptoms"), yes("fever")))], ["call-gp-today", any(yes("flank-colic"), yes("urine-symptoms"))]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/leg-pain-unbearable.ts
/**
* Leg pain that strong painkillers do not touch. Rated by the person; "strong" is told by example.
*/
var legPainUnbearable = redFlag({
	id: "leg-pain-unbearable",
	tier: "soft",
	sources: [cite("nhgLrs2015", "severe pain not relieved by opioids")],
	provenance: ["seen"],
	certainty: "low",
	verdicts: [["call-gp-now", all(not(is("leg-pain", "none")), from("pain", 8), is("painkiller-relief", "strong-no-help"))], ["call-gp-today", all(is("leg-pain", "below-knee"), from("pain", 8), is("painkiller-relief", "shop-no-help"), yes("sleep-walk-loss"))]]
});
// packages/clinical/src/triage/red-flags/leg-weakness.ts
/**
* Less strength in a leg.
* Doubt: giving way by pain looks the same to a lay person; the call sorts it out.
*/
var legWeakness = redFlag({
	id: "leg-weakness",
	tier: "hard",
	sources: [cite("nhgLrs2015", "progressive paresis")],
	provenance: ["seen"],
	certainty: "moderate",
	verdicts: [
		["call-gp-now", all(yes("leg-weakness"), yes("motor-worse"))],
		["call-gp-today", all(yes("leg-weakness"), not(yes("motor-known")))],
		["gp-appointment", yes("leg-weakness")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/major-trauma.ts
/**
* A heavy accident or hard fall, and pain since.
* The bounds of 2 days and 2 weeks are our own. Examined and found well by a doctor lowers only old trauma.
*/
var majorTrauma = redFlag({
	id: "major-trauma",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 3"), cite("nhsNorthern", "pain after major trauma")],
	provenance: ["recall", "seen"],
	certainty: "low",
	verdicts: [
		["emergency", all(yes("major-trauma"), any(is("trauma-when", "under-2-days"), yes("trauma-legs")))],
		["call-gp-now", all(yes("major-trauma"), any(is("trauma-when", "under-2-weeks", "unknown"), yes("cannot-stand"), freshNerveSign))],
		["call-gp-today", all(yes("major-trauma"), any(not(yes("trauma-checked")), from("age", 70), yes("osteoporosis"), yes("steroids")))],
		["gp-appointment", yes("major-trauma")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/needs-a-look.ts
/**
* Not urgent, but more than waiting: a physiotherapist looks along. No referral is needed.
* Persistent, mild and low risk stays self-care on purpose (triage.md 4.3).
*/
var needsALook = redFlag({
	id: "needs-a-look",
	tier: "soft",
	sources: [cite("kngf2021"), cite("nhg2017", "poor improvement after three to four weeks")],
	provenance: ["seen", "own"],
	certainty: "moderate",
	verdicts: [["physiotherapist", any(radicular, is("leg-pain", "below-knee"), yes("upper-back"), yes("shape-change"), all(yes("constant-night"), not(is("course", "better"))), all(is("duration", "4-to-6-weeks", "6-to-12-weeks", "unknown"), stuck), all(is("duration", "6-to-12-weeks", "over-12-weeks"), from("function-limit", 5)), all(is("duration", "2-to-4-weeks", "4-to-6-weeks"), from("function-limit", 6), is("course", "same", "worse", "fast-worse", "up-and-down")), all(is("duration", "over-12-weeks"), any(severe, worse)), all(worse, any(severe, not(is("duration", "under-2-weeks")))), yes("second-contact"))]]
});
// packages/clinical/src/triage/red-flags/paralysis.ts
/**
* A leg that suddenly does not work.
* The 6-hour line is our own reading of a change note for telephone triage.
*/
var paralysis = redFlag({
	id: "paralysis",
	tier: "hard",
	sources: [cite("ntsNeurology2020")],
	provenance: ["seen", "own"],
	certainty: "expert",
	verdicts: [
		["emergency", all(yes("legs-paralysed"), is("paralysis-onset", "under-6-hours", "unknown"))],
		["call-gp-now", all(yes("legs-paralysed"), is("paralysis-onset", "longer"))],
		["gp-appointment", yes("legs-paralysed")]
	],
	whenUnknown: "call-gp-now"
});
// packages/clinical/src/triage/red-flags/pregnancy.ts
/**
* Pregnant with back pain: the midwife knows first, and the exercises change. Unknown: plan as if pregnant, no verdict of its own.
*/
var pregnancy = redFlag({
	id: "pregnancy",
	tier: "soft",
	sources: [cite("factsRedFlags", "B2 11"), cite("own")],
	provenance: ["recall", "own"],
	certainty: "expert",
	verdicts: [["call-gp-now", all(maybePregnant, any(yes("flank-colic"), yes("fever"), all(yes("urine-symptoms"), yes("unwell"))))], ["physiotherapist", yes("pregnant")]]
});
// packages/clinical/src/triage/red-flags/pregnancy-alarm.ts
/**
* Pregnant, or maybe, with a danger sign. "Maybe" counts because of pregnancy outside the womb.
*/
var pregnancyAlarm = redFlag({
	id: "pregnancy-alarm",
	tier: "hard",
	sources: [cite("factsRedFlags", "B2 10, 11")],
	provenance: ["recall"],
	certainty: "expert",
	verdicts: [["emergency", all(yes("pregnancy-alarm"), yes("pregnancy-heavy"))], ["call-gp-now", yes("pregnancy-alarm")]],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/self-harm.ts
/**
* Thoughts of not wanting to live. The only emergency found after the first list. Offered again when skipped and mood is low.
*/
var selfHarm = redFlag({
	id: "self-harm",
	tier: "hard",
	sources: [cite("line113"), cite("factsRedFlags", "B2 21")],
	provenance: ["seen"],
	certainty: "expert",
	verdicts: [["emergency", all(any(yes("self-harm"), yes("self-harm-again")), is("self-harm-now", "yes", "unknown"))], ["call-gp-today", any(yes("self-harm"), yes("self-harm-again"))]],
	whenUnknown: "call-gp-today",
	suggestsCause: false
});
// packages/clinical/src/triage/red-flags/serious-illness.ts
var strongSigns = [
	yes("weight-loss"),
	yes("unwell"),
	yes("unexplained-finding"),
	yes("shape-change"),
	yes("band-pain")
];
var firstFrom50 = named("first-from-50", all(from("age", 50), is("episodes", "first")));
/**
* Signs that the body as a whole is not well. Night pain and age alone do nothing here.
* High in the back, the same day and night, and getting worse is a red picture at any age: the chest part of the spine is where
* tumours and infections sit more often (level of concern, Finucane 2020; the three together are our own).
*/
var seriousIllness = redFlag({
	id: "serious-illness",
	tier: "soft",
	sources: [
		cite("kngf2021"),
		cite("finucane2020", "level of concern"),
		cite("premkumar2018", "pairs of flags")
	],
	provenance: ["seen", "recall"],
	certainty: "low",
	verdicts: [["call-gp-today", all(atLeast(2, ...strongSigns), any(severe, worse))], ["gp-appointment", any(yes("weight-loss"), yes("unwell"), yes("unexplained-finding"), yes("band-pain"), all(yes("shape-change"), any(yes("constant-night"), firstFrom50, all(overFourWeeks, stuck), yes("upper-back"))), all(yes("upper-back"), yes("constant-night"), worse), all(yes("constant-night"), firstFrom50, worse, overFourWeeks))]]
});
// packages/clinical/src/triage/red-flags/severe-and-stuck.ts
/**
* Severe pain that takes sleep or walking, or gets worse fast. Not raised by a second contact: that is already in it.
*/
var severeAndStuck = redFlag({
	id: "severe-and-stuck",
	tier: "soft",
	sources: [cite("factsRedFlags", "B2 23"), cite("hsib2021")],
	provenance: ["own"],
	certainty: "expert",
	verdicts: [["call-gp-today", any(all(from("pain", 8), yes("sleep-walk-loss"), any(worse, yes("second-contact"))), all(severe, yes("second-contact"), yes("constant-night")))], ["gp-appointment", any(all(from("pain", 8), yes("sleep-walk-loss")), all(severe, any(all(yes("second-contact"), worse), is("course", "fast-worse"))))]],
	suggestsCause: false,
	raisedBySecondContact: false
});
// packages/clinical/src/triage/red-flags/shingles.ts
/**
* Blisters on one side where it hurts. Early medicine may help in about the first three days (general knowledge).
*/
var shingles = redFlag({
	id: "shingles",
	tier: "soft",
	sources: [cite("own")],
	provenance: ["own"],
	certainty: "expert",
	verdicts: [["call-gp-today", all(yes("rash"), any(is("rash-recent", "yes", "unknown"), yes("immune-low")))], ["gp-appointment", yes("rash")]]
});
// packages/clinical/src/triage/red-flags/spine-procedure.ts
/**
* A recent operation or needle in the spine: the team that did it looks first.
* Doubt: the fact base says call the same day even when steady; we say within days if nothing is worse and the wound is fine.
* Nothing worse and the own team says exercise is fine: then the doctor has looked already, and a physiotherapist guides the way
* back. Without this step nobody recovering from an operation could ever get a plan. Not known, or not asked, is not released.
*/
var spineProcedure = redFlag({
	id: "spine-procedure",
	tier: "hard",
	sources: [cite("nhgLrs2015", "recent lumbar procedure"), cite("factsRedFlags", "B2 17")],
	provenance: ["seen", "own"],
	certainty: "low",
	verdicts: [
		["call-gp-now", all(yes("spine-procedure"), any(yes("procedure-worse"), freshNerveSign))],
		["call-gp-today", all(yes("spine-procedure"), not(is("procedure-worse", "no")))],
		["gp-appointment", all(yes("spine-procedure"), not(yes("procedure-released")))],
		["physiotherapist", yes("spine-procedure")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/sudden-severe-pain.ts
/**
* Pain out of nothing that no position eases: the road to a quiet aneurysm, a bleed, a stone or an ectopic pregnancy.
* The question excludes "shot in while lifting". Age 60 and the risk list are our own; never a lower verdict for the young.
*/
var suddenSeverePain = redFlag({
	id: "sudden-severe-pain",
	tier: "hard",
	sources: [cite("aaaNhs", "risk profile"), cite("factsRedFlags", "B2 6, 14")],
	provenance: ["seen-2nd", "own"],
	certainty: "expert",
	verdicts: [
		["emergency", all(yes("sudden-severe"), from("age", 60), yes("vascular-risk"))],
		["call-gp-now", all(yes("sudden-severe"), any(from("age", 60), yes("anticoagulants"), yes("belly-pain"), yes("flank-colic"), yes("vascular-risk"), maybePregnant))],
		["call-gp-today", yes("sudden-severe")]
	],
	whenUnknown: "call-gp-today"
});
// packages/clinical/src/triage/red-flags/violence.ts
/**
* Someone hurts this person. Skipping is neither yes nor unknown. Says nothing about a cause in the spine.
*/
var violence = redFlag({
	id: "violence",
	tier: "hard",
	sources: [cite("veiligThuis"), cite("factsRedFlags", "B2 22")],
	provenance: ["seen-2nd"],
	certainty: "expert",
	verdicts: [["call-gp-today", yes("violence")]],
	whenUnknown: "call-gp-today",
	suggestsCause: false
});
// packages/clinical/src/triage/rule-ids.ts
/** Alarm rules in the order of triage.md 2.2: at equal urgency the first one leads the screen. */
var ruleIds = [
	"heart-lungs-collapse",
	"aneurysm",
	"sudden-severe-pain",
	"paralysis",
	"major-trauma",
	"cauda-equina",
	"both-legs",
	"foot-drop",
	"leg-weakness",
	"cord-signs",
	"cannot-stand",
	"cold-leg",
	"fever",
	"infection-without-fever",
	"spine-procedure",
	"cancer",
	"serious-illness",
	"fracture-after-fall",
	"fracture-after-strain",
	"fracture",
	"bleeding",
	"pregnancy-alarm",
	"belly",
	"pregnancy",
	"kidney",
	"gynaecological",
	"shingles",
	"calf",
	"leg-pain-unbearable",
	"severe-and-stuck",
	"inflammatory-back",
	"circulation-legs",
	"child",
	"violence",
	"self-harm",
	"needs-a-look"
];
// packages/clinical/src/triage/rules.ts
var table = {
	"heart-lungs-collapse": heartLungsCollapse,
	aneurysm,
	"sudden-severe-pain": suddenSeverePain,
	paralysis,
	"major-trauma": majorTrauma,
	"cauda-equina": caudaEquina,
	"both-legs": bothLegs,
	"foot-drop": footDrop,
	"leg-weakness": legWeakness,
	"cord-signs": cordSigns,
	"cannot-stand": cannotStand,
	"cold-leg": coldLeg,
	fever,
	"infection-without-fever": infectionWithoutFever,
	"spine-procedure": spineProcedure,
	cancer,
	"serious-illness": seriousIllness,
	"fracture-after-fall": fractureAfterFall,
	"fracture-after-strain": fractureAfterStrain,
	fracture,
	bleeding,
	belly,
	"pregnancy-alarm": pregnancyAlarm,
	pregnancy,
	kidney,
	gynaecological,
	shingles,
	calf,
	"leg-pain-unbearable": legPainUnbearable,
	"severe-and-stuck": severeAndStuck,
	"inflammatory-back": inflammatoryBack,
	"circulation-legs": circulationLegs,
	child,
	violence,
	"self-harm": selfHarm,
	"needs-a-look": needsALook
};
/** Every alarm rule, in the order of triage.md 2.2. */
var rules = ruleIds.map((id) => table[id]);
// packages/clinical/src/triage/special-rules.ts
/** Too much is unknown to be calm. Five is a guess of ours. */
var manyUnknown = {
	id: "many-unknown",
	sources: [cite("own")],
	certainty: "expert",
	rows: 5,
	verdict: "gp-appointment"
};
/** Band medium or high (triage.md 1.4). Never above physiotherapist. */
var riskOfPersisting = {
	id: "risk-of-persisting",
	sources: [cite("kngf2021", "prognostic factors; C.2.1")],
	certainty: "low",
	verdict: "physiotherapist"
};
/**
* Called before and no better, or fast worse: one level up, at most call-gp-now.
* Telephone triage names a second contact and fast worsening as reasons to raise urgency; the step is our own.
*/
var secondContact = {
	id: "second-contact",
	sources: [cite("nts", "what may raise urgency"), cite("hsib2021")],
	certainty: "low",
	when: any(yes("second-contact"), is("course", "fast-worse")),
	from: "gp-appointment",
	atMost: "call-gp-now"
};
// packages/clinical/src/triage/version.ts
/** Version of the clinical rules; raised with every change of a rule, question or threshold, and kept beside each verdict. */
var rulesVersion = "2026.11.22.2";
// packages/clinical/src/triage/triage-knowledge.ts
/** Questions, alarm rules, classes and risk: what core needs to triage a person. */
var triageKnowledge = {
	version: rulesVersion,
	questions,
	triage: {
		rules,
		manyUnknown,
		riskOfPersisting,
		secondContact,
		neededWhenCalm: {
			upTo: "gp-appointment",
			questions: neededWhenCalm
		},
		atOnce,
		rechecks
	},
	classification,
	risk
};
// packages/clinical/src/knowledge.ts
/** All clinical knowledge in one bundle, as core's functions take it. */
var knowledge = {
	...triageKnowledge,
	...planKnowledge,
	...adaptationKnowledge
};
export { addDays as A, limitsOf as C, verdicts as D, urgency as E, vocabulary as M, adaptationKnowledge as N, checkAnswer as O, minutesOf as S, classify as T, swapsFor as _, ruleIds as a, canDoHere as b, planKnowledge as c, exercises as d, exerciseIds as f, decide as g, recheckQuestions as h, rules as i, daysBetween as j, isDay as k, planRules as l, nextStep as m, triageKnowledge as n, cite as o, questions as p, rulesVersion as r, sources as s, knowledge as t, exerciseTable as u, makePlan as v, assessRisk as w, mayDo as x, minutesOfPlan as y };
