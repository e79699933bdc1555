import { l as T, o as A } from "./signals-DOlz3MJU.js";
import { d as a, i as useWords, o as focusHeading, u as Icon } from "./words-wWyBePO8.js";
// apps/web/src/design/vertebra.ts
/** One vertebra, 24 × 16, the mark of Rugwijs. Counted, scaled and turned, never used as plain decoration. */
var vertebra = "M3.2 0H20.8C23.6 0 24.8 2.3 23.5 4.3C22.3 6.4 22.3 9.6 23.5 11.7C24.8 13.7 23.6 16 20.8 16H3.2C.4 16-.8 13.7.5 11.7C1.7 9.6 1.7 6.4.5 4.3C-.8 2.3.4 0 3.2 0Z";
// apps/web/src/design/mark.tsx
var bones = [
	"translate(11.5 3.1) rotate(-7) scale(.542 .39)",
	"translate(10.3 10.5) rotate(-3) scale(.6 .39)",
	"translate(10 17.9) rotate(1) scale(.658 .39)",
	"translate(10.8 25.3) rotate(6) scale(.708 .39)",
	"translate(12.6 32.7) rotate(11) scale(.75 .39)"
];
/** The mark: the five vertebrae of the low back, and the name. */
function Mark({ href, label }) {
	return /* @__PURE__ */ a("a", {
		class: "mark",
		href,
		"aria-label": label,
		children: [/* @__PURE__ */ a("svg", {
			viewBox: "0 -1 22 38",
			"aria-hidden": "true",
			children: bones.map((place) => /* @__PURE__ */ a("path", {
				d: vertebra,
				transform: `${place} translate(-12 -8)`
			}, place))
		}), /* @__PURE__ */ a("span", { children: "rugwijs" })]
	});
}
// apps/web/src/shell/tabs.tsx
var tabs = [
	{
		tab: "today",
		href: "/today",
		icon: "sun"
	},
	{
		tab: "practice",
		href: "/practice",
		icon: "bridge"
	},
	{
		tab: "progress",
		href: "/progress",
		icon: "chart"
	},
	{
		tab: "learn",
		href: "/learn",
		icon: "book"
	}
];
/** Vandaag · Oefenen · Voortgang · Leren: at the bottom of a phone, in the header of a wide screen. */
function Tabs({ now }) {
	const words = useWords("app");
	return /* @__PURE__ */ a("nav", {
		class: "tabs",
		"aria-label": words?.shell.menu,
		children: tabs.map(({ tab, href, icon }) => /* @__PURE__ */ a("a", {
			href,
			"aria-current": tab === now ? "page" : void 0,
			children: [/* @__PURE__ */ a(Icon, { name: icon }), /* @__PURE__ */ a("span", { children: words?.shell.tabs[tab] })]
		}, tab))
	});
}
// apps/web/src/design/bones.tsx
/** Vertebrae that count: done teal, now ink, still to come outlined, on a gentle arc, with the same told in words. */
function Bones({ done, now, total, label, direction = "row", words, wide = false }) {
	const isDone = (i) => typeof done === "number" ? i < done : done[i] === true;
	const state = (i) => i === now ? "w now" : isDone(i) ? "w done" : "w";
	const step = wide || words ? Math.max(25, Math.min(48, 300 / total)) : 17;
	const scale = wide || words ? [1.083, .938] : [.792, .688];
	const half = Math.max(1, (total - 1) / 2);
	const bend = Math.min(6.5, 2 + total / 2.2);
	const sag = (wide || words ? 5 : 3) * Math.min(1.4, Math.max(.7, total / 7));
	const top = wide || words ? 13 : 9.5;
	const length = (total - 1) * step + 2 * top * .8;
	const across = top * 2 + sag + (words ? 24 : 0);
	const place = (i) => {
		const t = (i - (total - 1) / 2) / half;
		const along = top * .8 + i * step;
		const off = top + sag * t * t;
		return direction === "row" ? {
			x: along,
			y: off,
			turn: 90 + t * bend
		} : {
			x: off,
			y: along,
			turn: -t * bend
		};
	};
	const box = direction === "row" ? `-1 -1 ${length + 2} ${across + 2}` : `-1 -1 ${across + 2} ${length + 2}`;
	return /* @__PURE__ */ a("svg", {
		class: "bones",
		viewBox: box,
		role: "img",
		"aria-label": label,
		children: Array.from({ length: total }, (_, i) => {
			const { x, y, turn } = place(i);
			const word = words?.[i];
			return /* @__PURE__ */ a("g", { children: [/* @__PURE__ */ a("path", {
				class: state(i),
				d: vertebra,
				transform: `translate(${round(x)} ${round(y)}) rotate(${round(turn)}) scale(${scale[0]} ${scale[1]}) translate(-12 -8)`
			}), word !== void 0 && /* @__PURE__ */ a("text", {
				class: i === now ? "is-now" : "",
				x: round(x),
				y: round(top * 2 + sag + 18),
				children: word
			})] }, String(i));
		})
	});
}
/** One loose vertebra for the head of a `.thread` item. */
function Bone({ state = "todo" }) {
	return /* @__PURE__ */ a("svg", {
		class: `bone ${state === "todo" ? "" : state}`,
		viewBox: "0 0 24 16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ a("path", { d: vertebra })
	});
}
function round(n) {
	return Math.round(n * 100) / 100;
}
// apps/web/src/design/screen.tsx
/** One page: skip link, header with the alarm always at the right, one h1, the content. Moves focus to the h1 when the screen changes. */
function Screen(props) {
	const { title, lead, kicker, back, close, step, tab, focusOn, header, hideTitle, children } = props;
	const words = useWords("app");
	const heading = T(null);
	const focusKey = focusOn === void 0 ? title : focusOn;
	A(() => {
		if (focusKey !== false) focusHeading(heading.current);
	}, [focusKey]);
	A(() => {
		document.title = title === "Rugwijs" ? title : `${title} · Rugwijs`;
	}, [title]);
	const classes = [
		"page",
		tab ? "with-tabs" : "",
		props.class ?? ""
	].filter(Boolean).join(" ");
	return /* @__PURE__ */ a("div", {
		class: classes,
		children: [
			/* @__PURE__ */ a("a", {
				class: "skip",
				href: "#content",
				children: words?.shell.skip
			}),
			/* @__PURE__ */ a("header", {
				class: "top",
				children: [
					back === void 0 ? /* @__PURE__ */ a(Mark, {
						href: tab ? "/today" : "/",
						label: words?.shell.home ?? "Rugwijs"
					}) : typeof back === "string" ? /* @__PURE__ */ a("a", {
						class: "back",
						href: back,
						"aria-label": close ? words?.shell.close : words?.shell.back,
						children: /* @__PURE__ */ a(Icon, { name: close ? "close" : "back" })
					}) : /* @__PURE__ */ a("button", {
						class: "back",
						type: "button",
						"aria-label": close ? words?.shell.close : words?.shell.back,
						onClick: back,
						children: /* @__PURE__ */ a(Icon, { name: close ? "close" : "back" })
					}),
					header,
					tab ? /* @__PURE__ */ a(Tabs, { now: tab }) : null,
					/* @__PURE__ */ a("span", {
						class: "top-end",
						children: [tab ? /* @__PURE__ */ a("a", {
							class: "to-settings",
							href: "/settings",
							"aria-label": words?.shell.settings,
							children: /* @__PURE__ */ a(Icon, { name: "settings" })
						}) : null, /* @__PURE__ */ a("a", {
							class: "to-alarm",
							href: words?.shell.alarmPath ?? "/alarm/",
							children: [/* @__PURE__ */ a(Icon, { name: "alarm" }), words?.shell.alarm ?? "Alarm"]
						})]
					})
				]
			}),
			/* @__PURE__ */ a("main", {
				id: "content",
				children: [
					step ? /* @__PURE__ */ a("div", {
						class: "steps",
						children: [/* @__PURE__ */ a(Bones, {
							done: step.done,
							...step.now === void 0 ? {} : { now: step.now },
							total: step.total,
							label: step.label
						}), /* @__PURE__ */ a("span", { children: step.says })]
					}) : null,
					/* @__PURE__ */ a("div", {
						class: hideTitle ? "hidden" : "stack heading",
						children: [
							kicker ? /* @__PURE__ */ a("p", {
								class: "soft kicker",
								children: kicker
							}) : null,
							/* @__PURE__ */ a("h1", {
								ref: heading,
								tabIndex: -1,
								children: title
							}),
							lead ? /* @__PURE__ */ a("div", {
								class: "lead",
								children: typeof lead === "string" ? /* @__PURE__ */ a("p", { children: lead }) : lead
							}) : null
						]
					}),
					children
				]
			})
		]
	});
}
export { vertebra as a, Mark as i, Bone as n, Bones as r, Screen as t };
