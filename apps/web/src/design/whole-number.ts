/**
 * A whole number as typed, from the least to the most. Empty is no mistake by itself: the form knows whether it may stay so.
 * Digits only: a number with words, a comma or a sign is asked again rather than guessed at.
 */
export function wholeNumber(typed: string, least: number, most: number): number | 'empty' | 'wrong' {
  const text = typed.trim();
  if (text === '') return 'empty';
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : 'wrong';
}
