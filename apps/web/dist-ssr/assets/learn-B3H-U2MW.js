import { t as Act } from "./act-BrA3fKq9.js";
import { n as Bone, t as Screen } from "./screen-59nDu2r7.js";
import { c as person } from "./journal-BhmuR_RB.js";
import { d as a, i as useWords } from "./words-wWyBePO8.js";
import { a as learn_module_default, i as lessonOfToday, r as lessonIds, t as Quiz } from "./quiz-D83IBnkB.js";
// apps/web/src/learn/learn.tsx
/** Leren: one claim to judge, and the short lessons. */
function Learn() {
	const words = useWords("lessons");
	if (!words) return null;
	const today = lessonOfToday(words);
	const read = new Set(person.value.lessons);
	const { screen } = words;
	return /* @__PURE__ */ a(Screen, {
		kicker: screen.question,
		title: `“${words.lessons[today].quiz.statement}”`,
		tab: "learn",
		class: learn_module_default.learn ?? "",
		children: [/* @__PURE__ */ a(Quiz, {
			words,
			lesson: today,
			children: /* @__PURE__ */ a(Act, {
				href: `/learn/${today}`,
				reach: false,
				children: screen.toLesson
			})
		}, today), /* @__PURE__ */ a("section", {
			class: `pic section ${learn_module_default.lessons}`,
			children: [/* @__PURE__ */ a("h2", { children: screen.list }), /* @__PURE__ */ a("ol", {
				class: "thread",
				children: lessonIds(words).map((id) => {
					const state = id === today && !read.has(id) ? "now" : read.has(id) ? "done" : "todo";
					const note = {
						now: screen.forToday,
						done: screen.read,
						todo: void 0
					}[state];
					return /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a(Bone, { state }), /* @__PURE__ */ a("a", {
						class: learn_module_default.lesson,
						href: `/learn/${id}`,
						children: [/* @__PURE__ */ a("h3", { children: words.lessons[id].title }), /* @__PURE__ */ a("p", { children: [words.minutes(words.lessons[id].minutes), note].filter(Boolean).join(" · ") })]
					})] }, id);
				})
			})]
		})]
	});
}
export { Learn };
