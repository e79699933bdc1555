export { allWords, loadWords } from './load.ts';
export { sayLevelDose } from './say-level-dose.ts';
export { sentenceFor } from './triage-words.ts';
export type { Language, Part, Words } from './words.ts';
