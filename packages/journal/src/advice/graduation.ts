import { type Graduation, graduation, type WellKnowledge } from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person } from '../person/person.ts';
import type { Advice } from './advice.ts';

/**
 * Whether this person still needs the app, from all that was told and done. Not done while somebody should look along, whatever the
 * caller knows of alarms.
 */
export function graduationOf(
  { measures, logs, activityLog, sessions, flares }: Person,
  { today, handOver }: Pick<Advice, 'today' | 'handOver'>,
  alarm: boolean,
  knowledge: JournalKnowledge & { readonly coach: { readonly well: WellKnowledge } },
): Graduation {
  const start = logs.wellStarted.at(-1);
  const plan = logs.relapsePlanned.at(-1);
  const walked = activityLog.filter(({ item, amount }) => item === 'walking' && amount > 0);
  return graduation(
    {
      today,
      pain: measures.pain,
      hindrance: measures.function,
      ...(start ? { start } : {}),
      ...(plan ? { plan } : {}),
      active: [...walked, ...sessions].map(({ day }) => day),
      flares,
      alarm: alarm || handOver !== undefined,
    },
    knowledge.coach.well,
    knowledge.adaptation.thresholds.flare,
  );
}
