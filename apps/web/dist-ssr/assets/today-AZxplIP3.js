import { d, m as $, o as A, t as useComputed } from "./signals-DOlz3MJU.js";
import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { t as FigureView } from "./figure-view-B-ZtjGpX.js";
import { a as vertebra, n as Bone, r as Bones, t as Screen } from "./screen-59nDu2r7.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { c as person, f as today, l as ready, n as append, t as advice } from "./journal-BhmuR_RB.js";
import { d as a, i as useWords, l as settings, u as Icon } from "./words-wWyBePO8.js";
import { r as sessionUnderWay, t as recordLeftSession } from "./use-session-B4SR3x-O.js";
import { n as exerciseOf, t as exerciseName } from "./exercise-1U0odCR7.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
import { t as recheckPath } from "./links-DfKoc3dL.js";
import { n as today_module_default, t as Thread } from "./thread-cS6MrJiV.js";
import { t as Choices } from "./choices-DfphoRRI.js";
import { a as sessionDays, i as measureDue, n as weekday, o as situationOf, r as flareReady, t as weekOf } from "./calendar-R89mna3y.js";
import { j as daysBetween } from "./src-B0Z-fZse.js";
import { a as sayDose, c as sayLongDay, d as sayWeekday, i as sayDate, l as sayNumber, r as sayCount, s as sayList, t as capital, u as sayShortWeekday } from "./say-D-9duiA3.js";
// apps/web/src/today/flare-sheet.tsx
/** "Het is ineens erger": first the alarm questions, then the calmer days. Nothing changes before the questions are answered. */
function FlareSheet({ open, onClose }) {
	const words = useWords("practice");
	if (!words) return null;
	const text = words.today.flare;
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title: text.title,
		children: /* @__PURE__ */ a("div", {
			class: today_module_default.form,
			children: [
				/* @__PURE__ */ a("p", {
					class: "lead",
					children: text.lead
				}),
				/* @__PURE__ */ a("ol", {
					class: "thread plain",
					children: text.steps.map((step) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, {}), /* @__PURE__ */ a("p", { children: step })] }, step))
				}),
				/* @__PURE__ */ a(Act, {
					href: recheckPath("pain-jump"),
					reach: false,
					children: text.act
				})
			]
		})
	});
}
// apps/web/src/today/contact-sheet.tsx
/** What came of the call: with whom, what was said, and whether exercising is allowed. Only a clear yes opens the exercises. */
function ContactSheet({ open, onClose, verdictEvent }) {
	const words = useWords("practice");
	if (!words) return null;
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title: words.today.locked.sheetTitle,
		children: /* @__PURE__ */ a(ContactForm, {
			verdictEvent,
			onDone: onClose
		})
	});
}
function ContactForm({ verdictEvent, onDone }) {
	const words = useWords("practice");
	const [who, setWho] = d();
	const [said, setSaid] = d("");
	const [released, setReleased] = d();
	const [problem, setProblem] = d(false);
	if (!words) return null;
	const text = words.today.locked;
	const save = async (event) => {
		event.preventDefault();
		if (!who || !released) return setProblem(true);
		await append("contacted", {
			verdictEvent,
			with: who,
			released: released === "yes",
			...said.trim() ? { said: said.trim().slice(0, 500) } : {}
		});
		onDone();
	};
	const whos = Object.entries(text.who);
	return /* @__PURE__ */ a("form", {
		class: today_module_default.form,
		onSubmit: (event) => void save(event),
		children: [
			/* @__PURE__ */ a(Choices, {
				legend: text.withWhom,
				layout: "rows",
				options: whos.map(([value, label]) => ({
					value,
					label
				})),
				value: who,
				onInput: setWho
			}),
			/* @__PURE__ */ a("label", {
				class: today_module_default.field,
				children: [/* @__PURE__ */ a("span", { children: text.said }), /* @__PURE__ */ a("textarea", {
					rows: 2,
					maxLength: 500,
					value: said,
					onInput: (e) => setSaid(e.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a(Choices, {
				legend: text.released,
				layout: "rows",
				options: [{
					value: "yes",
					label: text.releasedYes
				}, {
					value: "no",
					label: text.releasedNo
				}],
				value: released,
				onInput: setReleased,
				children: /* @__PURE__ */ a("p", {
					class: "soft",
					"aria-live": "polite",
					children: released === "yes" ? text.opens : released === "no" ? text.stays : null
				})
			}),
			/* @__PURE__ */ a("p", {
				class: today_module_default.problem,
				role: "alert",
				children: problem && !(who && released) ? text.missing : null
			}),
			/* @__PURE__ */ a(Act, {
				type: "submit",
				icon: "check",
				reach: false,
				children: words.common.save
			})
		]
	});
}
// apps/web/src/today/notes.tsx
/** What needs a word today: somebody should look along, another way of building up, an appointment to ask after, perhaps a flare-up. */
function Notes() {
	const words = useWords("practice");
	const triage = useWords("triage");
	const [contact, setContact] = d(false);
	const [flare, setFlare] = d(false);
	const { handOver, modeProposal, standing, askFlare } = advice.value;
	if (!words) return null;
	const text = words.today;
	const ready = flareReady(person.value, advice.value);
	return /* @__PURE__ */ a($, { children: [
		ready ? /* @__PURE__ */ a(Note, {
			title: text.flare.ready,
			note: text.flare.readyLead,
			children: /* @__PURE__ */ a(Act, {
				reach: false,
				onClick: () => void append("flareStarted", { day: today() }),
				children: text.flare.start
			})
		}) : null,
		handOver ? /* @__PURE__ */ a(Note, {
			title: text.handOver[handOver.to],
			note: text.handOver.note,
			children: [/* @__PURE__ */ a(Quiet, {
				tone: "why",
				href: "/letter",
				children: text.handOver.letter
			}), /* @__PURE__ */ a(Why, {
				reasons: handOver.reasons,
				title: text.handOver[handOver.to]
			})]
		}) : null,
		standing ? /* @__PURE__ */ a(Note, {
			title: triage?.verdicts[standing.verdict].title ?? "",
			note: triage?.verdicts[standing.verdict].lead ?? "",
			children: [
				/* @__PURE__ */ a(Quiet, {
					tone: "why",
					href: "/result",
					children: text.locked.whatTo
				}),
				/* @__PURE__ */ a(Quiet, {
					tone: "why",
					onClick: () => setContact(true),
					children: text.locked.called
				}),
				/* @__PURE__ */ a(ContactSheet, {
					open: contact,
					onClose: () => setContact(false),
					verdictEvent: standing.verdictEvent
				})
			]
		}) : null,
		modeProposal ? /* @__PURE__ */ a(Note, {
			title: text.mode.title,
			note: text.mode.note,
			children: [/* @__PURE__ */ a(Quiet, {
				tone: "why",
				href: "/plan?renew",
				children: text.mode.act
			}), /* @__PURE__ */ a(Why, {
				reasons: modeProposal.reasons,
				title: text.mode.title
			})]
		}) : null,
		askFlare && !ready && !advice.value.flare ? /* @__PURE__ */ a(Note, {
			title: text.flare.title,
			note: text.flare.lead,
			children: [
				/* @__PURE__ */ a(Quiet, {
					tone: "why",
					onClick: () => setFlare(true),
					children: text.flare.button
				}),
				/* @__PURE__ */ a(Why, {
					reasons: askFlare.reasons,
					title: text.flare.title
				}),
				/* @__PURE__ */ a(FlareSheet, {
					open: flare,
					onClose: () => setFlare(false)
				})
			]
		}) : null
	] });
}
function Note({ title, note, children }) {
	return /* @__PURE__ */ a("section", {
		class: today_module_default.note,
		children: [
			/* @__PURE__ */ a("h2", { children: title }),
			/* @__PURE__ */ a("p", {
				class: "soft",
				children: note
			}),
			/* @__PURE__ */ a("div", {
				class: today_module_default.rowActions,
				children
			})
		]
	});
}
// apps/web/src/today/rows.tsx
/** Everything on the thread of today, in the order in which it is best done; the first that is open is "now". */
function rowsOf(input) {
	const rows = [
		...checkInRows(input),
		...exerciseRows(input),
		...walkingRows(input),
		...activityRows(input),
		...lessonRows(input),
		...measureRows(input),
		...laterRows(input)
	];
	const first = rows.findIndex((row) => row.state === "todo");
	return rows.map((row, i) => i === first ? {
		...row,
		state: "now"
	} : row);
}
function checkInRows({ advice, words }) {
	const text = words.today.checkIn;
	return advice.checkIns.filter((checkIn) => checkIn.due).map((checkIn) => ({
		key: `${checkIn.session}-${checkIn.moment}`,
		title: checkIn.moment === "48h" ? text.after48 : text.nextMorning,
		note: text.note,
		state: "todo",
		href: "/check-in"
	}));
}
function exerciseRows({ advice, words, session }) {
	const today = advice.session;
	if (!today || today.restDay && !today.doneToday) return [];
	return today.exercises.map(({ exercise, dose, change, reasons }) => {
		const known = exerciseOf(exercise);
		const name = exerciseName(session, exercise);
		const amount = sayDose(dose, known?.sides ?? "together", words.common);
		return {
			key: exercise,
			title: name,
			note: `${amount}${change.step === "up" || change.step === "down" ? ` · ${words.common.step[change.step]}` : ""}`,
			state: today.doneToday ? "done" : "todo",
			...today.doneToday ? { stateWords: words.today.done } : {},
			reasons: change.step === "new" ? reasons : change.reasons.length ? change.reasons : reasons,
			whyTitle: `${name}: ${amount}`,
			...known ? { figure: known.id } : {}
		};
	});
}
function walkingRows({ advice, person, words, onLog }) {
	const walking = advice.walking;
	if (!walking) return [];
	const text = words.today.walking;
	const walked = person.activityLog.filter((done) => done.item === "walking" && done.day === advice.today).reduce((sum, done) => sum + done.amount, 0);
	const step = walking.change.step === "up" || walking.change.step === "down" ? ` · ${words.common.step[walking.change.step]}` : "";
	return [{
		key: "walking",
		title: text.title,
		note: walked > 0 ? text.doneToday(walked) : `${text.note(walking.minutes)}${step}`,
		state: walked > 0 ? "done" : "todo",
		...walked > 0 ? { stateWords: words.today.done } : {},
		reasons: walking.change.reasons,
		whyTitle: `${text.title}: ${words.common.dose.time(walking.minutes)}`,
		figure: "walk",
		actions: /* @__PURE__ */ a(Quiet, {
			tone: "why",
			onClick: () => onLog("walking"),
			children: text.log
		})
	}];
}
function activityRows({ advice, person, words, language, onLog }) {
	const text = words.today.activity;
	return advice.activities.map((activity) => {
		const done = person.activityLog.some((entry) => entry.item === activity.id && entry.day === advice.today);
		const quota = activity.quota;
		return {
			key: activity.id,
			title: capital(activity.name),
			note: quota === void 0 ? text.trial(activity.trialsLeft) : text.quota(words.common.units[activity.unit](sayNumber(quota, language))),
			state: done ? "done" : "todo",
			...done ? { stateWords: words.today.done } : {},
			reasons: activity.change?.reasons.length ? activity.change.reasons : activity.reasons,
			whyTitle: capital(activity.name),
			actions: /* @__PURE__ */ a(Quiet, {
				tone: "why",
				onClick: () => onLog(activity.id),
				children: text.log
			})
		};
	});
}
function lessonRows({ advice, person, words, lessonTitle }) {
	if (!advice.lesson) return [];
	const read = person.lessons.includes(advice.lesson);
	return [{
		key: "lesson",
		title: lessonTitle ? words.today.lesson.read(lessonTitle) : words.today.lesson.plain,
		note: words.today.lesson.note,
		state: read ? "done" : "todo",
		...read ? { stateWords: words.today.done } : {},
		href: `/learn/${advice.lesson}`
	}];
}
function measureRows({ advice, person, words }) {
	if (!measureDue(person, advice.today, daysBetween)) return [];
	return [{
		key: "measure",
		title: words.today.measure.title,
		note: words.today.measure.note,
		state: "todo",
		href: "/progress?measure"
	}];
}
function laterRows({ advice, words, language }) {
	const rows = [];
	const next = advice.checkIns.find((checkIn) => !checkIn.due);
	const willExercise = advice.session && !advice.session.restDay && !advice.session.doneToday;
	if (next || willExercise) {
		const text = words.today.checkIn;
		const tomorrow = !next || next.moment === "next-morning" && daysBetween(advice.today, next.on) === 1;
		rows.push({
			key: "check-in-later",
			title: tomorrow ? text.tomorrow : text.after48,
			note: tomorrow || !next ? text.note : text.later(sayWeekday(next.on, language)),
			state: "todo"
		});
	}
	const recheck = advice.nextRecheck;
	if (recheck && !advice.recheck && daysBetween(advice.today, recheck.on) <= 7) rows.push({
		key: "recheck",
		title: words.today.recheck.item,
		note: words.today.recheck.next(sayDate(recheck.on, language)),
		state: "todo"
	});
	return rows;
}
// apps/web/src/today/spine.tsx
/** Where the 24 vertebrae hang: x, y, turn, width and height of each, neck to low back (drawn after a side view). */
var places = [
	[
		3.4,
		4.3,
		-5.8,
		.79,
		.54
	],
	[
		5.7,
		24.3,
		-6.8,
		.83,
		.57
	],
	[
		7.9,
		44.8,
		-5,
		.86,
		.6
	],
	[
		9,
		65.7,
		-.8,
		.89,
		.63
	],
	[
		8.7,
		87.2,
		2.3,
		.93,
		.66
	],
	[
		7.2,
		109.2,
		5.4,
		.96,
		.69
	],
	[
		4.4,
		131.7,
		8.9,
		.99,
		.73
	],
	[
		-1.3,
		161.3,
		12.4,
		1.08,
		.75
	],
	[
		-6.6,
		184.7,
		12.7,
		1.13,
		.78
	],
	[
		-11.6,
		208.7,
		10.6,
		1.18,
		.82
	],
	[
		-15.3,
		233.2,
		6.6,
		1.22,
		.85
	],
	[
		-17.8,
		258.2,
		4.6,
		1.27,
		.89
	],
	[
		-19.3,
		283.8,
		2.3,
		1.31,
		.92
	],
	[
		-19.7,
		310,
		-.5,
		1.36,
		.96
	],
	[
		-18.7,
		336.7,
		-4.2,
		1.4,
		.99
	],
	[
		-15.4,
		363.9,
		-9.2,
		1.45,
		1.03
	],
	[
		-10.2,
		391.7,
		-11.5,
		1.5,
		1.06
	],
	[
		-4.4,
		420.1,
		-11.1,
		1.54,
		1.09
	],
	[
		1.9,
		449,
		-13.6,
		1.59,
		1.13
	],
	[
		10.5,
		485.6,
		-11.7,
		1.67,
		1.22
	],
	[
		15.4,
		516.8,
		-6.2,
		1.74,
		1.29
	],
	[
		17.5,
		549.1,
		-1.2,
		1.82,
		1.36
	],
	[
		16.5,
		582.4,
		5.7,
		1.89,
		1.43
	],
	[
		10.6,
		616.9,
		11.7,
		1.97,
		1.49
	]
];
var brackets = [
	{
		from: -2,
		to: 138,
		middle: 67.7
	},
	{
		from: 155,
		to: 460,
		middle: 305.7
	},
	{
		from: 473,
		to: 629,
		middle: 551.4
	}
];
/** The whole spine of 24 as a map of where a person is: the week, the plan, the Rugcheck. */
function Spine({ states, words, label }) {
	return /* @__PURE__ */ a("svg", {
		class: "bones",
		viewBox: "-46 -4 212 648",
		role: "img",
		"aria-label": label,
		children: [places.map(([x, y, turn, width, height], i) => /* @__PURE__ */ a("path", {
			class: `w ${states[i] ?? "todo"}`,
			d: vertebra,
			transform: `translate(${x} ${y}) rotate(${turn}) scale(${width} ${height}) translate(-12 -8)`
		}, y)), brackets.map(({ from, to, middle }, i) => /* @__PURE__ */ a("g", { children: [
			/* @__PURE__ */ a("path", {
				class: "w",
				d: `M40 ${from}h6V${to}h-6`
			}),
			/* @__PURE__ */ a("text", {
				class: "beside strong",
				x: "62",
				y: middle,
				children: words[i]?.[0]
			}),
			/* @__PURE__ */ a("text", {
				class: "beside",
				x: "62",
				y: middle + 19,
				children: words[i]?.[1]
			})
		] }, from))]
	});
}
// apps/web/src/today/spine-states.ts
/** The 24 vertebrae: days of this week with a session, weeks of the plan, and the five steps of the Rugcheck (done once there is a plan). */
function spineStates(person, advice) {
	const done = sessionDays(person);
	const week = weekOf(advice.today).map((day) => day === advice.today ? "now" : done.has(day) ? "done" : "todo");
	const weeks = Array.from({ length: 12 }, (_, i) => i + 1 < advice.week ? "done" : i + 1 === advice.week ? "now" : "todo");
	const steps = Array.from({ length: 5 }, () => person.plan ? "done" : "todo");
	return {
		states: [
			...week,
			...weeks,
			...steps
		],
		days: weekOf(advice.today).filter((day) => done.has(day)).length,
		week: Math.min(12, advice.week)
	};
}
// apps/web/src/today/week-bones.tsx
/** Seven vertebrae, Monday to Sunday: on which days there was a session, and which one is today. */
function WeekBones({ today, done, words, language }) {
	const days = weekOf(today);
	const names = days.filter((day) => done.has(day)).map((day) => sayWeekday(day, language));
	return /* @__PURE__ */ a(Bones, {
		wide: true,
		total: 7,
		done: days.map((day) => done.has(day)),
		now: weekday(today),
		words: days.map((day) => sayShortWeekday(day, language)),
		label: words.label(names.length ? sayList(names, language) : "", sayWeekday(today, language))
	});
}
// apps/web/src/today/day.tsx
/** An ordinary day: the figure, the week, the thread, the spine on a wide screen, and one action. */
function Day({ kicker, situation, onLog }) {
	const words = useWords("practice");
	const session = useWords("session");
	const lessons = useWords("lessons");
	const [flareOpen, setFlareOpen] = d(false);
	const language = settings.value.language;
	if (!words || !session) return null;
	const lesson = advice.value.lesson;
	const lessonTitle = lesson === void 0 ? void 0 : titleOf(lessons, lesson);
	const rows = rowsOf({
		person: person.value,
		advice: advice.value,
		words,
		session,
		language,
		onLog,
		...lessonTitle ? { lessonTitle } : {}
	});
	const figure = figureOf(situation);
	const done = sessionDays(person.value);
	const { states, days, week } = spineStates(person.value, advice.value);
	const text = words.today;
	return /* @__PURE__ */ a(Screen, {
		title: titleFor(situation, words),
		lead: leadFor(situation, words),
		kicker,
		tab: "today",
		class: today_module_default.day ?? "",
		focusOn: situation,
		children: [
			/* @__PURE__ */ a("div", {
				class: `pic ${today_module_default.pic}`,
				children: [/* @__PURE__ */ a("div", {
					class: `bleed ${today_module_default.stage}`,
					children: /* @__PURE__ */ a("div", {
						class: "ground",
						children: /* @__PURE__ */ a(FigureView, {
							id: figure,
							phase: figure === "stand" ? 0 : .5,
							title: figure === "stand" ? "" : exerciseName(session, figure)
						})
					})
				}), /* @__PURE__ */ a("div", {
					class: today_module_default.week,
					children: /* @__PURE__ */ a(WeekBones, {
						today: today(),
						done,
						words: text.week,
						language
					})
				})]
			}),
			/* @__PURE__ */ a("div", {
				class: today_module_default.list,
				children: [
					/* @__PURE__ */ a(Notes, {}),
					/* @__PURE__ */ a("h2", {
						class: "hidden",
						children: text.listTitle
					}),
					/* @__PURE__ */ a(Thread, { rows }),
					/* @__PURE__ */ a("div", {
						class: today_module_default.under,
						children: [/* @__PURE__ */ a(Quiet, {
							href: "/plan",
							children: text.planLink
						}), advice.value.flare ? /* @__PURE__ */ a(Quiet, {
							onClick: () => void append("flareEnded", { day: today() }),
							children: text.flare.end
						}) : /* @__PURE__ */ a(Quiet, {
							onClick: () => setFlareOpen(true),
							children: text.flare.button
						})]
					})
				]
			}),
			/* @__PURE__ */ a("aside", {
				class: today_module_default.spine,
				"aria-label": text.spine.title,
				children: /* @__PURE__ */ a(Spine, {
					states,
					words: [
						[text.spine.days, text.spine.daysNote],
						[text.spine.weeks, text.spine.weeksNote],
						[text.spine.steps, text.spine.stepsNote]
					],
					label: text.spine.label(days, week, 5)
				})
			}),
			/* @__PURE__ */ a(MainAct, {
				situation,
				words
			}),
			/* @__PURE__ */ a(FlareSheet, {
				open: flareOpen,
				onClose: () => setFlareOpen(false)
			})
		]
	});
}
/** One action: the check-in when it is due, else the exercises; on a rest day what is there anyway. */
function MainAct({ situation, words }) {
	const due = advice.value.checkIns.some((checkIn) => checkIn.due);
	const text = words.today;
	if (due) return /* @__PURE__ */ a(Act, {
		href: "/check-in",
		small: text.checkIn.note,
		children: text.checkIn.act
	});
	if (situation === "session") {
		const kept = sessionUnderWay(today());
		return /* @__PURE__ */ a(Act, {
			href: "/session",
			...kept ? { small: text.againNote } : {},
			children: kept ? text.again : text.start
		});
	}
	if (situation === "rest-day") return /* @__PURE__ */ a("div", {
		class: today_module_default.quietReach,
		children: /* @__PURE__ */ a(Quiet, {
			href: "/session",
			children: text.anyway
		})
	});
	return null;
}
function figureOf(situation) {
	if (situation === "walking-only" || situation === "rest-day") return "walk";
	const known = (advice.value.session?.exercises ?? []).flatMap(({ exercise }) => exerciseOf(exercise) ?? []);
	return (known.find((one) => one.onFloor && one.category !== "breathing") ?? known[0])?.id ?? "stand";
}
function titleFor(situation, words) {
	const { session, walking, flare, restart } = advice.value;
	const text = words.today;
	if (situation === "done") return text.doneTitle;
	if (situation === "rest-day") return text.restTitle;
	if (situation === "walking-only") return walking ? text.walkTitle(capital(sayCount(walking.minutes, words.common))) : text.walkingOnly.title;
	if (restart) return text.restart.title;
	if (flare) return text.flare.day(flare.day);
	const count = session?.exercises.length ?? 0;
	return text.title(capital(sayCount(count, words.common)), sayCount(session?.minutes ?? 0, words.common), count === 1);
}
function leadFor(situation, words) {
	const { flare, restart } = advice.value;
	const text = words.today;
	if (situation === "done") return text.doneLead;
	if (situation === "rest-day") return text.restLead;
	if (situation === "walking-only") return text.walkingOnly.lead;
	const reasons = restart?.reasons ?? flare?.reasons;
	if (!reasons) return void 0;
	const lead = restart ? text.restart.lead : text.flare.note(Math.round((flare?.ramp ?? 1) * 10));
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("p", { children: lead }),
		flare && !restart ? /* @__PURE__ */ a("p", { children: text.flare.help }) : null,
		/* @__PURE__ */ a(Why, { reasons })
	] });
}
/** The title of a lesson, wherever the words keep it. */
function titleOf(lessons, lesson) {
	const list = lessons && "lessons" in lessons ? lessons.lessons : void 0;
	if (typeof list !== "object" || list === null || !Object.hasOwn(list, lesson)) return void 0;
	const found = list[lesson];
	return typeof found === "object" && found !== null && "title" in found && typeof found.title === "string" ? found.title : void 0;
}
// apps/web/src/today/locked.tsx
/** A verdict stands: no exercises, what to do, and what came of the call. */
function Locked({ kicker }) {
	const words = useWords("practice");
	const triage = useWords("triage");
	const [open, setOpen] = d(false);
	const locked = advice.value.locked;
	if (!words || !locked) return null;
	const text = words.today.locked;
	const verdict = triage?.verdicts[locked.verdict];
	return /* @__PURE__ */ a(Screen, {
		title: text.title,
		lead: text.lead,
		kicker,
		tab: "today",
		children: [
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [
					/* @__PURE__ */ a("h2", { children: verdict?.title }),
					/* @__PURE__ */ a("p", { children: verdict?.lead }),
					/* @__PURE__ */ a("div", {
						class: today_module_default.rowActions,
						children: [locked.verdictEvent ? /* @__PURE__ */ a(Quiet, {
							onClick: () => setOpen(true),
							children: text.called
						}) : null, /* @__PURE__ */ a(Why, {
							reasons: locked.reasons,
							title: text.title
						})]
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "pic",
				children: /* @__PURE__ */ a("div", {
					class: `ground ${today_module_default.standing}`,
					children: /* @__PURE__ */ a(FigureView, { id: "stand" })
				})
			}),
			/* @__PURE__ */ a(Act, {
				href: "/result",
				children: text.whatTo
			}),
			locked.verdictEvent ? /* @__PURE__ */ a(ContactSheet, {
				open,
				onClose: () => setOpen(false),
				verdictEvent: locked.verdictEvent
			}) : null
		]
	});
}
// apps/web/src/today/log-sheet.tsx
var largest = {
	minutes: 600,
	times: 500
};
var step = {
	minutes: 5,
	times: 1
};
/** Writing down how long or how often: a number with two large buttons, and the pain around it when wanted. */
function LogSheet({ open, onClose, title, lead, unit, suggested, withPain, onSave }) {
	return /* @__PURE__ */ a(Sheet, {
		open,
		onClose,
		title,
		children: /* @__PURE__ */ a(LogForm, {
			unit,
			suggested,
			withPain,
			onSave,
			...lead ? { lead } : {}
		})
	});
}
function LogForm({ lead, unit, suggested, withPain, onSave }) {
	const words = useWords("practice");
	const [amount, setAmount] = d(String(suggested));
	const [before, setBefore] = d("");
	const [after, setAfter] = d("");
	const [problem, setProblem] = d();
	if (!words) return null;
	const text = words.today.activity;
	const nudge = (by) => setAmount(String(Math.min(largest[unit], Math.max(1, (whole(amount) ?? suggested) + by))));
	const save = (event) => {
		event.preventDefault();
		const number = whole(amount);
		if (number === void 0 || number < 1 || number > largest[unit]) return setProblem(text.invalid(largest[unit]));
		const pains = [score(before), score(after)];
		if (pains.includes("wrong")) return setProblem(text.invalidPain);
		const [painBefore, painAfter] = pains;
		onSave({
			amount: number,
			...painBefore === void 0 ? {} : { painBefore },
			...painAfter === void 0 ? {} : { painAfter }
		});
	};
	return /* @__PURE__ */ a("form", {
		class: today_module_default.form,
		onSubmit: save,
		noValidate: true,
		children: [
			lead ? /* @__PURE__ */ a("p", {
				class: "soft",
				children: lead
			}) : null,
			/* @__PURE__ */ a("label", {
				class: today_module_default.field,
				children: [/* @__PURE__ */ a("span", { children: text.howMuch[unit] }), /* @__PURE__ */ a("input", {
					class: today_module_default.number,
					inputMode: "numeric",
					value: amount,
					onInput: (e) => setAmount(e.currentTarget.value),
					"aria-invalid": problem ? "true" : void 0
				})]
			}),
			/* @__PURE__ */ a("div", {
				class: "nudge",
				children: [/* @__PURE__ */ a("button", {
					type: "button",
					"aria-label": `− ${step[unit]}`,
					onClick: () => nudge(-step[unit]),
					children: [/* @__PURE__ */ a(Icon, { name: "minus" }), step[unit]]
				}), /* @__PURE__ */ a("button", {
					type: "button",
					"aria-label": `+ ${step[unit]}`,
					onClick: () => nudge(step[unit]),
					children: [/* @__PURE__ */ a(Icon, { name: "plus" }), step[unit]]
				})]
			}),
			withPain ? /* @__PURE__ */ a("div", {
				class: today_module_default.pair,
				children: [[
					text.painBefore,
					before,
					setBefore
				], [
					text.painAfter,
					after,
					setAfter
				]].map(([label, value, set]) => /* @__PURE__ */ a("label", {
					class: today_module_default.field,
					children: [/* @__PURE__ */ a("span", { children: [
						label,
						" ",
						/* @__PURE__ */ a("span", {
							class: "soft small",
							children: text.optional
						})
					] }), /* @__PURE__ */ a("input", {
						inputMode: "numeric",
						value,
						placeholder: "0–10",
						onInput: (e) => set(e.currentTarget.value)
					})]
				}, label))
			}) : null,
			/* @__PURE__ */ a("p", {
				class: today_module_default.problem,
				role: "alert",
				children: problem
			}),
			/* @__PURE__ */ a(Act, {
				type: "submit",
				icon: "check",
				reach: false,
				children: words.common.save
			})
		]
	});
}
/** A whole number as typed, `12`; anything else is not one. */
function whole(text) {
	return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : void 0;
}
function score(text) {
	if (text.trim() === "") return void 0;
	const number = whole(text);
	return number === void 0 || number > 10 ? "wrong" : number;
}
// apps/web/src/today/today.tsx
/** Vandaag: what to do today, with reasons; or what goes before it. */
function Today() {
	const words = useWords("practice");
	const language = settings.value.language;
	const kicker = sayLongDay(today(), language);
	const situation = useComputed(() => situationOf(person.value, advice.value));
	const [logging, setLogging] = d();
	A(() => void recordLeftSession(today()), []);
	if (!ready.value || !words) return /* @__PURE__ */ a(Screen, {
		title: words?.common.loading ?? "Rugwijs",
		kicker,
		tab: "today",
		focusOn: false,
		children: null
	});
	const text = words.today;
	switch (situation.value) {
		case "no-check": return /* @__PURE__ */ a(Screen, {
			title: text.empty.title,
			lead: text.empty.lead,
			tab: "today",
			children: [/* @__PURE__ */ a(Standing, {}), /* @__PURE__ */ a(Act, {
				href: "/check",
				children: text.empty.act
			})]
		});
		case "no-plan": return /* @__PURE__ */ a(Screen, {
			title: text.noPlan.title,
			lead: text.noPlan.lead,
			tab: "today",
			children: [/* @__PURE__ */ a(Standing, {}), /* @__PURE__ */ a(Act, {
				href: "/plan",
				children: text.noPlan.act
			})]
		});
		case "locked": return /* @__PURE__ */ a(Locked, { kicker });
		case "broken-off":
		case "recheck": {
			const kind = advice.value.recheck?.kind ?? "anything-new";
			const reasons = advice.value.recheck?.reasons ?? advice.value.locked?.reasons ?? [];
			return /* @__PURE__ */ a(Screen, {
				title: text.recheck.title,
				lead: text.recheck.lead,
				kicker,
				tab: "today",
				children: [
					/* @__PURE__ */ a("div", { children: /* @__PURE__ */ a(Why, {
						reasons,
						title: text.recheck.title
					}) }),
					/* @__PURE__ */ a(Standing, {}),
					/* @__PURE__ */ a(Act, {
						href: recheckPath(kind),
						small: text.recheck.note,
						children: text.recheck.act
					})
				]
			});
		}
		default: return /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Day, {
			kicker: capital(kicker),
			situation: situation.value,
			onLog: setLogging
		}), /* @__PURE__ */ a(Logging, {
			item: logging,
			onDone: () => setLogging(void 0)
		})] });
	}
}
function Standing() {
	return /* @__PURE__ */ a("div", {
		class: "pic",
		children: /* @__PURE__ */ a("div", {
			class: `ground ${today_module_default.standing}`,
			children: /* @__PURE__ */ a(FigureView, { id: "stand" })
		})
	});
}
/** The sheet in which walking or an activity of today is written down. */
function Logging({ item, onDone }) {
	const words = useWords("practice");
	if (!words) return null;
	const activity = advice.value.activities.find((one) => one.id === item);
	const trial = activity !== void 0 && activity.quota === void 0;
	const save = async ({ amount, ...pain }) => {
		if (item === void 0) return;
		await append("activityDone", {
			item,
			amount,
			unit: activity?.unit ?? "minutes",
			day: today(),
			trial,
			...pain
		});
		onDone();
	};
	const text = words.today.activity;
	return /* @__PURE__ */ a(LogSheet, {
		open: item !== void 0,
		onClose: onDone,
		title: activity?.name ?? words.today.walking.sheet,
		...activity ? { lead: trial ? text.trialLead : text.quotaLead } : {},
		unit: activity?.unit ?? "minutes",
		suggested: Math.max(1, Math.round(activity?.quota ?? advice.value.walking?.minutes ?? 10)),
		withPain: activity !== void 0,
		onSave: (logged) => void save(logged)
	});
}
export { Today };
