import type { Answers, AnswerValue } from '@rugwijs/core';
import { assumptions, type Course, courses, type Group } from '../assumptions.ts';
import { bell, type Chance, chanceFrom, pick, seedOf, waiting, whole } from '../chance.ts';
import { type AlarmSign, alarmSigns } from './alarm-signs.ts';
import { rugcheckOf } from './rugcheck.ts';

/** A flare-up, an absence: from a day up to another. */
export interface Spell {
  readonly from: number;
  readonly to: number;
}

/** One virtual person: everything that is settled before the first day. */
export interface VirtualPerson {
  readonly number: number;
  readonly chance: Chance;
  readonly group: Group;
  readonly course: Course;
  readonly startPain: number;
  readonly endPain: number;
  /** What is true of them, by question of the Rugcheck; an alarm sign is laid over it while it lasts. */
  readonly truth: Answers;
  /** Their answers to the questions of the plan. */
  readonly wishes: Answers;
  readonly radicular: boolean;
  /** Share of days on which the app is opened. */
  readonly opens: number;
  readonly leavesOn: number;
  readonly absences: readonly Spell[];
  readonly flares: readonly (Spell & { readonly rise: number })[];
  readonly alarms: readonly { readonly on: number; readonly sign: AlarmSign }[];
  /** What this person can do, as a part of the highest dose. */
  readonly capacity: number;
}

/** @param alarmsPerYear How often an alarm sign begins, on average, 0 or more. */
export function makePerson(
  seed: number,
  number: number,
  days: number,
  alarmsPerYear: number = assumptions.alarmsPerYear.value,
): VirtualPerson {
  const chance = chanceFrom(seedOf(seed, number));
  const course = pick(
    chance,
    courses.map((one) => [assumptions.courseShares.value[one], one]),
  );
  const group: Group = chance() < assumptions.acuteOfCourse.value[course] ? 'acute' : 'persistent';
  const spread = bell(chance) * assumptions.startSpread.value;
  const startPain = Math.min(10, Math.max(1, assumptions.startPain.value[group][course] + spread));
  const truth = truthOf(chance, group, course, startPain);
  return {
    number,
    chance,
    group,
    course,
    startPain,
    endPain: Math.min(startPain, assumptions.endPain.value[group][course]),
    truth,
    wishes: wishesOf(chance, startPain),
    radicular: truth['leg-pain'] === 'below-knee',
    opens: between(chance, assumptions.opens.value),
    leavesOn: Math.ceil(waiting(chance, assumptions.leavesAfter.value)),
    absences: spells(chance, days, 365 / assumptions.absencesPerYear.value, assumptions.absenceDays.value),
    flares: spells(chance, days, 365 / assumptions.flaresPerYear.value[course], assumptions.flareDays.value).map(
      (spell) => ({ ...spell, rise: between(chance, assumptions.flareRise.value) }),
    ),
    alarms: alarmsOf(chance, days, alarmsPerYear),
    capacity: between(chance, assumptions.capacity.value),
  };
}

function truthOf(chance: Chance, group: Group, course: Course, startPain: number): Answers {
  const improving = course === 'recovering' || course === 'persistent-mild';
  const own: Record<string, AnswerValue> = {
    duration: group === 'acute' ? pick(chance, acuteDurations) : pick(chance, persistentDurations),
    course: pick(chance, improving ? gettingBetter : staying),
    pain: Math.round(startPain),
  };
  const rugcheck = rugcheckOf(chance, own);
  const whenSevere = { 'sleep-walk-loss': chance() < 0.1 ? 'yes' : 'no', 'second-contact': 'no' };
  return { ...whenSevere, ...rugcheck };
}

const acuteDurations = [
  [60, 'under-2-weeks'],
  [27, '2-to-4-weeks'],
  [13, '4-to-6-weeks'],
] as const;
const persistentDurations = [
  [25, '6-to-12-weeks'],
  [75, 'over-12-weeks'],
] as const;
const gettingBetter = [
  [60, 'better'],
  [25, 'up-and-down'],
  [15, 'same'],
] as const;
const staying = [
  [15, 'better'],
  [40, 'up-and-down'],
  [40, 'same'],
  [5, 'worse'],
] as const;

/** The questions of the plan. */
function wishesOf(chance: Chance, startPain: number): Answers {
  const { namesActivity, limits, floor, minutesADay, walkNow } = assumptions;
  const activity: Answers =
    chance() < namesActivity.value
      ? {
          'activity-1': pick(chance, activities),
          'activity-1-now': Math.max(0, Math.min(9, Math.round(8 - startPain + bell(chance)))),
          'activity-1-unit': 'minutes',
          goal: 'activity-1',
        }
      : {};
  return {
    ...activity,
    days: whole(chance, [2, 6]),
    minutes: whole(chance, minutesADay.value),
    equipment: chance() < 0.5 ? ['chair'] : ['chair', 'mat', 'stairs'],
    floor: chance() < floor.value ? 'yes' : 'no',
    'walk-now': whole(chance, walkNow.value),
    limits: Object.entries(limits.value).flatMap(([limit, share]) => (chance() < share ? [limit] : [])),
    'work-kind': pick(chance, work),
    'sitting-hours': chance() < 0.4 ? 'over-5' : 'under-5',
    sleep: chance() < 0.3 ? 'poor' : 'good',
  };
}

const activities = [
  [2, 'tuinieren'],
  [2, 'fietsen'],
  [1, 'tillen'],
  [1, 'traplopen'],
] as const;
const work = [
  [4, 'sitting'],
  [2, 'standing'],
  [2, 'heavy'],
  [2, 'mixed'],
  [1, 'none'],
] as const;

/** Spells that begin after a waiting time and last so many days, within the days lived. */
function spells(chance: Chance, days: number, mean: number, lasts: readonly [number, number]): readonly Spell[] {
  const found: Spell[] = [];
  for (let from = Math.ceil(waiting(chance, mean)) + 1; from < days; ) {
    const to = from + whole(chance, lasts);
    found.push({ from, to });
    from = to + 1 + Math.ceil(waiting(chance, mean));
  }
  return found;
}

function alarmsOf(chance: Chance, days: number, perYear: number): VirtualPerson['alarms'] {
  if (perYear === 0) return [];
  const found = [];
  const mean = 365 / perYear;
  for (let on = Math.ceil(waiting(chance, mean)); on < days; on += Math.ceil(waiting(chance, mean)) + 30) {
    found.push({ on, sign: pick(chance, alarmSigns) });
  }
  return found;
}

function between(chance: Chance, [least, most]: readonly [number, number]): number {
  return least + chance() * (most - least);
}
