/** Where a link leads: a page of the book (with a heading in it), a file of the repository, or an address. */
export type Target =
  | { readonly page: string; readonly anchor?: string }
  | { readonly file: string }
  | { readonly address: string };

/** A piece of a line. Plain text is a string; `break` starts a new line inside a cell or paragraph. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'soft'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: Target }
  | { readonly kind: 'break' }
  /** Strong, and a place to link to. */
  | { readonly kind: 'named'; readonly text: string; readonly anchor: string };

export type Line = readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
  /** Name to link to, unique on its page; the printers make it unique in the book. */
  readonly anchor?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly line: Line;
}

/** Something to keep in mind while reading: set apart. */
export interface Note {
  readonly kind: 'note';
  readonly line: Line;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Line[];
}

export interface Table {
  readonly kind: 'table';
  readonly head: readonly Line[];
  readonly rows: readonly (readonly Line[])[];
  /** Widths on paper, as parts of the whole. */
  readonly widths: readonly number[];
  /** Many narrow columns: smaller type on paper. */
  readonly dense?: boolean;
}

/** Lines to write on: for a signature. */
export interface Blanks {
  readonly kind: 'blanks';
  readonly labels: readonly string[];
}

export type Block = Heading | Paragraph | Note | List | Table | Blanks;

/** One page, without any markup: the Markdown printer and the Typst template both read this. */
export interface Page {
  /** Path without its ending, `rules/fever`; also the target of links. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The pages of one language in reading order, in parts. */
export interface Book {
  readonly language: 'nl' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly { readonly title: string; readonly pages: readonly Page[] }[];
}
