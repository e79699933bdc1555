import { dayAt, type Minute } from '../days.ts';
import type { Light } from './state.ts';

/** The journal's `advice/pain.ts` on light state: sums a day instead of moments. Scores are whole, so sums are exact. */

const painDays = 63;
const usualDays = 14;
const jumpDays = 14;

/** `afterExercise` counts for a jump, not for what is usual. */
export function tellPain(light: Light, at: Minute, value: number, afterExercise: boolean): void {
  const day = dayAt(at);
  if (!afterExercise) {
    light.shown = undefined;
    light.painSum[day] = (light.painSum[day] ?? 0) + value;
    light.painCount[day] = (light.painCount[day] ?? 0) + 1;
  }
  const { painJump, painJumpHours } = light.knowledge.adaptation.thresholds.checks;
  while ((light.moments[0]?.at ?? at) < at - painJumpHours * 60) light.moments.shift();
  let fromDay = -1;
  for (const earlier of light.moments) if (value - earlier.value >= painJump) fromDay = earlier.day;
  if (fromDay >= 0) light.jumps.push({ at, day, fromDay });
  light.moments.push({ at, day, value });
}

/** The newest jump of the last two weeks, both its moments within them. */
export function jumpAt(light: Light, today: number): Minute | undefined {
  return light.jumps.findLast(({ fromDay }) => fromDay >= today - jumpDays)?.at;
}

export function usualPain(light: Light, today: number): number | undefined {
  let sum = 0;
  let count = 0;
  let only: number | undefined;
  for (let day = Math.max(0, today - usualDays); day <= today; day += 1) {
    const told = light.painCount[day] ?? 0;
    if (told === 0 || light.inFlare[day] === 1) continue;
    sum += light.painSum[day] ?? 0;
    count += told;
    only = light.painSum[day];
  }
  if (count >= 2) return sum / count;
  const answered = light.answers.pain;
  return typeof answered === 'number' ? answered : only;
}

/** Means of the finished weeks of this episode, newest last. */
export function finishedWeeks(light: Light, today: number): readonly number[] {
  const since = light.intakeDay >= 0 ? light.intakeDay : light.plan === undefined ? today : light.planDay;
  const means: number[] = [];
  const from = Math.max(since, today - painDays);
  for (let week = Math.floor((from - since) / 7); since + week * 7 + 7 <= today; week += 1) {
    let sum = 0;
    let count = 0;
    for (let day = Math.max(from, since + week * 7); day < since + week * 7 + 7; day += 1) {
      count += light.painCount[day] ?? 0;
      sum += light.painSum[day] ?? 0;
    }
    if (count > 0) means.push(sum / count);
  }
  return means;
}
