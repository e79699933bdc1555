import { E as urgency, t as knowledge } from "./src-B0Z-fZse.js";
import { t as Act } from "./act-BrA3fKq9.js";
import { m as $ } from "./signals-DOlz3MJU.js";
import { t as Screen } from "./screen-59nDu2r7.js";
import { c as person } from "./journal-BhmuR_RB.js";
import { i as ruleWords, r as standingOf } from "./standing-C-eSsNks.js";
import { d as a, i as useWords } from "./words-wWyBePO8.js";
import { n as questionWords, t as optionWord } from "./question-words-X35O2SLK.js";
var letter_module_default = {
	paper: "_paper_7zbv9_2",
	rule: "_rule_7zbv9_16",
	foot: "_foot_7zbv9_21",
	letter: "_letter_7zbv9_30"
};
// apps/web/src/letter/letter.tsx
/** One plain page to take along: what was answered, what the rules made of it, and who made them. Prints without anything else. */
function Letter() {
	const app = useWords("app");
	const answers = useWords("answers");
	const triage = useWords("triage");
	const kinds = useWords("classification");
	const standing = standingOf(person.value);
	if (!app || !answers || !triage || !kinds) return null;
	const { letter } = app;
	if (!standing) return /* @__PURE__ */ a(Screen, {
		title: letter.title,
		lead: app.result.none.lead,
		back: "/?welcome",
		children: /* @__PURE__ */ a(Act, {
			href: "/check/",
			children: app.welcome.start
		})
	});
	const told = toldBy(person.value.answers, answers);
	const when = person.value.checks.at(-1)?.at;
	return /* @__PURE__ */ a(Screen, {
		title: letter.title,
		lead: letter.lead,
		back: "/result",
		class: letter_module_default.letter ?? "",
		children: [/* @__PURE__ */ a("article", {
			class: `pic ${letter_module_default.paper}`,
			children: [
				/* @__PURE__ */ a("h2", { children: letter.heading }),
				when ? /* @__PURE__ */ a("p", { children: letter.made(date(when, app.shell.locale)) }) : null,
				/* @__PURE__ */ a("section", { children: [
					/* @__PURE__ */ a("h3", { children: letter.verdict }),
					/* @__PURE__ */ a("p", { children: /* @__PURE__ */ a("b", { children: triage.verdicts[standing.verdict].title }) }),
					/* @__PURE__ */ a("ul", { children: standing.decision.reasons.map((reason) => {
						const rule = ruleWords(triage, reason.rule);
						return /* @__PURE__ */ a("li", { children: [
							rule?.name,
							reason.truth === "unknown" ? ` (${letter.unsure})` : "",
							rule?.note ? /* @__PURE__ */ a("small", { children: [" · ", rule.note] }) : null
						] }, reason.rule);
					}) })
				] }),
				urgency(standing.verdict) <= urgency("gp-appointment") ? /* @__PURE__ */ a("section", { children: [/* @__PURE__ */ a("h3", { children: letter.kind }), /* @__PURE__ */ a("p", { children: kindForColleagues(standing, person.value.answers, kinds) })] }) : null,
				[
					"yes",
					"unknown",
					"other"
				].map((group) => told[group].length > 0 ? /* @__PURE__ */ a("section", { children: [/* @__PURE__ */ a("h3", { children: letter.groups[group] }), /* @__PURE__ */ a("ul", { children: told[group].map(({ id, ask, answer }) => /* @__PURE__ */ a("li", { children: [ask, answer ? /* @__PURE__ */ a($, { children: [" ", /* @__PURE__ */ a("b", { children: answer })] }) : null] }, id)) })] }, group) : null),
				/* @__PURE__ */ a("section", { children: [/* @__PURE__ */ a("h3", { children: letter.groups.no }), /* @__PURE__ */ a("p", { children: told.no.length === 0 ? letter.nothing : told.no.map(({ ask }) => ask).join(" · ") })] }),
				/* @__PURE__ */ a("section", {
					class: letter_module_default.lines,
					children: [
						/* @__PURE__ */ a("h3", { children: letter.started }),
						/* @__PURE__ */ a("p", { class: letter_module_default.rule }),
						/* @__PURE__ */ a("h3", { children: letter.medicines }),
						/* @__PURE__ */ a("p", { class: letter_module_default.rule })
					]
				}),
				/* @__PURE__ */ a("p", {
					class: letter_module_default.foot,
					children: letter.foot(knowledge.version)
				})
			]
		}), /* @__PURE__ */ a(Act, {
			icon: "letter",
			onClick: () => print(),
			children: letter.print
		})]
	});
}
/** Course, leg, pattern, severity and (when its questions were asked) risk in the field's terms, for whoever reads the letter. */
function kindForColleagues({ classification, risk }, answers, kinds) {
	const { course, recurrent, leg, inflammatoryPattern, severity } = classification;
	return [
		kinds.course[course].letter,
		recurrent ? kinds.recurrent.letter : "",
		kinds.leg[leg].letter,
		inflammatoryPattern ? kinds.inflammatoryPattern.letter : "",
		kinds.severity[severity].letter,
		answers.persisting === void 0 ? "" : kinds.risk[risk.band].letter
	].filter(Boolean).join(" ");
}
/** Answers in asking order: alarm rows by yes, unknown and no; the rest with their answer. Private rows only when told. */
function toldBy(given, words) {
	const groups = {
		yes: [],
		unknown: [],
		no: [],
		other: []
	};
	for (const question of knowledge.questions) {
		const value = given[question.id];
		if (value === void 0 || value === "skip" || question.step === "plan") continue;
		const { ask } = questionWords(words, question.id);
		if (question.row && (value === "yes" || value === "no" || value === "unknown")) groups[value].push({
			id: question.id,
			ask
		});
		else if (!question.row) groups.other.push({
			id: question.id,
			ask,
			answer: inWords(words, question.id, value)
		});
	}
	return groups;
}
function inWords(words, id, value) {
	if (typeof value === "number") return String(value);
	if (typeof value === "string") return optionWord(words, id, value);
	return value.length === 0 ? words.choices.none : value.map((key) => optionWord(words, id, key)).join(", ");
}
function date(instant, locale) {
	return new Intl.DateTimeFormat(locale, {
		dateStyle: "long",
		timeStyle: "short"
	}).format(new Date(instant));
}
export { Letter };
