import { expect, test } from 'vitest';
import { folderNamed } from './folders.ts';
import { hashOf, measuredFiles } from './hash.ts';
import { page } from './page.ts';

const figures = { mutants: 10, killed: 9, survived: 1, timeouts: 0, refused: 0, score: 90, seconds: 1 };

test('what is measured is code, not tests, examples or the proof', () => {
  const files = measuredFiles(folderNamed('triage').code);
  expect(files).toContain('packages/core/src/triage/decide.ts');
  expect(files.filter((file) => /\.test\.ts$|examples|\/proof\//.test(file))).toEqual([]);
  expect(measuredFiles(folderNamed('journal').code).filter((file) => /examples|full-events/.test(file))).toEqual([]);
});

test('a folder with other code has another hash', () => {
  const folder = folderNamed('triage');
  expect(hashOf(folder)).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf({ ...folder, code: [...folder.code, '!**/decide.ts'] })).not.toBe(hashOf(folder));
});

test.each<readonly [string, string | undefined, boolean]>([
  ['the same code', 'aa', false],
  ['other code', 'bb', true],
  ['figures that name no code', undefined, true],
])('the page says whether figures are older than the code: %s', (_what, code, older) => {
  const said = page({ plan: { ...figures, ...(code === undefined ? {} : { code }) } }, { plan: 'aa' });
  expect(said.includes('| older than the code |')).toBe(older);
});
