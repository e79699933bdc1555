import type { Blanks, Block, Heading, Inline, Line, List, Note, Page, Paragraph, Table, Target } from './page.ts';

export function heading(text: string, anchor?: string): Heading {
  return { kind: 'heading', level: 2, text, ...(anchor === undefined ? {} : { anchor }) };
}

export function subheading(text: string, anchor?: string): Heading {
  return { ...heading(text, anchor), level: 3 };
}

export function paragraph(...line: Line): Paragraph {
  return { kind: 'paragraph', line };
}

export function note(...line: Line): Note {
  return { kind: 'note', line };
}

export function list(items: readonly (string | Line)[]): List {
  return { kind: 'list', ordered: false, items: items.map(lineOf) };
}

export function numbered(items: readonly (string | Line)[]): List {
  return { ...list(items), ordered: true };
}

/** A table with its widths on paper. Throws when a row has another number of cells: that is a fault in a page. */
export function table(
  head: readonly (string | Line)[],
  widths: readonly number[],
  rows: readonly (readonly (string | Line)[])[],
): Table {
  for (const row of [widths, ...rows]) {
    if (row.length !== head.length) throw new Error(`A row of ${row.length} cells under ${head.join(' | ')}`);
  }
  return { kind: 'table', head: head.map(lineOf), widths, rows: rows.map((row) => row.map(lineOf)) };
}

export function blanks(...labels: readonly string[]): Blanks {
  return { kind: 'blanks', labels };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function soft(text: string): Inline {
  return { kind: 'soft', text };
}

export function link(text: string, to: Target): Inline {
  return { kind: 'link', text, to };
}

/** A strong word that can be linked to. */
export function named(text: string, anchor: string): Inline {
  return { kind: 'named', text, anchor };
}

/** A link to a page of the book. */
export function toPage(text: string, page: string, anchor?: string): Inline {
  return link(text, anchor === undefined ? { page } : { page, anchor });
}

export const lineBreak: Inline = { kind: 'break' };

/** Lines under each other in one cell. */
export function stacked(lines: readonly (string | Line)[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? lineOf(line) : [lineBreak, ...lineOf(line)]));
}

/** Lines after each other with something between them. */
export function joined(lines: readonly (string | Line)[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? lineOf(line) : [between, ...lineOf(line)]));
}

function lineOf(line: string | Line): Line {
  return typeof line === 'string' ? [line] : line;
}

/** The words on a page as plain text, for counting and for the fingerprint. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n');
}

/** Words on a page: what somebody has to read. */
export function countWords(page: Page): number {
  return `${page.title} ${plainText(page.blocks)}`.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
    case 'note':
      return said(block.line);
    case 'list':
      return block.items.map(said).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(said).join(' | ')).join('\n');
    case 'blanks':
      return block.labels.join(' ');
  }
}

function said(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.kind === 'break' ? ' ' : part.text)).join('');
}
