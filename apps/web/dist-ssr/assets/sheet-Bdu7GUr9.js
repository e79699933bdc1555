import { l as T, m as $, o as A } from "./signals-DOlz3MJU.js";
import { d as a, i as useWords, u as Icon } from "./words-wWyBePO8.js";
import { t as useName } from "./use-name-XU0pwRUc.js";
// apps/web/src/design/sheet.tsx
/** A sheet that rises from below (from the right on a wide screen): a native modal dialog, so focus is kept inside and given back. */
function Sheet({ open, onClose, title, children }) {
	const dialog = T(null);
	const id = useName();
	const words = useWords("app");
	A(() => {
		const element = dialog.current;
		if (!element) return;
		if (open && !element.open) element.showModal();
		if (!open && element.open) element.close();
	}, [open]);
	const closeOnVeil = (event) => {
		if (event.target === dialog.current) onClose();
	};
	return /* @__PURE__ */ a("dialog", {
		class: "sheet",
		ref: dialog,
		"aria-labelledby": id,
		onClose,
		onClick: closeOnVeil,
		children: open ? /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("div", {
			class: "sheet-head",
			children: [/* @__PURE__ */ a("h2", {
				class: "sheet-title",
				id,
				children: title
			}), /* @__PURE__ */ a("button", {
				class: "back",
				type: "button",
				"aria-label": words?.shell.close ?? "",
				onClick: onClose,
				children: /* @__PURE__ */ a(Icon, { name: "close" })
			})]
		}), children] }) : null
	});
}
export { Sheet as t };
