import { cues } from './cues.ts';
import { isOfSelf, mayBeDenied } from './excuse.ts';
import { type FlagId, flagIds, hardlySilenced, type Level, levels, neverSilenced, staysTrue } from './flag.ts';
import { type Hit, isHalfSaid } from './hits.ts';
import { type Excuse, excuses, likeness, type Model } from './model.ts';
import { hasBeside, isToldNow } from './over.ts';
import { type Reading, readPart } from './reading.ts';
import { isTurned } from './turned.ts';

/** How a sentence sounds: as a whole, on each side of a `maar`, and in each piece between commas when it is long. */
export interface Sound {
  readonly whole: Part;
  /** What is denied on one side may be told on the other. One side: the whole. */
  readonly sides: readonly Part[];
  /** A sign told by the way, in a long line about the day. */
  readonly pieces: readonly Part[];
}

interface Part {
  readonly reading: Reading;
  /** The numbers of its first word and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** First each flag, then each excuse. */
  readonly likely: readonly number[];
}

export function soundOf(reading: Reading, model: Model): Sound {
  const { tokens, words, partOf } = reading;
  const whole = { reading, from: 0, to: words.length, likely: likeness(reading, model) };
  const partsAt = (starts: readonly number[], shortest: number): readonly Part[] =>
    [0, ...starts].flatMap((from, number) => {
      const to = starts[number] ?? words.length;
      if (to - from < shortest) return [];
      const part = readPart(reading, from, to);
      return [{ reading: part, from, to, likely: likeness(part, model) }];
    });
  const turnsAt = placesOf(words, (word, at) => turns.has(word) || (isCut(tokens[at]) && turnsAfterComma.has(word)));
  const cutsAt = words.length > longLine ? placesOf(words, (_, at) => partOf[at] !== partOf[at - 1]) : [];
  return {
    whole,
    sides: turnsAt.length === 0 ? [whole] : partsAt(turnsAt, 1),
    pieces: cutsAt.length === 0 ? [] : partsAt(cutsAt, shortestPiece),
  };
}

const isCut = (token: Reading['tokens'][number] | undefined): boolean => token?.pause === 'comma';

function placesOf(words: readonly string[], where: (word: string, at: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < words.length; at += 1) if (where(words[at] ?? '', at)) found.push(at);
  return found;
}

const turns: ReadonlySet<string> = new Set('maar terwijl behalve doch echter'.split(' '));
const turnsAfterComma: ReadonlySet<string> = new Set(['wel', 'alleen']);
/** Words; a line of more is also heard piece by piece, if a piece has so many. */
const longLine = 12;
const shortestPiece = 4;

/** How loud a sign of the lexicon is, as its side of the sentence sounds; undefined when it does not count. */
export function loudness({ id, at, excuse }: Hit, { whole, sides }: Sound): Level | undefined {
  if (excuse !== undefined) return undefined;
  const side = sides.find(({ from, to }) => (at[0] ?? 0) >= from && (at[0] ?? 0) < to) ?? whole;
  if (excuseOf(id, side.likely, whole.likely) < surelyExcused) return levels[id];
  // A sign that is itself that something does not work, or is not felt, sounds denied; and one told with a verb of now is not over.
  const { reading } = whole;
  const meansDenial = at.some((number) => cues.denial.has(reading.words[number] ?? '')) || tellsLoss(side.reading);
  const turned = isTurned(at, reading);
  const isNow = isToldNow(at, reading) || (hardlySilenced.has(id) && hasBeside(cues.today, at, reading));
  const deniesElse = !mayBeDenied(at, reading, hardlySilenced.has(id));
  const cannotBe = {
    negated: turned || meansDenial || deniesElse,
    resolved: turned || isNow,
    'other-person': isOfSelf(at, reading),
  };
  const excused = excuseOf(id, side.likely, whole.likely, cannotBe);
  if (excused < surelyExcused) return levels[id];
  // That only the model excuses it, nobody can explain in a word.
  return neverSilenced.has(id) || (hardlySilenced.has(id) && excused < allButCertain) ? 'ask' : undefined;
}

/** `Mijn voet heeft geen gevoel en sleept`: what is denied is itself a loss. */
const tellsLoss = ({ words }: Reading): boolean =>
  words.some((word, at) => word === 'geen' && losable.has(words[at + 1] ?? ''));

const losable: ReadonlySet<string> = new Set(['gevoel', 'kracht', 'controle', 'macht']);

/** Flags that the words sound like although no sign counts, and where. */
export function soundsLike(
  { whole, sides, pieces }: Sound,
  hits: readonly Hit[],
): readonly { readonly id: FlagId; readonly number: number; readonly reading: Reading }[] {
  const found: { readonly id: FlagId; readonly number: number; readonly reading: Reading }[] = [];
  for (const part of sides.length + pieces.length === 1 ? sides : [whole, ...sides, ...pieces]) {
    const least = part === whole ? enough : enoughOfPart;
    for (let number = 0; number < flagIds.length; number += 1) {
      const sounds = part.likely[number] ?? 0;
      if (sounds <= least) continue;
      const id = flagIds[number];
      if (id === undefined || excuseOf(id, part.likely, whole.likely) >= excused) continue;
      // A piece cannot know that all of it is about somebody else.
      if (pieces.includes(part) && excuseOf(id, whole.likely, whole.likely) >= surelyExcused) continue;
      if ((neverSilenced.has(id) || part.reading.words.length <= fewWords) && !isHalfSaid(id, part.reading)) continue;
      const excusedByRule = hits.some((hit) => hit.id === id && hit.excuse !== undefined);
      if (!excusedByRule || sounds > enoughWhenExcused) found.push({ id, number, reading: part.reading });
    }
  }
  return found;
}

/**
 * So few words are as often a name of ours as a sign: the model alone (`pillen`, `bekkenkantelen`) asks nothing then. Nor does it ever ask
 * alone about thoughts of suicide (`zwemmen gedaan`). Half a sign must be said.
 */
const fewWords = 3;

/** The strongest excuse that a side sounds like. That it is over may be said on the other side: `had een klapvoet, maar nu niet meer`. */
function excuseOf(
  id: FlagId,
  side: readonly number[],
  whole: readonly number[],
  cannotBe: Partial<Readonly<Record<Excuse, boolean>>> = {},
): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < excuses.length; number += 1) {
    const excuse = excuses[number];
    if (excuse === undefined || cannotBe[excuse]) continue;
    const over = excuse === 'resolved';
    if (over && staysTrue.has(id)) continue;
    most = Math.max(most, (over ? whole : side)[flagIds.length + number] ?? most);
  }
  return most;
}

/** As a logit, like all that the model says. */
function logit(share: number): number {
  return Math.log(share / (1 - share));
}

// All by trying on sentences of writers that the model had not learned from.
const enough = logit(0.13);
const enoughOfPart = logit(0.18);
const enoughWhenExcused = logit(0.4);
const excused = logit(0.35);
/** More is asked to silence a sign of the lexicon, and most where hours decide. */
const surelyExcused = logit(0.5);
const allButCertain = logit(0.95);
