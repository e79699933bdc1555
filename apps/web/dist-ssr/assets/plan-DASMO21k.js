import { c as P, d, m as $ } from "./signals-DOlz3MJU.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { n as Bone, r as Bones, t as Screen } from "./screen-59nDu2r7.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { c as person, f as today, l as ready, n as append, t as advice } from "./journal-BhmuR_RB.js";
import { d as a, i as useWords, l as settings, u as Icon } from "./words-wWyBePO8.js";
import { A as addDays, O as checkAnswer, T as classify, g as decide, j as daysBetween, r as rulesVersion, t as knowledge, v as makePlan, w as assessRisk, y as minutesOfPlan } from "./src-B0Z-fZse.js";
import { n as Ticks, t as Choices } from "./choices-DfphoRRI.js";
import { t as PainScale } from "./pain-scale-BzQ-PqMJ.js";
import { a as sayDose, i as sayDate, s as sayList, t as capital } from "./say-D-9duiA3.js";
import { n as exerciseOf, t as exerciseName } from "./exercise-1U0odCR7.js";
import { t as Thread } from "./thread-cS6MrJiV.js";
// apps/web/src/plan/draft.ts
var key = "rugwijs.plan-intake";
/** Answers of the plan's questions so far, so that a reload or a look elsewhere loses nothing. */
function readDraft() {
	try {
		const read = JSON.parse(localStorage.getItem(key) ?? "{}");
		if (typeof read !== "object" || read === null) return {};
		return Object.fromEntries(Object.entries(read).filter((entry) => isValue(entry[1])));
	} catch {
		return {};
	}
}
function writeDraft(answers) {
	try {
		localStorage.setItem(key, JSON.stringify(answers));
	} catch {}
}
function forgetDraft() {
	try {
		localStorage.removeItem(key);
	} catch {}
}
function isValue(value) {
	return typeof value === "string" || typeof value === "number" || Array.isArray(value) && value.every((one) => typeof one === "string");
}
var plan_module_default = {
	field: "_field_rplrv_2",
	problem: "_problem_rplrv_25",
	ideas: "_ideas_rplrv_31",
	stepper: "_stepper_rplrv_49",
	amount: "_amount_rplrv_54",
	fear: "_fear_rplrv_61",
	mode: "_mode_rplrv_65",
	exercises: "_exercises_rplrv_70",
	dates: "_dates_rplrv_75",
	why: "_why_rplrv_85"
};
// apps/web/src/plan/fields.tsx
/** One line to type in, its label above it and what is wrong under it. */
function TextField({ label, value, onInput, problem, type = "text", min, children }) {
	const id = P();
	const shared = {
		id,
		value,
		maxLength: 200,
		autocomplete: "off",
		"aria-invalid": problem !== void 0,
		"aria-describedby": `${id}-problem`,
		onInput: (event) => onInput(event.currentTarget.value)
	};
	return /* @__PURE__ */ a("div", {
		class: plan_module_default.field,
		children: [
			/* @__PURE__ */ a("label", {
				for: id,
				children: label
			}),
			type === "date" ? /* @__PURE__ */ a("input", {
				type: "date",
				min,
				...shared
			}) : type === "tel" ? /* @__PURE__ */ a("input", {
				type: "tel",
				...shared
			}) : /* @__PURE__ */ a("input", {
				type: "text",
				...shared
			}),
			/* @__PURE__ */ a("p", {
				class: plan_module_default.problem,
				id: `${id}-problem`,
				role: "alert",
				children: problem
			}),
			children
		]
	});
}
/** A number with two large buttons and, for small numbers, a row of vertebrae. */
function Stepper({ label, value, onInput, min, max, by, from, say, bones, less, more }) {
	const move = (step) => onInput(value === void 0 ? from : Math.min(max, Math.max(min, value + step)));
	return /* @__PURE__ */ a("fieldset", {
		class: plan_module_default.stepper,
		children: [
			/* @__PURE__ */ a("legend", { children: label }),
			/* @__PURE__ */ a("p", {
				class: plan_module_default.amount,
				role: "status",
				children: value === void 0 ? "–" : say(value)
			}),
			bones ? /* @__PURE__ */ a(Bones, {
				wide: true,
				total: max,
				done: value ?? 0,
				label: value === void 0 ? label : say(value)
			}) : null,
			/* @__PURE__ */ a("div", {
				class: "nudge",
				children: [/* @__PURE__ */ a("button", {
					type: "button",
					onClick: () => move(-by),
					children: [/* @__PURE__ */ a(Icon, { name: "minus" }), less]
				}), /* @__PURE__ */ a("button", {
					type: "button",
					onClick: () => move(by),
					children: [/* @__PURE__ */ a(Icon, { name: "plus" }), more]
				})]
			})
		]
	});
}
// apps/web/src/plan/question-words.ts
/** A question of the table by id. */
function questionOf(id) {
	return knowledge.questions.find((question) => question.id === id);
}
/** How a question is asked. */
function askOf(words, id) {
	return wordsOf(words, id)?.ask ?? id;
}
/** Its options with their words, in the order of the table. */
function optionsOf(words, id) {
	const own = wordsOf(words, id)?.options;
	const question = questionOf(id);
	const keys = [...question?.options ?? [], ...question?.mayBeUnknown && question.kind !== "many" ? ["unknown"] : []];
	return [...new Set(keys)].map((value) => ({
		value,
		label: entry$1(own, value) ?? entry$1(words.choices, value) ?? value
	}));
}
/** What is wrong with an answer, in words. */
function problemWords(words, problem, id) {
	const said = words.problems[problem];
	const question = questionOf(id);
	if (typeof said === "function") return String(said({
		min: question?.min,
		max: question?.max
	}));
	return String(said ?? problem);
}
function wordsOf(words, id) {
	const questions = words.questions;
	return Object.hasOwn(questions, id) ? questions[id] : void 0;
}
function entry$1(options, key) {
	return options !== void 0 && Object.hasOwn(options, key) ? options[key] : void 0;
}
// apps/web/src/plan/intake-steps.tsx
/** An activity to win back, in own words; ideas for who has none. */
function Wish({ answers, set, problems, which }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.plan;
	const used = [
		1,
		2,
		3
	].map((n) => answers[`activity-${n}`]);
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(TextField, {
		label: text.wishLabel,
		value: asText(answers[which]),
		onInput: (value) => set(which, value),
		problem: problems[which]
	}), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("p", {
		class: "small soft",
		children: text.wishIdeas
	}), /* @__PURE__ */ a("div", {
		class: plan_module_default.ideas,
		children: text.ideas.filter((idea) => !used.includes(idea)).slice(0, 4).map((idea) => /* @__PURE__ */ a("button", {
			type: "button",
			onClick: () => set(which, idea),
			children: idea
		}, idea))
	})] })] });
}
/** How well an activity goes now, and how it is counted. */
function Now({ answers, set, which }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.plan;
	const now = answers[`${which}-now`];
	const unit = answers[`${which}-unit`];
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(PainScale, {
		kind: "can",
		value: typeof now === "number" ? now : void 0,
		onInput: (value) => set(`${which}-now`, value),
		label: text.steps.now.title(asText(answers[which]))
	}), /* @__PURE__ */ a(Choices, {
		legend: text.unit.title,
		options: [{
			value: "minutes",
			label: text.unit.minutes
		}, {
			value: "times",
			label: text.unit.times
		}],
		value: unit === "minutes" || unit === "times" ? unit : void 0,
		onInput: (value) => set(`${which}-unit`, value)
	})] });
}
var goalWeeks = [
	4,
	8,
	12
];
/** Which activity is the goal, and by when. */
function Goal({ answers, set, problems }) {
	const words = useWords("practice");
	const date = answers["goal-date"];
	const presets = goalWeeks.map((weeks) => ({
		weeks,
		day: addDays(today(), weeks * 7)
	}));
	const preset = presets.find(({ day }) => day === date);
	const [other, setOther] = d(date !== void 0 && preset === void 0);
	if (!words) return null;
	const text = words.plan;
	const wishes = [
		"activity-1",
		"activity-2",
		"activity-3"
	].filter((id) => asText(answers[id]).trim() !== "");
	const goal = asText(answers.goal);
	const chosen = preset ? String(preset.weeks) : other ? "other" : void 0;
	return /* @__PURE__ */ a($, { children: [
		wishes.length > 1 ? /* @__PURE__ */ a(Choices, {
			legend: text.goalPick,
			layout: "rows",
			options: wishes.map((id) => ({
				value: id,
				label: asText(answers[id])
			})),
			value: goal || void 0,
			onInput: (value) => set("goal", value)
		}) : null,
		/* @__PURE__ */ a(Choices, {
			legend: text.goalDate,
			layout: "rows",
			options: [...presets.map(({ weeks, day }) => ({
				value: String(weeks),
				label: `${text.goalDates.weeks(weeks)} · ${sayDate(day, settings.value.language)}`
			})), {
				value: "other",
				label: text.goalDates.other
			}],
			value: chosen,
			onInput: (value) => {
				setOther(value === "other");
				set("goal-date", presets.find(({ weeks }) => String(weeks) === value)?.day);
			}
		}),
		other ? /* @__PURE__ */ a(TextField, {
			type: "date",
			label: text.goalDate,
			min: addDays(today(), 1),
			value: asText(date),
			onInput: (value) => set("goal-date", value || void 0),
			problem: problems["goal-date"]
		}) : null
	] });
}
/** Days in the week and minutes on such a day. */
function Time({ answers, set }) {
	const words = useWords("practice");
	const app = useWords("app");
	if (!words || !app) return null;
	const text = words.plan;
	const nudges = {
		less: app.scales.less,
		more: app.scales.more
	};
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Stepper, {
		label: text.days,
		value: asNumber(answers.days),
		onInput: (value) => set("days", value),
		min: 1,
		max: 7,
		by: 1,
		from: 3,
		say: text.daysValue,
		bones: true,
		...nudges
	}), /* @__PURE__ */ a(Stepper, {
		label: text.minutes,
		value: asNumber(answers.minutes),
		onInput: (value) => set("minutes", value),
		min: 5,
		max: 60,
		by: 5,
		from: 10,
		say: words.common.dose.time,
		...nudges
	})] });
}
/** Minutes walked now in one go. */
function Walk({ answers, set }) {
	const words = useWords("practice");
	const app = useWords("app");
	if (!words || !app) return null;
	const text = words.plan;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Stepper, {
		label: text.walkMinutes,
		value: asNumber(answers["walk-now"]),
		onInput: (value) => set("walk-now", value),
		min: 0,
		max: 180,
		by: 5,
		from: 10,
		say: words.common.dose.time,
		less: app.scales.less,
		more: app.scales.more
	}), /* @__PURE__ */ a(Quiet, {
		onClick: () => set("walk-now", 0),
		children: text.walkNone
	})] });
}
/** Movements a person dreads, with the harm expected. */
function Fear({ answers, set, problems }) {
	const words = useWords("practice");
	const filled = [
		1,
		2,
		3
	].filter((n) => asText(answers[`feared-${n}`]).trim() !== "").length;
	const [rows, setRows] = d(Math.max(1, filled));
	const questions = useWords("answers");
	if (!words || !questions) return null;
	const text = words.plan;
	return /* @__PURE__ */ a($, { children: [[
		1,
		2,
		3
	].slice(0, rows).map((n) => {
		const id = `feared-${n}`;
		const name = asText(answers[id]);
		const harm = answers[`${id}-harm`];
		return /* @__PURE__ */ a("section", {
			class: plan_module_default.fear,
			children: [/* @__PURE__ */ a(TextField, {
				label: askOf(questions, id),
				value: name,
				onInput: (value) => set(id, value),
				problem: problems[id]
			}), name.trim() ? /* @__PURE__ */ a($, { children: [
				/* @__PURE__ */ a("h2", { children: text.harm(name) }),
				/* @__PURE__ */ a("p", {
					class: "soft",
					children: text.harmLead
				}),
				/* @__PURE__ */ a(PainScale, {
					kind: "expect",
					value: typeof harm === "number" ? harm : void 0,
					onInput: (value) => set(`${id}-harm`, value),
					label: text.harm(name)
				})
			] }) : null]
		}, id);
	}), rows < 3 && asText(answers[`feared-${rows}`]).trim() ? /* @__PURE__ */ a(Quiet, {
		onClick: () => setRows(rows + 1),
		children: text.addFear
	}) : null] });
}
/** Questions with fixed answers, as they stand in the table. */
function Fixed({ answers, set, ids }) {
	const words = useWords("practice");
	const questions = useWords("answers");
	if (!words || !questions) return null;
	return /* @__PURE__ */ a($, { children: ids.map((id) => /* @__PURE__ */ a(OneFixed, {
		id,
		answers,
		set,
		text: words.plan,
		questions
	}, id)) });
}
function OneFixed({ id, answers, set, text, questions }) {
	const value = answers[id];
	const options = optionsOf(questions, id);
	if (id === "equipment" || id === "limits") {
		const chosen = Array.isArray(value) ? value : [];
		const none = {
			value: "none",
			label: text.noneOfThese
		};
		const isNone = Array.isArray(value) && value.length === 0;
		return /* @__PURE__ */ a(Ticks, {
			legend: askOf(questions, id),
			options: [...options, none],
			value: isNone ? ["none"] : chosen,
			onInput: (next) => set(id, next.at(-1) === "none" ? [] : next.length === 0 ? void 0 : next.filter((one) => one !== "none"))
		});
	}
	return /* @__PURE__ */ a(Choices, {
		legend: askOf(questions, id),
		layout: options.length === 3 && options.every(({ label }) => label.length < 14) ? "row" : "rows",
		options,
		value: typeof value === "string" ? value : void 0,
		onInput: (next) => set(id, next)
	});
}
/** Numbers to call, kept on the phone. */
function Phones({ answers, set, problems }) {
	const questions = useWords("answers");
	if (!questions) return null;
	return /* @__PURE__ */ a($, { children: ["gp-phone", "hap-phone"].map((id) => /* @__PURE__ */ a(TextField, {
		type: "tel",
		label: askOf(questions, id),
		value: asText(answers[id]),
		onInput: (value) => set(id, value),
		problem: problems[id]
	}, id)) });
}
function asText(value) {
	return typeof value === "string" ? value : "";
}
function asNumber(value) {
	return typeof value === "number" ? value : void 0;
}
// apps/web/src/plan/steps.ts
/** Which screens this person sees: what was not filled in is not asked about further. */
function stepsFor(answers) {
	const wishes = ["wish-1"];
	if (has(answers, "activity-1")) wishes.push("now-1", "wish-2");
	if (has(answers, "activity-1") && has(answers, "activity-2")) wishes.push("now-2", "wish-3");
	if (has(answers, "activity-2") && has(answers, "activity-3")) wishes.push("now-3");
	if (has(answers, "activity-1")) wishes.push("goal");
	return [
		...wishes,
		"time",
		"place",
		"fear",
		"day",
		"limits",
		"walk",
		"phones"
	];
}
/** The questions that a screen fills in. */
function questionsOf(step) {
	switch (step) {
		case "wish-1":
		case "wish-2":
		case "wish-3": return [`activity-${step.at(-1)}`];
		case "now-1":
		case "now-2":
		case "now-3": return [`activity-${step.at(-1)}-now`, `activity-${step.at(-1)}-unit`];
		case "goal": return ["goal", "goal-date"];
		case "time": return ["days", "minutes"];
		case "place": return ["floor", "equipment"];
		case "fear": return [
			"feared-1",
			"feared-1-harm",
			"feared-2",
			"feared-2-harm",
			"feared-3",
			"feared-3-harm"
		];
		case "day": return [
			"work-kind",
			"work-state",
			"sitting-hours",
			"sleep"
		];
		case "limits": return ["limits"];
		case "walk": return ["walk-now"];
		case "phones": return ["gp-phone", "hap-phone"];
	}
}
/** The answers of these screens only, without empty texts and without what belongs to an activity that was taken out. */
function answersToKeep(answers) {
	const asked = new Set(stepsFor(answers).flatMap((step) => questionsOf(step)));
	return Object.fromEntries(Object.entries(answers).filter(([question, value]) => {
		if (!asked.has(question) || typeof value === "string" && value.trim() === "") return false;
		const feared = /^(feared-\d)-harm$/.exec(question)?.[1];
		return feared === void 0 || has(answers, feared);
	}));
}
function has(answers, question) {
	const value = answers[question];
	return typeof value === "string" && value.trim() !== "";
}
// apps/web/src/plan/intake.tsx
/** The questions around the plan, a few on a screen; every one may be skipped. Written as one event at the end. */
function Intake({ onDone }) {
	const words = useWords("practice");
	const questions = useWords("answers");
	const [answers, setAnswers] = d(() => ({
		...person.peek().answers,
		...readDraft()
	}));
	const [at, setAt] = d(0);
	const [problems, setProblems] = d({});
	if (!words || !questions) return null;
	const text = words.plan;
	const steps = stepsFor(answers);
	const step = steps[at] ?? "phones";
	const own = questionsOf(step);
	const change = (question, value) => {
		setProblems({});
		setAnswers((before) => {
			const { [question]: _, ...rest } = before;
			const after = value === void 0 ? rest : {
				...rest,
				[question]: value
			};
			writeDraft(answersToKeep(after));
			return after;
		});
	};
	const go = async (kept) => {
		const left = stepsFor(kept);
		if (at + 1 < left.length) return setAt(at + 1);
		await append("answered", {
			check: "plan-intake",
			answers: trimmed(answersToKeep(kept))
		});
		forgetDraft();
		onDone();
	};
	const next = () => {
		const found = Object.fromEntries(own.flatMap((id) => {
			const value = answers[id];
			const question = questionOf(id);
			if (value === void 0 || value === "" || !question) return [];
			const check = checkAnswer(question, value, today());
			return check.ok ? [] : [[id, problemWords(questions, check.problem, id)]];
		}));
		setProblems(found);
		if (Object.keys(found).length === 0) go(answers);
	};
	const skip = () => {
		const kept = Object.fromEntries(Object.entries(answers).filter(([question]) => !own.includes(question)));
		setAnswers(kept);
		setProblems({});
		writeDraft(answersToKeep(kept));
		go(kept);
	};
	const last = at + 1 === steps.length;
	const filled = own.some((id) => answers[id] !== void 0 && answers[id] !== "");
	const head = headOf(step, answers, text);
	const says = text.step(at + 1, steps.length);
	return /* @__PURE__ */ a(Screen, {
		title: head.title,
		lead: head.lead,
		back: at === 0 ? "/today" : () => setAt(at - 1),
		step: {
			now: at,
			done: at,
			total: steps.length,
			says,
			label: says
		},
		focusOn: step,
		children: [/* @__PURE__ */ a(OneStep, {
			step,
			answers,
			set: change,
			problems
		}, step), /* @__PURE__ */ a(Act, {
			disabled: !filled,
			onClick: next,
			under: /* @__PURE__ */ a(Quiet, {
				onClick: skip,
				children: text.skip
			}),
			children: last ? text.finish : text.next
		})]
	});
}
function OneStep({ step, ...props }) {
	switch (step) {
		case "wish-1":
		case "wish-2":
		case "wish-3": return /* @__PURE__ */ a(Wish, {
			...props,
			which: `activity-${step.at(-1)}`
		});
		case "now-1":
		case "now-2":
		case "now-3": return /* @__PURE__ */ a(Now, {
			...props,
			which: `activity-${step.at(-1)}`
		});
		case "goal": return /* @__PURE__ */ a(Goal, { ...props });
		case "time": return /* @__PURE__ */ a(Time, { ...props });
		case "fear": return /* @__PURE__ */ a(Fear, { ...props });
		case "walk": return /* @__PURE__ */ a(Walk, { ...props });
		case "phones": return /* @__PURE__ */ a(Phones, { ...props });
		default: return /* @__PURE__ */ a(Fixed, {
			...props,
			ids: questionsOf(step)
		});
	}
}
function headOf(step, answers, text) {
	switch (step) {
		case "wish-1": return text.steps.wish;
		case "wish-2":
		case "wish-3": return text.steps.more;
		case "now-1":
		case "now-2":
		case "now-3": return {
			title: text.steps.now.title(String(answers[`activity-${step.at(-1)}`] ?? "")),
			lead: text.steps.now.lead
		};
		default: return text.steps[step];
	}
}
/** Texts without the blanks around them. */
function trimmed(answers) {
	return Object.fromEntries(Object.entries(answers).map(([question, value]) => [question, typeof value === "string" ? value.trim() : value]));
}
// apps/web/src/plan/propose.ts
/** The plan that fits everything this person has told, or why there is none. */
function proposalFor(person, today) {
	const { answers } = person;
	const decision = person.decision ?? decide(answers, knowledge);
	const classification = classify(answers, knowledge, decision);
	const risk = assessRisk(answers, knowledge);
	return makePlan({
		answers,
		decision,
		classification,
		risk,
		today
	}, knowledge);
}
/** A plan as it is accepted. */
function accepted(plan) {
	return {
		plan,
		rulesVersion
	};
}
/**
* Where the lines of Voortgang begin: what was just told about pain, function and each activity, unless it was measured
* this week. Pain from an older check is not used: it was another day's pain.
*/
function firstMeasures(person, plan, today) {
	const fresh = (question) => {
		const at = person.answeredAt[question];
		return at !== void 0 && Math.abs(daysBetween(at.slice(0, 10), today)) <= 1;
	};
	const known = (question) => fresh(question) && typeof person.answers[question] === "number" ? Number(person.answers[question]) : void 0;
	return [
		...entry("pain", known("pain"), today),
		...entry("function", known("function-limit"), today),
		...plan.activities.flatMap((activity) => entry("activity", activity.rating, today, activity.id))
	].filter(({ measure, activity }) => {
		const last = measure === "activity" ? person.measures.activities[activity ?? ""]?.at(-1) : person.measures[measure].at(-1);
		return last === void 0 || daysBetween(last.day, today) >= 7;
	});
}
function entry(measure, value, day, activity) {
	return value === void 0 ? [] : [{
		measure,
		value,
		day,
		...activity ? { activity } : {}
	}];
}
// apps/web/src/plan/week.tsx
/** Everything in a plan with its reasons: how it builds up, the exercises, walking, the own activities, when we look again. */
function Week({ plan, week }) {
	const words = useWords("practice");
	const planWords = useWords("plan");
	const session = useWords("session");
	if (!words || !planWords || !session) return null;
	const text = words.plan;
	const mode = planWords.modes[plan.mode];
	const language = settings.value.language;
	const cautions = plan.limits.map((limit) => ({
		limit,
		says: session.cautions[limit]
	}));
	return /* @__PURE__ */ a($, { children: [
		plan.exercises.length ? /* @__PURE__ */ a("section", {
			class: plan_module_default.mode,
			children: [
				/* @__PURE__ */ a("h2", { children: mode.name }),
				/* @__PURE__ */ a("p", { children: mode.what }),
				/* @__PURE__ */ a("p", {
					class: "soft",
					children: mode.steps
				}),
				/* @__PURE__ */ a(Why, {
					reasons: plan.modeReasons,
					title: mode.name
				})
			]
		}) : null,
		plan.exercises.length ? /* @__PURE__ */ a("section", {
			class: `pic ${plan_module_default.exercises}`,
			children: [
				/* @__PURE__ */ a("h2", { children: text.exercisesTitle(plan.daysPerWeek) }),
				/* @__PURE__ */ a("p", {
					class: "soft",
					children: text.exercisesMinutes(minutesOfPlan(plan.exercises, knowledge))
				}),
				/* @__PURE__ */ a(Thread, { rows: plan.exercises.map(({ exercise, dose, reasons }) => {
					const known = exerciseOf(exercise);
					const amount = sayDose(dose, known?.sides ?? "together", words.common);
					return {
						key: exercise,
						title: exerciseName(session, exercise),
						note: amount,
						state: "todo",
						reasons,
						whyTitle: exerciseName(session, exercise),
						...known ? { figure: known.id } : {}
					};
				}) })
			]
		}) : null,
		/* @__PURE__ */ a("section", {
			class: "section",
			children: [
				/* @__PURE__ */ a("h2", { children: text.walkingTitle }),
				/* @__PURE__ */ a("p", { children: plan.walking.trialsNeeded ? text.activityTrials(plan.walking.trialsNeeded) : text.walkingNote(plan.walking.minutes, plan.walking.daysPerWeek) }),
				/* @__PURE__ */ a(Why, {
					reasons: plan.walking.reasons,
					title: text.walkingTitle
				})
			]
		}),
		plan.activities.length ? /* @__PURE__ */ a("section", {
			class: "section",
			children: [/* @__PURE__ */ a("h2", { children: text.activitiesTitle }), /* @__PURE__ */ a("ul", {
				class: "thread plain",
				children: plan.activities.map((activity) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, { state: activity.isGoal ? "now" : "todo" }), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h3", { children: capital(activity.name) }), /* @__PURE__ */ a("p", {
					class: "soft",
					children: [text.activityTrials(activity.trialsNeeded), activity.isGoal && plan.goalDate ? ` ${text.activityGoal(sayDate(plan.goalDate, language))}.` : ""]
				})] })] }, activity.id))
			})]
		}) : null,
		/* @__PURE__ */ a(Rechecks, {
			plan,
			text,
			...week === void 0 ? {} : { week }
		}),
		cautions.length ? /* @__PURE__ */ a("section", {
			class: "section",
			children: [/* @__PURE__ */ a("h2", { children: text.limitsTitle }), /* @__PURE__ */ a("ul", {
				class: "thread plain",
				children: cautions.map(({ limit, says }) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, {}), /* @__PURE__ */ a("p", { children: says })] }, limit))
			})]
		}) : null,
		plan.reasons.length ? /* @__PURE__ */ a("section", {
			class: "section",
			children: /* @__PURE__ */ a(Why, {
				reasons: plan.reasons,
				label: words.common.why,
				title: text.proposal.title
			})
		}) : null
	] });
}
/** Twelve vertebrae; those in whose week we look again are filled. */
function Rechecks({ plan, week, text }) {
	const language = settings.value.language;
	const weekOf = (day) => Math.min(12, Math.max(1, Math.ceil(daysBetween(plan.madeOn, day) / 7)));
	const weeks = new Set(plan.rechecks.map(({ on }) => weekOf(on)));
	const dates = plan.rechecks.map(({ on }) => sayDate(on, language));
	if (plan.rechecks.length === 0) return null;
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [
			/* @__PURE__ */ a("h2", { children: text.rechecksTitle }),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: text.rechecksLead
			}),
			/* @__PURE__ */ a(Bones, {
				wide: true,
				total: 12,
				done: Array.from({ length: 12 }, (_, i) => weeks.has(i + 1)),
				...week === void 0 || week > 12 ? {} : { now: week - 1 },
				words: Array.from({ length: 12 }, (_, i) => weeks.has(i + 1) ? String(i + 1) : ""),
				label: text.rechecksLabel(sayList(dates, language))
			}),
			/* @__PURE__ */ a("ul", {
				class: plan_module_default.dates,
				children: plan.rechecks.slice(0, 6).map(({ on, kind }) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("span", { children: text.recheckKinds[kind] }), /* @__PURE__ */ a("span", {
					class: "soft",
					children: sayDate(on, language)
				})] }, `${kind}-${on}`))
			})
		]
	});
}
// apps/web/src/plan/plan.tsx
/** The plan: its questions, the proposal, and later the plan as it stands. */
function PlanScreen() {
	const words = useWords("practice");
	const { query } = useLocation();
	const [asked, setAsked] = d(() => intakeIsFresh());
	const [changing, setChanging] = d("renew" in query);
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		back: "/today",
		focusOn: false,
		children: null
	});
	const text = words.plan;
	if (!person.value.checks.some((done) => done.check === "intake")) return /* @__PURE__ */ a(Screen, {
		title: text.needCheck.title,
		lead: text.needCheck.lead,
		back: "/today",
		children: /* @__PURE__ */ a(Act, {
			href: "/check",
			children: text.needCheck.act
		})
	});
	const proposal = proposalFor(person.value, today());
	if (advice.value.locked || proposal.kind === "no-plan") return /* @__PURE__ */ a(NoPlan, { reasons: proposal.kind === "no-plan" ? proposal.reasons : advice.value.locked?.reasons ?? [] });
	const current = person.value.plan?.plan;
	if (current && !changing) return /* @__PURE__ */ a(Current, {
		plan: current,
		onChange: () => setChanging(true)
	});
	if (!asked) return /* @__PURE__ */ a(Intake, { onDone: () => setAsked(true) });
	return /* @__PURE__ */ a(Proposal, {
		plan: proposal.plan,
		onChange: () => setAsked(false),
		onAccepted: () => setChanging(false)
	});
}
/** The proposed week. Nothing counts before it is accepted. */
function Proposal({ plan, onChange, onAccepted }) {
	const words = useWords("practice");
	const planWords = useWords("plan");
	const { route } = useLocation();
	if (!words || !planWords) return null;
	const text = words.plan;
	const accept = async () => {
		const measures = firstMeasures(person.peek(), plan, today());
		await append("planAccepted", accepted(plan));
		for (const measure of measures) await append("measured", measure);
		onAccepted();
		route("/today");
	};
	return /* @__PURE__ */ a(Screen, {
		title: text.proposal.title,
		kicker: text.proposal.kicker,
		lead: planWords.sets[plan.set].says,
		back: onChange,
		children: [/* @__PURE__ */ a(Week, { plan }), /* @__PURE__ */ a(Act, {
			onClick: () => void accept(),
			icon: "check",
			small: text.proposal.acceptNote,
			under: /* @__PURE__ */ a(Quiet, {
				onClick: onChange,
				children: text.proposal.change
			}),
			children: text.proposal.accept
		})]
	});
}
/** The plan as it stands. */
function Current({ plan, onChange }) {
	const words = useWords("practice");
	const planWords = useWords("plan");
	if (!words || !planWords) return null;
	const text = words.plan;
	return /* @__PURE__ */ a(Screen, {
		title: plan.exercises.length ? text.current.title(plan.daysPerWeek) : planWords.sets[plan.set].name,
		kicker: text.current.kicker,
		lead: planWords.sets[plan.set].says,
		back: "/today",
		children: [/* @__PURE__ */ a(Week, {
			plan,
			week: advice.value.week
		}), /* @__PURE__ */ a(Act, {
			href: "/today",
			under: /* @__PURE__ */ a(Quiet, {
				onClick: onChange,
				children: text.current.change
			}),
			children: text.current.today
		})]
	});
}
/** No plan now: kindly, why, and what is possible all the same. */
function NoPlan({ reasons }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.plan.noPlan;
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		back: "/today",
		children: [
			/* @__PURE__ */ a("div", {
				class: plan_module_default.why,
				children: /* @__PURE__ */ a(Why, {
					reasons,
					title: text.title
				})
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: text.whatNow }), /* @__PURE__ */ a("ul", {
					class: "thread plain",
					children: [
						text.call,
						text.move,
						text.later
					].map((line) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, {}), /* @__PURE__ */ a("p", { children: line })] }, line))
				})]
			}),
			/* @__PURE__ */ a(Act, {
				href: "/result",
				children: text.toResult
			})
		]
	});
}
/** The plan's questions were answered after the latest Rugcheck, and no plan came of it yet. */
function intakeIsFresh() {
	const { checks, plan } = person.peek();
	const asked = checks.findLast((done) => done.check === "plan-intake");
	const check = checks.findLast((done) => done.check === "intake");
	return asked !== void 0 && (check === void 0 || asked.at >= check.at) && (plan === void 0 || asked.at > plan.at);
}
export { PlanScreen };
