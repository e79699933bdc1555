import { d, m as $ } from "./signals-DOlz3MJU.js";
import { i as useLocation } from "./router-CDztK6wE.js";
import { n as Bone, t as Screen } from "./screen-59nDu2r7.js";
import { t as FigureView } from "./figure-view-B-ZtjGpX.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { n as exerciseOf, t as exerciseName } from "./exercise-1U0odCR7.js";
import { d as a, i as useWords, l as settings } from "./words-wWyBePO8.js";
import { a as sayDose, d as sayWeekday, o as sayHour, u as sayShortWeekday } from "./say-D-9duiA3.js";
import { A as addDays, t as knowledge } from "./src-B0Z-fZse.js";
import { _ as advise, c as person, f as today, g as makeEvent, l as ready, n as append, p as foldOne, s as now, t as advice } from "./journal-BhmuR_RB.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { t as Honest } from "./honest-l0LCAF2U.js";
import { t as recheckPath } from "./links-DfKoc3dL.js";
import { n as Ticks, t as Choices } from "./choices-DfphoRRI.js";
import { t as PainScale } from "./pain-scale-BzQ-PqMJ.js";
import { n as line_default, t as monotoneX } from "./monotone-BFFckNHQ.js";
var adaptation_module_default = { why: "_why_114y2_2" };
// apps/web/src/adaptation/change-view.tsx
/** What the next session becomes: per exercise the step, from and to, and why. */
function ChangeView({ exercises }) {
	const words = useWords("practice");
	const session = useWords("session");
	if (!words || !session) return null;
	const text = words.change;
	return /* @__PURE__ */ a("section", {
		class: "section",
		children: [/* @__PURE__ */ a("h2", { children: text.title }), /* @__PURE__ */ a("ol", {
			class: "thread",
			children: exercises.map(({ exercise, dose, change }) => {
				const known = exerciseOf(exercise);
				const name = exerciseName(session, exercise);
				const sides = known?.sides ?? "together";
				const to = sayDose(dose, sides, words.common);
				return /* @__PURE__ */ a("li", { children: [
					/* @__PURE__ */ a(Bone, { state: boneOf(change) }),
					/* @__PURE__ */ a("div", { children: [
						/* @__PURE__ */ a("h3", { children: name }),
						/* @__PURE__ */ a("p", { children: [
							/* @__PURE__ */ a("b", {
								class: "strong",
								children: text[change.step]
							}),
							" · ",
							to,
							moved(change) ? ` (${text.from} ${sayDose(change.from, sides, words.common)})` : ""
						] }),
						/* @__PURE__ */ a("div", {
							class: adaptation_module_default.why,
							children: /* @__PURE__ */ a(Why, {
								reasons: change.reasons,
								title: `${name}: ${to}`
							})
						})
					] }),
					known ? /* @__PURE__ */ a("div", {
						class: "thumb",
						children: /* @__PURE__ */ a(FigureView, {
							id: known.id,
							phase: .5
						})
					}) : null
				] }, exercise);
			})
		})]
	});
}
function boneOf(change) {
	if (change.step === "up") return "done";
	return change.step === "down" || change.step === "stop" ? "now" : "todo";
}
function moved(change) {
	return change.step !== "new" && change.exercise === void 0 && JSON.stringify(change.from) !== JSON.stringify(change.to);
}
// apps/web/src/adaptation/preview.ts
/** The advice as it would be if this check-in were given: nothing is written. */
function adviceIf(person, checkIn, now) {
	const event = makeEvent("checkedIn", checkIn, {
		id: "as-if",
		at: now
	});
	return advise(foldOne(person, event, knowledge), now, knowledge);
}
/** One word for the doses that a session was about; `wait` the morning after, when only 48 hours will tell. */
function meaningOf(advice, checkIn, exercises) {
	if (checkIn.anythingNew !== "no" || advice.locked) return "alarm";
	const changes = (advice.session?.exercises ?? []).filter((one) => exercises.includes(one.exercise) || exercises.includes(one.planned));
	const steps = new Set(changes.map((one) => one.change.step));
	if (steps.has("stop")) return "stop";
	if (steps.size > 1) return "mixed";
	if (steps.has("up")) return "up";
	if (steps.has("down")) return "down";
	return checkIn.moment === "next-morning" && checkIn.backToUsual !== "yes" ? "wait" : "hold";
}
// apps/web/src/check-in/points.ts
/** Pain before, after, next morning and at 48 hours, as far as it is known; the moment being filled in is `now`. */
function pointsAround(person, session, due, pain, words, language) {
	const morning = person.checkIns.find((one) => one.session === session.session && one.moment === "next-morning");
	const isMorning = due.moment === "next-morning";
	const given = (value) => value === void 0 ? {} : { value };
	const points = [
		{
			name: words.before,
			when: sayShortWeekday(session.day, language),
			now: false,
			...given(session.painBefore)
		},
		{
			name: words.after,
			when: sayHour(session.at, language),
			now: false,
			...given(session.painAfter)
		},
		{
			name: words.morning,
			when: isMorning ? words.now : morning ? sayShortWeekday(morning.at.slice(0, 10), language) : "",
			now: isMorning,
			...given(isMorning ? pain : morning?.pain)
		}
	];
	const later = sayShortWeekday(addDays(session.day, 2), language);
	return [...points, isMorning ? {
		name: words.after48,
		when: later,
		now: false
	} : {
		name: words.after48,
		when: words.now,
		now: true,
		...given(pain)
	}];
}
/** What is usual before exercising: the range of the last five sessions, at least one point to each side. */
function usualBefore(person) {
	const before = person.sessions.slice(-5).flatMap((session) => session.painBefore === void 0 ? [] : [session.painBefore]);
	if (before.length === 0) return void 0;
	const middle = before.reduce((sum, value) => sum + value, 0) / before.length;
	return {
		from: Math.max(0, Math.min(...before, middle - 1)),
		to: Math.min(10, Math.max(...before, middle + 1))
	};
}
// apps/web/src/check-in/response-chart.tsx
var width = 342;
var floor = 148;
var places = [
	24,
	112,
	204,
	312
];
/** Pain before, after, next morning and at 48 hours as one curve; the open point is now. */
function ResponseChart({ points, usual, words }) {
	const y = (score) => 136 - score * 11.4;
	const known = points.flatMap((point, i) => point.value === void 0 ? [] : [{
		x: places[i] ?? 0,
		y: y(point.value),
		value: point.value,
		now: point.now
	}]);
	const open = points.findIndex((point) => point.now && point.value === void 0);
	const last = known.at(-1);
	const curve = line_default((p) => p.x, (p) => p.y).curve(monotoneX)(known);
	const openX = places[open] ?? 0;
	const openY = usual ? y((usual.from + usual.to) / 2) : last?.y ?? y(3);
	return /* @__PURE__ */ a("svg", {
		class: "chart",
		viewBox: "-14 -12 366 232",
		role: "img",
		"aria-label": words.label,
		children: [
			usual ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("rect", {
				class: "band",
				x: "0",
				y: y(usual.to),
				width,
				height: Math.max(16, y(usual.from) - y(usual.to)),
				rx: "4"
			}), /* @__PURE__ */ a("text", {
				x: width,
				y: y(usual.from) + 18,
				"text-anchor": "end",
				children: words.usual
			})] }) : null,
			open >= 0 && last ? /* @__PURE__ */ a("path", {
				class: "thin dash",
				d: `M${last.x} ${last.y}C${last.x + 50} ${last.y} ${openX - 50} ${openY} ${openX - 14} ${openY}`
			}) : null,
			curve ? /* @__PURE__ */ a("path", {
				class: "thick",
				d: curve
			}) : null,
			known.map((point) => /* @__PURE__ */ a("g", { children: [/* @__PURE__ */ a("circle", {
				class: "pt",
				cx: point.x,
				cy: point.y,
				r: point.now ? 9 : 7
			}), /* @__PURE__ */ a("text", {
				class: "big",
				x: point.x,
				y: point.y - 18,
				"text-anchor": "middle",
				children: point.value
			})] }, point.x)),
			open >= 0 ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("circle", {
				class: "pt-open",
				cx: openX,
				cy: openY,
				r: "13"
			}), /* @__PURE__ */ a("text", {
				class: "strong",
				x: openX,
				y: openY + 5,
				"text-anchor": "middle",
				children: "?"
			})] }) : null,
			/* @__PURE__ */ a("path", {
				class: "axis",
				d: `M-14 ${floor}H356`
			}),
			points.map((point, i) => /* @__PURE__ */ a("g", { children: [
				/* @__PURE__ */ a("path", {
					class: "axis",
					d: `M${places[i]} ${floor}v8`
				}),
				/* @__PURE__ */ a("text", {
					class: point.now ? "strong" : "",
					x: places[i],
					y: 176,
					"text-anchor": "middle",
					children: point.name
				}),
				/* @__PURE__ */ a("text", {
					x: places[i],
					y: 195,
					"text-anchor": "middle",
					children: point.when
				})
			] }, point.name))
		]
	});
}
// apps/web/src/check-in/steps.tsx
/** The question that decides, under the curve of how it went. */
function BackToUsualStep({ back, due, session, initial, preview, onDone }) {
	const words = useWords("practice");
	const [answer, setAnswer] = d(initial);
	if (!words) return null;
	const text = words.checkIn;
	const moment = due.moment === "48h" ? text.after48 : text.morning;
	return /* @__PURE__ */ a(Screen, {
		title: moment.title,
		kicker: moment.kicker(sayWeekday(session.day, settings.value.language)),
		back,
		close: true,
		children: [
			/* @__PURE__ */ a("div", {
				class: "pic",
				children: /* @__PURE__ */ a(Curve, {
					due,
					session,
					pain: void 0
				})
			}),
			/* @__PURE__ */ a(Choices, {
				legend: moment.title,
				hideLegend: true,
				layout: "rows",
				options: [
					"yes",
					"no",
					"unknown"
				].map((value) => ({
					value,
					label: text.options[value]
				})),
				value: answer,
				onInput: setAnswer
			}),
			/* @__PURE__ */ a(CurveTable, {
				due,
				session,
				pain: void 0
			}),
			/* @__PURE__ */ a("div", {
				class: "reach",
				children: [/* @__PURE__ */ a("div", {
					"aria-live": "polite",
					children: answer === void 0 ? null : /* @__PURE__ */ a(Honest, { children: text.means[preview(answer)] })
				}), /* @__PURE__ */ a(Act, {
					reach: false,
					disabled: answer === void 0,
					onClick: () => answer && onDone(answer),
					children: words.common.next
				})]
			})
		]
	});
}
/** The curve around the session, and the same as a table. */
function Curve({ due, session, pain }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.checkIn;
	const points = pointsAround(person.value, session, due, pain, text.chart, settings.value.language);
	const usual = usualBefore(person.value);
	const said = points.map((point) => `${point.name} ${point.value ?? (point.now ? text.chart.ask : text.table.none)}`);
	return /* @__PURE__ */ a(ResponseChart, {
		points,
		...usual ? { usual } : {},
		words: {
			label: text.chart.label(said.join(", ")),
			usual: text.chart.usual
		}
	});
}
function CurveTable({ due, session, pain }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.checkIn;
	const points = pointsAround(person.value, session, due, pain, text.chart, settings.value.language);
	return /* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: text.table.open }), /* @__PURE__ */ a("table", {
		class: "num",
		children: [/* @__PURE__ */ a("thead", { children: /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("th", {
			scope: "col",
			children: text.table.moment
		}), /* @__PURE__ */ a("th", {
			scope: "col",
			children: text.table.pain
		})] }) }), /* @__PURE__ */ a("tbody", { children: points.map((point) => /* @__PURE__ */ a("tr", { children: [/* @__PURE__ */ a("td", { children: [
			point.name,
			" ",
			/* @__PURE__ */ a("span", {
				class: "soft",
				children: point.when
			})
		] }), /* @__PURE__ */ a("td", { children: point.value ?? text.table.none })] }, point.name)) })]
	})] });
}
/** Pain now; may be skipped. */
function PainStep({ back, due, session, onDone }) {
	const words = useWords("practice");
	const [pain, setPain] = d();
	if (!words) return null;
	const text = words.checkIn.pain;
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		back,
		children: [
			/* @__PURE__ */ a("div", {
				class: "pic",
				children: /* @__PURE__ */ a(Curve, {
					due,
					session,
					pain
				})
			}),
			/* @__PURE__ */ a(PainScale, {
				value: pain,
				onInput: setPain,
				label: text.title
			}),
			/* @__PURE__ */ a(CurveTable, {
				due,
				session,
				pain
			}),
			/* @__PURE__ */ a(Act, {
				disabled: pain === void 0,
				onClick: () => onDone(pain),
				under: /* @__PURE__ */ a(Quiet, {
					onClick: () => onDone(void 0),
					children: words.common.skip
				}),
				children: words.common.next
			})
		]
	});
}
/** Which exercise is still felt; nothing chosen means all about the same. */
function ExercisesStep({ back, exercises, onDone }) {
	const words = useWords("practice");
	const session = useWords("session");
	const [felt, setFelt] = d([]);
	if (!words || !session) return null;
	const text = words.checkIn.exercises;
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		back,
		children: [/* @__PURE__ */ a(Ticks, {
			legend: text.title,
			hideLegend: true,
			options: exercises.map((value) => ({
				value,
				label: exerciseName(session, value)
			})),
			value: felt,
			onInput: setFelt
		}), /* @__PURE__ */ a(Act, {
			onClick: () => onDone(felt),
			children: felt.length ? words.common.next : text.all
		})]
	});
}
/** Leg pain that rises may ease within part of the day; asked when leg pain leads the plan. */
function GoneStep({ back, onDone }) {
	const words = useWords("practice");
	if (!words) return null;
	return /* @__PURE__ */ a(SureScreen, {
		...words.checkIn.gone,
		back,
		act: words.common.next,
		onDone
	});
}
/** The last question: anything new. Ja and "weet ik niet" lead to the alarm questions. */
function AnythingNewStep({ back, onDone }) {
	const words = useWords("practice");
	if (!words) return null;
	return /* @__PURE__ */ a(SureScreen, {
		...words.checkIn.anythingNew,
		back,
		act: words.checkIn.act,
		alarm: words.checkIn.toCheck,
		onDone
	});
}
function SureScreen({ title, lead, back, act, alarm, onDone }) {
	const words = useWords("practice");
	const [answer, setAnswer] = d();
	if (!words) return null;
	return /* @__PURE__ */ a(Screen, {
		title,
		lead,
		back,
		children: [/* @__PURE__ */ a(Choices, {
			legend: title,
			hideLegend: true,
			layout: "rows",
			options: (alarm ? [
				"no",
				"yes",
				"unknown"
			] : [
				"yes",
				"no",
				"unknown"
			]).map((value) => ({
				value,
				label: words.common[value]
			})),
			value: answer,
			onInput: setAnswer
		}), /* @__PURE__ */ a(Act, {
			disabled: answer === void 0,
			onClick: () => answer && onDone(answer),
			children: alarm && answer !== void 0 && answer !== "no" ? alarm : act
		})]
	});
}
// apps/web/src/check-in/check-in.tsx
/** The check-in: the morning after, and 48 hours after. Twenty seconds, and at the end what it means. */
function CheckInScreen() {
	const words = useWords("practice");
	const [finished, setFinished] = d();
	const due = advice.value.checkIns.find((one) => one.due);
	const session = due && person.value.sessions.findLast((one) => one.session === due.session);
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		back: "/today",
		close: true,
		focusOn: false,
		children: null
	});
	if (finished) return /* @__PURE__ */ a(Result, { checkIn: finished });
	if (!due || !session) {
		const text = words.checkIn.none;
		return /* @__PURE__ */ a(Screen, {
			title: text.title,
			lead: text.lead,
			back: "/today",
			close: true,
			children: /* @__PURE__ */ a(Act, {
				href: "/today",
				children: text.act
			})
		});
	}
	return /* @__PURE__ */ a(Asking, {
		due,
		session,
		onFinished: setFinished
	}, `${due.session}-${due.moment}`);
}
function Asking({ due, session, onFinished }) {
	const { route } = useLocation();
	const [told, setTold] = d({});
	const [at, setAt] = d(0);
	const exercises = [...new Set(session.exercises.map((one) => one.exercise))];
	const steps = [
		"usual",
		"pain",
		...told.backToUsual === "no" && exercises.length > 1 ? ["exercises"] : [],
		...advice.value.mode === "pain-guided" && due.moment === "next-morning" ? ["gone"] : [],
		"new"
	];
	const soFar = (answers) => ({
		...answers,
		session: due.session,
		moment: due.moment,
		backToUsual: answers.backToUsual ?? "unknown",
		anythingNew: answers.anythingNew ?? "no"
	});
	const save = async (checkIn) => {
		await append("checkedIn", checkIn);
		if (checkIn.anythingNew === "no") onFinished(checkIn);
		else route(recheckPath("anything-new"));
	};
	const tell = (more) => {
		const answers = {
			...told,
			...more
		};
		setTold(answers);
		if (at + 1 < steps.length || steps[at] === "usual" && more.backToUsual !== void 0) setAt(at + 1);
		else save(soFar(answers));
	};
	const common = {
		back: at === 0 ? "/today" : () => setAt(at - 1),
		due,
		session
	};
	switch (steps[at]) {
		case "usual": return /* @__PURE__ */ a(BackToUsualStep, {
			...common,
			initial: told.backToUsual,
			preview: (backToUsual) => {
				const checkIn = soFar({
					...told,
					backToUsual
				});
				return meaningOf(adviceIf(person.peek(), checkIn, now()), checkIn, exercises);
			},
			onDone: (backToUsual) => tell({ backToUsual })
		});
		case "pain": return /* @__PURE__ */ a(PainStep, {
			...common,
			onDone: (pain) => tell(pain === void 0 ? {} : { pain })
		});
		case "exercises": return /* @__PURE__ */ a(ExercisesStep, {
			...common,
			exercises,
			onDone: (felt) => tell(felt.length ? { perExercise: Object.fromEntries(exercises.map((id) => [id, felt.includes(id) ? "no" : "yes"])) } : {})
		});
		case "gone": return /* @__PURE__ */ a(GoneStep, {
			...common,
			onDone: (goneWithinDayPart) => tell({ goneWithinDayPart })
		});
		default: return /* @__PURE__ */ a(AnythingNewStep, {
			...common,
			onDone: (anythingNew) => tell({ anythingNew })
		});
	}
}
/** What the check-in means for the next session, with the reasons. */
function Result({ checkIn }) {
	const words = useWords("practice");
	const names = person.value.sessions.findLast((one) => one.session === checkIn.session)?.exercises.map((one) => one.exercise) ?? [];
	if (!words) return null;
	const text = words.checkIn;
	const meaning = meaningOf(advice.value, checkIn, names);
	const changed = (advice.value.session?.exercises ?? []).filter((one) => names.includes(one.exercise) || names.includes(one.planned));
	const another = advice.value.checkIns.some((one) => one.due);
	return /* @__PURE__ */ a(Screen, {
		title: text.means.title,
		kicker: text.saved,
		focusOn: `result-${today()}`,
		children: [
			/* @__PURE__ */ a(Honest, { children: text.means[meaning] }),
			changed.length && meaning !== "alarm" ? /* @__PURE__ */ a(ChangeView, { exercises: changed }) : null,
			/* @__PURE__ */ a(Act, {
				href: another ? "/check-in" : "/today",
				children: another ? words.common.next : text.act
			})
		]
	});
}
export { CheckInScreen };
