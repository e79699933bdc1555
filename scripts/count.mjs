/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Tests in the JSON report of Vitest. A file that did not load is a failure of its own.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/**
 * Tests in the JSON report of Playwright. A test that passed only at a second try counts as failed.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + (report.errors ?? []).length };
}
