import { s as sources$1, t as knowledge } from "./src-B0Z-fZse.js";
import { t as Screen } from "./screen-59nDu2r7.js";
import { d as a, i as useWords } from "./words-wWyBePO8.js";
var about_module_default = {
	about: "_about_1jy9u_2",
	plain: "_plain_1jy9u_5",
	sources: "_sources_1jy9u_9"
};
// apps/web/src/about/about.tsx
/** What this is for and what not, on which sources and rules it stands, and under which licences. */
function About() {
	const app = useWords("app");
	if (!app) return null;
	const words = app.about;
	const all = Object.entries(sources$1);
	return /* @__PURE__ */ a(Screen, {
		title: words.title,
		lead: words.lead,
		tab: "none",
		class: about_module_default.about ?? "",
		children: [
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: words.purpose.heading }), words.purpose.text.map((line) => /* @__PURE__ */ a("p", { children: line }, line))]
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: words.limits.heading }), /* @__PURE__ */ a("ul", {
					class: about_module_default.plain,
					children: words.limits.list.map((line) => /* @__PURE__ */ a("li", { children: line }, line))
				})]
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [
					/* @__PURE__ */ a("h2", { children: words.rules.heading }),
					/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("b", { children: words.rules.version(knowledge.version) }) }),
					/* @__PURE__ */ a("p", {
						class: "honest",
						children: words.rules.unreviewed
					})
				]
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: words.privacy.heading }), words.privacy.text.map((line) => /* @__PURE__ */ a("p", { children: line }, line))]
			}),
			/* @__PURE__ */ a("section", {
				class: "section",
				children: [/* @__PURE__ */ a("h2", { children: words.licences.heading }), words.licences.text.map((line) => /* @__PURE__ */ a("p", { children: line }, line))]
			}),
			/* @__PURE__ */ a("section", {
				class: "pic section",
				children: [
					/* @__PURE__ */ a("h2", { children: words.sources.heading }),
					/* @__PURE__ */ a("p", { children: words.sources.note }),
					/* @__PURE__ */ a("details", { children: [/* @__PURE__ */ a("summary", { children: words.sources.show(all.length) }), /* @__PURE__ */ a("ul", {
						class: about_module_default.sources,
						children: all.map(([id, source]) => /* @__PURE__ */ a("li", { children: [
							source.citation,
							" ",
							/* @__PURE__ */ a("span", {
								class: "soft",
								children: words.sources.read[source.read]
							})
						] }, id))
					})] })
				]
			})
		]
	});
}
export { About };
