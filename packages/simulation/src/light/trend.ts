import { flareConcern } from '@rugwijs/core';
import { dayName } from '../days.ts';
import { finishedWeeks } from './pain.ts';
import type { Light, LightTrend } from './state.ts';

/** The journal's `advice/hand-over.ts` on light state. */
export function trendOf(light: Light, today: number): LightTrend {
  if (light.trend?.today !== today) light.trend = { today, trend: workOut(light, today) };
  return light.trend.trend;
}

function workOut(light: Light, today: number): LightTrend {
  const { notImproving, weeksUp } = light.knowledge.adaptation.thresholds;
  const weeks = finishedWeeks(light, today);
  const answered = light.answersAtStart.pain;
  const first = typeof answered === 'number' ? answered : (light.firstMeasured ?? weeks[0]);
  const last = weeks.at(-1);
  const day = today - (episodeStart(light) ?? today);
  const known = first !== undefined && last !== undefined && first > 1;
  const enough = known && first - last >= notImproving.pain;
  const gained = activityGain(light);
  const stuck = known && !enough && !(gained !== undefined && gained >= notImproving.activity);
  const before = weeks.at(-weeksUp.weeks - 1);
  const up = before !== undefined && weeks.slice(-weeksUp.weeks).every((mean) => mean - before >= weeksUp.rise);
  return { notImproving: stuck && day >= (notImproving.days[0] ?? 28), weeksUp: up, day };
}

export function episodeStart(light: Light): number | undefined {
  if (light.intakeDay >= 0) return light.intakeDay;
  return light.plan === undefined ? undefined : light.planDay;
}

function activityGain({ plan, activityRatings }: Light): number | undefined {
  const first = plan?.activities[0]?.rating ?? activityRatings[0];
  const now = activityRatings.at(-1);
  return first === undefined || now === undefined ? undefined : now - first;
}

export function handOverOf(light: Light, trend: LightTrend, today: number): 'physiotherapist' | 'gp' | undefined {
  const { notImproving, flare } = light.knowledge.adaptation.thresholds;
  const concern = light.flares.length === 0 ? undefined : flareConcern(dayName(today), light.flares, flare);
  if (!trend.notImproving && !trend.weeksUp && concern === undefined) return undefined;
  const late = trend.day >= notImproving.gpFromDay;
  const sign = notImproving.strongSoftSigns.some((question) => light.answers[question] === 'yes');
  return trend.notImproving && late && sign ? 'gp' : 'physiotherapist';
}
