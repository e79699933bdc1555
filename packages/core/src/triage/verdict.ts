/** Triage results, calmest first (DESIGN section 5). */
export const verdicts = [
  'self-care',
  'physiotherapist',
  'gp-appointment',
  'call-gp-today',
  'call-gp-now',
  'emergency',
] as const;

export type Verdict = (typeof verdicts)[number];

/** 0 (self-care) to 5 (emergency). */
export function urgency(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}
