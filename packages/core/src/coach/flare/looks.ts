import { type Flare, lastDayOf } from '../../adaptation/flare.ts';
import type { AdaptationThresholds } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import type { AidUsed } from '../helps/records.ts';
import { flareNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { FlareKnowledge } from './knowledge.ts';
import type { FlareLook } from './records.ts';

/** Of several looks at one flare-up the last counts; by the first day of the flare-up. */
export function latestLooks<Look extends FlareLook>(looks: readonly Look[]): readonly Look[] {
  return [...new Map(looks.map((look) => [look.start, look])).values()];
}

/** The latest flare-up that is over and was not looked back at, while that still makes sense. */
export function toLookBackAt(
  flares: readonly Flare[],
  looks: readonly FlareLook[],
  today: Day,
  knowledge: FlareKnowledge,
): Flare | undefined {
  const last = flares.at(-1);
  if (last?.end === undefined || daysBetween(last.end, today) > knowledge.lookBackDays) return undefined;
  return looks.some(({ start }) => start === last.start) ? undefined : last;
}

export interface Counted {
  readonly id: string;
  /** In so many flare-ups. */
  readonly times: number;
}

/** What a person said helped in earlier flare-ups, most often first. */
export function helpedBefore(
  looks: readonly FlareLook[],
  knowledge: FlareKnowledge,
): { readonly helped: readonly Counted[]; readonly of: number; readonly reasons: readonly Reason[] } {
  const latest = latestLooks(looks);
  return {
    helped: countOf(latest.map(({ helped }) => helped)),
    of: latest.length,
    reasons: [toolReason(knowledge.rules, 'flare-helped-before', { 'flare-looks': latest.length })],
  };
}

/** Uses of an aid during flare-ups. */
export function aidsInFlares<Use extends AidUsed>(
  used: readonly Use[],
  flares: readonly Flare[],
  thresholds: AdaptationThresholds['flare'],
): readonly Use[] {
  return used.filter(({ day }) => flares.some((flare) => flare.start <= day && day <= lastDayOf(flare, thresholds)));
}

/** What went before them more than once; `undefined` with too few looks back. It may always be chance. */
export interface FlarePattern {
  readonly of: number;
  /** Named in at least the share that the knowledge asks; empty when nothing stands out. */
  readonly often: readonly Counted[];
  /** Flare-ups for which the person knew of nothing. */
  readonly unknown: number;
  readonly reasons: readonly Reason[];
}

export function flarePattern(looks: readonly FlareLook[], knowledge: FlareKnowledge): FlarePattern | undefined {
  const latest = latestLooks(looks);
  if (latest.length < knowledge.looksToSay) return undefined;
  const counts = countOf(latest.map(({ before }) => before));
  const often = counts.filter(
    ({ id, times }) => id !== 'none-known' && times >= 2 && times >= latest.length * knowledge.patternShare,
  );
  const unknown = latest.filter(({ before }) => before.length === 0 || before.includes('none-known')).length;
  const facts = { 'flare-looks': latest.length, 'flare-unknown': unknown };
  const reasons = [toolReason(knowledge.rules, 'flare-pattern', facts, flareNumbers(knowledge)['flare-pattern'])];
  return { of: latest.length, often, unknown, reasons };
}

/** In how many lists each id stands (once a list), most often first, then in the order they were told. */
function countOf(lists: readonly (readonly string[])[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, times]) => ({ id, times })).sort((one, other) => other.times - one.times);
}
