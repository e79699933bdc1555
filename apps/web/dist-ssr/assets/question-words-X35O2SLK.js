// apps/web/src/triage/question-words.ts
/** The words of one question by its id, as the rules give it. */
function questionWords(answers, id) {
	return answers.questions[id] ?? { ask: id };
}
/** The word for one option: its own, or yes · no · unknown · skip. */
function optionWord(answers, id, option) {
	const common = answers.choices;
	return questionWords(answers, id).options?.[option] ?? common[option] ?? option;
}
export { questionWords as n, optionWord as t };
