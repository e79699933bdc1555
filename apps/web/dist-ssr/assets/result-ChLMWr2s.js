import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { n as Bone, t as Screen } from "./screen-59nDu2r7.js";
import { c as person, n as append, t as advice } from "./journal-BhmuR_RB.js";
import { d as a, i as useWords, u as Icon } from "./words-wWyBePO8.js";
import { t as Honest } from "./honest-l0LCAF2U.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { d, o as A } from "./signals-DOlz3MJU.js";
import { t as Choices } from "./choices-DfphoRRI.js";
import { t as hasStarted } from "./started-Rbog465m.js";
import { a as sayAt, i as ruleWords, n as practiceIsOpen, o as toldItems, r as standingOf, t as isUrgent } from "./standing-C-eSsNks.js";
import { n as tel } from "./call-DUKWbPaP.js";
import { t as ownNumbers } from "./numbers-DywaBvqo.js";
// apps/web/src/design/ten.tsx
var body = "M15 17C22 17 27 20 27 27L25.5 44Q24.5 46 23.3 44L22.5 33V70Q20 74 16.8 71L15.8 50H14.2L13.2 71Q10 74 7.5 70V33L6.7 44Q5.5 46 4.5 44L3 27C3 20 8 17 15 17Z";
var ribs = [
	[
		12.6,
		22,
		4.8
	],
	[
		12.4,
		26.5,
		5.2
	],
	[
		12.2,
		31,
		5.6
	],
	[
		12,
		35.5,
		6
	],
	[
		11.8,
		40,
		6.4
	]
];
/** Ten people, `n` of them filled: a natural frequency instead of a percentage. `label` says the same in words. */
function Ten({ n, label }) {
	return /* @__PURE__ */ a("div", {
		class: "ten",
		role: "img",
		"aria-label": label,
		children: Array.from({ length: 10 }, (_, i) => /* @__PURE__ */ a("svg", {
			class: i < n ? "person yes" : "person",
			viewBox: "0 0 30 74",
			"aria-hidden": "true",
			children: [
				/* @__PURE__ */ a("circle", {
					cx: "15",
					cy: "8",
					r: "6.6"
				}),
				/* @__PURE__ */ a("path", { d: body }),
				/* @__PURE__ */ a("g", {
					class: "back-bones",
					children: ribs.map(([x, y, width]) => /* @__PURE__ */ a("rect", {
						x,
						y,
						width,
						height: "2.8",
						rx: "1.2"
					}, y))
				})
			]
		}, String(i)))
	});
}
var result_module_default = {
	urgent: "_urgent_7i0zh_2",
	find: "_find_7i0zh_10",
	called: "_called_7i0zh_23",
	said: "_said_7i0zh_27",
	since: "_since_7i0zh_43"
};
// apps/web/src/result/called.tsx
/** "Heb je gebeld?": what the doctor said opens the plan again, or keeps it closed. It stays beside the verdict, which is never erased. */
function Called({ standing }) {
	const words = useWords("app");
	const [who, setWho] = d(void 0);
	const [said, setSaid] = d("");
	const [answer, setAnswer] = d(void 0);
	const { given } = standing;
	if (!words || !given) return null;
	const { called } = words.result;
	const save = async () => {
		if (!who || !answer) return;
		const text = said.trim();
		await append("contacted", {
			verdictEvent: given.event,
			with: who,
			...text ? { said: text.slice(0, 200) } : {},
			released: answer === "released"
		});
	};
	if (given.contact) return /* @__PURE__ */ a("section", {
		class: "section",
		role: "status",
		children: [
			/* @__PURE__ */ a("h2", { children: called.title }),
			/* @__PURE__ */ a("p", { children: given.contact.released ? called.released : called.noted }),
			given.contact.released ? /* @__PURE__ */ a("a", {
				class: "quiet",
				href: "/plan",
				children: words.result.makePlan
			}) : null
		]
	});
	return /* @__PURE__ */ a("section", {
		class: `section ${result_module_default.called}`,
		children: [/* @__PURE__ */ a("h2", { children: called.title }), /* @__PURE__ */ a("details", { children: [
			/* @__PURE__ */ a("summary", { children: called.open }),
			/* @__PURE__ */ a(Choices, {
				legend: called.who,
				layout: "rows",
				options: Object.entries(called.whom).map(([value, label]) => ({
					value,
					label
				})),
				value: who,
				onInput: setWho
			}),
			/* @__PURE__ */ a("label", {
				class: result_module_default.said,
				children: [/* @__PURE__ */ a("span", { children: called.said }), /* @__PURE__ */ a("textarea", {
					maxLength: 200,
					rows: 3,
					value: said,
					onInput: (event) => setSaid(event.currentTarget.value)
				})]
			}),
			/* @__PURE__ */ a(Choices, {
				legend: called.may,
				layout: "rows",
				options: [{
					value: "released",
					label: called.mayYes
				}, {
					value: "not-yet",
					label: called.mayNo
				}],
				value: answer,
				onInput: setAnswer
			}),
			/* @__PURE__ */ a(Act, {
				reach: false,
				disabled: !who || !answer,
				onClick: () => void save(),
				children: called.save
			})
		] })]
	});
}
// apps/web/src/result/home.ts
/** Where "terug" goes from a result: to today for who has a plan, else to the first screen. */
function home() {
	return hasStarted() ? "/today" : "/?welcome";
}
// apps/web/src/result/calm.tsx
/** Calm: what we saw, how it usually goes, what now, when to call, and the way to a plan. */
function Calm({ standing }) {
	const app = useWords("app");
	const triage = useWords("triage");
	const kinds = useWords("classification");
	if (!app || !triage || !kinds) return null;
	const { result, check } = app;
	const { verdict, leading, also, classification, risk, child } = standing;
	const words = triage.verdicts[verdict];
	const usual = kinds.prognosis.course[classification.course];
	const rule = leading[0] ? ruleWords(triage, leading[0].rule) : void 0;
	const say = verdict === "gp-appointment" ? sayAt(rule, verdict, leading[0]) : void 0;
	const { locked } = advice.value;
	const planned = !locked && !child;
	return /* @__PURE__ */ a(Screen, {
		title: verdict === "self-care" ? result.calmTitle : words.title,
		lead: words.lead,
		back: home(),
		step: {
			done: 5,
			now: void 0,
			total: 5,
			says: result.ready,
			label: `${result.ready}, ${check.stepLabel(5)}`
		},
		children: [
			say ? /* @__PURE__ */ a("section", {
				class: "stack",
				children: [/* @__PURE__ */ a("h2", { children: result.say }), /* @__PURE__ */ a("blockquote", {
					class: "say",
					children: [
						"“",
						say.replace(/^[“"]|[”"]$/g, ""),
						"”"
					]
				})]
			}) : null,
			child ? /* @__PURE__ */ a(Honest, { children: result.child }) : null,
			locked ? /* @__PURE__ */ a(Honest, { children: result.stands(triage.verdicts[locked.verdict].title) }) : null,
			child ? null : /* @__PURE__ */ a("section", {
				class: "pic section",
				children: [
					/* @__PURE__ */ a("h2", { children: result.kind }),
					/* @__PURE__ */ a("p", { children: kindOfPain(classification, kinds) }),
					/* @__PURE__ */ a("h2", { children: result.usually }),
					usual.outOfTen === void 0 ? null : /* @__PURE__ */ a(Ten, {
						n: usual.outOfTen,
						label: usual.picture ?? usual.says
					}),
					/* @__PURE__ */ a("p", { children: [
						usual.says,
						" ",
						classification.leg === "radicular" ? kinds.prognosis.radicular.says : null
					] }),
					/* @__PURE__ */ a("p", {
						class: "soft",
						children: kinds.prognosis.promise
					}),
					risk.band === "low" ? null : /* @__PURE__ */ a(Honest, { children: [
						kinds.risk[risk.band].person,
						" ",
						kinds.risk[risk.band].helps
					] })
				]
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: result.now }), /* @__PURE__ */ a("ol", {
					class: "thread plain",
					children: [...words.now, ...words.meanwhile].map((line) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, { state: "done" }), /* @__PURE__ */ a("p", { children: line })] }, line))
				})]
			}),
			leading.length + also.length > 1 ? /* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: result.also }), /* @__PURE__ */ a("ul", {
					class: "stack",
					children: [...leading.slice(1), ...also].map((reason) => /* @__PURE__ */ a("li", { children: ruleWords(triage, reason.rule)?.name }, reason.rule))
				})]
			}) : null,
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [
					/* @__PURE__ */ a("h2", { children: result.callWhen }),
					/* @__PURE__ */ a("ul", {
						class: "stack",
						children: triage.calm.callWhen.map((line) => /* @__PURE__ */ a("li", {
							class: "net",
							children: [/* @__PURE__ */ a(Icon, { name: "alarm" }), /* @__PURE__ */ a("p", { children: line })]
						}, line))
					}),
					/* @__PURE__ */ a("p", {
						class: "soft",
						children: triage.calm.honest
					}),
					/* @__PURE__ */ a("div", {
						class: "row-between",
						children: [/* @__PURE__ */ a(Why, {
							reasons: standing.decision.reasons,
							label: result.why
						}), /* @__PURE__ */ a(Quiet, {
							tone: "soft",
							href: "/letter",
							children: result.letter
						})]
					})
				]
			}),
			verdict === "gp-appointment" || locked ? /* @__PURE__ */ a(Called, { standing }) : null,
			planned ? /* @__PURE__ */ a(Act, {
				href: person.value.plan ? "/today" : "/plan",
				children: person.value.plan ? app.welcome.today : result.makePlan
			}) : /* @__PURE__ */ a(Act, {
				href: app.shell.alarmPath,
				icon: "arrow",
				children: result.toCard
			})
		]
	});
}
/** What kind of back pain this is, in the person's words: how long, whether it came before, the leg, the pattern. */
function kindOfPain({ course, recurrent, leg, inflammatoryPattern }, kinds) {
	return [
		kinds.course[course].person,
		recurrent ? kinds.recurrent.person : "",
		kinds.leg[leg].person,
		inflammatoryPattern ? kinds.inflammatoryPattern.person : ""
	].filter(Boolean).join(" ");
}
// apps/web/src/result/urgent.tsx
/** Lines that somebody else answers, beside or before the doctor. */
var ownLine = {
	"self-harm": "self-harm",
	violence: "violence"
};
/** Call first: whom, what to say, what to do meanwhile. Everything else comes after. */
function Urgent({ standing }) {
	const app = useWords("app");
	const triage = useWords("triage");
	const [numbers, setNumbers] = d({});
	const [since, setSince] = d("");
	A(() => {
		ownNumbers().then(setNumbers);
	}, []);
	if (!app || !triage) return null;
	const { result } = app;
	const { verdict, leading, also } = standing;
	const words = triage.verdicts[verdict];
	const first = standing.decision.reasons.find((reason) => reason.rule !== "second-contact");
	const second = leading.some((reason) => reason.rule === "second-contact");
	const rule = first ? ruleWords(triage, first.rule) : void 0;
	const say = first ? sayAt(rule, first.verdict, first) : void 0;
	const items = toldItems(triage, leading);
	const lines = leading.flatMap((reason) => ownLine[reason.rule] ?? []);
	const others = [...leading, ...also].filter((reason) => reason !== first && reason.rule !== "second-contact");
	const todo = [...rule?.meanwhile ? [["check", rule.meanwhile]] : [], ...words.meanwhile.filter((line) => !rule?.meanwhile.includes(line)).map((line) => [/rijd|drive/i.test(line) ? "car" : "check", line])];
	return /* @__PURE__ */ a(Screen, {
		class: `urgent ${result_module_default.urgent}`,
		title: words.title,
		lead: words.lead,
		back: home(),
		children: [
			say ? /* @__PURE__ */ a("section", {
				class: "stack",
				children: [
					/* @__PURE__ */ a("h2", { children: triage.call.readAloud }),
					/* @__PURE__ */ a("blockquote", {
						class: "say",
						children: [
							"“",
							say,
							items.length > 1 ? ` ${result.items(items)}` : "",
							second ? ` ${sayAt(ruleWords(triage, "second-contact"), verdict)}` : "",
							since.trim() ? ` ${result.since(since.trim())}` : "",
							"”"
						]
					}),
					/* @__PURE__ */ a("label", {
						class: result_module_default.since,
						children: [/* @__PURE__ */ a("span", { children: result.sinceAsk }), /* @__PURE__ */ a("input", {
							type: "text",
							autocomplete: "off",
							maxLength: 60,
							placeholder: result.sinceExample,
							value: since,
							onInput: (event) => setSince(event.currentTarget.value)
						})]
					})
				]
			}) : null,
			first?.truth === "unknown" ? /* @__PURE__ */ a("p", { children: triage.call.notSure }) : null,
			/* @__PURE__ */ a("section", {
				class: "pic",
				children: /* @__PURE__ */ a("ul", {
					class: "rule-list",
					children: [
						lines.map((line) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Icon, { name: "phone" }), /* @__PURE__ */ a("p", { children: [
							result.lines[line].says,
							" ",
							/* @__PURE__ */ a("a", {
								href: `tel:${result.lines[line].number}`,
								children: /* @__PURE__ */ a("b", { children: result.lines[line].call })
							})
						] })] }, line)),
						todo.map(([icon, line]) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Icon, { name: icon }), /* @__PURE__ */ a("p", { children: line })] }, line)),
						/* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Icon, { name: "clock" }), /* @__PURE__ */ a("p", { children: rule?.note ?? result.note })] }),
						/* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Icon, { name: "letter" }), /* @__PURE__ */ a("p", { children: [
							result.takeLetter,
							" ",
							/* @__PURE__ */ a("a", {
								href: "/letter",
								children: result.seeLetter
							})
						] })] })
					]
				})
			}),
			/* @__PURE__ */ a(CallNow, {
				verdict,
				numbers,
				why: /* @__PURE__ */ a(Why, {
					reasons: standing.decision.reasons,
					label: result.whyCall
				})
			}),
			others.length > 0 ? /* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: triage.call.alsoImportant }), /* @__PURE__ */ a("ul", {
					class: "stack",
					children: others.map((reason) => /* @__PURE__ */ a("li", { children: ruleWords(triage, reason.rule)?.name }, reason.rule))
				})]
			}) : null,
			/* @__PURE__ */ a(Called, { standing })
		]
	});
}
/** One call: 112, or the own practice in its hours, else the out-of-hours service; without a number, where to find it. */
function CallNow({ verdict, numbers, why }) {
	const app = useWords("app");
	if (!app) return null;
	const { result, alarm } = app;
	if (verdict === "emergency") return /* @__PURE__ */ a(Act, {
		call: true,
		href: "tel:112",
		under: why,
		children: alarm.emergency.call
	});
	const open = practiceIsOpen(/* @__PURE__ */ new Date());
	const number = open ? numbers.gp ?? numbers.hap : numbers.hap ?? numbers.gp;
	const isGp = number !== void 0 && number === numbers.gp;
	if (number) return /* @__PURE__ */ a(Act, {
		call: true,
		href: tel(number),
		small: open ? number : `${number} · ${result.closed}`,
		under: why,
		children: isGp ? alarm.now.callGp : alarm.now.callHap
	});
	return /* @__PURE__ */ a("div", {
		class: "reach",
		children: [/* @__PURE__ */ a("p", {
			class: result_module_default.find,
			children: [/* @__PURE__ */ a(Icon, { name: "phone" }), /* @__PURE__ */ a("b", { children: open ? result.findGp : result.findHap })]
		}), /* @__PURE__ */ a("div", {
			class: "row-between",
			children: [/* @__PURE__ */ a(Quiet, {
				tone: "alarm",
				href: "tel:112",
				children: result.worse112
			}), why]
		})]
	});
}
// apps/web/src/result/result.tsx
/** What the answers mean: short and call-first when it is urgent, the whole story when it is calm. */
function Result() {
	const words = useWords("app");
	const standing = standingOf(person.value);
	if (!words) return null;
	const { result } = words;
	if (!standing || standing.unfinished && !isUrgent(standing.verdict)) return /* @__PURE__ */ a(Screen, {
		title: result.none.title,
		lead: result.none.lead,
		back: "/?welcome",
		children: /* @__PURE__ */ a(Act, {
			href: "/check/",
			children: words.welcome.start
		})
	});
	return isUrgent(standing.verdict) ? /* @__PURE__ */ a(Urgent, { standing }) : /* @__PURE__ */ a(Calm, { standing });
}
export { Result };
