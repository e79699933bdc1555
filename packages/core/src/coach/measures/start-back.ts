import type { MeasuresKnowledge } from './knowledge.ts';

/**
 * The group of a STarT Back score: total 0–9, and the five questions about worry and mood 0–5 (facts.md D1, seen: low up to
 * total 3; above it high from 4 on the five, else medium).
 */
export function startBackBand(
  total: number,
  psych: number,
  { lowUpTo, highPsychFrom }: MeasuresKnowledge['startBack'],
): 'low' | 'medium' | 'high' {
  if (total <= lowUpTo) return 'low';
  return psych >= highPsychFrom ? 'high' : 'medium';
}
