import type { Instrument } from './instrument.ts';

export type EntryProblem = 'missing' | 'not-a-number' | 'too-low' | 'too-high' | 'too-fine' | 'more-than-total';

/** What is wrong with a score from elsewhere, by field: `score`, or the id of a part. Empty when it can be kept. */
export type EntryCheck = Readonly<Record<string, EntryProblem>>;

/** A typed number, with a comma or a point; undefined when it is none. Minus signs of both kinds. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.trim().replace('−', '-').replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * Looks at a score from elsewhere. Parts are optional, but for STarT Back: without its part on worry the group is not known
 * (facts.md D1).
 */
export function checkEntry(
  id: string,
  instrument: Pick<Instrument, 'min' | 'max' | 'step' | 'subscales'>,
  typed: Readonly<Record<string, string>>,
): EntryCheck {
  const problems: Record<string, EntryProblem> = {};
  const look = (field: string, range: { min: number; max: number; step: number }, needed: boolean) => {
    const problem = problemWith(typed[field] ?? '', range, needed);
    if (problem !== undefined) problems[field] = problem;
  };
  look('score', instrument, true);
  for (const part of instrument.subscales)
    look(part.id, { min: part.min, max: part.max, step: 1 }, id === 'start-back');

  const total = readNumber(typed.score ?? '');
  if (id !== 'start-back' || total === undefined) return problems;
  const psych = readNumber(typed.psych ?? '');
  if (problems.psych === undefined && psych !== undefined && psych > total) problems.psych = 'more-than-total';
  return problems;
}

function problemWith(
  typed: string,
  { min, max, step }: { min: number; max: number; step: number },
  needed: boolean,
): EntryProblem | undefined {
  if (typed.trim() === '') return needed ? 'missing' : undefined;
  const value = readNumber(typed);
  if (value === undefined) return 'not-a-number';
  if (value < min) return 'too-low';
  if (value > max) return 'too-high';
  return isStep(value, step) ? undefined : 'too-fine';
}

function isStep(value: number, step: number): boolean {
  const steps = value / step;
  return Math.abs(steps - Math.round(steps)) < 1e-6;
}
