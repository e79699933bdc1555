import { type Check, makeEvent } from '@rugwijs/journal';
import { expect, test } from 'vitest';
import { bodyNow } from '../coach/now.ts';
import { advice, events, person } from '../device/journal.ts';
import { situationOf } from '../today/situation.ts';
import { checkHref } from './net.tsx';

/** The alarm questions again are only for who did the whole Rugcheck; a kept telephone number is no check. */
test.each<readonly [string, readonly Check[], string, boolean]>([
  ['nothing was told', [], '/check', true],
  ['only the telephone number of the GP', ['plan-intake'], '/check', true],
  ['the Rugcheck', ['intake'], '/check?kind=new-leg-sign', false],
])('%s: %s: the questions are at %s', (_what, checks, href, unchecked) => {
  events.value = checks.map((check, index) =>
    makeEvent(
      'answered',
      { check, answers: { 'gp-phone': '0101234567' } },
      { id: `e${index}`, at: '2026-11-02T09:00:00+01:00' },
    ),
  );
  expect(checkHref('new-leg-sign')).toBe(href);
  expect(bodyNow(person.value, advice.value).unchecked).toBe(unchecked);
  expect(situationOf(person.value, advice.value) === 'no-check').toBe(unchecked);
});
