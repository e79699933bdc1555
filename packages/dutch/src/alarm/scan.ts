import { tokens } from '../words/tokens.ts';
import { type FlagId, type Level, levels } from './flag.ts';
import { signsIn } from './lexicon.ts';

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
  const found = new Map<FlagId, Flag>();
  for (const { id, tokens: words, excuse } of signsIn(tokens(text))) {
    if (excuse !== undefined || found.has(id)) continue;
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    found.set(id, { id, level: levels[id], span: [first.from, last.to], words: words.map((word) => word.text) });
  }
  const flags = [...found.values()].sort((a, b) => a.span[0] - b.span[0]);
  const level = flags.some((flag) => flag.level === 'alarm') ? 'alarm' : flags.length > 0 ? 'ask' : 'none';
  return { level, flags };
}
