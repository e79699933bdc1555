export { allWords, loadWords } from './load.ts';
export { loadPassages } from './load-passages.ts';
export type { Passage, PassageWords } from './passages.ts';
export { sayLevelDose } from './say-level-dose.ts';
export { type SearchWords, searchWords } from './search-words.ts';
export { sentenceFor } from './triage-words.ts';
export type { Language, Part, Words } from './words.ts';
