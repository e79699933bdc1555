import { expect, test } from 'vitest';
import { isTold, type Stage } from './do-rung.tsx';

/** No message leads away, and no new version is offered, while what was told is nowhere but on the screen. */
test.each<readonly [Stage, boolean]>([
  ['new', true],
  ['prediction', true],
  ['expected', true],
  ['doing', false],
  ['real', true],
  ['new-after', true],
  ['learned', true],
  ['next', true],
  ['done', false],
  ['not-done', false],
])('at "%s" something would be lost: %s', (stage, told) => {
  expect(isTold(stage)).toBe(told);
});
