import { d as a } from "./words-wWyBePO8.js";
import { d } from "./signals-DOlz3MJU.js";
import { n as Quiet } from "./act-BrA3fKq9.js";
import { c as person, t as advice } from "./journal-BhmuR_RB.js";
import { r as loadSources, t as Source } from "./why-LPk8QgAs.js";
import { t as Sheet } from "./sheet-Bdu7GUr9.js";
import { t as Choices } from "./choices-DfphoRRI.js";
var learn_module_default = {
	learn: "_learn_1sd60_2",
	judge: "_judge_1sd60_9",
	lessons: "_lessons_1sd60_13",
	lesson: "_lesson_1sd60_13",
	text: "_text_1sd60_27",
	page: "_page_1sd60_43"
};
// apps/web/src/learn/lessons.ts
/** All lessons in reading order. */
function lessonIds(words) {
	return Object.keys(words.lessons);
}
/** Does a word from an address or the journal name a lesson? An older or newer version may know others. */
function isLesson(words, id) {
	return id !== void 0 && Object.hasOwn(words.lessons, id);
}
/** The lesson for today: the advised one, else the first that was not read, else the first. */
function lessonOfToday(words) {
	const ids = lessonIds(words);
	const advised = advice.value.lesson;
	if (isLesson(words, advised)) return advised;
	return ids.find((id) => !person.value.lessons.includes(id)) ?? ids[0];
}
// apps/web/src/learn/sources.tsx
/** Where a lesson comes from, and how sure that is. */
function LessonSources({ words, lesson }) {
	const [open, setOpen] = d(false);
	const { sources, certainty } = words.lessons[lesson];
	const show = () => {
		loadSources();
		setOpen(true);
	};
	return /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a(Quiet, {
		tone: "why",
		onClick: show,
		children: words.screen.sources
	}), /* @__PURE__ */ a(Sheet, {
		open,
		onClose: () => setOpen(false),
		title: words.screen.sources,
		children: [/* @__PURE__ */ a("section", {
			class: "reason",
			children: /* @__PURE__ */ a("p", { children: words.screen.howSure[certainty] })
		}), /* @__PURE__ */ a("section", {
			class: "reason",
			children: sources.map((id) => /* @__PURE__ */ a(Source, { id }, id))
		})]
	})] });
}
// apps/web/src/learn/quiz.tsx
/** One claim to judge. No score is kept: a wrong guess is where learning starts. */
function Quiz({ words, lesson, children }) {
	const [answer, setAnswer] = d();
	const { screen } = words;
	const { quiz } = words.lessons[lesson];
	return /* @__PURE__ */ a("div", {
		class: "quiz stack",
		children: [/* @__PURE__ */ a(Choices, {
			legend: screen.legend,
			hideLegend: true,
			layout: "two",
			options: [{
				value: "yes",
				label: screen.holds
			}, {
				value: "no",
				label: screen.holdsNot
			}],
			value: answer,
			onInput: setAnswer
		}), /* @__PURE__ */ a("div", {
			"aria-live": "polite",
			children: answer === void 0 ? null : /* @__PURE__ */ a("div", {
				class: "stack",
				children: [
					/* @__PURE__ */ a("p", {
						class: "honest",
						children: [
							/* @__PURE__ */ a("b", { children: quiz.holds ? screen.itHolds : screen.itDoesNot }),
							" ",
							quiz.because
						]
					}),
					/* @__PURE__ */ a(LessonSources, {
						words,
						lesson
					}),
					children
				]
			})
		})]
	});
}
export { learn_module_default as a, lessonOfToday as i, isLesson as n, lessonIds as r, Quiz as t };
