import { d as a, u as Icon } from "./words-wWyBePO8.js";
import { t as useName } from "./use-name-XU0pwRUc.js";
// apps/web/src/design/choices.tsx
/** One question with real radio buttons; arrow keys work, nothing is chosen beforehand. */
function Choices(props) {
	const { legend, hideLegend, options, value, onInput, layout = "row", children, id } = props;
	const name = useName();
	const classes = layout === "row" ? `choices n${options.length}` : `choices ${layout}`;
	return /* @__PURE__ */ a("fieldset", {
		class: "ask",
		id,
		children: [
			/* @__PURE__ */ a("legend", {
				class: hideLegend ? "hidden" : void 0,
				children: legend
			}),
			/* @__PURE__ */ a("div", {
				class: classes,
				children: options.map((option) => /* @__PURE__ */ a("label", {
					class: "choice",
					children: [/* @__PURE__ */ a("input", {
						type: "radio",
						name,
						value: option.value,
						checked: value === option.value,
						onChange: () => onInput(option.value)
					}), /* @__PURE__ */ a("span", {
						lang: option.lang,
						children: [option.label, /* @__PURE__ */ a(Icon, { name: "check" })]
					})]
				}, option.value))
			}),
			children
		]
	});
}
/** Several answers at once, with real checkboxes. */
function Ticks({ legend, hideLegend, options, value, onInput, children }) {
	const toggle = (option) => onInput(value.includes(option) ? value.filter((v) => v !== option) : [...value, option]);
	return /* @__PURE__ */ a("fieldset", {
		class: "ask",
		children: [
			/* @__PURE__ */ a("legend", {
				class: hideLegend ? "hidden" : void 0,
				children: legend
			}),
			/* @__PURE__ */ a("div", {
				class: "choices rows",
				children: options.map((option) => /* @__PURE__ */ a("label", {
					class: "choice",
					children: [/* @__PURE__ */ a("input", {
						type: "checkbox",
						value: option.value,
						checked: value.includes(option.value),
						onChange: () => toggle(option.value)
					}), /* @__PURE__ */ a("span", { children: [option.label, /* @__PURE__ */ a(Icon, { name: "check" })] })]
				}, option.value))
			}),
			children
		]
	});
}
export { Ticks as n, Choices as t };
