import type { Day } from '../../answers/answer.ts';
import { mean } from '../series.ts';
import type { HelpsKnowledge } from './knowledge.ts';
import type { AidUsed } from './records.ts';

/** What was used, and how it was: a description, never a proof. */
export interface AidSummary {
  readonly aid: string;
  readonly name?: string;
  readonly times: number;
  readonly last: Day;
  /** Mean before and after, over the uses that have both; absent below `enoughScores`. */
  readonly felt?: { readonly times: number; readonly before: number; readonly after: number };
}

/** Per aid (an own one by its name, whatever its capitals), most used first. */
export function summarise(used: readonly AidUsed[], knowledge: HelpsKnowledge): readonly AidSummary[] {
  const groups = new Map<string, AidUsed[]>();
  for (const use of used) {
    const key = `${use.aid} ${use.name?.trim().toLowerCase() ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].map((uses) => summaryOf(uses, knowledge)).sort((a, b) => b.times - a.times);
}

function summaryOf(uses: readonly AidUsed[], { enoughScores }: HelpsKnowledge): AidSummary {
  const latest = uses.reduce((one, other) => (other.day >= one.day ? other : one));
  const both = uses.filter(({ before, after }) => before !== undefined && after !== undefined);
  return {
    aid: latest.aid,
    ...(latest.name === undefined ? {} : { name: latest.name }),
    times: uses.length,
    last: latest.day,
    ...(both.length < enoughScores
      ? {}
      : {
          felt: {
            times: both.length,
            before: mean(both.map(({ before = 0 }) => before)),
            after: mean(both.map(({ after = 0 }) => after)),
          },
        }),
  };
}
