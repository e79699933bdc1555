import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recalled } from './recalled.ts';

const root = new URL('.', import.meta.url);

/** Source files, and what their comments say; sources say themselves how far they were read. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('sources/'))
  .filter((name) => name !== 'recalled.ts')
  .map((name) => ({ name, text: readFileSync(new URL(name, root), 'utf8') }));

test('whatever a comment calls recalled is data as well, or stands in the list of recalled facts', () => {
  const comment = /(\/\/|\*)[^\n]*\brecall(ed)?\b/i;
  const asData = /(state: |provenance: \[[^\]]*)'recall'/;
  const told = files.filter(({ text }) => comment.test(text) && !asData.test(text)).map(({ name }) => name);
  expect(told.toSorted()).toEqual([...new Set(Object.values(recalled).map(({ where }) => where))].toSorted());
});

test('every fact of the list still stands in a comment of its file', () => {
  for (const { where } of Object.values(recalled)) {
    const said = files.find(({ name }) => name === where)?.text.match(/\brecall(ed)?\b/gi) ?? [];
    const listed = Object.values(recalled).filter((one) => one.where === where).length;
    expect([where, said.length]).toEqual([where, listed]);
  }
});
