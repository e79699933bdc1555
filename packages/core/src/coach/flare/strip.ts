import type { Flare } from '../../adaptation/flare.ts';
import { flarePlan, flareShare } from '../../adaptation/flare.ts';
import type { AdaptationThresholds } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { addDays } from '../../plan/day.ts';

/** One day of the plan for a flare-up. */
export interface FlareDay {
  readonly day: Day;
  /** Share of the usual dose, 0.6–1. */
  readonly share: number;
  readonly part: 'calmer' | 'building' | 'full';
}

/**
 * Every day of a flare-up's plan, from its first to the first one back at full. The plan is fixed on the first day from the
 * flare-ups before it, so the strip never changes while somebody is in it.
 */
export function flareStrip(
  start: Day,
  earlier: readonly Flare[],
  thresholds: AdaptationThresholds['flare'],
): readonly FlareDay[] {
  const plan = flarePlan(earlier, thresholds);
  const days = plan.reducedDays + plan.rampDays;
  return Array.from({ length: days }, (_, index) => {
    const share = flareShare(index + 1, plan);
    const part = share >= 1 ? 'full' : index < plan.reducedDays ? 'calmer' : 'building';
    return { day: addDays(start, index), share, part };
  });
}
