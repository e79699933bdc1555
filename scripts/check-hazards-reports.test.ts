import type { Hazard, TestReference } from '@rugwijs/rulebook';
import { describe, expect, test } from 'vitest';
import { problemsWith, ranInPlaywright, ranInVitest } from './check-hazards-reports.ts';

const hazard = (...shownBy: TestReference[]): Hazard => ({
  id: 'some-hazard',
  title: 'Something',
  cause: 'A cause.',
  harm: 'A harm.',
  severity: 'minor',
  likelihood: { without: 'probable', now: 'remote' },
  controls: [{ does: 'Something is done.', shownBy }],
  residual: 'A little.',
  open: [],
});

const vitestReport = {
  testResults: [
    {
      name: '/work/packages/core/src/a.test.ts',
      assertionResults: [
        { ancestorTitles: ['group', 'inner'], title: 'passes', status: 'passed' },
        { ancestorTitles: ['group', 'inner'], title: 'was skipped', status: 'skipped' },
        { ancestorTitles: ['group', 'inner'], title: 'waits', status: 'todo' },
        { ancestorTitles: ['group', 'inner'], title: 'fails', status: 'failed' },
        { ancestorTitles: ['rows'], title: 'saddle yes, 80 %', status: 'passed' },
        { ancestorTitles: ['rows'], title: 'bladder yes, 80 %', status: 'passed' },
        { ancestorTitles: ['rows'], title: 'bridge has a way down', status: 'passed' },
        { ancestorTitles: ['rows'], title: 'plank has a way down', status: 'failed' },
      ],
    },
  ],
};
const spec = (title: string, ...statuses: string[]) => ({
  title,
  file: 'alarm.spec.ts',
  tests: statuses.map((status) => ({ status })),
});
const playwrightReport = {
  suites: [
    {
      title: 'alarm.spec.ts',
      specs: [
        spec('one tap from /plan', 'expected'),
        spec('left out', 'skipped'),
        spec('at a second try', 'flaky'),
        spec('breaks', 'unexpected'),
        spec('never begun'),
      ],
      suites: [{ title: 'dark', specs: [spec('axe finds nothing', 'expected')] }],
    },
  ],
};
const ran = [...ranInVitest(vitestReport, '/work'), ...ranInPlaywright(playwrightReport)];
const file = 'packages/core/src/a.test.ts';
const e2e = 'e2e/alarm.spec.ts';
const problemOf = (reference: TestReference) => problemsWith([hazard(reference)], ran);

describe('holds', () => {
  test.each<[string, TestReference]>([
    ['a test in groups', { file, name: 'group > inner > passes' }],
    ['a row by its own name', { file, name: 'rows > saddle yes, 80 %' }],
    ['a table of which every row passed', { file, table: 'rows > %s yes, 80 %%' }],
    [
      'one row of a table, whatever became of the others',
      { file, table: 'rows > $id has a way down', row: 'rows > bridge has a way down' },
    ],
    ['a browser test', { file: e2e, name: 'one tap from /plan' }],
    ['a browser test in a group', { file: e2e, name: 'dark > axe finds nothing' }],
    ['a browser test with a value in its title', { file: e2e, table: 'one tap from $path' }],
  ])('%s', (_what, reference) => {
    expect(problemOf(reference)).toEqual([]);
  });
});

describe('is refused, with hazard, file and name', () => {
  test.each<[string, TestReference, string]>([
    ['a renamed test', { file, name: 'group > inner > pass' }, 'did not run: no test of this file has that name'],
    ['part of a name', { file, name: 'passes' }, 'did not run: no test of this file has that name'],
    [
      'a file that did not run',
      { file: 'gone.test.ts', name: 'x' },
      'did not run: no test of this file is in the reports',
    ],
    ['a skipped test', { file, name: 'group > inner > was skipped' }, 'was skipped'],
    ['a test still to be written', { file, name: 'group > inner > waits' }, 'was skipped'],
    ['a failed test', { file, name: 'group > inner > fails' }, 'ended as failed'],
    [
      'a table with one failed row',
      { file, table: 'rows > $id has a way down' },
      'ended as failed at the row "rows > plank has a way down"',
    ],
    ['a table without rows', { file, table: 'rows > %s no' }, 'did not run: no test of this file has that name'],
    [
      'a row that failed',
      { file, table: 'rows > $id has a way down', row: 'rows > plank has a way down' },
      'ended as failed',
    ],
    [
      'a row of another table',
      { file, table: 'rows > $id has a way down', row: 'rows > saddle yes, 80 %' },
      'did not run: no test of this file has that name',
    ],
    ['a skipped browser test', { file: e2e, name: 'left out' }, 'was skipped'],
    ['a browser test that passed at a second try', { file: e2e, name: 'at a second try' }, 'ended as flaky'],
    ['a failed browser test', { file: e2e, name: 'breaks' }, 'ended as unexpected'],
    ['a browser test that was not begun', { file: e2e, name: 'never begun' }, 'was skipped'],
  ])('%s', (_what, reference, problem) => {
    const title = 'name' in reference ? reference.name : (reference.row ?? reference.table);
    expect(problemOf(reference)).toEqual([`some-hazard: ${reference.file} "${title}" ${problem}`]);
  });

  test('every reference of every hazard is looked at', () => {
    const bad = { file, name: 'gone' };
    expect(problemsWith([hazard({ file, name: 'group > inner > passes' }, bad), hazard(bad)], ran)).toHaveLength(2);
    expect(problemsWith([hazard({ file, name: 'group > inner > passes' })], [])).toHaveLength(1);
  });
});
