import { sentences, type Token, tokens } from '../words/tokens.ts';
import { englishSigns } from './english.ts';
import { wordFeatures } from './features.ts';
import { type FlagId, flagIds, type Level, levels } from './flag.ts';
import { type Hit, signsInSentence } from './lexicon.ts';
import { likeness, type Model, unpack } from './model.ts';
import { scopeOf, soundsFine } from './scope.ts';
import { packedWeights } from './weights.ts';

/** A flag that a text raises, with the words that raise it. */
export interface Flag {
  readonly id: FlagId;
  readonly level: Level;
  /** `text.slice(from, to)` holds the words. */
  readonly span: readonly [from: number, to: number];
  /** As typed, in order. */
  readonly words: readonly string[];
}

export interface Scan {
  readonly level: 'none' | Level;
  readonly flags: readonly Flag[];
}

/** The alarm signs in what somebody typed. It can only add caution: `none` means that nothing was recognised, never that nothing is there. */
export function scan(text: string): Scan {
  model ??= unpack(packedWeights);
  return scanWith(text, model);
}

let model: Model | undefined;

/** As `scan`, with another model: to judge one that has not learned from the lines it is judged on. */
export function scanWith(text: string, using: Model): Scan {
  const found = new Map<FlagId, Flag>();
  const runs = runsOf(tokens(text));
  runs.forEach((run, at) => {
    const hits = signsInSentence(run);
    for (const { id, tokens: words, excuse } of hits) {
      if (excuse === undefined && found.get(id)?.level !== levels[id]) found.set(id, raised(id, levels[id], words));
    }
    addLikely(run, hits, using, found);
    // A sign may be told in two sentences: "Ging een wind laten. Toen was het geen wind."
    const next = runs[at + 1];
    if (next !== undefined) addLikely([...run, ...next], hits, using, found);
  });
  for (const { id, from, to } of englishSigns(text)) {
    if (found.get(id)?.level !== levels[id])
      found.set(id, { id, level: levels[id], span: [from, to], words: text.slice(from, to).split(/\s+/) });
  }
  const flags = [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
  const level = flags.some((flag) => flag.level === 'alarm') ? 'alarm' : flags.length > 0 ? 'ask' : 'none';
  return { level, flags };
}

/** Flags that only the model sees are asked about, never more: nobody can say in a word why it sees them. */
function addLikely(words: readonly Token[], hits: readonly Hit[], using: Model, found: Map<FlagId, Flag>): void {
  const fine = soundsFine(scopeOf(words));
  likeness(words, using).forEach((likely, number) => {
    const id = flagIds[number];
    if (id === undefined || found.has(id)) return;
    const excused = fine || hits.some((hit) => hit.id === id);
    if (likely > (excused ? enoughWhenExcused : enough))
      found.set(id, raised(id, 'ask', tellingWords(words, number, using)));
  });
}

/** How much like a flag a text must sound: by trying on sentences of another writer than it learned from. */
const enough = 0.25;
/** When the lexicon found a sign but also a denial, another person or a time long ago. */
const enoughWhenExcused = 0.85;

/** The words that speak most for the flag by themselves: three at most, in order. */
function tellingWords(words: readonly Token[], number: number, using: Model): readonly Token[] {
  const weights = using.flags[number]?.weights;
  return words
    .map((word) => ({
      word,
      says: wordFeatures(word.folded).reduce((sum, bucket) => sum + (weights?.[bucket] ?? 0), 0),
    }))
    .sort((a, b) => b.says - a.says)
    .slice(0, 3)
    .map(({ word }) => word)
    .sort((a, b) => a.from - b.from);
}

function raised(id: FlagId, level: Level, words: readonly Token[]): Flag {
  return {
    id,
    level,
    span: [words[0]?.from ?? 0, words.at(-1)?.to ?? 0],
    words: words.map((word) => word.text),
  };
}

/** Sentences; a very long one, as people speak to a telephone, in pieces. */
function runsOf(words: readonly Token[]): readonly (readonly Token[])[] {
  return sentences(words).flatMap((sentence) =>
    Array.from({ length: Math.ceil(sentence.length / longest) }, (_, piece) =>
      sentence.slice(piece * longest, (piece + 1) * longest),
    ),
  );
}

const longest = 60;
