import { a, m as $ } from "./signals-DOlz3MJU.js";
import { t as Act } from "./act-BrA3fKq9.js";
import { t as Screen } from "./screen-59nDu2r7.js";
import { d as a$1, i as useWords } from "./words-wWyBePO8.js";
// apps/web/src/shell/failed.tsx
var broken = a(false);
/** A screen threw: say so, keep the alarm link, offer to load again. */
function failed(error) {
	console.error(error);
	broken.value = true;
}
function Failed({ children }) {
	const words = useWords("app");
	if (!broken.value) return /* @__PURE__ */ a$1($, { children });
	return /* @__PURE__ */ a$1(Screen, {
		title: words?.shell.failed.title ?? "",
		lead: words?.shell.failed.lead,
		children: /* @__PURE__ */ a$1(Act, {
			onClick: () => location.reload(),
			children: words?.shell.failed.again
		})
	});
}
function NotFound() {
	const words = useWords("app");
	return /* @__PURE__ */ a$1(Screen, {
		title: words?.shell.notFound.title ?? "",
		lead: words?.shell.notFound.lead,
		children: /* @__PURE__ */ a$1(Act, {
			href: "/",
			children: words?.shell.notFound.home
		})
	});
}
export { NotFound as n, failed as r, Failed as t };
