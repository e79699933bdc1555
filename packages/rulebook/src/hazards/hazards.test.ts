import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Likelihood, likelihoods, titleOf } from './hazard.ts';
import { hazards } from './hazards.ts';
import { hazardsPage } from './page.ts';

const root = new URL('../../../../', import.meta.url);
const references = hazards.flatMap(({ id, controls }) =>
  controls.flatMap(({ shownBy }) => shownBy.map((reference) => [id, reference] as const)),
);
const sources = new Map<string, string>();

/** What a test file says, with its titles as a reference writes them: quotes without a stroke, `${x}` as `$x`. */
function source(file: string): string {
  const read = sources.get(file) ?? (existsSync(new URL(file, root)) ? readFileSync(new URL(file, root), 'utf8') : '');
  const plain = read.replaceAll(/\\(['"`])/g, '$1').replaceAll(/\$\{(\w+)\}/g, '$$$1');
  sources.set(file, plain);
  return plain;
}

describe('the list of hazards', () => {
  test('holds all 26 of the fact base, each once, and at least twelve more', () => {
    const numbers = hazards.flatMap(({ number }) => number ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, at) => at + 1));
    expect(hazards.length - numbers.length).toBeGreaterThanOrEqual(12);
    expect(new Set(hazards.map(({ id }) => id)).size).toBe(hazards.length);
  });

  test('says plainly when there is no control, and then what is open', () => {
    const bare = hazards.filter(({ controls }) => controls.length === 0);
    for (const { id, residual, open } of bare)
      expect([id, /no control/i.test(residual), open.length > 0]).toEqual([id, true, true]);
  });

  test('no control without a test, and no estimate that gets worse', () => {
    const order = Object.keys(likelihoods) as Likelihood[];
    for (const { id, controls, likelihood } of hazards) {
      for (const { does, shownBy } of controls) expect([id, does, shownBy.length > 0]).toEqual([id, does, true]);
      expect([id, order.indexOf(likelihood.now) <= order.indexOf(likelihood.without)]).toEqual([id, true]);
    }
  });

  // The whole name is checked after the tests have run (scripts/check-hazards.ts); a rename is noticed here already.
  test('every named test stands in its file, word for word', () => {
    const gone = references.flatMap(([id, reference]) => {
      const said = source(reference.file);
      const missing =
        said === ''
          ? ['the file']
          : titleOf(reference)
              .split(' > ')
              .filter((part) => !said.includes(part));
      return missing.map((part) => `${id}: ${reference.file} does not say "${part}"`);
    });
    expect(gone).toEqual([]);
  });
});

test('the page has each hazard in the table and in a section, and says where there is no control', () => {
  const page = hazardsPage();
  for (const { id, title } of hazards) expect([id, page.split(title).length - 1 >= 2]).toEqual([id, true]);
  const bare = hazards.filter(({ controls }) => controls.length === 0).length;
  expect(page.split('**No control yet that a test shows.**').length - 1).toBe(bare);
});
