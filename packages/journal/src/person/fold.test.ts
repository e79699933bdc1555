import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JournalEvent } from '../event/event.ts';
import { calm, checked, checkIn, dayNumber, event, session, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold, foldOne } from './fold.ts';

/** A fortnight with everything in it: sessions, answers, corrections, a flare-up, a verdict and what the doctor said. */
const fortnight: readonly JournalEvent[] = [
  ...started(),
  session(0, { during: 2 }),
  checkIn(0, 'next-morning'),
  session(1, { tooHeavy: true, where: ['left-thigh'] }),
  checkIn(1, 'next-morning', { perExercise: { bridge: 'no', squat: 'yes' }, goneWithinDayPart: 'unknown' }),
  checkIn(1, '48h'),
  event('measured', { measure: 'pain', value: 4, day: '2026-03-03' }, 1, 20),
  event('measured', { measure: 'activity', activity: 'activity-1', value: 3, day: '2026-03-03' }, 1, 21),
  event('activityDone', { item: 'walking', amount: 12, unit: 'minutes', day: '2026-03-04', trial: false }, 2, 10),
  event('exerciseSwapped', { from: 'squat', to: 'tilt', why: 'choice' }, 3, 10),
  event('flareStarted', { day: '2026-03-06' }, 4, 10),
  event('flareEnded', { day: '2026-03-09' }, 7, 10),
  event('answered', { check: 'gap', answers: { ...calm, 'saddle-feeling': 'unknown', 'leg-pain': 'none' } }, 8, 10),
  event(
    'verdictGiven',
    {
      check: 'gap',
      verdict: 'call-gp-today',
      atLeast: 'call-gp-today',
      atMost: 'call-gp-today',
      rules: ['cauda-equina'],
      rulesVersion: 'test',
    },
    8,
    10,
    1,
  ),
  event('contacted', { verdictEvent: 'verdictGiven-2026-03-10T10:01:00+01:00', with: 'gp', released: true }, 9, 10),
  event('noted', { text: 'Rondje gelopen.', day: dayNumber(9) }, 9, 10),
  event('lessonRead', { lesson: 'bending' }, 9, 11),
  event('exerciseFavoured', { exercise: 'bridge', favourite: true }, 9, 12),
  event('exerciseFavoured', { exercise: 'march', favourite: true }, 9, 13),
  event('exerciseFavoured', { exercise: 'bridge', favourite: false }, 10, 12),
  ...checked('month', 10),
  event(
    'corrected',
    {
      replaces: 'measured-2026-03-03T20:00:00+01:00',
      kind: 'measured',
      data: { measure: 'pain', value: 5, day: '2026-03-03' },
    },
    11,
  ),
  event('corrected', { replaces: 'lessonRead-2026-03-11T11:00:00+01:00', removed: true }, 12),
  session(12, { exercise: 'march', insteadOf: 'bridge' }),
];
const whole = fold(fortnight, knowledge);

describe('a person is what the events say', () => {
  test('in whatever order they arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...fortnight], { minLength: fortnight.length }), (shuffled) => {
        expect(fold(shuffled, knowledge)).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  test('and one by one, in whatever order, gives exactly the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...fortnight]), (some) => {
        const oneByOne = some.reduce((person, one) => foldOne(person, one, knowledge), fold([], knowledge));
        expect(oneByOne).toEqual(fold(some, knowledge));
      }),
      { numRuns: 60 },
    );
  });

  test('one by one as they happen, too: at every moment the same person', () => {
    const late = checkIn(14, 'next-morning', { backToUsual: 'no' });
    const early: JournalEvent = { ...late, at: '2026-03-15T08:00:00+01:00' }; // by the clock before its session
    const able = [3, 15].map((count) =>
      event('measured', { measure: 'function', value: 6, day: dayNumber(count) }, count, 7),
    );
    const all = fold([...fortnight, early, session(14), session(15), ...able], knowledge).events;
    for (const [index, event] of all.entries()) {
      const [before, after] = [all.slice(0, index), all.slice(0, index + 1)].map((some) => fold(some, knowledge));
      expect(before && foldOne(before, event, knowledge)).toEqual(after);
    }
  });

  test('one more event leaves the person before it as it was', () => {
    const before = structuredClone(whole);
    foldOne(whole, session(13), knowledge);
    expect(whole).toEqual(before);
  });

  test('the same event twice counts once', () => {
    expect(fold([...fortnight, ...fortnight], knowledge)).toEqual(whole);
    expect(foldOne(whole, fortnight.at(-1) as JournalEvent, knowledge)).toEqual(whole);
  });

  test('no answers, no verdict', () => {
    expect(fold([], knowledge).decision).toBeUndefined();
  });
});

describe('what is remembered', () => {
  test('an attempt carries the answers of the check-ins after it, per exercise where they differ', () => {
    expect(whole.attempts.bridge?.[1]).toMatchObject({
      session: 's1',
      tooHeavy: true,
      nextMorning: 'no',
      at48h: 'yes',
      goneWithinDayPart: 'unknown',
    });
    expect(whole.attempts.squat?.[1]).toMatchObject({ nextMorning: 'yes', at48h: 'yes' });
  });

  test('the latest answer counts, and the first whole check is kept for comparison', () => {
    const person = fold([...started(), event('answered', { check: 'gap', answers: { pain: 7 } }, 5)], knowledge);
    expect(person.answers.pain).toBe(7);
    expect(person.answersAtStart.pain).toBe(4);
  });

  test('the verdict on the answers is that of the rules', () => {
    const person = fold(
      [event('answered', { check: 'intake', answers: { ...calm, 'saddle-feeling': 'yes' } }, 0)],
      knowledge,
    );
    expect(person.decision?.verdict).toBe('call-gp-now');
    expect(person.decision?.reasons[0]?.rule).toBe('cauda-equina');
  });

  test('corrections were worked in, removed events are gone', () => {
    expect(whole.measures.pain.map(({ value }) => value)).toEqual([5]);
    expect(whole.lessons).toEqual([]);
  });

  test('favourites in order of choosing, each once; taken out is out', () => {
    expect(whole.favourites).toEqual(['march']);
    const again = event('exerciseFavoured', { exercise: 'march', favourite: true }, 14);
    const bridge = event('exerciseFavoured', { exercise: 'bridge', favourite: true }, 13);
    expect(fold([...fortnight, bridge, again], knowledge).favourites).toEqual(['bridge', 'march']);
  });

  test('a swap and a step on the ladder move the place in the plan', () => {
    expect(whole.slots).toEqual([
      { planned: 'bridge', current: 'march', changedOn: '2026-03-14' },
      { planned: 'squat', current: 'tilt', changedOn: '2026-03-05' },
    ]);
  });

  test('a flare-up has a start and an end; a second start meanwhile belongs to it', () => {
    const more = event('flareStarted', { day: '2026-03-07' }, 5, 10);
    expect(fold([...fortnight, more], knowledge).flares).toMatchObject([{ start: '2026-03-06', end: '2026-03-09' }]);
  });

  test('one that was never said to be over does not swallow the next', () => {
    const starts = [1, 3, 40].map((count) => event('flareStarted', { day: dayNumber(count) }, count));
    expect(fold([...started(), ...starts], knowledge).flares.map(({ start }) => start)).toEqual([
      dayNumber(1),
      dayNumber(40),
    ]);
  });

  test('leg pain is gone since the answer that said so, until some is told', () => {
    expect(whole.legPainFreeSince).toBe('2026-03-10');
    expect(foldOne(whole, session(13, { where: ['left-calf'] }), knowledge).legPainFreeSince).toBeUndefined();
  });

  test('an exercise or activity called like a property of every object does no harm', () => {
    const odd = fold([...started(), session(1, { exercise: 'constructor' }), checkIn(1, 'next-morning')], knowledge);
    expect(odd.attempts.constructor).toHaveLength(1);
  });
});

describe('a clock that was set back', () => {
  test('a check-in that lies before its session by the clock still belongs to it', () => {
    const late = checkIn(3, 'next-morning', { backToUsual: 'no' });
    const early: JournalEvent = { ...late, at: '2026-03-04T08:00:00+01:00' };
    const person = fold([...started(), session(3), early], knowledge);
    expect(person.attempts.bridge?.[0]?.nextMorning).toBe('no');
  });

  test('nothing is lost: every event is still there', () => {
    const back = fortnight.map((one, index) =>
      index % 3 === 0 ? { ...one, at: one.at.replace('2026-03', '2026-02') } : one,
    );
    const person = fold(back as JournalEvent[], knowledge);
    expect(new Set(person.events.map(({ id }) => id))).toEqual(new Set(fortnight.map(({ id }) => id)));
  });
});
