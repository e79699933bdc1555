import type { LegKnowledge, LegRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

const rules: Readonly<Record<LegRuleId, SourcedGrounds>> = {
  'leg-due': own,
  // Severe or progressive weakness, a foot that drops, both legs, saddle or bladder: facts.md B2 1–2, facts-2.md 2, 3 and 19.
  'leg-now': { sources: ['nhgLrs2015', 'lothian', 'caudaEquinaCard', 'nhsNorfolk'], certainty: 'moderate' },
  // Unknown on a hard sign is never a no (facts.md B0.3).
  'leg-unsure': own,
  'leg-known': { sources: ['nhgLrs2015', 'own'], certainty: 'low' },
  // Both legs is a sign of pressure on the nerves low in the back (facts.md B2 1); that it stays as it was does not make it calm.
  'leg-both': { sources: ['caudaEquinaCard', 'own'], certainty: 'low' },
  // A list without signs does not rule anything out: pooled sensitivity .19–.43 (Dionne 2019, seen).
  'leg-calm': { sources: ['dionne2019', 'own'], certainty: 'low' },
  // Pain that draws back to the middle: an old rule of practice, known to us from memory.
  'leg-nearer': { sources: ['generalKnowledge'], certainty: 'low' },
  'leg-further': { sources: ['generalKnowledge', 'own'], certainty: 'low' },
  // Noise of a pain score, borrowed for leg pain (facts-2.md 12).
  'leg-change': { sources: ['childs2005', 'own'], certainty: 'low' },
  // A rise that is gone within part of the day is acceptable; guided by pain (KNGF 2021 C.2.1, facts-2.md 1, seen).
  'leg-stop': { sources: ['kngf2021'], certainty: 'low' },
  // 75 % better within three months without an operation (seen).
  'leg-course': { sources: ['nhgLrs2015'], certainty: 'moderate' },
  'leg-severe': { sources: ['nhgLrs2015', 'own'], certainty: 'low' },
  // Pictures are not useful in the first 6–8 weeks; about 12 weeks is when an operation is talked about (facts-2.md 2, seen).
  // Weeks of complaint, not of using the app: counted from the duration told in the check, at the least that it may be, or from an
  // earlier look that may be of the same pain. That the back's duration stands for the leg's is our own choice: where the leg began
  // with the back or later, it errs towards somebody who looks along; a leg that hurt before the back is seen by its looks only.
  'leg-six-weeks': { sources: ['nhgLrs2015', 'own'], certainty: 'low' },
  'leg-twelve-weeks': { sources: ['nhgLrs2015', 'peul2007'], certainty: 'low' },
};

export const legKnowledge = {
  rules,
  everyDays: 7,
  // facts-2.md 12: 2.8 between two scores (Childs 2005), borrowed from back pain.
  noiseBelow: 3,
  // Own: from 8 severe, up to 3 little.
  severeFrom: 8,
  littleUpTo: 3,
  // facts-2.md 2 (NHG 2015, seen): weeks 6–8 and about 12.
  handOverDay: 42,
  laterDay: 84,
  // Own: a duration that was told too short must not silence what nobody looked at; an old episode does not warn for ever.
  standsDays: 84,
} as const satisfies LegKnowledge;
