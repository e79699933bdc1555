import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import type { HomeTest, HomeTestId, StrengthKnowledge } from './knowledge.ts';
import type { TestTry } from './records.ts';

/** What a try is to the series: learning the test, the start that later ones are compared with, later, or not counted. */
export type TryRole = 'practice' | 'baseline' | 'later' | 'not-counted';

export interface PlacedTry<Try extends TestTry = TestTry> {
  readonly entry: Try;
  readonly role: TryRole;
}

/** Which series: another side, or another route of one's own, is another series. */
export interface SeriesKey {
  readonly test: HomeTestId;
  readonly side?: 'left' | 'right';
  readonly route?: string;
}

/**
 * The tries of one series, oldest first, each with its role. Only tries that ended as the test is meant to end count; of two
 * on one day the later counts. The first `practiceTries` of those are practice, the next one alone is the baseline: the
 * published noise is that of the difference between two single tries, so no mean is taken.
 */
export function placeTries<Try extends TestTry>(
  tries: readonly Try[],
  key: SeriesKey,
  knowledge: StrengthKnowledge,
): readonly PlacedTry<Try>[] {
  const inSeries = tries
    .filter((one) => one.test === key.test && one.side === key.side && sameRoute(one.route, key.route))
    .map((entry, order) => ({ entry, order }))
    .sort((one, other) =>
      one.entry.day < other.entry.day ? -1 : one.entry.day > other.entry.day ? 1 : one.order - other.order,
    )
    .map(({ entry }) => entry);
  let counted = 0;
  return inSeries.map((entry, index) => {
    const again = inSeries.slice(index + 1).some((later) => later.day === entry.day && counts(later, knowledge));
    if (!counts(entry, knowledge) || again) return { entry, role: 'not-counted' };
    counted += 1;
    const { practiceTries } = knowledge;
    return {
      entry,
      role: counted <= practiceTries ? 'practice' : counted === practiceTries + 1 ? 'baseline' : 'later',
    };
  });
}

/** The own routes that were ever walked, the latest first. */
export function routesOf(tries: readonly TestTry[]): readonly string[] {
  const routes = tries.flatMap(({ test, route }) => (test === 'own-route' && route !== undefined ? [route] : []));
  return [...new Map(routes.toReversed().map((route) => [folded(route), route])).values()];
}

/** Ended as the test is meant to end: pain or an interruption says nothing of strength. */
export function counts({ test, ended }: TestTry, { tests }: StrengthKnowledge): boolean {
  const known = homeTest(tests, test);
  if (known === undefined) return false;
  return known.clock === 'hold' ? ended === 'tired' || ended === 'form' || ended === 'top' : ended === 'done';
}

/** The first day on which the next try is advised; undefined when today is fine (before any try). */
export function nextAdvised(
  placed: readonly PlacedTry[],
  today: Day,
  { days, practiceTries }: StrengthKnowledge,
): Day | undefined {
  const last = placed.at(-1);
  if (last === undefined) return undefined;
  const counted = placed.filter(({ role }) => role !== 'not-counted').length;
  const on = addDays(last.entry.day, counted <= practiceTries ? days.practice : days.between);
  return daysBetween(today, on) > 0 ? on : undefined;
}

function homeTest(tests: StrengthKnowledge['tests'], test: string): HomeTest | undefined {
  return Object.hasOwn(tests, test) ? tests[test as HomeTestId] : undefined;
}

function sameRoute(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined ? one === other : folded(one) === folded(other);
}

function folded(route: string): string {
  return route.trim().toLowerCase();
}
