import { coachKnowledge } from '@rugwijs/clinical';
import { type HomeTestId, routesOf, type SeriesKey, type TestTry } from '@rugwijs/core';

/** The series of a test: one, one a side, or one for each own route. */
export function seriesKeys(test: HomeTestId, tries: readonly TestTry[]): readonly SeriesKey[] {
  if (coachKnowledge.strength.tests[test].sides === 'each') {
    return [
      { test, side: 'left' },
      { test, side: 'right' },
    ];
  }
  const routes = test === 'own-route' ? routesOf(tries) : [];
  return routes.length > 0 ? routes.map((route) => ({ test, route })) : [{ test }];
}
