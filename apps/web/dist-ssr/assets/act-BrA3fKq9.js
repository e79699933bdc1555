import { d as a, u as Icon } from "./words-wWyBePO8.js";
import { m as $ } from "./signals-DOlz3MJU.js";
// apps/web/src/design/act.tsx
/**
* The one action of a screen, where the thumb is. A disabled action stays focusable and says so (`aria-disabled`):
* a button that vanishes from the keyboard cannot explain itself.
*/
function Act({ children, small, href, onClick, type = "button", icon, call, disabled, reach = true, under }) {
	const inside = /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("span", { children: [children, small ? /* @__PURE__ */ a("small", { children: small }) : null] }), /* @__PURE__ */ a(Icon, { name: icon ?? (call ? "phone" : "arrow") })] });
	const classes = call ? "act call" : "act";
	const press = (event) => {
		if (disabled) event.preventDefault();
		else onClick?.();
	};
	const action = href !== void 0 && !disabled ? /* @__PURE__ */ a("a", {
		class: classes,
		href,
		onClick,
		children: inside
	}) : /* @__PURE__ */ a("button", {
		class: classes,
		type,
		"aria-disabled": disabled ? "true" : void 0,
		onClick: press,
		children: inside
	});
	if (!reach) return action;
	return /* @__PURE__ */ a("div", {
		class: "reach",
		children: [action, under]
	});
}
/** A second choice: underlined words, as a link (`href`) or a button. */
function Quiet({ children, href, onClick, icon, tone, lang }) {
	const classes = tone ? `quiet ${tone}` : "quiet";
	const inside = /* @__PURE__ */ a($, { children: [icon ? /* @__PURE__ */ a(Icon, { name: icon }) : null, children] });
	return href !== void 0 ? /* @__PURE__ */ a("a", {
		class: classes,
		href,
		lang,
		onClick,
		children: inside
	}) : /* @__PURE__ */ a("button", {
		class: classes,
		type: "button",
		lang,
		onClick,
		children: inside
	});
}
export { Quiet as n, Act as t };
