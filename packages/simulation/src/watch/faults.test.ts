import { knowledge } from '@rugwijs/clinical';
import type { AdaptationThresholds, Answers, Change, Dose, Mode } from '@rugwijs/core';
import { expect, test } from 'vitest';
import type { App, SimulationKnowledge } from '../app/app.ts';
import { lightApp } from '../light/light-app.ts';
import { makePerson, type VirtualPerson } from '../people/person.ts';
import { simulate, simulateOne } from '../simulate.ts';
import type { Invariant } from './invariants.ts';

/**
 * Every invariant can fail: a fault is put in, in a copy of the knowledge or between the rules and the person, and the watcher
 * must see it. A watcher that never fails would prove nothing.
 */
const people = { people: 40, days: 120, seed: 1 };
/** Alarm signs often enough to meet some. */
const alarmed = { people: 24, days: 100, seed: 1, alarmsPerYear: 6 };

function thresholds(change: Partial<AdaptationThresholds>): SimulationKnowledge {
  const { adaptation } = knowledge;
  return { ...knowledge, adaptation: { ...adaptation, thresholds: { ...adaptation.thresholds, ...change } } };
}

const { checks, restart, quota, up, flare } = knowledge.adaptation.thresholds;

const inKnowledge: readonly (readonly [Invariant, string, SimulationKnowledge])[] = [
  [
    'dose-rise',
    'the cap of a quarter is a whole',
    thresholds({
      cap: { share: 1, days: 7 },
      up: { reps: 8, seconds: 20, minutes: 8 },
      quota: { ...quota, perWeek: 1 },
    }),
  ],
  ['never-up-after-alarm', 'an alarm day holds nothing', thresholds({ alarmHoldDays: -1 })],
  ['no-see-saw', 'a drop holds nothing', thresholds({ dropHoldDays: -1, up })],
  ['restart-after-gap', 'a restart at the full dose', thresholds({ restart: { ...restart, share: 1 } })],
  [
    'never-negative',
    'no floor',
    thresholds({
      floor: { reps: -9, seconds: -9, minutes: -9 },
      flare: { ...flare, plans: flare.plans.map((row) => ({ ...row, share: -1 })) },
    }),
  ],
  ['alarm-never-self-care', 'nothing locks the plan', thresholds({ checks: { ...checks, lockFrom: 'emergency' } })],
  [
    'never-excluded',
    'the exercises forget what they are not for',
    { ...knowledge, exercises: knowledge.exercises.map((exercise) => ({ ...exercise, notWith: [] })) },
  ],
];

test.each(inKnowledge)('%s: %s', (invariant, _what, faulty) => {
  const app = (_known: SimulationKnowledge, days: number) => lightApp(faulty, days);
  expect(simulate({ ...people, app }).violations[invariant]).toBeGreaterThan(0);
});

type Fault = (app: App) => App;

/** Every change shown is another than the rules gave. */
function changing(alter: (change: Change) => Change): Fault {
  return (app) => ({
    ...app,
    session: (at) => {
      const session = app.session(at);
      if (session === undefined) return undefined;
      return { ...session, exercises: session.exercises.map((shown) => ({ ...shown, change: alter(shown.change) })) };
    },
  });
}

/** The app hears these answers instead of what was told. */
function deafTo(instead: (told: Answers) => Answers): Fault {
  return (app) => ({ ...app, answered: (at, check, told) => app.answered(at, check, { ...told, ...instead(told) }) });
}

const no =
  (...rows: readonly string[]) =>
  (told: Answers): Answers =>
    Object.fromEntries(rows.filter((row) => row in told).map((row) => [row, 'no']));

/** With what the people who are met have to tell. */
const deaf: readonly (readonly [string, Fault, (person: VirtualPerson) => boolean])[] = [
  ['pregnancy', deafTo(no('pregnant')), ({ truth }) => truth.pregnant === 'yes'],
  ['osteoporosis', deafTo(no('osteoporosis')), ({ truth }) => truth.osteoporosis === 'yes'],
  ['steroids', deafTo(no('steroids')), ({ truth }) => truth.steroids === 'yes'],
  ['blood thinners', deafTo(no('anticoagulants')), ({ truth }) => truth.anticoagulants === 'yes'],
  [
    'the list of limits',
    deafTo((told) => ('limits' in told ? { limits: [] } : {})),
    ({ wishes }) => Array.isArray(wishes.limits) && wishes.limits.length > 0,
  ],
  [
    'a radiating leg',
    deafTo((told) => ('leg-pain' in told ? { 'leg-pain': 'none' } : {})),
    ({ radicular }) => radicular,
  ],
];

test.each(deaf)('never-excluded: the app is deaf to %s', (_what, fault, tells) => {
  const asked = { days: 14, seed: 1, app: (known: SimulationKnowledge, days: number) => fault(lightApp(known, days)) };
  // One after another, as far as the first who is given what is not for them.
  for (let number = 0; number < 2000; number += 1) {
    if (!tells(makePerson(asked.seed, number, asked.days))) continue;
    const [seen] = simulateOne(asked, number, () => undefined).violations;
    if (seen !== undefined) return expect(seen.invariant).toBe('never-excluded');
  }
  expect.unreachable('nobody was given what is not for them');
});

const onAsBefore = ({ exercise: _, ...change }: Change): Change => ({ ...change, to: change.from });
const otherSets = (dose: Dose): Dose => (dose.kind === 'time' ? dose : { ...dose, sets: dose.sets + 1 });
const other: Readonly<Record<Mode, Mode>> = {
  light: 'time-contingent',
  'time-contingent': 'light',
  'pain-guided': 'light',
};

const between: readonly (readonly [Invariant, string, Fault])[] = [
  [
    'one-variable',
    'sets grow beside repetitions',
    changing((change) => (change.step === 'up' ? { ...change, to: otherSets(change.to) } : change)),
  ],
  [
    'never-negative',
    'a dose of half a repetition',
    changing((change) => ({ ...change, to: { kind: 'reps', sets: 1, reps: 0.25 } })),
  ],
  [
    'one-variable',
    'every exercise a harder one, at once',
    changing((change) => ({ ...change, step: 'up', exercise: change.item })),
  ],
  [
    'one-mode',
    'the plan says another mode than the doses follow',
    (app) => ({
      ...app,
      planAccepted: (at, plan) => app.planAccepted(at, { ...plan, mode: other[plan.mode] }),
    }),
  ],
  [
    'alarm-never-self-care',
    'a verdict that is calmer than the sign',
    (app) => ({
      ...app,
      verdictGiven: (at, check) => ({ ...app.verdictGiven(at, check), verdict: 'self-care', atLeast: 'self-care' }),
    }),
  ],
  [
    'sign-stops',
    'no alarm questions after less strength or feeling',
    (app) => ({
      ...app,
      recheck: (at) => {
        const due = app.recheck(at);
        return due === 'new-leg-sign' ? undefined : due;
      },
    }),
  ],
  [
    'sign-stops',
    'the exercise that brought it goes on at the same dose',
    changing((change) => (change.step === 'stop' ? onAsBefore(change) : change)),
  ],
  [
    'unknown-never-calmer',
    '"weet ik niet" makes the verdict calmer',
    (app) => ({
      ...app,
      verdictGiven: (at, check) => {
        const decision = app.verdictGiven(at, check);
        return Object.values(app.answers()).includes('unknown') ? { ...decision, atLeast: 'self-care' } : decision;
      },
    }),
  ],
];

test.each(between)('%s: %s', (invariant, _what, fault) => {
  const app = (known: SimulationKnowledge, days: number) => fault(lightApp(known, days));
  // Signs in an exercise are rare, and no rate makes them frequent.
  const count = invariant === 'sign-stops' ? 80 : 24;
  expect(simulate({ ...alarmed, people: count, app }).violations[invariant]).toBeGreaterThan(0);
});

test('an alarm sign that no rule answers is counted as missed', () => {
  const calm: Fault = (app) => ({
    ...app,
    verdictGiven: (at, check) => ({
      ...app.verdictGiven(at, check),
      verdict: 'self-care',
      atLeast: 'self-care',
      reasons: [],
    }),
  });
  const app = (known: SimulationKnowledge, days: number) => calm(lightApp(known, days));
  expect(simulate({ ...alarmed, app }).alarms.missed).toBeGreaterThan(0);
});

test('a session without the question is counted as missed, however the verdict ends', () => {
  const unasked: Fault = (app) => ({ ...app, recheck: () => undefined });
  const app = (known: SimulationKnowledge, days: number) => unasked(lightApp(known, days));
  expect(simulate({ ...alarmed, app }).alarms.missed).toBeGreaterThan(0);
});
