import type { Dose } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { type DosePattern, doseLevels, type LevelDose, type PersonLevel } from './dose-levels.ts';
import { exercises } from './exercises.ts';

const levels: readonly PersonLevel[] = [1, 2, 3, 4, 5];
const patterns = Object.keys(doseLevels) as readonly DosePattern[];
const most = ({ sets, amount }: LevelDose) => sets[1] * amount[1];
const total = (dose: Dose) =>
  dose.kind === 'time' ? dose.minutes : dose.sets * (dose.kind === 'reps' ? dose.reps : dose.seconds);

describe('how much for whom', () => {
  it.each(patterns)('%s: a range goes up, and no level does less than the one below', (pattern) => {
    for (const level of levels) {
      const { sets, amount, timesPerDay = [0, 0], daysPerWeek = [0, 0], effort = [0, 0] } = doseLevels[pattern][level];
      for (const [from, to] of [sets, amount, timesPerDay, daysPerWeek, effort])
        expect(to).toBeGreaterThanOrEqual(from);
      expect(daysPerWeek[1]).toBeLessThanOrEqual(7);
      expect(effort[1]).toBeLessThanOrEqual(8);
    }
    for (const level of levels.slice(1)) {
      expect(most(doseLevels[pattern][level])).toBeGreaterThanOrEqual(
        most(doseLevels[pattern][(level - 1) as PersonLevel]),
      );
    }
  });

  it.each(exercises.filter(({ doses }) => !['breathing', 'rest', 'heat', 'break'].includes(doses)))(
    '$id: a plan begins at no more than the table gives somebody of its level',
    ({ startDose, doses, level }) => {
      expect(total(startDose)).toBeLessThanOrEqual(most(doseLevels[doses][level]));
    },
  );

  it('the unit is the unit of the plan, but for a break, which a plan never holds', () => {
    const unit = { reps: 'times', hold: 'seconds', time: 'minutes' } as const;
    for (const { id, startDose, doses, level } of exercises) {
      if (doses !== 'break') expect(doseLevels[doses][level].unit, id).toBe(unit[startDose.kind]);
    }
  });
});

describe('where it is felt, and what was looked at', () => {
  it.each(exercises)('$id says where, once each, and no practice claims a study', ({ feltIn, studied, certainty }) => {
    expect(feltIn.length).toBeGreaterThan(0);
    expect(feltIn.length).toBeLessThanOrEqual(3);
    expect(new Set(feltIn).size).toBe(feltIn.length);
    if (studied === 'practice') expect(certainty).toBe('expert');
    expect(certainty).not.toBe('high');
  });
});
