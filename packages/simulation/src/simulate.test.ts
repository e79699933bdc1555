import { knowledge } from '@rugwijs/clinical';
import { describe, expect, test } from 'vitest';
import type { App } from './app/app.ts';
import { assumptions, courses } from './assumptions.ts';
import { minutesPerDay } from './days.ts';
import { lightApp } from './light/light-app.ts';
import { alarmKinds } from './people/alarm-signs.ts';
import { makePerson } from './people/person.ts';
import { reportOf } from './report/report.ts';
import { matters, sweep, sweepOutcomes, sweepThresholds } from './report/sweep.ts';
import { type Asked, compareWithJournal, simulate, simulateOne } from './simulate.ts';
import { invariants } from './watch/invariants.ts';

const small = { people: 60, days: 120, seed: 1 };

describe('the simulation', () => {
  const tally = simulate(small);

  test('nothing that never may happen, happens', () => {
    expect(tally.firstViolations).toEqual([]);
    expect(Object.keys(tally.violations)).toEqual([...invariants]);
    expect(tally.checks).toBeGreaterThan(2000);
  });

  test('the same seed gives the same to the last bit, another seed something else', () => {
    const report = (of: typeof tally) => JSON.stringify(reportOf(of, { days: small.days, seed: 1 }));
    expect(report(simulate(small))).toBe(report(tally));
    expect(report(simulate({ ...small, seed: 2 }))).not.toBe(report(tally));
  });

  test('nobody depends on how many came before', () => {
    const lives = (number: number) => {
      const told: string[] = [];
      simulateOne(small, number, (day, what) => told.push(`${day} ${what}`));
      return told;
    };
    const before = lives(7);
    simulate({ ...small, people: 5 });
    expect(lives(7)).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
  });

  test('mean pain lies within the published margins, in both groups, at every moment', () => {
    const report = reportOf(simulate({ people: 3000, days: 365, seed: 1, app: nobodyLooks }), { days: 365, seed: 1 });
    expect(report.publishedPain.weeks).toEqual([0, 6, 26, 52]);
    expect(report.publishedPain.inside).toEqual({
      acute: [true, true, true, true],
      persistent: [true, true, true, true],
    });
  });

  test('the courses have the shares of Dunn 2006', () => {
    const { courses: found, people } = simulate({ people: 1500, days: 1, seed: 1 });
    for (const course of courses) {
      expect(found[course] / people).toBeCloseTo(assumptions.courseShares.value[course], 1);
    }
  });

  test('everybody with a plan who does not improve and stays is told to let somebody look', () => {
    const { people, weeks, ...became } = notImproving();
    expect(became.told).toBeGreaterThan(20);
    expect(became.unheard).toBe(0);
    expect(Object.values(became).reduce((sum, count) => sum + count, 0)).toBe(people);
    expect(weeks.slice(0, 2)).toEqual([0, 0]);
  });

  test.each([
    ['is silent', Number.POSITIVE_INFINITY],
    ['speaks two weeks late', 42],
  ])('an app that %s is seen', (_what, from) => {
    const app: Asked['app'] = (known, days) => {
      const light = lightApp(known, days);
      return { ...light, handOver: (at) => (at < from * minutesPerDay ? undefined : light.handOver(at)) };
    };
    expect(notImproving(app).unheard).toBeGreaterThan(20);
  });

  function notImproving(app?: Asked['app']) {
    const tally = simulate({ people: 150, days: 90, seed: 3, ...(app && { app }) });
    return reportOf(tally, { days: 90, seed: 3 }).handOver.notImproving;
  }
});

describe('alarm signs, twelve a year instead of one in thirty years', () => {
  const asked = { people: 200, days: 120, seed: 1, alarmsPerYear: 12 };
  const tally = simulate(asked);

  test.each(alarmKinds)('%s: raised, and never missed', (kind) => {
    expect(tally.alarms.byKind[kind].raised).toBeGreaterThan(0);
    expect(tally.alarms.byKind[kind].missed).toBe(0);
  });

  test('and still nothing happens that never may', () => {
    expect(tally.firstViolations).toEqual([]);
    expect(tally.alarms.raised).toBeGreaterThan(100);
    expect(tally.alarms.missed).toBe(0);
  });

  test('the usual rate, named, is the same to the last bit; without signs there are none but those of an exercise', () => {
    const usual = { ...small, alarmsPerYear: assumptions.alarmsPerYear.value };
    expect(simulate(usual)).toEqual(simulate(small));
    expect(makePerson(1, 7, 3650, 0).alarms).toEqual([]);
    expect(reportOf(tally, asked).alarms.perYear).toBe(12);
  });
});

describe('less strength or feeling, or pain down the leg, in an exercise', () => {
  test('is lived: the session stops, some signs stay and are raised, and none goes on as before', () => {
    const { stoppedFor, alarms, violations } = simulate({ people: 60, days: 60, seed: 6, alarmsPerYear: 0 });
    expect(stoppedFor.nerveSign).toBeGreaterThan(2);
    expect(stoppedFor.legSpread).toBeGreaterThan(2);
    expect(alarms.raised).toBeGreaterThan(0);
    expect(alarms.missed).toBe(0);
    expect(violations['sign-stops']).toBe(0);
  });
});

describe('the light app beside the real journal', () => {
  test.each([
    ['ordinary people', { people: 14, days: 75, seed: 11 }, { raised: 0, nerveSign: 0 }],
    [
      'people with many alarm signs',
      { people: 4, days: 60, seed: 283, alarmsPerYear: 12 },
      { raised: 3, nerveSign: 1 },
    ],
  ])('day by day the same verdicts, locks, checks, doses, quotas and reasons: %s', (_who, asked, meets) => {
    const { differences, patientDays, lived } = compareWithJournal(asked);
    expect(patientDays).toBe(asked.people * asked.days);
    expect(differences.slice(0, 3)).toEqual([]);
    expect(lived.alarms.raised).toBeGreaterThanOrEqual(meets.raised);
    expect(lived.stoppedFor.nerveSign).toBeGreaterThanOrEqual(meets.nerveSign);
  });

  test('a light app that drifts is seen', () => {
    const drifted = withChange({ cap: { share: 0.1, days: 7 } });
    const { differences } = compareWithJournal({ people: 6, days: 60, seed: 11 }, drifted);
    expect(differences.length).toBeGreaterThan(0);
  });
});

describe('sweep', () => {
  const rows = sweep({ people: 12, days: 90, seed: 1 });

  test('every threshold is varied around the value in use', () => {
    expect(rows[0]?.threshold).toBe('in-use');
    for (const threshold of sweepThresholds) {
      expect(rows.filter((row) => row.threshold === threshold)).toHaveLength(2);
    }
  });

  // On so few people chance decides which way; that something changes shows that the rules were given the other step.
  test('another step changes the doses that are reached', () => {
    const [inUse] = rows;
    const larger = rows.find(({ threshold, value }) => threshold === 'step-size' && value === '× 2');
    if (inUse === undefined || larger === undefined) throw new Error('no rows');
    expect(larger.outcomes['dose-week-12']).not.toBe(inUse.outcomes['dose-week-12']);
  });

  test('a tenth away from what is in use matters, less does not', () => {
    const row = (walk: number) =>
      ({ threshold: 'noise', value: '', outcomes: { ...inNought, 'walk-week-12': walk } }) as const;
    expect(matters(row(22.5), row(20), 'walk-week-12')).toBe(true);
    expect(matters(row(21.5), row(20), 'walk-week-12')).toBe(false);
    expect(matters(row(21.5), row(20), 'downs')).toBe(false);
  });
});

const inNought = Object.fromEntries(sweepOutcomes.map((outcome) => [outcome, 0])) as Record<
  (typeof sweepOutcomes)[number],
  number
>;

function withChange(change: object): typeof knowledge {
  const { adaptation } = knowledge;
  return { ...knowledge, adaptation: { ...adaptation, thresholds: { ...adaptation.thresholds, ...change } } };
}

/** An app that asks and gives nothing: pain goes its own way, so the means need no app. */
function nobodyLooks(): App {
  const nothing = () => undefined;
  const decision = {
    verdict: 'emergency',
    atLeast: 'emergency',
    atMost: 'emergency',
    reasons: [],
    stillNeeded: [],
  } as const;
  return {
    knowledge,
    answered: nothing,
    verdictGiven: () => decision,
    planAccepted: nothing,
    sessionDone: nothing,
    checkedIn: nothing,
    measured: nothing,
    activityDone: nothing,
    flareStarted: nothing,
    flareEnded: nothing,
    contacted: nothing,
    answers: () => ({}),
    plan: nothing,
    proposal: () => ({ kind: 'no-plan', reasons: [] }),
    checkInsDue: () => [],
    locked: () => 'emergency',
    standing: () => 'emergency',
    recheck: nothing,
    sessionReady: () => false,
    session: nothing,
    walking: nothing,
    activities: () => [],
    flareShare: () => 1,
    modeProposal: nothing,
    handOver: nothing,
  };
}
