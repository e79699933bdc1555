import "./words-wWyBePO8.js";
import { E as urgency, T as classify, t as knowledge, w as assessRisk } from "./src-B0Z-fZse.js";
// packages/text/src/triage-words.ts
/** What to read aloud for a reason: the sentence must be true for the answers that were given. */
function sentenceFor(words, verdict, because) {
	for (const [question, sentence] of Object.entries(words.sayWith ?? {})) if (because.some((one) => one.question === question && one.answer === "yes")) return sentence;
	return words.sayAt?.[verdict] ?? words.say;
}
// apps/web/src/result/rule-words.ts
/** Words of a triage rule by its id, as the decision gives it. */
function ruleWords(triage, id) {
	return triage.rules[id];
}
/** What to read aloud for this verdict: true for the answers that the reason used. */
function sayAt(words, verdict, reason) {
	return words && sentenceFor(words, verdict, reason?.because ?? []);
}
/** What the person told, in words for the phone: the alarm rows answered with yes that these reasons used. */
function toldItems(triage, reasons) {
	const items = triage.items;
	const said = reasons.flatMap((reason) => reason.because.filter(({ answer }) => answer === "yes"));
	return [...new Set(said.flatMap(({ question }) => items[question] ?? []))];
}
// apps/web/src/result/standing.ts
/** `undefined` before the first answer. */
function standingOf(person) {
	const { decision, answers } = person;
	if (!decision) return void 0;
	const verdict = decision.verdict === "undecided" ? decision.atLeast : decision.verdict;
	const leading = decision.reasons.filter((reason) => reason.verdict === verdict);
	const given = person.verdicts.findLast((v) => v.verdict !== "undecided" && urgency(v.verdict) >= urgency("call-gp-today") && !v.contact?.released) ?? person.verdicts.at(-1);
	return {
		verdict,
		unfinished: decision.verdict === "undecided",
		decision,
		leading,
		also: decision.reasons.filter((reason) => !leading.includes(reason) && urgency(reason.verdict) >= urgency("physiotherapist")),
		classification: classify(answers, knowledge, decision),
		risk: assessRisk(answers, knowledge),
		...given ? { given } : {},
		child: typeof answers.age === "number" && answers.age < 18
	};
}
/** Calls come first from here on. */
function isUrgent(verdict) {
	return urgency(verdict) >= urgency("call-gp-today");
}
/** On weekdays from 8 to 17 the own practice answers; otherwise the out-of-hours service. */
function practiceIsOpen(at) {
	const day = at.getDay();
	return day >= 1 && day <= 5 && at.getHours() >= 8 && at.getHours() < 17;
}
export { sayAt as a, ruleWords as i, practiceIsOpen as n, toldItems as o, standingOf as r, isUrgent as t };
