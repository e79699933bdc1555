import type { Instrument, InstrumentItem } from './instrument.ts';

export type ScoreProblem =
  | { readonly kind: 'no-items' }
  | { readonly kind: 'unknown-item'; readonly item: string }
  | { readonly kind: 'out-of-range'; readonly item: string; readonly min: number; readonly max: number }
  | { readonly kind: 'too-few'; readonly answered: number; readonly needed: number };

export type Scored =
  | {
      readonly ok: true;
      readonly score: number;
      readonly subscores: Readonly<Record<string, number>>;
      readonly missing: number;
      /** More open answers than the rule of the instrument likes: the score may be too low. */
      readonly manyMissing: boolean;
    }
  | { readonly ok: false; readonly problem: ScoreProblem };

/** What is needed to score answers: an instrument, or the same parts of a loaded pack. */
export type Scorable = Pick<Instrument, 'items' | 'scoring' | 'missing' | 'subscales'>;

/** The score of answers by item; an open answer is absent and never counts as an answer of zero unless the rule says so. */
export function scoreItems(instrument: Scorable, answers: Readonly<Record<string, number>>): Scored {
  const { items, missing } = instrument;
  if (instrument.scoring === 'given' || items.length === 0) return { ok: false, problem: { kind: 'no-items' } };
  const wrong = problemWith(items, answers);
  if (wrong !== undefined) return { ok: false, problem: wrong };

  const answered = items.filter(({ id }) => Object.hasOwn(answers, id));
  const open = items.length - answered.length;
  const needed = missing.rule === 'refused' ? items.length : missing.rule === 'left-out' ? missing.atLeast : 1;
  if (answered.length < needed) return { ok: false, problem: { kind: 'too-few', answered: answered.length, needed } };
  return {
    ok: true,
    score: scoreOf(instrument.scoring, answered, answers),
    subscores: subscoresOf(instrument, answers),
    missing: open,
    manyMissing: missing.rule === 'zero' && open > missing.noteAbove,
  };
}

function problemWith(items: readonly InstrumentItem[], answers: Readonly<Record<string, number>>) {
  for (const [id, value] of Object.entries(answers)) {
    const item = items.find((one) => one.id === id);
    if (item === undefined) return { kind: 'unknown-item', item: id } as const;
    const { min, max } = item;
    if (!Number.isFinite(value) || value < min || value > max)
      return { kind: 'out-of-range', item: id, min, max } as const;
  }
  return undefined;
}

function scoreOf(
  scoring: 'sum' | 'mean' | 'percent',
  answered: readonly InstrumentItem[],
  answers: Readonly<Record<string, number>>,
): number {
  const sum = sumOf(
    answered.map(({ id }) => id),
    answers,
  );
  if (scoring === 'sum') return sum;
  if (scoring === 'mean') return sum / answered.length;
  return (sum / answered.reduce((total, { max }) => total + max, 0)) * 100;
}

function subscoresOf(
  { subscales }: Scorable,
  answers: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    subscales.flatMap(({ id, items }) =>
      items.length > 0 && items.every((item) => Object.hasOwn(answers, item)) ? [[id, sumOf(items, answers)]] : [],
    ),
  );
}

function sumOf(ids: readonly string[], answers: Readonly<Record<string, number>>): number {
  return ids.reduce((sum, id) => sum + (answers[id] ?? 0), 0);
}
