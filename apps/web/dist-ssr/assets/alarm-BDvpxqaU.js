import { d, o as A } from "./signals-DOlz3MJU.js";
import { t as Act } from "./act-BrA3fKq9.js";
import { a as wordsOf, d as a, l as settings, o as focusHeading, u as Icon } from "./words-wWyBePO8.js";
import { t as CallDoctor } from "./call-DUKWbPaP.js";
var alarm_module_default = { card: "_card_1762z_2" };
// apps/web/src/alarm/alarm.tsx
/** The alarm card in Dutch, at /alarm/: also plain HTML, without JavaScript. */
function AlarmNl() {
	return /* @__PURE__ */ a(Card, { language: "nl" });
}
/** The alarm card in English, at /alarm/en/. */
function AlarmEn() {
	return /* @__PURE__ */ a(Card, { language: "en" });
}
function Card({ language }) {
	const words = wordsOf(language, "app");
	const [numbers, setNumbers] = d({});
	A(() => {
		document.documentElement.lang = language;
		if (words) document.title = `${words.alarm.title} · Rugwijs`;
		focusHeading(document.querySelector("h1"));
		import("./numbers-CnwhKzjs.js").then(async ({ ownNumbers }) => setNumbers(await ownNumbers()));
		return () => {
			document.documentElement.lang = settings.peek().language;
		};
	}, [language, words]);
	if (!words) return null;
	const { alarm, shell } = words;
	const back = (event) => {
		if (history.length <= 1) return;
		event.preventDefault();
		history.back();
	};
	return /* @__PURE__ */ a("div", {
		class: `page alarmkaart ${alarm_module_default.card}`,
		lang: language,
		children: [
			/* @__PURE__ */ a("a", {
				class: "skip",
				href: "#content",
				children: shell.skip
			}),
			/* @__PURE__ */ a("header", {
				class: "top",
				children: [/* @__PURE__ */ a("a", {
					class: "back",
					href: "/",
					"aria-label": shell.back,
					onClick: back,
					children: /* @__PURE__ */ a(Icon, { name: "back" })
				}), /* @__PURE__ */ a("a", {
					class: "quiet soft",
					href: alarm.languagePath,
					lang: language === "nl" ? "en" : "nl",
					children: alarm.language
				})]
			}),
			/* @__PURE__ */ a("main", {
				id: "content",
				children: [
					/* @__PURE__ */ a("div", {
						class: "stack",
						children: [/* @__PURE__ */ a("h1", {
							tabIndex: -1,
							children: alarm.title
						}), /* @__PURE__ */ a("p", {
							class: "lead",
							children: alarm.lead
						})]
					}),
					/* @__PURE__ */ a("section", {
						class: "tier",
						children: [
							/* @__PURE__ */ a("h2", { children: alarm.emergency.title }),
							/* @__PURE__ */ a(Signs, { signs: alarm.emergency.signs }),
							/* @__PURE__ */ a(Act, {
								call: true,
								reach: false,
								href: "tel:112",
								children: alarm.emergency.call
							})
						]
					}),
					/* @__PURE__ */ a("section", {
						class: "tier",
						children: [
							/* @__PURE__ */ a("h2", { children: alarm.now.title }),
							/* @__PURE__ */ a(Signs, { signs: alarm.now.signs }),
							/* @__PURE__ */ a(CallDoctor, {
								numbers,
								words: alarm.now
							})
						]
					}),
					/* @__PURE__ */ a("section", {
						class: "tier",
						children: [/* @__PURE__ */ a("h2", { children: alarm.today.title }), /* @__PURE__ */ a(Signs, { signs: alarm.today.signs })]
					}),
					/* @__PURE__ */ a("div", {
						class: "tail stack",
						children: [
							/* @__PURE__ */ a("p", { children: [
								alarm.say,
								" ",
								/* @__PURE__ */ a("b", { children: alarm.drive })
							] }),
							/* @__PURE__ */ a("p", { children: alarm.other }),
							/* @__PURE__ */ a("p", {
								class: "small soft",
								children: alarm.offline
							}),
							/* @__PURE__ */ a("a", {
								class: "quiet",
								href: "/check/",
								children: alarm.check
							})
						]
					})
				]
			})
		]
	});
}
function Signs({ signs }) {
	return /* @__PURE__ */ a("ul", { children: signs.map((sign) => /* @__PURE__ */ a("li", { children: sign }, sign)) });
}
export { AlarmNl as n, AlarmEn as t };
