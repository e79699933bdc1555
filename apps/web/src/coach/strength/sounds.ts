/** Which tone a second gives: the count-in always, "now" and every thirty seconds only where no voice says it. */
export function beepAt(since: number, spoken: boolean): 'step' | 'end' | undefined {
  if (since < 0) return 'step';
  if (spoken || since % 30 !== 0) return undefined;
  return since === 0 ? 'end' : 'step';
}
