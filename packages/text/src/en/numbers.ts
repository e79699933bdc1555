/** Small numbers in words, from nought. */
export const numbers: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** A number as a sentence says it: a small one in words. */
export function inWords(number: string | number | undefined): string {
  return numbers[Number(number)] ?? String(number);
}
