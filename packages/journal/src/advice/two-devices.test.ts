import { describe, expect, test } from 'vitest';
import { merge } from '../event/merge.ts';
import { checked, session, started } from '../examples/events.ts';
import { contacted, gaveVerdict, on, tap } from './examples.ts';

describe('one person on two phones, put together by a backup', () => {
  const verdict = gaveVerdict('call-gp-now', 3);
  const alarmed = [...started(), verdict];
  const calmPhone = [...started(), session(2), ...checked('gap', 4), tap(4)];

  test('a call that one phone advised locks both, whichever reads the other, and however calm the other was', () => {
    for (const both of [merge(alarmed, calmPhone), merge(calmPhone, alarmed)]) {
      expect(on(4, both).locked).toMatchObject({ verdict: 'call-gp-now', verdictEvent: verdict.id });
      expect(on(4, both).session).toBeUndefined();
    }
    expect(on(4, merge(alarmed, calmPhone))).toEqual(on(4, merge(calmPhone, alarmed)));
  });

  test('the doctor’s release on one phone opens both', () => {
    const seen = [...alarmed, contacted(verdict, true, 4)];
    expect(on(5, merge(calmPhone, seen)).locked).toBeUndefined();
  });
});
