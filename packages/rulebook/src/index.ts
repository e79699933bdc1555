export { bookIn, printedWords } from './book.ts';
export { type CaseRow, rulebookWords } from './desk.ts';
export type { Hazard, TestReference } from './hazards/hazard.ts';
export { hazards } from './hazards/hazards.ts';
export { hazardsPage } from './hazards/page.ts';
export type { Block, Book, Inline, Line, Page } from './model/page.ts';
export { folderOf, toMarkdown } from './print/markdown.ts';
export { pageFingerprints } from './signing/signed-pages.ts';
