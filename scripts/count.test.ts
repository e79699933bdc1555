import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from './count.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test.each([
  ['all pass', { numPassedTests: 3, numFailedTests: 0, testResults: [file('passed', 3)] }, { passed: 3, failed: 0 }],
  ['one fails', { numPassedTests: 2, numFailedTests: 1, testResults: [file('failed', 3)] }, { passed: 2, failed: 1 }],
  [
    'a file that does not load',
    { numPassedTests: 0, numFailedTests: 0, testResults: [file('failed', 0)] },
    { passed: 0, failed: 1 },
  ],
])('vitest: %s', (_what, report, count) => {
  expect(countVitest(report)).toEqual(count);
});

test.each([
  ['all pass', { stats: { expected: 4, unexpected: 0, flaky: 0 }, errors: [] }, { passed: 4, failed: 0 }],
  [
    'one fails, one only at a second try',
    { stats: { expected: 2, unexpected: 1, flaky: 1 }, errors: [] },
    { passed: 2, failed: 2 },
  ],
  [
    'the server did not start',
    { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] },
    { passed: 0, failed: 1 },
  ],
])('playwright: %s', (_what, report, count) => {
  expect(countPlaywright(report)).toEqual(count);
});
