import type { Pack } from '@rugwijs/journal';

/**
 * Where scores of a file can lie. A mean or a percentage may leave answers out, so one question can decide it. An earlier version of
 * the file may have counted otherwise: what was kept is always on the scale.
 */
export function packScale(
  { questions, scoring }: Pick<Pack, 'questions' | 'scoring'>,
  results: readonly { readonly score: number }[],
): { readonly min: number; readonly max: number } {
  const ends = {
    sum: [questions.reduce((sum, { min }) => sum + min, 0), questions.reduce((sum, { max }) => sum + max, 0)],
    mean: [Math.min(...questions.map(({ min }) => min)), Math.max(...questions.map(({ max }) => max))],
    percent: [0, 100],
  }[scoring];
  const all = [...ends, ...results.map(({ score }) => score)];
  return { min: Math.min(...all), max: Math.max(...all) };
}
