import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scan } from '@rugwijs/dutch';
import { type Figure, median, show } from './report.ts';

const folder = fileURLToPath(new URL('../packages/dutch/phrases/tuning', import.meta.url));

/** Sentences a second of processor time of the net under free text, beside one regular expression of all words of its signs, in the same run. */
export function flagFigures(runs = 3): Figure[] {
  const sentences = phrases();
  const words = allWords();
  // Warm up: the word lists are made at the first sentences, and the code is compiled little by little, which counts as processor time.
  for (let round = 0; round < roundsToWarm; round += 1) for (const sentence of sentences) scan(sentence);
  const ours: number[] = [];
  const theirs: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    ours.push(perSecond(sentences, (sentence) => scan(sentence)));
    theirs.push(
      perSecond(sentences, (sentence) => {
        for (const _match of sentence.toLowerCase().matchAll(words)) found += 1;
      }),
    );
  }
  if (found === 0) throw new Error('The regular expression finds nothing: it is no comparison.');
  const [own, other] = [median(ours), median(theirs)];
  return [
    {
      what: `The net under free text (${sentences.length} sentences of the tuning phrases)`,
      measured: `${show(own)} sentences/s of processor time; ${show(own / other)} × one regular expression of the same words, which knows no denial, person or time (${show(other)}/s)`,
      goal: '≥ 20,000 sentences/s',
      met: own >= 20_000,
    },
    ...keptFigures('judged'),
    ...keptFigures('held'),
  ];
}

/** After so many rounds it gets no faster. */
const roundsToWarm = 10;

interface Kept {
  readonly flags: Readonly<Record<string, { readonly recall: number; readonly precision: number }>>;
  readonly recall: { readonly of: number; readonly share: number };
  readonly falseAlarms: Readonly<Record<string, { readonly of: number; readonly share: number }>>;
  readonly ordinary: { readonly of: number; readonly share: number };
}

/** How well it does on sentences that it never learned from: kept figures, held by a test of `npm test`. Per flag for the judged ones alone. */
function keptFigures(part: 'judged' | 'held'): Figure[] {
  const kept: Kept = JSON.parse(readFileSync(join(folder, `../${part}-figures.json`), 'utf8'));
  const { recall, falseAlarms, ordinary, flags } = kept;
  const perFlag = Object.entries(flags).map(([id, { recall: found, precision }]) => ({
    what: `${id}: recall, and precision beside its look-alikes (judged)`,
    measured: `${found}, ${precision}`,
    goal: '',
  }));
  return [
    {
      what: `Of ${recall.of} ${part} sentences that say a sign, raised`,
      measured: `${recall.share}`,
      goal: '≥ .90',
      met: recall.share >= 0.9,
    },
    ...Object.entries(falseAlarms).map(([kind, { of, share }]) => ({
      what: `Of ${of} that only look like one (${kind}; ${part}), raised all the same`,
      measured: `${share}`,
      ...(kind === 'negated' || kind === 'resolved' ? { goal: '≤ .10', met: share <= 0.1 } : { goal: '' }),
    })),
    { what: `Of ${ordinary.of} ordinary lines (${part}), raised`, measured: `${ordinary.share}`, goal: '' },
    ...(part === 'judged' ? perFlag : []),
  ];
}

function perSecond(sentences: readonly string[], work: (sentence: string) => void): number {
  const began = process.cpuUsage();
  for (const sentence of sentences) work(sentence);
  const { user, system } = process.cpuUsage(began);
  return (sentences.length * 1e6) / (user + system);
}

function phrases(): readonly string[] {
  return readdirSync(folder)
    .flatMap((writer) => readdirSync(join(folder, writer)).map((name) => join(folder, writer, name)))
    .flatMap((file) => {
      const { says = [], contrasts = [], texts = [] } = JSON.parse(readFileSync(file, 'utf8'));
      return [...says, ...contrasts, ...texts].map((line) => (typeof line === 'string' ? line : line.text));
    });
}

/** Every word of every sign, with its stem or ending, as one alternation. */
function allWords(): RegExp {
  const source = fileURLToPath(new URL('../packages/dutch/src/alarm', import.meta.url));
  const texts = ['groups.ts', ...readdirSync(join(source, 'signs')).map((name) => join('signs', name))].map((name) =>
    readFileSync(join(source, name), 'utf8'),
  );
  const words = texts.flatMap((text) =>
    [...text.matchAll(/'([^']+)'/g)].flatMap(([, inside = '']) => inside.split(/[\s|]+/)),
  );
  const kept = [...new Set(words)].filter((word) => /^\*?[a-z_]{2,}\*?$/.test(word));
  const parts = kept.map((word) => word.replaceAll('_', ' ').replace(/^\*|\*$/g, '\\w*'));
  return new RegExp(`\\b(?:${parts.join('|')})\\b`, 'g');
}
