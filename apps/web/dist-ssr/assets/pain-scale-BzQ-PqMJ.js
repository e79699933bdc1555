import { l as T, m as $ } from "./signals-DOlz3MJU.js";
import { d as a, i as useWords, u as Icon } from "./words-wWyBePO8.js";
import { t as useName } from "./use-name-XU0pwRUc.js";
import { a as vertebra } from "./screen-59nDu2r7.js";
// apps/web/src/design/face.tsx
var eyes = /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("circle", {
	class: "dot",
	cx: "24",
	cy: "31",
	r: "2.7"
}), /* @__PURE__ */ a("circle", {
	class: "dot",
	cx: "40",
	cy: "31",
	r: "2.7"
})] });
var faces = [
	["", "M21 42.9Q32 55 43 42.9"],
	["", "M21 44.1Q32 51.4 43 44.1"],
	["", "M21 45.4Q32 47.8 43 45.4"],
	["M19 22.4L28 22M45 22.4L36 22", "M21 46.6Q32 44.2 43 46.6"],
	["M19 22.2L28 20M45 22.2L36 20", "M21 47.9Q32 40.6 43 47.9"],
	["M19 22L28 19M45 22L36 19", "M21 49.2Q32 37 43 49.2"]
];
/** A face for a score of 0 (content) to 10 (very bad): six drawings. */
function Face({ score, class: extra = "" }) {
	const index = Math.min(5, Math.max(0, Math.ceil(score / 2)));
	const [brow, mouth] = faces[index] ?? faces[0];
	return /* @__PURE__ */ a("svg", {
		class: `face ${extra}`,
		viewBox: "0 0 64 64",
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ a("circle", {
				cx: "32",
				cy: "34",
				r: "27"
			}),
			brow ? /* @__PURE__ */ a("path", { d: brow }) : null,
			index === 5 ? /* @__PURE__ */ a("path", { d: "M20 31l7 3-7 3M44 31l-7 3 7 3" }) : eyes,
			/* @__PURE__ */ a("path", { d: mouth })
		]
	});
}
// apps/web/src/design/pain-scale.tsx
var scores = [
	0,
	1,
	2,
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10
];
/** 0–10 as growing vertebrae (real radio buttons: tap, drag or arrow keys), with a big numeral, a face, words, and two large buttons. */
function PainScale({ value, onInput, label, kind = "pain" }) {
	const name = useName();
	const bars = T(null);
	const words = useWords("app");
	const meaning = words?.scales[kind];
	const sad = (score) => kind === "can" ? 10 - score : score;
	const at = (event) => {
		const box = bars.current?.getBoundingClientRect();
		if (!box || event.buttons === 0) return;
		const score = Math.floor((event.clientX - box.left) / box.width * 11);
		const next = Math.min(10, Math.max(0, score));
		if (next !== value) onInput(next);
	};
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("div", {
			class: "pain",
			children: [/* @__PURE__ */ a("output", {
				class: value === void 0 ? "open" : "",
				"aria-hidden": "true",
				children: value ?? "?"
			}), /* @__PURE__ */ a("div", {
				class: "stack",
				children: value === void 0 ? /* @__PURE__ */ a("p", {
					class: "lead",
					children: words?.scales.choose
				}) : /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a(Face, {
					score: sad(value),
					class: "big"
				}), /* @__PURE__ */ a("p", {
					class: "lead",
					"aria-live": "polite",
					children: [
						/* @__PURE__ */ a("b", {
							class: "strong",
							children: meaning?.names[value]
						}),
						meaning?.says[value] ? /* @__PURE__ */ a("br", {}) : null,
						meaning?.says[value]
					]
				})] })
			})]
		}),
		/* @__PURE__ */ a("fieldset", {
			class: "slide",
			ref: bars,
			onPointerMove: at,
			children: [
				/* @__PURE__ */ a("legend", {
					class: "hidden",
					children: label
				}),
				/* @__PURE__ */ a("svg", {
					class: "bones",
					viewBox: "0 0 342 130",
					"aria-hidden": "true",
					children: scores.map((score) => {
						const x = 15.545 + score * 31.09;
						const height = 1 + score * .2917;
						return /* @__PURE__ */ a("g", { children: [/* @__PURE__ */ a("path", {
							class: value === void 0 || score > value ? "w" : score === value ? "w now" : "w done",
							d: vertebra,
							transform: `translate(${x.toFixed(1)} ${(88 - score * 3.5).toFixed(1)}) rotate(90) scale(${height.toFixed(3)} 1.313) translate(-12 -8)`
						}), /* @__PURE__ */ a("text", {
							class: score === value ? "is-now" : "",
							x: x.toFixed(1),
							y: "124",
							children: score
						})] }, score);
					})
				}),
				scores.map((score) => /* @__PURE__ */ a("label", { children: [/* @__PURE__ */ a("span", {
					class: "hidden",
					children: `${score}${meaning?.names[score] ? `, ${meaning.names[score]}` : ""}`
				}), /* @__PURE__ */ a("input", {
					type: "radio",
					name,
					value: score,
					checked: value === score,
					onChange: () => onInput(score)
				})] }, score))
			]
		}),
		/* @__PURE__ */ a("div", {
			class: "faces",
			"aria-hidden": "true",
			children: [
				0,
				2,
				4,
				6,
				8,
				10
			].map((score) => /* @__PURE__ */ a(Face, { score: sad(score) }, score))
		}),
		/* @__PURE__ */ a("div", {
			class: "nudge",
			children: [/* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => onInput(Math.max(0, (value ?? 6) - 1)),
				children: [/* @__PURE__ */ a(Icon, { name: "minus" }), words?.scales.less]
			}), /* @__PURE__ */ a("button", {
				type: "button",
				onClick: () => onInput(Math.min(10, (value ?? 4) + 1)),
				children: [/* @__PURE__ */ a(Icon, { name: "plus" }), words?.scales.more]
			})]
		})
	] });
}
export { PainScale as t };
