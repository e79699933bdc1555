// Reads every sentence that a person can see, and stops at words we promised not to use. Part of `npm test`.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rulebookWords } from '@rugwijs/rulebook';
import { allWords, type Language } from '@rugwijs/text';
import { checkPart, checkTranslated, type Finding } from './words/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const languages = ['nl', 'en'] as const satisfies readonly Language[];
const words = {
  nl: { ...(await allWords('nl')), rulebook: rulebookWords.nl },
  en: { ...(await allWords('en')), rulebook: rulebookWords.en },
};

const lines: string[] = [];
for (const language of languages) {
  for (const [part, value] of Object.entries(words[language])) {
    for (const found of checkPart(language, part, value)) lines.push(show(language, found));
  }
}
for (const [part, value] of Object.entries(words.en)) {
  for (const found of checkTranslated(part, words.nl[part as keyof typeof words.nl], value))
    lines.push(show('en', found));
}
for (const line of lines) console.error(line);
console.log(lines.length === 0 ? 'Every sentence reads as we promised.' : `${lines.length} to mend.`);
process.exit(lines.length === 0 ? 0 : 1);

/** `packages/text/src/nl/triage.ts:120 rules.fracture.claim · banned: "letsel" · the text`. */
function show(language: Language, { part, key, text, problem }: Finding): string {
  return `${place(language, part, text)} ${key} · ${problem}${text && ` · ${text.slice(0, 90)}`}`;
}

function place(language: Language, part: string, text: string): string {
  const folder = join(root, part === 'rulebook' ? 'packages/rulebook/src/words' : 'packages/text/src', language);
  const start = text.slice(0, 30).split(/['’0]/)[0] ?? '';
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts') || start.length < 4) continue;
    const line = readFileSync(join(folder, entry), 'utf8')
      .split('\n')
      .findIndex((code) => code.includes(start));
    if (line >= 0) return `${relative(root, join(folder, entry))}:${line + 1}`;
  }
  return `${relative(root, folder)}, ${part}:`;
}
