import { scan } from '@rugwijs/dutch';
import { expect, test } from 'vitest';
import { type Found, unmet } from './scan.ts';

/** A field that goes before its last words were looked at: what already hung under it was met, what was typed after it is shown. */

function found(text: string): Found | undefined {
  const { level, flags } = scan(text);
  return level === 'none' ? undefined : { text, scan: { level, flags } };
}

const fell = 'Ik ben gevallen.';
const bent = 'Ik bukte en voelde een steek.';

test.each<readonly [string, string, string, 'shown' | 'silent']>([
  ['nothing was looked at', '', fell, 'shown'],
  ['nothing hung there', 'Ik liep.', fell, 'shown'],
  ['all was looked at', fell, fell, 'silent'],
  ['more words, no sign among them', fell, `${fell} Ik ging liggen.`, 'silent'],
  ['another sign after it', fell, `${fell} Ik wil niet meer leven.`, 'shown'],
  ['the same sign, louder', bent, `${bent} Ik heb pijn op de borst.`, 'shown'],
  ['a milder sign after it', 'Ik wil niet meer leven.', 'Ik wil niet meer leven. Ik ben gevallen.', 'shown'],
  ['one of two signs was taken out', `${fell} Ik wil niet meer leven.`, 'Ik wil niet meer leven.', 'silent'],
  ['all was taken out', fell, ' ', 'silent'],
])('%s: "%s" and then "%s" is %s', async (_what, lookedAt, text, expected) => {
  const left = await unmet({ text, lookedAt, hangs: found(lookedAt), since: performance.now() - 1_000 });
  expect(left === undefined ? 'silent' : 'shown').toBe(expected);
});

test('a net that went with its field at once was not read: it is shown again', async () => {
  const field = { text: fell, lookedAt: fell, hangs: found(fell) };
  expect(await unmet({ ...field, since: performance.now() })).toMatchObject({ text: fell });
});
