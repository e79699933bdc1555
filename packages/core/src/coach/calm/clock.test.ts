import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goOn, longestGap, look, type RoundClock, standStill } from './clock.ts';

const begun: RoundClock = goOn({ elapsed: 0 }, 1000);

describe('the clock of a round', () => {
  test('a hidden page that looks once a minute loses nothing', () => {
    let clock = begun;
    for (const now of [1060, 1120, 1180]) clock = look(clock, now);
    expect(clock).toEqual({ elapsed: 180, seen: 1180 });
  });

  test('a device that slept for an hour has not breathed for an hour', () => {
    expect(look(begun, 1000 + 3600)).toEqual({ elapsed: 0 });
  });

  test('standing still counts nothing, going on counts from then', () => {
    const still = standStill(look(begun, 1010), 1012);
    expect(still).toEqual({ elapsed: 12 });
    expect(look(still, 5000)).toEqual({ elapsed: 12 });
    expect(look(goOn(still, 5000), 5003)).toEqual({ elapsed: 15, seen: 5003 });
  });

  test('a clock set back counts nothing', () => {
    expect(look(begun, 900)).toEqual({ elapsed: 0, seen: 900 });
  });

  test('law: it never goes back, and never jumps farther than the longest gap', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 5000, noNaN: true })), (steps) => {
        let now = 0;
        let clock = goOn({ elapsed: 0 }, now);
        for (const step of steps) {
          now += step;
          const next = look(clock, now);
          expect(next.elapsed).toBeGreaterThanOrEqual(clock.elapsed);
          expect(next.elapsed - clock.elapsed).toBeLessThanOrEqual(longestGap);
          clock = next;
        }
      }),
    );
  });
});
