import { coachKnowledge } from '@rugwijs/clinical';
import { dayOf, type InstrumentResult, startBackBand } from '@rugwijs/core';
import { append, person } from '../../device/journal.ts';

/** The group of a kept STarT Back score; none when its part on worry was not told. */
export function bandOf({ score, subscores }: Pick<InstrumentResult, 'score' | 'subscores'>) {
  const { startBack } = coachKnowledge.measures;
  const psych = subscores?.psych;
  if (psych === undefined) return score <= startBack.lowUpTo ? ('low' as const) : undefined;
  return startBackBand(score, psych, startBack);
}

/** The latest score that is not older than the latest whole check: the answers of that check are newer than the others. */
export function countedStartBack(): InstrumentResult | undefined {
  const check = person.peek().checks.findLast((one) => one.check === 'intake');
  return person
    .peek()
    .logs.scored.filter(
      ({ instrument, day }) => instrument === 'start-back' && (check === undefined || day >= dayOf(check.at)),
    )
    .reduce<InstrumentResult | undefined>((last, one) => (last && last.day > one.day ? last : one), undefined);
}

/**
 * The counted score becomes the answer `start-back`: then risk and plan use it, as with the command line. When the score was taken
 * away, the answer becomes unknown and our own questions count again.
 */
export async function countStartBack(): Promise<void> {
  const counted = countedStartBack();
  const band = (counted && bandOf(counted)) ?? 'unknown';
  const now = person.peek().answers['start-back'] ?? 'unknown';
  if (now !== band) await append('answered', { check: 'plan-intake', answers: { 'start-back': band } });
}
