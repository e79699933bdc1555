import { a as useRoute, i as useLocation } from "./router-CDztK6wE.js";
import { t as Act } from "./act-BrA3fKq9.js";
import { t as Screen } from "./screen-59nDu2r7.js";
import { c as person, n as append } from "./journal-BhmuR_RB.js";
import { n as NotFound } from "./failed-B9MT0hXO.js";
import { d as a, i as useWords } from "./words-wWyBePO8.js";
import { a as learn_module_default, n as isLesson, t as Quiz } from "./quiz-D83IBnkB.js";
// apps/web/src/learn/lesson.tsx
/** One lesson of two or three minutes, its claim at the end. */
function Lesson() {
	const words = useWords("lessons");
	const { route } = useLocation();
	const { lesson: id } = useRoute().params;
	if (!words) return null;
	if (!isLesson(words, id)) return /* @__PURE__ */ a(NotFound, {});
	const lesson = words.lessons[id];
	const finish = async (read) => {
		if (!person.peek().lessons.includes(read)) await append("lessonRead", { lesson: read });
		route("/learn");
	};
	return /* @__PURE__ */ a(Screen, {
		kicker: words.minutes(lesson.minutes),
		title: lesson.title,
		back: "/learn",
		class: learn_module_default.page ?? "",
		children: [
			/* @__PURE__ */ a("div", {
				class: learn_module_default.text,
				children: lesson.text.map((paragraph) => /* @__PURE__ */ a("p", { children: paragraph }, paragraph))
			}),
			/* @__PURE__ */ a("section", {
				class: `section ${learn_module_default.judge}`,
				children: [/* @__PURE__ */ a("h2", { children: [
					words.screen.question,
					" “",
					lesson.quiz.statement,
					"”"
				] }), /* @__PURE__ */ a(Quiz, {
					words,
					lesson: id
				})]
			}),
			/* @__PURE__ */ a(Act, {
				icon: "check",
				onClick: () => void finish(id),
				children: words.screen.done
			})
		]
	});
}
export { Lesson };
