/** Small numbers in words, from nought. */
export const numbers: readonly string[] = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** A number as a sentence says it: a small one in words. */
export function inWords(number: string | number | undefined): string {
  return numbers[Number(number)] ?? String(number);
}
