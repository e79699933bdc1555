import { coachKnowledge } from '@rugwijs/clinical';
import { type CalmAdvice, type CalmRoundId, type GuidedPart, guidedParts } from '@rugwijs/core';
import type { Wishes } from './wishes.ts';

/** The parts of a guided round; without tensing every place is only let go. */
export function partsOf(id: CalmRoundId, how: CalmAdvice['how'], wishes: Wishes): readonly GuidedPart[] {
  const places = coachKnowledge.calm.places[id as keyof typeof coachKnowledge.calm.places];
  if (!places) return [];
  const gentle = how === 'no-tensing' ? places.map(({ id: place, weight }) => ({ id: place, weight })) : places;
  return guidedParts(gentle, wishes.minutes, id === 'muscle-relaxation' ? wishes.leftOut : []);
}
