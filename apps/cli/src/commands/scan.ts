import { type Scan, scan } from '@rugwijs/dutch';
import { BadInput } from '../input/problem.ts';
import type { Context } from './context.ts';

/** `rugwijs flags "TEXT"` and `rugwijs flags --file FILE`: the alarm signs in what somebody typed. */
export async function scanText(context: Context): Promise<void> {
  const { file, io, json, question } = context;
  const lines = file === undefined ? [question] : await linesOf(file, context);
  // In pieces, so that a large file is neither one text nor a write a line.
  for (let from = 0; from < lines.length; from += 1000) {
    const told = lines.slice(from, from + 1000).map((line) => (json ? asJson(line) : inWords(line, context)));
    io.out(told.join(''));
  }
}

/** One sentence a line. An empty line stays, so that line 7 of the output is about line 7 of the file. */
async function linesOf(file: string, { io }: Context): Promise<readonly string[]> {
  const text = (await io.read(file)).replace(/^\uFEFF/, '');
  if (text.includes('\0')) throw new BadInput({ kind: 'not-text', file });
  if (text.trim() === '') throw new BadInput({ kind: 'no-lines', file });
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const tooLong = lines.findIndex((line) => line.length > mostCharacters);
  if (tooLong >= 0) throw new BadInput({ kind: 'long-line', file, line: tooLong + 1, most: mostCharacters });
  return lines;
}

/** More than anybody types in one go: such a line is no sentence. */
const mostCharacters = 10_000;

function asJson(text: string): string {
  const { level, flags } = scan(text);
  return `${JSON.stringify({ text, level, flags: flags.map(({ id, span }) => ({ id, span })) })}\n`;
}

function inWords(text: string, { messages: { labels } }: Context): string {
  const told: Scan = scan(text);
  const rows = told.flags.map(
    ({ id, level, words }) => `    ${labels.scanLevel[level]}: ${id} ← ${words.join(' … ')}\n`,
  );
  const dark = told.flags.some(({ id }) => id === 'suicidal-thoughts') ? `    ${labels.ask.dark}\n` : '';
  const last = told.level === 'none' ? `    ${labels.scanNothing}\n` : '';
  return `${text}\n${dark}${rows.join('')}${last}`;
}
