import type { Score } from '../../check-in/response.ts';
import type { Demand } from '../demands.ts';
import type { FearKnowledge } from './knowledge.ts';
import type { ExposureTry, FearedActivity } from './records.ts';

/** A feared activity in its place, with how it went so far. */
export interface Rung<Try extends ExposureTry = ExposureTry> {
  readonly activity: string;
  readonly name: string;
  readonly harm: number;
  readonly demands?: readonly Demand[];
  /** Done, with what really came, oldest first. */
  readonly tries: readonly DoneTry<Try>[];
  /** Expectation before the first time, 0–10. */
  readonly first?: Score;
  /** Expectation now: told after the last time, otherwise before it. */
  readonly latest?: Score;
  /** The expectation has dropped enough, often enough. */
  readonly won: boolean;
}

export type DoneTry<Try extends ExposureTry = ExposureTry> = Try & { readonly real: Score };

/** The ladder, the least feared rung first. The latest estimate of an activity counts; what was taken off is gone. */
export function ladderOf<Try extends ExposureTry>(
  feared: readonly FearedActivity[],
  exposed: readonly Try[],
  knowledge: FearKnowledge,
): readonly Rung<Try>[] {
  const latest = new Map<string, FearedActivity>();
  for (const one of feared) latest.set(one.activity, one);
  return [...latest.values()]
    .filter(({ removed }) => removed !== true)
    .sort((one, other) => one.harm - other.harm || compare(one.activity, other.activity))
    .map(({ activity, name, harm, demands: told }) => {
      const demands = knowledge.common.find(({ id }) => id === activity)?.demands ?? told;
      const tries = exposed.filter((one) => one.activity === activity).filter(isDone);
      const first = tries[0]?.expected;
      const last = tries.at(-1);
      const now = last?.next ?? last?.expected;
      return {
        activity,
        name,
        harm,
        tries,
        ...(demands === undefined ? {} : { demands }),
        ...(first === undefined ? {} : { first }),
        ...(now === undefined ? {} : { latest: now }),
        won: isWon(tries, knowledge),
      };
    });
}

/** The last time something on this ladder was done. */
export function lastDone<Try extends ExposureTry>(
  ladder: readonly Rung<Try>[],
  exposed: readonly Try[],
): DoneTry<Try> | undefined {
  return exposed.filter(isDone).findLast(({ activity }) => ladder.some((rung) => rung.activity === activity));
}

export function isMuchWorse({ real, expected }: ExposureTry, { muchWorse }: FearKnowledge): boolean {
  return real !== undefined && real - expected >= muchWorse;
}

/** Share of the first expectation that is gone: 0.5 is half; of nothing expected, everything. */
export function dropOf({ first, latest }: Pick<Rung, 'first' | 'latest'>): number {
  if (first === undefined || latest === undefined) return 0;
  return first === 0 ? (latest === 0 ? 1 : 0) : (first - latest) / first;
}

function isDone<Try extends ExposureTry>(one: Try): one is DoneTry<Try> {
  return one.done && one.real !== undefined;
}

/** Dropped by enough, after doing it often enough, and the last time was no bad surprise. */
function isWon(tries: readonly DoneTry[], knowledge: FearKnowledge): boolean {
  const last = tries.at(-1);
  const first = tries[0]?.expected;
  if (last === undefined || first === undefined || tries.length < knowledge.leastTries) return false;
  const drop = dropOf({ first, latest: last.next ?? last.expected });
  return drop >= knowledge.drop && !isMuchWorse(last, knowledge);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
