import { d, l as T, m as $, o as A, t as useComputed } from "./signals-DOlz3MJU.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { a as vertebra, n as Bone, r as Bones, t as Screen } from "./screen-59nDu2r7.js";
import { _ as advise, c as person, f as today, g as makeEvent, l as ready, n as append, o as newId, p as foldOne, s as now, t as advice } from "./journal-BhmuR_RB.js";
import { t as beBusy } from "./service-worker-CmSP0RKg.js";
import { d as a, i as useWords, l as settings, s as changeSettings, u as Icon } from "./words-wWyBePO8.js";
import { t as recheckPath } from "./links-DfKoc3dL.js";
import { n as Ticks, t as Choices } from "./choices-DfphoRRI.js";
import { t as PainScale } from "./pain-scale-BzQ-PqMJ.js";
import { a as sourceOf, i as isExercise, n as exerciseOf, r as exerciseWords, t as exerciseName } from "./exercise-1U0odCR7.js";
import { a as highestPain, c as newPlay, d as secondsLeft, i as doneCount, l as phaseOf, n as useSession, o as recordOf, r as sessionUnderWay, s as currentItem, t as recordLeftSession, u as progressOf } from "./use-session-B4SR3x-O.js";
import { t as Honest } from "./honest-l0LCAF2U.js";
import { r as sessionGate, t as alreadyAsked } from "./gate-CNufuEPN.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { _ as swapsFor, t as knowledge } from "./src-B0Z-fZse.js";
import { a as sayDose } from "./say-D-9duiA3.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
import { t as FigureView } from "./figure-view-B-ZtjGpX.js";
// apps/web/src/device/speech.ts
var speech = {
	canSpeak: () => false,
	say() {},
	stop() {},
	beep() {}
};
// apps/web/src/session/around-screens.tsx
/** The one-tap re-check before every session. Ja and "weet ik niet" both lead to the questions. */
function AnythingNew({ back, onAnswer }) {
	const words = useWords("practice");
	const [answer, setAnswer] = d();
	if (!words) return null;
	const text = words.player.anythingNew;
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		back,
		close: true,
		children: [/* @__PURE__ */ a(Choices, {
			legend: text.lead,
			hideLegend: true,
			layout: "rows",
			options: [
				{
					value: "no",
					label: words.common.no
				},
				{
					value: "yes",
					label: words.common.yes
				},
				{
					value: "unknown",
					label: words.common.unknown
				}
			],
			value: answer,
			onInput: setAnswer,
			children: /* @__PURE__ */ a("p", {
				class: "soft",
				"aria-live": "polite",
				children: answer === "yes" ? text.yesNote : answer === "unknown" ? text.unknownNote : null
			})
		}), /* @__PURE__ */ a(Act, {
			disabled: answer === void 0,
			onClick: () => answer && onAnswer(answer),
			children: answer === void 0 || answer === "no" ? words.common.next : text.act
		})]
	});
}
/** One number 0–10, which may be skipped: what was not told stays untold. */
function ScaleScreen({ title, lead, act, back, initial, onDone }) {
	const words = useWords("practice");
	const [value, setValue] = d(initial);
	return /* @__PURE__ */ a(Screen, {
		title,
		lead,
		...back === void 0 ? {} : {
			back,
			close: true
		},
		children: [/* @__PURE__ */ a(PainScale, {
			value,
			onInput: setValue,
			label: title
		}), /* @__PURE__ */ a(Act, {
			disabled: value === void 0,
			onClick: () => onDone(value),
			under: /* @__PURE__ */ a(Quiet, {
				onClick: () => onDone(void 0),
				children: words?.common.skip
			}),
			children: act
		})]
	});
}
/** Effort in words as a number of the 0–10 scale that the rules use (RPE). */
var rpe = {
	easy: 2,
	good: 4,
	hard: 7,
	"too-hard": 9
};
/** How heavy it was: four words instead of a scale. */
function EffortScreen({ onDone }) {
	const words = useWords("practice");
	const [effort, setEffort] = d();
	if (!words) return null;
	const text = words.player.effort;
	const options = Object.entries(text.options);
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		children: [/* @__PURE__ */ a(Choices, {
			legend: text.title,
			hideLegend: true,
			layout: "rows",
			options: options.map(([value, label]) => ({
				value,
				label
			})),
			value: effort,
			onInput: setEffort
		}), /* @__PURE__ */ a(Act, {
			disabled: effort === void 0,
			onClick: () => effort && onDone(rpe[effort]),
			under: /* @__PURE__ */ a(Quiet, {
				onClick: () => onDone(void 0),
				children: words.common.skip
			}),
			children: words.common.next
		})]
	});
}
// apps/web/src/session/begin.ts
/** The exercises of today as the player plays them; one that this version does not know is left out. */
function sourcesOf(advice) {
	return (advice.session?.exercises ?? []).flatMap(({ exercise, planned, dose }) => {
		const source = sourceOf(exercise, dose);
		if (!source) return [];
		return [planned === exercise ? source : {
			...source,
			insteadOf: planned
		}];
	});
}
/** A session that begins now, at "iets nieuws?", or right after it when that was answered today. */
function beginSession(advice, stamp, asked) {
	return {
		version: 1,
		id: stamp.id,
		day: stamp.day,
		startedAt: stamp.at,
		stage: asked ? "before" : "new",
		stopped: false,
		play: newPlay(sourcesOf(advice))
	};
}
// apps/web/src/session/coach.ts
/** Says or beeps what the player calls for: the device's voice when it is on and there is one, else tones, else nothing. */
function coach(cues, words, language) {
	for (const cue of cues) {
		const { voice, soundOn } = settings.peek();
		if (voice && speech.canSpeak(language)) speech.say(sayCue(cue, words), language);
		else if (soundOn) speech.beep(isEnd(cue) ? "end" : "step");
	}
}
/** Says a line that is not a cue: the name of an exercise and its first step. */
function tell(text, language) {
	if (settings.peek().voice && speech.canSpeak(language)) speech.say(text, language);
}
/** The words of a cue. */
function sayCue(cue, words) {
	switch (cue.kind) {
		case "count-in": return words.countIn(cue.left);
		case "count": return cue.rep === cue.of && cue.of > 1 ? words.last : words.count(cue.rep);
		case "seconds-left": return words.secondsLeft(cue.left);
		case "minutes-left": return words.minutesLeft(cue.left);
		case "other-side": return words.otherSide;
		case "rest": return words.rest;
		case "fewer": return words.fewer;
		case "exercise-done": return words.exerciseDone;
		case "session-done": return words.sessionDone;
	}
}
function isEnd(cue) {
	return cue.kind === "rest" || cue.kind === "other-side" || cue.kind === "exercise-done" || cue.kind === "session-done";
}
var session_module_default = {
	player: "_player_x6kd9_2",
	where: "_where_x6kd9_8",
	stage: "_stage_x6kd9_12",
	words: "_words_x6kd9_17",
	cue: "_cue_x6kd9_23",
	figure: "_figure_x6kd9_27",
	play: "_play_x6kd9_2",
	count: "_count_x6kd9_42",
	under: "_under_x6kd9_45",
	reps: "_reps_x6kd9_48",
	small: "_small_x6kd9_54",
	explain: "_explain_x6kd9_67",
	swap: "_swap_x6kd9_72",
	compared: "_compared_x6kd9_78",
	comparedWord: "_comparedWord_x6kd9_81"
};
// apps/web/src/session/done-screen.tsx
/** The end: what was expected beside what it became, and what comes next. No applause. */
function DoneScreen({ session }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.player.done;
	const real = highestPain(session);
	const expected = session.expected;
	const { done, of } = doneCount(session);
	const title = session.stopped ? text.stopped : text.title;
	const compared = expected !== void 0 && real !== void 0;
	return /* @__PURE__ */ a(Screen, {
		title,
		lead: text.lead,
		children: [
			compared ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
				class: "pic",
				children: /* @__PURE__ */ a(Compared, {
					expected,
					real,
					label: text.chart(expected, real),
					words: [text.expected, text.real]
				})
			}), /* @__PURE__ */ a(Honest, { children: real < expected ? text.lessThanExpected(expected, real) : real === expected ? text.asExpected(expected, real) : text.moreThanExpected(expected, real) })] }) : null,
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: text.summary(done, of)
			}),
			/* @__PURE__ */ a(Act, {
				href: "/today",
				icon: "arrow",
				children: text.act
			})
		]
	});
}
/** Two rows of ten vertebrae: the guess outlined, what it was filled. */
function Compared({ expected, real, label, words }) {
	const rows = [{
		value: expected,
		word: words[0],
		state: "w now"
	}, {
		value: real,
		word: words[1],
		state: "w done"
	}];
	return /* @__PURE__ */ a("svg", {
		class: `bones ${session_module_default.compared}`,
		viewBox: "0 0 342 124",
		role: "img",
		"aria-label": label,
		children: rows.map((row, r) => /* @__PURE__ */ a("g", { children: [
			Array.from({ length: 10 }, (_, i) => /* @__PURE__ */ a("path", {
				class: i < row.value ? row.state : "w",
				d: vertebra,
				transform: `translate(${12 + i * 28} ${38 + r * 66}) rotate(90) scale(1.05 .92) translate(-12 -8)`
			}, String(i))),
			/* @__PURE__ */ a("text", {
				class: session_module_default.comparedWord,
				x: "0",
				y: 16 + r * 66,
				children: row.word
			}),
			/* @__PURE__ */ a("text", {
				class: `${session_module_default.comparedWord} is-now`,
				x: "304",
				y: 46 + r * 66,
				children: row.value
			})
		] }, row.word))
	});
}
// apps/web/src/session/hurts-screen.tsx
/** "Het doet pijn": how much, then where and the two questions that decide. "Weet ik niet" counts as yes. */
function HurtsScreen({ onBack, onReport }) {
	const words = useWords("practice");
	const [during, setDuring] = d();
	const [asked, setAsked] = d(false);
	const [where, setWhere] = d([]);
	const [leg, setLeg] = d();
	const [nerve, setNerve] = d();
	const [problem, setProblem] = d(false);
	if (!words) return null;
	const text = words.player.pain;
	if (during === void 0 || !asked) return /* @__PURE__ */ a(Screen, {
		title: text.howMuch,
		back: onBack,
		children: [/* @__PURE__ */ a(PainScale, {
			value: during,
			onInput: setDuring,
			label: text.howMuch
		}), /* @__PURE__ */ a(Act, {
			disabled: during === void 0,
			onClick: () => setAsked(true),
			children: words.common.next
		})]
	});
	const sure = [
		{
			value: "yes",
			label: words.common.yes
		},
		{
			value: "no",
			label: words.common.no
		},
		{
			value: "unknown",
			label: words.common.unknown
		}
	];
	const send = () => {
		if (!leg || !nerve) return setProblem(true);
		onReport({
			during,
			where,
			legSpread: leg !== "no",
			nerveSign: nerve !== "no"
		});
	};
	const places = Object.entries(text.places);
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		back: () => setAsked(false),
		children: [
			/* @__PURE__ */ a(Choices, {
				legend: text.leg,
				options: sure,
				value: leg,
				onInput: setLeg
			}),
			/* @__PURE__ */ a(Choices, {
				legend: text.nerve,
				options: sure,
				value: nerve,
				onInput: setNerve
			}),
			/* @__PURE__ */ a(Ticks, {
				legend: text.where,
				options: places.map(([value, label]) => ({
					value,
					label
				})),
				value: where,
				onInput: setWhere
			}),
			/* @__PURE__ */ a("p", {
				role: "alert",
				children: problem && !(leg && nerve) ? text.missing : null
			}),
			/* @__PURE__ */ a(Act, {
				onClick: send,
				children: text.act
			})
		]
	});
}
/** What to do now, with the reason: the alarm questions, another exercise, or on slowly. */
function OutcomeScreen({ outcome, onAlarm, onEasier, onNext, onGoOn }) {
	const words = useWords("practice");
	const exercises = useWords("session");
	if (!words || !exercises) return null;
	const text = words.player.outcome;
	const why = /* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Why, {
		reasons: outcome.reasons,
		title: text[outcome.kind].title
	}) });
	if (outcome.kind === "alarm") return /* @__PURE__ */ a(Screen, {
		title: text.alarm.title,
		lead: outcome.check === "new-leg-sign" ? text.alarm.lead : text.alarm.leadPain,
		children: [why, /* @__PURE__ */ a(Act, {
			onClick: onAlarm,
			children: text.alarm.act
		})]
	});
	if (outcome.kind === "stop") {
		const easier = outcome.easier;
		return /* @__PURE__ */ a(Screen, {
			title: text.stop.title,
			lead: text.stop.lead,
			children: [why, easier ? /* @__PURE__ */ a(Act, {
				onClick: () => onEasier(easier),
				under: /* @__PURE__ */ a(Quiet, {
					onClick: onNext,
					children: text.stop.act
				}),
				children: text.stop.easier(exerciseName(exercises, easier))
			}) : /* @__PURE__ */ a(Act, {
				onClick: onNext,
				children: text.stop.act
			})]
		});
	}
	return /* @__PURE__ */ a(Screen, {
		title: text.accept.title,
		lead: text.accept.lead,
		children: [why, /* @__PURE__ */ a(Act, {
			onClick: onGoOn,
			under: /* @__PURE__ */ a(Quiet, {
				onClick: onNext,
				children: text.accept.stop
			}),
			children: text.accept.act
		})]
	});
}
// apps/web/src/session/outcome.ts
/**
* Asks the same rules that decide about tomorrow, as if the session ended here: the report becomes an event that is not
* written. Leg spread and nerve signs go to the alarm questions whatever else is true.
*/
function outcomeOf(person, session, report, now) {
	const item = currentItem(session.play);
	const alarm = report.legSpread || report.nerveSign;
	const check = alarm ? "new-leg-sign" : "pain-jump";
	if (!item) return {
		kind: alarm ? "alarm" : "stop",
		check,
		reasons: []
	};
	const items = session.play.items.map((one) => one === item ? {
		...one,
		report,
		status: "part"
	} : {
		...one,
		status: "todo"
	});
	const record = recordOf({
		...session,
		play: {
			...session.play,
			items
		}
	});
	if (!record) return {
		kind: alarm ? "alarm" : "stop",
		check,
		reasons: []
	};
	const event = makeEvent("sessionDone", record, {
		id: "as-if",
		at: now
	});
	const advice = advise(foldOne(person, event, knowledge), now, knowledge);
	const planned = item.insteadOf ?? item.exercise;
	const today = advice.session?.exercises.find((one) => one.planned === planned || one.planned === item.exercise || one.exercise === item.exercise);
	const reasons = today?.change.reasons ?? advice.recheck?.reasons ?? [];
	if (alarm || today?.change.alarmCheck) return {
		kind: "alarm",
		check,
		reasons
	};
	if (today?.change.step !== "stop") return {
		kind: "accept",
		check,
		reasons
	};
	const easier = today.change.exercise ?? (today.exercise === item.exercise ? void 0 : today.exercise);
	return {
		kind: "stop",
		check,
		reasons,
		...easier === void 0 || isHere(session, easier) ? {} : { easier }
	};
}
function isHere(session, exercise) {
	return session.play.items.some((item) => item.exercise === exercise);
}
// apps/web/src/device/wake-lock.ts
/** Keeps the screen on while a session runs. Returns how to let go. Devices that cannot are left alone. */
function keepAwake() {
	let lock;
	let wanted = true;
	const take = async () => {
		if (!wanted || document.visibilityState !== "visible") return;
		try {
			const taken = await navigator.wakeLock?.request("screen");
			if (wanted) lock = taken;
			else await taken?.release();
		} catch {}
	};
	const again = () => void take();
	document.addEventListener("visibilitychange", again);
	take();
	return () => {
		wanted = false;
		document.removeEventListener("visibilitychange", again);
		lock?.release().catch(() => {});
		lock = void 0;
	};
}
// apps/web/src/session/clockwork.ts
/** Longest time that counts at once, in seconds: after a stall the count goes on, it does not jump. */
var longestTick = .5;
/** Thirty pictures a second are enough for a slow movement, and spare the battery. In milliseconds. */
var shortestFrame = 30;
/** Passes time while the player runs, keeps the screen on, and pauses when the page is hidden. */
function useClockwork(running, tick, pause) {
	A(() => {
		if (!running) return;
		const letGo = keepAwake();
		let last;
		let handle = requestAnimationFrame(function frame(time) {
			handle = requestAnimationFrame(frame);
			if (last !== void 0 && time - last < shortestFrame) return;
			if (last !== void 0) tick(Math.min(longestTick, (time - last) / 1e3));
			last = time;
		});
		const hide = () => {
			if (document.visibilityState === "hidden") pause();
		};
		document.addEventListener("visibilitychange", hide);
		return () => {
			letGo();
			cancelAnimationFrame(handle);
			document.removeEventListener("visibilitychange", hide);
		};
	}, [running]);
}
/** Space and arrows, except where the element in focus has its own use for them, or a sheet is open. */
function useKeys(active, keys) {
	A(() => {
		if (!active) return;
		const press = (event) => {
			if (event.altKey || event.ctrlKey || event.metaKey || document.querySelector("dialog[open]")) return;
			const target = event.target instanceof Element ? event.target : null;
			if (target?.closest("input, textarea, select")) return;
			if (event.key === " " && !target?.closest("button, a, summary")) {
				event.preventDefault();
				keys.onSpace();
			} else if (event.key === "ArrowRight") keys.onRight();
			else if (event.key === "ArrowLeft") keys.onLeft();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [active]);
}
// apps/web/src/session/counter.tsx
/** More repetitions than this are shown as ten parts: smaller vertebrae would not be seen. */
var mostBones = 15;
/** The large number and the row of vertebrae: repetitions, or seconds of a hold, a rest, a timed exercise. */
function Counter({ session, onSwap }) {
	const words = useWords("practice");
	const play = useComputed(() => session.kept.value?.play);
	const item = useComputed(() => play.value ? currentItem(play.value) : void 0);
	const count = useComputed(() => play.value?.count ?? 0);
	const set = useComputed(() => play.value?.set ?? 0);
	const side = useComputed(() => play.value?.side ?? 0);
	const motion = useComputed(() => play.value?.motion ?? "finished");
	const left = useComputed(() => play.value ? secondsLeft(play.value) : void 0);
	const tenths = useComputed(() => play.value ? Math.floor(progressOf(play.value) * 10) : 0);
	if (!words || !item.value) return null;
	const text = words.player;
	const { dose, sides } = item.value;
	const moving = motion.value === "moving";
	const under = [dose.kind !== "time" && dose.sets > 1 ? text.set(set.value + 1, dose.sets) : void 0, sides === "each" && motion.value !== "ready" ? text.side[side.value] : void 0].filter(Boolean).join(" · ");
	const { number, unit, label } = shown(item.value, motion.value, count.value, left.value ?? 0, words);
	const byRep = dose.kind === "reps" && dose.reps <= mostBones;
	const now = moving ? byRep ? count.value : tenths.value : void 0;
	return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
		class: `count ${session_module_default.count}`,
		children: [
			/* @__PURE__ */ a("b", { children: number }),
			/* @__PURE__ */ a("span", {
				class: "lead",
				children: [unit, under ? /* @__PURE__ */ a("span", {
					class: `small soft ${session_module_default.under}`,
					children: under
				}) : null]
			}),
			/* @__PURE__ */ a("span", { class: "spring" }),
			motion.value === "resting" ? /* @__PURE__ */ a(Quiet, {
				onClick: () => session.act({ kind: "start" }),
				children: text.rest.skip
			}) : /* @__PURE__ */ a(Quiet, {
				onClick: onSwap,
				children: text.other
			})
		]
	}), /* @__PURE__ */ a("div", {
		class: session_module_default.reps,
		children: /* @__PURE__ */ a(Bones, {
			wide: true,
			total: byRep ? dose.reps : 10,
			done: byRep ? count.value : tenths.value,
			...now === void 0 ? {} : { now },
			label
		})
	})] });
}
/** What the large number says: the repetition going on, what there is to do, or the time that is left. */
function shown(item, motion, count, left, words) {
	const text = words.player;
	const { dose } = item;
	if (dose.kind === "reps") {
		const moving = motion === "moving";
		const rep = Math.min(dose.reps, count + (moving ? 1 : 0));
		const label = text.reps(rep, dose.reps);
		if (motion === "count-in") return {
			number: String(left),
			unit: text.countIn,
			label
		};
		if (motion === "resting") return {
			number: String(left),
			unit: text.rest.title,
			label
		};
		return moving || count > 0 ? {
			number: String(rep),
			unit: text.of(dose.reps),
			label
		} : {
			number: String(dose.reps),
			unit: text.times,
			label
		};
	}
	const whole = dose.kind === "hold" ? dose.seconds : dose.minutes * 60;
	const label = text.time(left, whole);
	if (motion === "count-in") return {
		number: String(left),
		unit: text.countIn,
		label
	};
	if (motion === "resting") return {
		number: String(left),
		unit: text.rest.title,
		label
	};
	return dose.kind === "hold" ? {
		number: String(left),
		unit: text.seconds,
		label
	} : {
		number: clock(left),
		unit: text.minutes,
		label
	};
}
/** `4:05`. */
function clock(seconds) {
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
// apps/web/src/session/explain-sheet.tsx
/** The exercise in words, the voice, and which keys do what. Opening it stops the count. */
function ExplainSheet({ open, onClose, exercise }) {
	const words = useWords("practice");
	const session = useWords("session");
	if (!words || !session) return null;
	const one = session.exercises[exercise];
	const text = words.player;
	const canSpeak = speech.canSpeak(settings.value.language);
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title: one.name,
		children: /* @__PURE__ */ a("div", {
			class: session_module_default.explain,
			children: [
				/* @__PURE__ */ a("p", { children: one.start }),
				/* @__PURE__ */ a("h3", { children: text.steps }),
				/* @__PURE__ */ a("ol", {
					class: "thread plain",
					children: one.steps.map((step) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, {}), /* @__PURE__ */ a("p", { children: step })] }, step))
				}),
				/* @__PURE__ */ a("h3", { children: text.breathing }),
				/* @__PURE__ */ a("p", { children: one.breathing }),
				/* @__PURE__ */ a("h3", { children: text.feel }),
				/* @__PURE__ */ a("p", { children: one.feel }),
				canSpeak ? /* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Quiet, {
					icon: "volume",
					onClick: () => changeSettings({ voice: !settings.peek().voice }),
					children: settings.value.voice ? text.voiceOff : text.voiceOn
				}) }) : null,
				/* @__PURE__ */ a("p", {
					class: "small soft",
					children: text.keys
				})
			]
		})
	});
}
// apps/web/src/session/stage.tsx
/** The moving figure of the player with the ghost of its start; with reduced motion the stills of the exercise in turn. */
function Stage({ id, phase, mirror, title }) {
	const host = T(null);
	const [body, setBody] = d();
	A(() => {
		import("./src-CCBIuSfS.js").then((figure) => setBody(figure));
	}, []);
	A(() => {
		const element = host.current;
		if (!body || !element) return;
		const options = {
			mirror,
			ghost: true
		};
		element.innerHTML = body.toSvg(body.frame(id, 0, options), {
			class: "figure",
			title
		});
		const paths = element.querySelectorAll("path");
		let drawn = -1;
		return phase.subscribe((at) => {
			const shown = calm() ? still(at, body.stillPhases(id)) : at;
			if (shown === drawn) return;
			drawn = shown;
			body.frame(id, shown, options).shapes.forEach((shape, i) => {
				paths[i]?.setAttribute("d", shape.d);
			});
		});
	}, [
		body,
		id,
		mirror,
		title,
		phase
	]);
	return /* @__PURE__ */ a("div", {
		class: session_module_default.figure,
		ref: host
	});
}
/** The still that stands for a moment of the cycle: start, middle, end, each for its part of the time. */
function still(at, stills) {
	return stills[Math.min(stills.length - 1, Math.floor(at * stills.length))] ?? 0;
}
function calm() {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
// apps/web/src/session/stop-sheet.tsx
/** Leaving a session: what was done is kept. */
function StopSheet({ open, onClose, onStop }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.player.stopSheet;
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title: text.title,
		children: /* @__PURE__ */ a("div", {
			class: session_module_default.explain,
			children: [
				/* @__PURE__ */ a("p", {
					class: "lead",
					children: text.lead
				}),
				/* @__PURE__ */ a(Act, {
					reach: false,
					icon: "check",
					onClick: onStop,
					children: text.stop
				}),
				/* @__PURE__ */ a(Quiet, {
					onClick: onClose,
					children: text.stay
				})
			]
		})
	});
}
// apps/web/src/session/swap-sheet.tsx
/** Equivalents of the present exercise; those that do not fit stand under them with the reason. */
function SwapSheet({ open, onClose, session }) {
	const words = useWords("practice");
	if (!words) return null;
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title: words.player.swap.title,
		children: open ? /* @__PURE__ */ a(Swaps, {
			session,
			onDone: onClose
		}) : null
	});
}
function Swaps({ session, onDone }) {
	const words = useWords("practice");
	const exercises = useWords("session");
	const play = session.kept.value?.play;
	const item = play && currentItem(play);
	const plan = person.value.plan?.plan;
	if (!words || !exercises || !item || !plan) return null;
	const text = words.player.swap;
	const here = new Set(play.items.map((one) => one.exercise));
	const swaps = swapsFor(item.exercise, plan, person.value.answers, knowledge);
	const allowed = swaps.allowed.filter((id) => !here.has(id));
	const choose = (id) => {
		const start = exerciseOf(id)?.startDose;
		const source = start && sourceOf(id, start);
		if (!source) return;
		const from = item.exercise;
		session.act({
			kind: "swap",
			to: source
		});
		append("exerciseSwapped", {
			from,
			to: id,
			why: item.report ? "pain" : "choice"
		});
		onDone();
	};
	return /* @__PURE__ */ a("div", {
		class: session_module_default.explain,
		children: [
			/* @__PURE__ */ a("p", {
				class: "lead",
				children: allowed.length ? text.lead : text.none
			}),
			/* @__PURE__ */ a("ul", {
				class: "thread",
				children: allowed.map((id) => {
					const one = exerciseOf(id);
					return one ? /* @__PURE__ */ a("li", {
						class: session_module_default.swap,
						children: [/* @__PURE__ */ a("div", { children: [
							/* @__PURE__ */ a("h3", { children: exerciseName(exercises, id) }),
							/* @__PURE__ */ a("p", { children: sayDose(one.startDose, one.sides, words.common) }),
							/* @__PURE__ */ a(Quiet, {
								tone: "why",
								onClick: () => choose(id),
								children: [text.choose, /* @__PURE__ */ a("span", {
									class: "hidden",
									children: [" ", exerciseName(exercises, id)]
								})]
							})
						] }), /* @__PURE__ */ a("div", {
							class: "thumb",
							children: /* @__PURE__ */ a(FigureView, {
								id: one.id,
								phase: .5
							})
						})]
					}, id) : null;
				})
			}),
			swaps.refused.length ? /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: text.refused }), /* @__PURE__ */ a("ul", {
				class: "thread",
				children: swaps.refused.map(({ exercise, reasons }) => /* @__PURE__ */ a("li", {
					class: session_module_default.swap,
					children: /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h3", { children: exerciseName(exercises, exercise) }), /* @__PURE__ */ a(Why, {
						reasons,
						title: exerciseName(exercises, exercise)
					})] })
				}, exercise))
			})] }) : null
		]
	});
}
// apps/web/src/session/player-screen.tsx
/** One exercise: the figure, the count, and three large buttons. */
function PlayerScreen({ session, onHurts, onStop }) {
	const words = useWords("practice");
	const exercises = useWords("session");
	const [open, setOpen] = d();
	const [said, setSaid] = d();
	const pauseButton = T(null);
	const language = settings.value.language;
	const play = useComputed(() => session.kept.value?.play);
	const index = useComputed(() => play.value?.index ?? 0);
	const motion = useComputed(() => play.value?.motion ?? "finished");
	const paused = useComputed(() => play.value?.paused ?? false);
	const side = useComputed(() => play.value?.side ?? 0);
	const slow = useComputed(() => play.value?.slow ?? false);
	const item = useComputed(() => play.value ? currentItem(play.value) : void 0);
	const reps = useComputed(() => play.value?.count ?? 0);
	const phase = useComputed(() => play.value ? phaseOf(play.value) : 0);
	useClockwork(motion.value !== "ready" && motion.value !== "finished" && !paused.value && open === void 0, (seconds) => session.act({
		kind: "tick",
		seconds
	}), () => session.act({ kind: "pause" }));
	useKeys(open === void 0, {
		onSpace: () => session.act({ kind: "toggle-pause" }),
		onRight: () => session.act({ kind: "skip" }),
		onLeft: () => session.act({ kind: "again" })
	});
	const exercise = item.value?.exercise;
	const one = exercises && exercise ? exerciseWords(exercises, exercise) : void 0;
	A(() => {
		setSaid(void 0);
		if (one && motion.peek() === "ready") tell(`${words?.player.say.exercise(one.name) ?? ""} ${one.start}`, language);
	}, [index.value, exercise]);
	if (!words || !exercises || !item.value || !exercise || !isExercise(exercise) || !one) return null;
	const text = words.player;
	const total = play.value?.items.length ?? 1;
	const lighter = () => {
		session.act({ kind: "too-heavy" });
		const now = item.peek();
		if (now?.tooHeavy && now.exercise === exercise) setSaid(text.lowered(sayDose(now.dose, now.sides, words.common)));
		pauseButton.current?.focus();
	};
	const waiting = motion.value === "ready" || paused.value;
	return /* @__PURE__ */ a(Screen, {
		title: one.name,
		hideTitle: true,
		close: true,
		back: () => setOpen("stop"),
		class: session_module_default.player ?? "",
		focusOn: `${index.value}-${exercise}`,
		header: /* @__PURE__ */ a("div", {
			class: session_module_default.where,
			children: /* @__PURE__ */ a(Bones, {
				done: index.value,
				now: index.value,
				total,
				label: text.where(index.value + 1, total)
			})
		}),
		children: [
			/* @__PURE__ */ a("div", {
				class: `stage bleed pic ${session_module_default.stage}`,
				children: [/* @__PURE__ */ a("div", {
					class: session_module_default.words,
					children: [
						/* @__PURE__ */ a("p", {
							class: "as-h1",
							"aria-hidden": "true",
							children: one.name
						}),
						/* @__PURE__ */ a("p", {
							class: `lead ${session_module_default.cue}`,
							children: said ?? cueLine(motion.value, side.value, item.value.sides === "each", one, text, reps.value)
						}),
						/* @__PURE__ */ a("p", {
							class: "hidden",
							role: "status",
							children: said
						})
					]
				}), /* @__PURE__ */ a("div", {
					class: "ground",
					children: /* @__PURE__ */ a(Stage, {
						id: exercise,
						phase,
						mirror: side.value === 1,
						title: one.alt
					})
				})]
			}),
			/* @__PURE__ */ a("div", {
				class: `stack ${session_module_default.play}`,
				children: /* @__PURE__ */ a(Counter, {
					session,
					onSwap: () => setOpen("swap")
				})
			}),
			/* @__PURE__ */ a("div", {
				class: "reach",
				children: [/* @__PURE__ */ a("div", {
					class: "controls",
					children: [
						/* @__PURE__ */ a("button", {
							type: "button",
							onClick: lighter,
							children: [
								text.tooHeavy[0],
								/* @__PURE__ */ a("br", {}),
								text.tooHeavy[1]
							]
						}),
						/* @__PURE__ */ a("button", {
							ref: pauseButton,
							type: "button",
							class: "pause",
							"aria-label": waiting ? motion.value === "ready" ? text.start : text.resume : text.pause,
							onClick: () => session.act({ kind: "toggle-pause" }),
							children: /* @__PURE__ */ a(Icon, { name: waiting ? "play" : "pause" })
						}),
						/* @__PURE__ */ a("button", {
							type: "button",
							onClick: onHurts,
							children: [
								text.hurts[0],
								/* @__PURE__ */ a("br", {}),
								text.hurts[1]
							]
						})
					]
				}), /* @__PURE__ */ a("div", {
					class: session_module_default.small,
					children: [
						/* @__PURE__ */ a(Quiet, {
							tone: "soft",
							onClick: () => setOpen("explain"),
							children: text.more
						}),
						/* @__PURE__ */ a(Quiet, {
							tone: "soft",
							onClick: () => session.act({
								kind: "slow",
								on: !slow.value
							}),
							children: slow.value ? text.normal : text.slow
						}),
						/* @__PURE__ */ a(Quiet, {
							tone: "soft",
							onClick: () => session.act({ kind: "skip" }),
							children: motion.value === "ready" ? text.skip : text.enough
						})
					]
				})]
			}),
			/* @__PURE__ */ a(ExplainSheet, {
				open: open === "explain",
				onClose: () => setOpen(void 0),
				exercise
			}),
			/* @__PURE__ */ a(SwapSheet, {
				open: open === "swap",
				onClose: () => setOpen(void 0),
				session
			}),
			/* @__PURE__ */ a(StopSheet, {
				open: open === "stop",
				onClose: () => setOpen(void 0),
				onStop
			})
		]
	});
}
/** The line under the name: how to begin, what to do in this half of the movement, which side, or rest. */
function cueLine(motion, side, each, one, text, count) {
	if (motion === "ready") return one.start;
	if (motion === "resting") return `${text.rest.title}. ${text.rest.note}`;
	if (motion === "count-in") return each ? `${text.side[side === 1 ? 1 : 0]}.` : text.countIn;
	const lines = [...one.steps, one.breathing];
	return lines[count % lines.length] ?? one.start;
}
// apps/web/src/session/session.tsx
/** The session, from "iets nieuws?" to "klaar". Locked as long as a verdict stands or questions wait. */
function SessionScreen() {
	const words = useWords("practice");
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		back: "/today",
		close: true,
		focusOn: false,
		children: null
	});
	return /* @__PURE__ */ a(Opened, {});
}
function Opened() {
	const words = useWords("practice");
	const [gate] = d(() => sessionGate(person.peek(), advice.peek()));
	A(() => void recordLeftSession(today()), []);
	if (!words) return null;
	const text = words.player;
	const leave = /* @__PURE__ */ a(Act, {
		href: "/today",
		children: text.nothing.act
	});
	if (gate.kind === "locked") return /* @__PURE__ */ a(Screen, {
		title: text.locked.title,
		lead: text.locked.lead,
		back: "/today",
		close: true,
		children: leave
	});
	if (gate.kind === "recheck") return /* @__PURE__ */ a(Screen, {
		title: text.recheck.title,
		lead: text.recheck.lead,
		back: "/today",
		close: true,
		children: /* @__PURE__ */ a(Act, {
			href: recheckPath(gate.check),
			children: text.anythingNew.act
		})
	});
	if (gate.kind === "nothing") return /* @__PURE__ */ a(Screen, {
		title: text.nothing.title,
		lead: text.nothing.lead,
		back: "/today",
		close: true,
		children: leave
	});
	return /* @__PURE__ */ a(Running, {});
}
function Running() {
	const words = useWords("practice");
	const { route } = useLocation();
	const [view, setView] = d({ kind: "player" });
	const language = settings.value.language;
	const [initial] = d(() => sessionUnderWay(today()) ?? beginSession(advice.peek(), {
		id: newId(),
		day: today(),
		at: now()
	}, alreadyAsked(advice.peek())));
	const session = useSession(initial, (cues) => {
		if (words) coach(cues, words.player.say, language);
		if (cues.some((cue) => cue.kind === "session-done")) session.update({ stage: "during" });
	});
	A(() => {
		const over = beBusy();
		return () => {
			over();
			speech.stop();
		};
	}, []);
	const kept = session.kept.value;
	if (!words || !kept) return null;
	const text = words.player;
	const answerNew = async (answer) => {
		await append("answered", {
			check: "anything-new",
			answers: { "anything-new": answer }
		});
		if (answer !== "no") return route(recheckPath("anything-new"));
		session.update({ stage: "before" });
	};
	const stop = async () => {
		await session.finish();
		route("/today");
	};
	const toAlarm = async ({ outcome, report }) => {
		session.act({
			kind: "hurt",
			report,
			next: "stop"
		});
		await session.finish({ stopped: true });
		route(recheckPath(outcome.check));
	};
	const easier = (exercise, report) => {
		const dose = exerciseOf(exercise)?.startDose;
		const to = dose && sourceOf(exercise, dose);
		session.act({
			kind: "hurt",
			report,
			next: "go-on"
		});
		if (to) session.act({
			kind: "swap",
			to
		});
		setView({ kind: "player" });
	};
	const report = (told) => setView({
		kind: "outcome",
		outcome: outcomeOf(person.peek(), kept, told, now()),
		report: told
	});
	switch (kept.stage) {
		case "new": return /* @__PURE__ */ a(AnythingNew, {
			back: "/today",
			onAnswer: (answer) => void answerNew(answer)
		});
		case "before": return /* @__PURE__ */ a(ScaleScreen, {
			...text.before,
			act: words.common.next,
			back: "/today",
			onDone: (painBefore) => session.update({
				stage: "expected",
				...given("painBefore", painBefore)
			})
		}, "before");
		case "expected": return /* @__PURE__ */ a(ScaleScreen, {
			...text.expected,
			back: "/today",
			onDone: (expected) => session.update({
				stage: "play",
				...given("expected", expected)
			})
		}, "expected");
		case "play":
			if (view.kind === "hurts") return /* @__PURE__ */ a(HurtsScreen, {
				onBack: () => setView({ kind: "player" }),
				onReport: report
			});
			if (view.kind === "outcome") return /* @__PURE__ */ a(OutcomeScreen, {
				outcome: view.outcome,
				onAlarm: () => void toAlarm(view),
				onEasier: (exercise) => easier(exercise, view.report),
				onNext: () => {
					session.act({
						kind: "hurt",
						report: view.report,
						next: "stop"
					});
					setView({ kind: "player" });
				},
				onGoOn: () => {
					session.act({
						kind: "hurt",
						report: view.report,
						next: "go-on"
					});
					setView({ kind: "player" });
				}
			});
			return /* @__PURE__ */ a(PlayerScreen, {
				session,
				onHurts: () => {
					session.act({ kind: "pause" });
					speech.stop();
					setView({ kind: "hurts" });
				},
				onStop: () => void stop()
			});
		case "during": {
			const told = kept.play.items.some((item) => item.report);
			return /* @__PURE__ */ a(ScaleScreen, {
				title: told ? text.during.others : text.during.title,
				lead: text.during.lead,
				act: words.common.next,
				onDone: (during) => session.update({
					stage: "after",
					...given("during", during)
				})
			}, "during");
		}
		case "after": return /* @__PURE__ */ a(ScaleScreen, {
			...text.after,
			act: words.common.next,
			onDone: (painAfter) => session.update({
				stage: "effort",
				...given("painAfter", painAfter)
			})
		}, "after");
		case "effort": return /* @__PURE__ */ a(EffortScreen, { onDone: (effort) => void session.finish(given("effort", effort)) });
		case "done": return /* @__PURE__ */ a(DoneScreen, { session: kept });
	}
}
function given(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
export { SessionScreen };
