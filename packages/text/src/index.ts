export { allWords, loadWords } from './load.ts';
export type { Language, Part, Words } from './words.ts';
