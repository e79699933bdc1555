import { expect, test } from 'vitest';
import { breaks as english } from '../../en/coach/breaks.ts';
import { breaks as dutch } from './breaks.ts';

test.each([
  [1, 'we 1 beweging weg', 'leave out 1 movement.'],
  [2, 'we 2 bewegingen weg', 'leave out 2 movements.'],
])('what is left out, counted: %i', (left, nl, en) => {
  const said = ({ claim }: (typeof dutch.rules)['breaks-left-out']) =>
    typeof claim === 'string' ? claim : claim({ left });
  expect(said(dutch.rules['breaks-left-out'])).toContain(nl);
  expect(said(english.rules['breaks-left-out'])).toContain(en);
});
