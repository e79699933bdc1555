import { assumptions } from '../assumptions.ts';
import { bell } from '../chance.ts';
import type { VirtualPerson } from './person.ts';

const { pace, scoreNoise, noiseFullFrom } = assumptions;

/** How much of the way from start to end is still to go, per day; worked out once, the same for everybody. */
const left: number[] = [];

function leftOn(day: number): number {
  for (let next = left.length; next <= day; next += 1) {
    const { quickShare, quickWeeks, slowWeeks } = pace.value;
    const weeks = next / 7;
    left.push(quickShare * Math.exp(-weeks / quickWeeks) + (1 - quickShare) * Math.exp(-weeks / slowWeeks));
  }
  return left[day] ?? 0;
}

/** Pain of a day without what exercise adds, 0–10: course and flare-ups. */
export function painOn(person: VirtualPerson, day: number): number {
  const { startPain, endPain, flares } = person;
  let pain = endPain + (startPain - endPain) * leftOn(day);
  for (const { from, to, rise } of flares) {
    if (day >= from && day < to) pain += rise * (1 - (day - from) / (to - from));
  }
  return Math.min(10, pain);
}

/** What somebody says when asked: a whole number around the pain there is. Less noise where there is little pain. */
export function scoreOf({ chance }: VirtualPerson, pain: number): number {
  const spread = scoreNoise.value * Math.min(1, pain / noiseFullFrom.value);
  return Math.max(0, Math.min(10, Math.round(pain + bell(chance) * spread)));
}
