/** From – to; the same number twice when there is one. */
export type Range = readonly [from: number, to: number];

/** How much at one level of a person. Ranges, since they guide a choice; what a plan asks is one number (`startDose`). */
export interface LevelDose {
  readonly sets: Range;
  readonly amount: Range;
  readonly unit: 'times' | 'seconds' | 'minutes';
  readonly timesPerDay?: Range;
  readonly daysPerWeek?: Range;
  /** 0 nothing – 10 all you have (RPE). */
  readonly effort?: Range;
}

/** What a person is used to: 1 just starting – 5 well trained. */
export type PersonLevel = 1 | 2 | 3 | 4 | 5;

export type DosePattern =
  | 'mobility'
  | 'stretch'
  | 'strength'
  | 'isometric'
  | 'carry'
  | 'walking'
  | 'aerobic'
  | 'breathing'
  | 'rest'
  | 'heat'
  | 'break';

const one: Range = [1, 1];
const daily: Range = [7, 7];

/**
 * How much for whom (`exercises.json`, `dose_by_level`): ACSM-like ranges and practice, not trial-derived, for a
 * physiotherapist to sign. Metres of carrying are told in seconds, at one metre a second.
 */
export const doseLevels: Readonly<Record<DosePattern, Readonly<Record<PersonLevel, LevelDose>>>> = {
  mobility: {
    1: { sets: one, amount: [5, 5], unit: 'times', timesPerDay: [2, 2] },
    2: { sets: one, amount: [8, 8], unit: 'times', timesPerDay: [2, 2] },
    3: { sets: [2, 2], amount: [10, 10], unit: 'times', timesPerDay: [1, 2] },
    4: { sets: [2, 2], amount: [12, 12], unit: 'times', timesPerDay: one },
    5: { sets: [2, 2], amount: [12, 12], unit: 'times', timesPerDay: one },
  },
  stretch: {
    1: { sets: [2, 2], amount: [15, 15], unit: 'seconds', timesPerDay: [1, 2] },
    2: { sets: [2, 2], amount: [20, 20], unit: 'seconds', timesPerDay: [1, 2] },
    3: { sets: [3, 3], amount: [30, 30], unit: 'seconds', timesPerDay: one },
    4: { sets: [3, 3], amount: [30, 30], unit: 'seconds', daysPerWeek: [5, 5] },
    5: { sets: [3, 3], amount: [30, 30], unit: 'seconds', daysPerWeek: [3, 5] },
  },
  strength: {
    1: { sets: one, amount: [6, 8], unit: 'times', daysPerWeek: [2, 2], effort: [3, 4] },
    2: { sets: [2, 2], amount: [8, 10], unit: 'times', daysPerWeek: [2, 3], effort: [4, 5] },
    3: { sets: [3, 3], amount: [8, 12], unit: 'times', daysPerWeek: [2, 3], effort: [5, 6] },
    4: { sets: [3, 3], amount: [8, 12], unit: 'times', daysPerWeek: [2, 3], effort: [6, 7] },
    5: { sets: [3, 4], amount: [6, 10], unit: 'times', daysPerWeek: [2, 3], effort: [7, 8] },
  },
  isometric: {
    1: { sets: [5, 5], amount: [5, 5], unit: 'seconds', daysPerWeek: daily },
    2: { sets: [5, 5], amount: [8, 10], unit: 'seconds', daysPerWeek: daily },
    3: { sets: [3, 3], amount: [20, 20], unit: 'seconds', daysPerWeek: [3, 5] },
    4: { sets: [3, 3], amount: [30, 30], unit: 'seconds', daysPerWeek: [3, 3] },
    5: { sets: [3, 3], amount: [45, 60], unit: 'seconds', daysPerWeek: [3, 3] },
  },
  carry: {
    1: { sets: [2, 2], amount: [10, 10], unit: 'seconds', daysPerWeek: [2, 3], effort: [3, 4] },
    2: { sets: [3, 3], amount: [15, 15], unit: 'seconds', daysPerWeek: [2, 3], effort: [4, 5] },
    3: { sets: [3, 3], amount: [20, 20], unit: 'seconds', daysPerWeek: [2, 3], effort: [5, 6] },
    4: { sets: [4, 4], amount: [30, 30], unit: 'seconds', daysPerWeek: [2, 3], effort: [6, 7] },
    5: { sets: [5, 5], amount: [40, 40], unit: 'seconds', daysPerWeek: [2, 3], effort: [7, 7] },
  },
  // Level 1 is 80 % of what is walked now, in a plan (`planRules.walking`); the minutes are for who does not know.
  walking: {
    1: { sets: one, amount: [5, 10], unit: 'minutes', daysPerWeek: [3, 3], effort: [2, 3] },
    2: { sets: one, amount: [10, 15], unit: 'minutes', daysPerWeek: [3, 4], effort: [2, 3] },
    3: { sets: one, amount: [20, 20], unit: 'minutes', daysPerWeek: [4, 5], effort: [3, 4] },
    4: { sets: one, amount: [30, 30], unit: 'minutes', daysPerWeek: [5, 5], effort: [3, 4] },
    5: { sets: one, amount: [30, 45], unit: 'minutes', daysPerWeek: [5, 5], effort: [4, 5] },
  },
  aerobic: {
    1: { sets: one, amount: [5, 10], unit: 'minutes', daysPerWeek: [3, 3], effort: [2, 3] },
    2: { sets: one, amount: [10, 15], unit: 'minutes', daysPerWeek: [3, 4], effort: [3, 3] },
    3: { sets: one, amount: [20, 30], unit: 'minutes', daysPerWeek: [4, 5], effort: [3, 4] },
    4: { sets: one, amount: [30, 40], unit: 'minutes', daysPerWeek: [5, 5], effort: [4, 5] },
    5: { sets: one, amount: [30, 60], unit: 'minutes', daysPerWeek: [5, 5], effort: [4, 5] },
  },
  breathing: {
    1: { sets: one, amount: [2, 3], unit: 'minutes', timesPerDay: [2, 2] },
    2: { sets: one, amount: [5, 5], unit: 'minutes', timesPerDay: [1, 2] },
    3: { sets: one, amount: [5, 10], unit: 'minutes', timesPerDay: one },
    4: { sets: one, amount: [10, 10], unit: 'minutes', timesPerDay: one },
    5: { sets: one, amount: [10, 20], unit: 'minutes', timesPerDay: one },
  },
  rest: same({ sets: one, amount: [5, 10], unit: 'minutes', timesPerDay: [1, 4] }),
  heat: same({ sets: one, amount: [15, 20], unit: 'minutes', timesPerDay: [1, 3] }),
  // After every half hour to an hour of sitting, as you like; the numbers are for one break.
  break: same({ sets: one, amount: [1, 2], unit: 'minutes', timesPerDay: [4, 10] }),
};

/** Comfort is the same for everybody, as needed. */
function same(dose: LevelDose): Readonly<Record<PersonLevel, LevelDose>> {
  return { 1: dose, 2: dose, 3: dose, 4: dose, 5: dose };
}
