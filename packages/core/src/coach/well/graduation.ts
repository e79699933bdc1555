import { type Flare, lastDayOf } from '../../adaptation/flare.ts';
import type { AdaptationThresholds } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import { type MeasuredOn, weeklyMeans } from '../../progress/weekly-means.ts';
import type { Reason } from '../../rule/reason.ts';
import { wellNumbers } from '../numbers.ts';
import { toolReason } from '../reason.ts';
import type { WellKnowledge } from './knowledge.ts';
import { hardlyHinders } from './ready.ts';
import { isPlanMade, type RelapsePlan, type WellStart } from './records.ts';

export const graduationSigns = ['weeks', 'plan', 'active'] as const;

export type GraduationSign = (typeof graduationSigns)[number];

export interface GraduationFacts {
  readonly today: Day;
  readonly pain: readonly MeasuredOn[];
  /** How much the back holds somebody back, 0–10. */
  readonly hindrance: readonly MeasuredOn[];
  readonly start?: WellStart;
  readonly plan?: RelapsePlan;
  /** Days with a walk or a session. */
  readonly active: readonly Day[];
  readonly flares: readonly Flare[];
  /** A verdict stands, alarm questions wait, or somebody should look along. */
  readonly alarm: boolean;
}

export interface Graduation {
  /** The app is no longer needed. */
  readonly done: boolean;
  readonly met: readonly GraduationSign[];
  readonly reasons: readonly Reason[];
}

/**
 * When somebody no longer needs the app: weeks of little pain and hardly any hindrance, an own plan for when it comes back, and moving kept up (or a
 * sport of one's own). All three, and never while an alarm waits or somebody should look along. Our own rule, against dependence on an app.
 */
export function graduation(
  facts: GraduationFacts,
  knowledge: WellKnowledge,
  thresholds: AdaptationThresholds['flare'],
): Graduation {
  const { rules, recovered, staleDays, graduation: needs } = knowledge;
  const from = addDays(facts.today, -needs.weeks * 7);
  const means = weeklyMeans(facts.pain, from);
  const noFlare = facts.flares.every((flare) => lastDayOf(flare, thresholds) < from);
  // Scores must reach from the beginning of these weeks up to lately: four good weeks and four silent ones are not eight.
  const told = means.length >= needs.weeksTold && (means[0]?.week ?? 2) <= 1;
  const fresh = facts.pain.some(({ day }) => daysBetween(day, facts.today) <= staleDays);
  const isLow = told && fresh && means.every(({ mean }) => mean <= recovered.sustainedAt);
  const since = addDays(facts.today, -needs.days);
  const active = new Set(facts.active.filter((day) => since < day && day <= facts.today)).size;
  const is: Readonly<Record<GraduationSign, boolean>> = {
    weeks: isLow && noFlare && hardlyHinders(facts.hindrance, facts.today, knowledge),
    plan: facts.plan !== undefined && isPlanMade(facts.plan),
    active: active >= needs.activeDays || (facts.start?.sport ?? '').trim() !== '',
  };
  const met = graduationSigns.filter((sign) => is[sign]);
  const because = { 'well-weeks-told': means.length, 'well-active-days': active };
  const reason = toolReason(rules, 'well-graduate', because, wellNumbers(knowledge)['well-graduate']);
  return { done: met.length === graduationSigns.length && !facts.alarm, met, reasons: [reason] };
}
