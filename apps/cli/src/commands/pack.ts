import { readPack } from '@rugwijs/journal';
import { loadWords } from '@rugwijs/text';
import { BadInput } from '../input/problem.ts';
import { type Context, printJson } from './context.ts';

/** `rugwijs pack FILE`: whether the app would take this questionnaire file (FHIR R4 Questionnaire), and what it reads in it. */
export async function pack(context: Context): Promise<void> {
  const { files, io, json, language } = context;
  const file = files[0] ?? '-';
  const words = (await loadWords(language, 'measures')).packs;
  const read = readPack((await io.read(file)).replace(/^\uFEFF/, ''));
  if (!read.ok) {
    const said = words.problems[read.problem];
    throw new BadInput({ kind: 'bad-pack', file, says: typeof said === 'function' ? said(read.item ?? '') : said });
  }
  const { id, title, version, publisher, licence, questions, scoring, missing } = read.pack;
  if (json) {
    printJson(io, { id, title, version, publisher: publisher ?? null, licence, scoring, missing, questions });
    return;
  }
  io.out(`${title}\n${words.version} ${version} · ${words.questions(questions.length)}\n`);
  io.out(`${words.licence}: ${licence}\n${words.scoring[scoring]}\n`);
}
