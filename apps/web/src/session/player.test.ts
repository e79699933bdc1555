import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentItem, phaseOf, progressOf, restSeconds, secondsLeft } from './moment.ts';
import { type Action, type Cue, type ItemSource, lowered, newPlay, type Play, step } from './player.ts';

const bridge: ItemSource = {
  exercise: 'bridge',
  dose: { kind: 'reps', sets: 1, reps: 4 },
  sides: 'together',
  secondsPerRep: 4,
};
const birdDog: ItemSource = {
  exercise: 'bird-dog',
  dose: { kind: 'reps', sets: 2, reps: 2 },
  sides: 'each',
  secondsPerRep: 5,
};
const plank: ItemSource = {
  exercise: 'wall-plank',
  dose: { kind: 'hold', sets: 1, seconds: 20 },
  sides: 'together',
  secondsPerRep: 4,
};
const cycling: ItemSource = {
  exercise: 'cycling',
  dose: { kind: 'time', minutes: 3 },
  sides: 'together',
  secondsPerRep: 1,
};
const report = { during: 4, where: ['back'], legSpread: false, nerveSign: false };

/** Plays in steps of a tenth of a second, as a screen does, and keeps the cues. */
function run(play: Play, seconds: number): { play: Play; cues: Cue[] } {
  const cues: Cue[] = [];
  let now = play;
  for (let at = 0; at < Math.round(seconds * 10); at += 1) {
    const next = step(now, { kind: 'tick', seconds: 0.1 });
    now = next.play;
    cues.push(...next.cues);
  }
  return { play: now, cues };
}

const started = (...sources: ItemSource[]) => step(newPlay(sources), { kind: 'start' }).play;
const after = (play: Play, ...actions: Action[]) => actions.reduce((now, action) => step(now, action).play, play);

describe('counting', () => {
  it('waits for a tap: nothing moves by itself before the first exercise', () => {
    expect(run(newPlay([bridge]), 60).play).toEqual(newPlay([bridge]));
  });

  it('counts in three seconds, then says every repetition, then is done', () => {
    const { play, cues } = run(started(bridge), 3 + 4 * 4 + 0.5);
    expect(
      cues.map((cue) => (cue.kind === 'count' ? cue.rep : cue.kind === 'count-in' ? -cue.left : cue.kind)),
    ).toEqual([-2, -1, 1, 2, 3, 4, 'session-done']);
    expect(play.motion).toBe('finished');
    expect(play.items[0]?.status).toBe('done');
  });

  it('does left and right, rests, and does both again when the dose is two sets for each side', () => {
    const { play, cues } = run(started(birdDog), 3 + 10 + 3 + 10 + restSeconds + 10 + 3 + 10 + 1);
    expect(cues.filter((cue) => cue.kind === 'other-side')).toHaveLength(2);
    expect(cues.filter((cue) => cue.kind === 'rest')).toHaveLength(1);
    expect(cues.filter((cue) => cue.kind === 'count')).toHaveLength(2 * 2 * 2);
    expect(play.items[0]?.status).toBe('done');
  });

  it('a hold counts down, says ten and the last three seconds, and keeps the middle of the movement', () => {
    const middle = run(started(plank), 3 + 10);
    expect(secondsLeft(middle.play)).toBe(10);
    expect(phaseOf(middle.play)).toBe(0.5);
    const end = run(middle.play, 11);
    expect([...middle.cues, ...end.cues].flatMap((cue) => (cue.kind === 'seconds-left' ? [cue.left] : []))).toEqual([
      10, 3, 2, 1,
    ]);
    expect(end.play.motion).toBe('finished');
  });

  it('a timed exercise says the minutes', () => {
    const { cues } = run(started(cycling), 3 + 3 * 60 + 1);
    expect(cues.flatMap((cue) => (cue.kind === 'minutes-left' ? [cue.left] : []))).toEqual([2, 1]);
  });

  it('slow takes half as long again', () => {
    const { play } = run(after(started(bridge), { kind: 'slow', on: true }), 3 + 6.5);
    expect(play.count).toBe(1);
  });

  it('pausing stops time; resuming goes on at the same place', () => {
    const moving = run(started(bridge), 5).play;
    const paused = after(moving, { kind: 'toggle-pause' });
    expect(run(paused, 100).play).toEqual(paused);
    expect(after(paused, { kind: 'toggle-pause' })).toEqual(moving);
  });
});

describe('too heavy and painful', () => {
  it.each([
    [
      { kind: 'reps', sets: 2, reps: 10 },
      { kind: 'reps', sets: 2, reps: 7 },
    ],
    [
      { kind: 'reps', sets: 1, reps: 1 },
      { kind: 'reps', sets: 1, reps: 1 },
    ],
    [
      { kind: 'hold', sets: 1, seconds: 20 },
      { kind: 'hold', sets: 1, seconds: 15 },
    ],
    [
      { kind: 'hold', sets: 1, seconds: 5 },
      { kind: 'hold', sets: 1, seconds: 5 },
    ],
    [
      { kind: 'time', minutes: 10 },
      { kind: 'time', minutes: 7 },
    ],
  ] as const)('%o goes down to %o', (from, to) => {
    expect(lowered(from)).toEqual(to);
  });

  it('"te zwaar" lowers at once and is remembered', () => {
    const play = after(run(started(bridge), 4).play, { kind: 'too-heavy' });
    expect(currentItem(play)?.dose).toEqual({ kind: 'reps', sets: 1, reps: 3 });
    expect(currentItem(play)?.planned).toEqual(bridge.dose);
    expect(currentItem(play)?.tooHeavy).toBe(true);
  });

  it('"te zwaar" when enough was done already ends the exercise, done in part', () => {
    const play = after(run(started(bridge, plank), 3 + 12.5).play, { kind: 'too-heavy' });
    expect(play.items[0]?.status).toBe('part');
    expect(currentItem(play)?.exercise).toBe('wall-plank');
  });

  it('pain that must stop the exercise keeps what was said and goes on to the next', () => {
    const play = after(started(bridge, plank), { kind: 'hurt', report: { ...report, during: 7 }, next: 'stop' });
    expect(play.items[0]).toMatchObject({ status: 'stopped', report: { during: 7 } });
    expect(play.index).toBe(1);
  });

  it('pain that may stay makes it slow and waits; the worst of two reports counts', () => {
    const play = after(
      started(bridge),
      { kind: 'hurt', report, next: 'go-on' },
      { kind: 'hurt', report: { during: 3, where: ['leg'], legSpread: true, nerveSign: false }, next: 'go-on' },
    );
    expect(play).toMatchObject({ paused: true, slow: true });
    expect(currentItem(play)?.report).toEqual({ during: 4, where: ['back', 'leg'], legSpread: true, nerveSign: false });
  });

  it('swapping before the start leaves no trace of the old one but its name', () => {
    const play = after(newPlay([bridge]), { kind: 'swap', to: plank });
    expect(play.items).toHaveLength(1);
    expect(currentItem(play)).toMatchObject({ exercise: 'wall-plank', insteadOf: 'bridge' });
  });

  it('swapping halfway keeps the half that was done', () => {
    const play = after(run(started(bridge), 8).play, { kind: 'swap', to: plank });
    expect(play.items.map((item) => [item.exercise, item.status])).toEqual([
      ['bridge', 'part'],
      ['wall-plank', 'todo'],
    ]);
    expect(play.motion).toBe('ready');
  });
});

describe('laws', () => {
  const action: fc.Arbitrary<Action> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('tick' as const),
        seconds: fc.double({ min: 0, max: 30, noNaN: true }),
      }),
    },
    fc.record({
      kind: fc.constantFrom(
        'start' as const,
        'toggle-pause' as const,
        'pause' as const,
        'skip' as const,
        'again' as const,
        'too-heavy' as const,
        'enough' as const,
      ),
    }),
    fc.record({
      kind: fc.constant('hurt' as const),
      report: fc.constant(report),
      next: fc.constantFrom('stop' as const, 'go-on' as const),
    }),
    fc.record({ kind: fc.constant('swap' as const), to: fc.constant(plank) }),
  );

  it('whatever is pressed: the dose never rises, progress stays in 0–1, and the state survives being written down', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        let play = newPlay([bridge, birdDog, plank]);
        for (const each of actions) {
          play = step(play, each).play;
          expect(progressOf(play)).toBeGreaterThanOrEqual(0);
          expect(progressOf(play)).toBeLessThanOrEqual(1);
          expect(phaseOf(play)).toBeGreaterThanOrEqual(0);
          expect(phaseOf(play)).toBeLessThan(1);
          for (const item of play.items) expect(amount(item.dose)).toBeLessThanOrEqual(amount(item.planned));
          expect(JSON.parse(JSON.stringify(play))).toEqual(play);
        }
      }),
    );
  });

  it('skipping as often as there are exercises always ends the session', () => {
    const play = after(newPlay([bridge, birdDog, plank]), { kind: 'skip' }, { kind: 'skip' }, { kind: 'skip' });
    expect(play.motion).toBe('finished');
    expect(play.items.map((item) => item.status)).toEqual(['skipped', 'skipped', 'skipped']);
  });
});

function amount(dose: ItemSource['dose']): number {
  if (dose.kind === 'reps') return dose.sets * dose.reps;
  return dose.kind === 'hold' ? dose.sets * dose.seconds : dose.minutes;
}

it('the other side may go first, and goes on doing so', () => {
  expect(newPlay([birdDog]).flipped).toBe(false);
  expect(after(newPlay([birdDog, birdDog]), { kind: 'flip' }, { kind: 'skip' }).flipped).toBe(true);
  expect(after(newPlay([birdDog]), { kind: 'flip' }, { kind: 'flip' }).flipped).toBe(false);
});
