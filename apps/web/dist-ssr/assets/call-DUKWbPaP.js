import { n as Quiet, t as Act } from "./act-BrA3fKq9.js";
import { m as $ } from "./signals-DOlz3MJU.js";
import { d as a } from "./words-wWyBePO8.js";
// apps/web/src/alarm/call.tsx
/** Calls the person's own GP or out-of-hours service; without a number it says where to find it. */
function CallDoctor({ numbers, words }) {
	return /* @__PURE__ */ a($, { children: [
		numbers.gp ? /* @__PURE__ */ a(Act, {
			call: true,
			reach: false,
			href: tel(numbers.gp),
			small: numbers.gp,
			children: words.callGp
		}) : null,
		numbers.hap ? /* @__PURE__ */ a(Act, {
			call: true,
			reach: false,
			href: tel(numbers.hap),
			small: numbers.hap,
			children: words.callHap
		}) : null,
		!numbers.gp || !numbers.hap ? /* @__PURE__ */ a("p", { children: words.noNumber }) : null,
		!numbers.gp && !numbers.hap ? /* @__PURE__ */ a(Quiet, {
			href: "/settings#numbers",
			children: words.addNumber
		}) : null
	] });
}
/** A telephone link of a number as a person types it. */
function tel(number) {
	return `tel:${number.replace(/[^\d+]/g, "")}`;
}
export { tel as n, CallDoctor as t };
