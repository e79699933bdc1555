import { knowledge } from '@rugwijs/clinical';
import { type Advice, fold } from '@rugwijs/journal';
import { describe, expect, test } from 'vitest';
import { bodyNow } from '../coach/now.ts';
import { sessionGate } from '../session/gate.ts';
import { flareReady, questionsWait, situationOf } from './situation.ts';

const nobody = fold([], knowledge);
const dose = { kind: 'reps', sets: 1, reps: 8 } as const;
const change = { item: 'bridge', step: 'new', from: dose, to: dose, reasons: [], alarmCheck: false } as const;

/** Somebody with a plan, whatever is in it; only that there is one is looked at here. */
const person = { ...nobody, plan: { plan: {} } } as unknown as typeof nobody;
const session = {
  exercises: [{ exercise: 'bridge', planned: 'bridge', dose, change, reasons: [] }],
  minutes: 5,
  restDay: false,
  restReasons: [],
  doneToday: false,
};
const day: Advice = { today: '2026-11-22', week: 1, day: 1, checkIns: [], activities: [], rechecks: [], session };
const oneTap = { kind: 'anything-new', reasons: [{ rule: 'check-before-session', because: [] }] };
const afterYes = { kind: 'anything-new', reasons: [{ rule: 'check-anything-new', because: [] }] };
const locked = (until: 'released' | 'checked') => ({ locked: { verdict: 'call-gp-today', reasons: [], until } });

const moments = [
  ['an ordinary day', {}, 'session', 'open'],
  ['the one tap still to give: asked by the session itself', { recheck: oneTap }, 'session', 'open'],
  ['something new was told', { recheck: afterYes }, 'recheck', 'recheck'],
  ['a week without alarm questions', { recheck: { kind: 'gap', reasons: [] } }, 'recheck', 'recheck'],
  ['a verdict stands', locked('released'), 'locked', 'locked'],
  ['a verdict stands and a check waits', { ...locked('released'), recheck: oneTap }, 'locked', 'locked'],
  ['an alarm check was broken off', locked('checked'), 'broken-off', 'locked'],
  ['nothing to exercise', { session: undefined }, 'walking-only', 'nothing'],
  ['done today', { session: { ...session, doneToday: true } }, 'done', 'open'],
] as const;

describe('what goes before exercise', () => {
  test.each(moments)('%s', (_what, more, situation, gate) => {
    const advice = { ...day, ...more } as Advice;
    expect(situationOf(person, advice)).toBe(situation);
    expect(sessionGate(person, advice).kind).toBe(gate);
  });

  test('without a check or a plan there is no session, also with a stray one in the advice', () => {
    expect(situationOf(nobody, day)).toBe('no-check');
    expect(sessionGate(nobody, day).kind).toBe('nothing');
  });
});

describe('may the calmer days begin', () => {
  const asked = {
    event: 'c',
    at: '2026-11-22T09:00:00+01:00',
    day: '2026-11-22',
    check: 'pain-jump',
    answers: {},
  } as const;
  const after = (verdict: string, more: Partial<typeof nobody> = {}) =>
    ({ ...nobody, checks: [asked], decision: { verdict }, ...more }) as unknown as typeof nobody;

  test.each<readonly [string, typeof nobody, boolean]>([
    ['the questions were answered today, and calm', after('self-care'), true],
    ['they were broken off: that says nothing yet', after('undecided'), false],
    ['they were answered yesterday', after('self-care', { checks: [{ ...asked, day: '2026-11-21' }] }), false],
    ['never asked', { ...nobody, checks: [] }, false],
    [
      'begun since',
      after('self-care', { flareMarks: [{ kind: 'start', day: '2026-11-22', at: '2026-11-22T10:00:00+01:00' }] }),
      false,
    ],
  ])('%s: %s', (_what, who, ready) => {
    expect(flareReady(who, day)).toBe(ready);
  });

  test.each([
    ['a sign in the leg told after them', 'check-leg-sign', 'told'],
    ['something new told after them', 'check-anything-new', 'told'],
    ['more pain told after them', 'check-pain-jump', 'told'],
    ['a fall told after them', 'check-fall', 'told'],
    ['fever told after them', 'check-fever', 'told'],
    ['only the monthly questions wait', 'check-month', 'date'],
    ['only the tap before a session waits', 'check-before-session', undefined],
  ])('calm at nine, and then %s: %s', (_what, rule, why) => {
    const advice = { ...day, recheck: { kind: 'anything-new', reasons: [{ rule, because: [] }] } } as unknown as Advice;
    expect(questionsWait(advice)).toBe(why);
    expect(flareReady(after('self-care'), advice)).toBe(why !== 'told');
    // The tools wait for either, and ask the tap themselves.
    expect(bodyNow(after('self-care'), advice).alarm).toBe(why !== undefined);
  });
});
