import { n as Bone } from "./screen-59nDu2r7.js";
import { t as FigureView } from "./figure-view-B-ZtjGpX.js";
import { n as Why } from "./why-LPk8QgAs.js";
import { d as a } from "./words-wWyBePO8.js";
var today_module_default = {
	stage: "_stage_hjo0k_2",
	standing: "_standing_hjo0k_11",
	week: "_week_hjo0k_16",
	list: "_list_hjo0k_21",
	under: "_under_hjo0k_26",
	spine: "_spine_hjo0k_31",
	rowActions: "_rowActions_hjo0k_34",
	thumb: "_thumb_hjo0k_41",
	titleLink: "_titleLink_hjo0k_48",
	note: "_note_hjo0k_62",
	quietReach: "_quietReach_hjo0k_71",
	form: "_form_hjo0k_75",
	field: "_field_hjo0k_80",
	number: "_number_hjo0k_97",
	pair: "_pair_hjo0k_101",
	problem: "_problem_hjo0k_106",
	day: "_day_hjo0k_116",
	pic: "_pic_hjo0k_129"
};
// apps/web/src/today/thread.tsx
/** What there is to do today, hanging on vertebrae. */
function Thread({ rows }) {
	return /* @__PURE__ */ a("ol", {
		class: "thread",
		children: rows.map((row) => /* @__PURE__ */ a("li", { children: [
			/* @__PURE__ */ a(Bone, { state: row.state }),
			/* @__PURE__ */ a("div", { children: [
				/* @__PURE__ */ a("h3", { children: [row.href ? /* @__PURE__ */ a("a", {
					class: today_module_default.titleLink,
					href: row.href,
					children: row.title
				}) : row.title, row.stateWords ? /* @__PURE__ */ a("span", {
					class: "hidden",
					children: [
						" (",
						row.stateWords,
						")"
					]
				}) : null] }),
				row.note ? /* @__PURE__ */ a("p", { children: row.note }) : null,
				row.reasons?.length || row.actions ? /* @__PURE__ */ a("div", {
					class: today_module_default.rowActions,
					children: [row.actions, row.reasons?.length ? /* @__PURE__ */ a(Why, {
						reasons: row.reasons,
						...row.whyTitle ? { title: row.whyTitle } : {}
					}) : null]
				}) : null
			] }),
			row.figure ? /* @__PURE__ */ a("div", {
				class: `thumb ${today_module_default.thumb}`,
				children: /* @__PURE__ */ a(FigureView, {
					id: row.figure,
					phase: row.phase ?? .5
				})
			}) : null
		] }, row.key))
	});
}
export { today_module_default as n, Thread as t };
