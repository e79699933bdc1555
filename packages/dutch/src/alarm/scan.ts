import { sentences, type Token, tokens } from '../words/tokens.ts';
import { englishSigns } from './english.ts';
import { type FlagId, type Level, levels } from './flag.ts';
import { type Hit, signsIn } from './hits.ts';
import { type Model, modelOf, ofWord } from './model.ts';
import { unpack } from './pack.ts';
import { longestSentence } from './places.ts';
import { type Reading, read, readTogether } from './reading.ts';
import { loudness, type Sound, soundOf, soundsLike } from './weigh.ts';
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
  model ??= modelOf(unpack(packedWeights));
  return scanWith(text, model);
}

let model: Model | undefined;

/** As `scan`, with another model: to judge one that has not learned from the lines it is judged on. */
export function scanWith(text: string, using: Model): Scan {
  const found = new Map<FlagId, Flag>();
  const readings = runsOf(tokens(text)).map(read);
  for (const [at, reading] of readings.entries()) {
    const hits = signsIn(reading);
    const sound = soundOf(reading, using);
    for (const hit of hits) {
      const level = loudness(hit, sound);
      if (level !== undefined) raise(raised(hit.id, level, hit.tokens), found);
    }
    addLikely(sound, hits, using, found);
    // A sign may be told in two sentences: "Ging een wind laten. Toen was het geen wind."
    const next = readings[at + 1];
    if (next !== undefined) addLikely(soundOf(readTogether(reading, next), using), hits, using, found);
  }
  const mayBeEnglish = readings.some(({ entries }) => entries.some(({ english }) => english));
  for (const { id, from, to } of mayBeEnglish ? englishSigns(text) : []) {
    raise({ id, level: levels[id], span: [from, to], words: text.slice(from, to).split(/\s+/) }, found);
  }
  const flags = [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
  const level = flags.some((flag) => flag.level === 'alarm') ? 'alarm' : flags.length > 0 ? 'ask' : 'none';
  return { level, flags };
}

/** The first time that a flag is raised stays, unless a later one is louder. */
function raise(flag: Flag, found: Map<FlagId, Flag>): void {
  const old = found.get(flag.id)?.level;
  if (old === undefined || (old === 'ask' && flag.level === 'alarm')) found.set(flag.id, flag);
}

/** Flags that only the model sees are asked about, never more: nobody can say in a word why it sees them. */
function addLikely(sound: Sound, hits: readonly Hit[], using: Model, found: Map<FlagId, Flag>): void {
  for (const { id, number, reading } of soundsLike(sound, hits)) {
    if (!found.has(id)) found.set(id, raised(id, 'ask', tellingWords(reading, number, using)));
  }
}

/** The words that speak most for the flag by themselves: three at most, in order. */
function tellingWords({ entries, tokens: words }: Reading, flag: number, using: Model): readonly Token[] {
  const says = entries.map((entry) => ofWord(entry, flag, using));
  const best = [...words.keys()].sort((a, b) => (says[b] ?? 0) - (says[a] ?? 0)).slice(0, 3);
  return best.sort((a, b) => a - b).flatMap((at) => words[at] ?? []);
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
    sentence.length <= longestSentence
      ? [sentence]
      : Array.from({ length: Math.ceil(sentence.length / longestSentence) }, (_, piece) =>
          sentence.slice(piece * longestSentence, (piece + 1) * longestSentence),
        ),
  );
}
