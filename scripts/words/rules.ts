import type { Language } from '@rugwijs/text';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What is wrong with the words, and where. */
export interface Finding {
  readonly part: string;
  readonly key: string;
  readonly text: string;
  readonly problem: string;
}

/** Words that frighten or that say more than anybody knows (DESIGN 1 and 6, facts.md I3 hazard 16). */
const banned: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /\b(slijtage|versleten|beschadig\w*|letsels?|instabiel\w*|instabiliteit|aspecifiek\w*|degenerat\w*|degeneratie\w*)\b/iu,
    /\brode vlag(gen)?\b/iu,
    /\bstreaks?\b/iu,
  ],
  en: [
    /\b(wear and tear|worn[- ]out|damaged|degenerat\w*|unstable spine|instability|non-?specific|crumbl\w*)\b/iu,
    /\bred flags?\b/iu,
    /\bstreaks?\b/iu,
  ],
};

/** Nobody moves or sits wrong (I3 hazard 16); it may only stand in a saying that we answer. */
const blames: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!niets )\bverkeerde?\b/iu,
  en: /\bwrong (posture|position|movement|way to (sit|lift|bend|move))\b|\b(sit|lift|bend|mov)(ting|ing)? wrong(ly)?\b/iu,
};
const sayings = new Set(['heard', 'statement', 'one', 'other']);

/** No wording ever says that nothing is wrong: answers are all that the app has seen. */
const promises: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    /\bniets (ernstigs|aan de hand|mis)\b/iu,
    /\bgeen (ernstige (oorzaak|ziekte|aandoening)|gevaar|reden tot zorg)\b/iu,
    /\b(ongevaarlijk|onschuldig|wees gerust|je bent (helemaal )?gezond|100 ?% veilig|gegarandeerd)\b/iu,
  ],
  en: [
    /\bnothing (is |seems )?(seriously )?(wrong|serious)\b/iu,
    /\bno (serious (cause|disease|condition|illness)|danger|cause for concern)\b/iu,
    /\b(harmless|rest assured|you are (perfectly )?(healthy|fine)|100 ?% safe|guaranteed)\b/iu,
  ],
};

/** Checked numbers: emergency, suicide prevention (short and free), and Safe at Home. The others change or are being closed. */
const phones = new Set(['112', '113', '0800-0113', '0800-2000', '08000113', '08002000']);
const phone =
  /(?<![\d,.])(?:11\d(?:\s?\d{3})?|0[89]0\d[-\s]?\d{4}|0\d{1,3}[-\s]\d{6,8}|\+31[\d\s-]{8,})(?![\d,]|\.\d)/gu;

/** On a scale of 0 to 10 only some steps have words; where the course is not counted there is no picture to name. */
const mayBeEmpty = /(^|\.)(says\.\d+|usual\.(subacute|persistent)\.label)$/;

/** Looks at one part of the words in one language. */
export function checkPart(language: Language, part: string, words: unknown): Finding[] {
  return sentencesOf(words).flatMap((sentence) =>
    problemsOf(language, sentence).map((problem) => finding(part, sentence, problem)),
  );
}

/** English left in Dutch, or the other way round. */
export function checkTranslated(part: string, nl: unknown, en: unknown): Finding[] {
  const dutch = new Set(sentencesOf(nl).map(({ text }) => text));
  return sentencesOf(en)
    .filter(({ text }) => dutch.has(text) && text.split(' ').length >= 4)
    .map((sentence) => finding(part, sentence, 'the same in both languages'));
}

function problemsOf(language: Language, { key, text, inFunction }: Sentence): string[] {
  const problems: string[] = [];
  if (text.trim() === '' && !mayBeEmpty.test(key.join('.'))) problems.push('empty');
  if (text.trim() !== '' && text !== text.trim() && !inFunction) problems.push('space at an end');
  if (/\S {2,}\S/.test(text)) problems.push('two spaces');
  if (/\b(undefined|NaN|TODO|lorem)\b/.test(text) || text.includes('[object')) problems.push('unfinished');
  for (const pattern of banned[language]) add(problems, 'banned', pattern.exec(text));
  if (!key.some((name) => sayings.has(name))) add(problems, 'blames', blames[language].exec(text));
  for (const pattern of promises[language]) add(problems, 'promises too much', pattern.exec(text));
  if (language === 'nl' && !key.some((name) => /letter/i.test(name))) {
    add(problems, 'we say "je"', /(?<![\p{L}’'-])(u|uw|uzelf)(?![\p{L}’'-])/iu.exec(text));
  }
  for (const [number] of text.matchAll(phone)) if (!phones.has(number)) problems.push(`phone number ${number}`);
  return problems;
}

function add(problems: string[], what: string, match: RegExpExecArray | null) {
  if (match) problems.push(`${what}: "${match[0]}"`);
}

function finding(part: string, { key, text }: Sentence, problem: string): Finding {
  return { part, key: key.join('.'), text, problem };
}
