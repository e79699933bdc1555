import { d as a } from "./words-wWyBePO8.js";
// apps/web/src/design/honest.tsx
/** One sentence that says what we do not know, at full size. */
function Honest({ children }) {
	return /* @__PURE__ */ a("p", {
		class: "honest",
		children
	});
}
export { Honest as t };
