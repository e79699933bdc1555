import { daysBetween } from '../plan/day.ts';
import type { Change } from './change.ts';
import { lowered, sameDose, shareOf, smaller } from './dose.ts';
import type { AdaptationKnowledge } from './knowledge.ts';
import { type AdaptationReason, adaptationReason } from './reason.ts';
import { needsRestart, restartFacts } from './restart.ts';
import { change, loweredBy, type Situation } from './situation.ts';

/** A flare-up plan lends a share of the usual dose; what was too heavy even so goes lower. Nothing rises meanwhile. */
export function inFlare(at: Situation): Change | undefined {
  const share = at.input.flareShare ?? 1;
  if (share >= 1) return undefined;
  const usual = loweredBy(at);
  // After a gap the restart stays the most there is, also when the flare-up's share lies higher by now.
  const lent = smaller(shareOf(usual ?? at.from, share, at.floor), afterGap(at)?.to ?? at.from);
  const { newest, adaptation } = at.look;
  const small = adaptation.thresholds.down.small;
  const to = newest.tooHeavy ? smaller(lent, lowered(newest.dose, small, at.floor)) : lent;
  const reasons = [flareReason(adaptation, share), ...(usual ? at.proposal.reasons : [])];
  return change(at, sameDose(to, at.from) ? 'hold' : 'down', to, reasons);
}

export function flareReason(adaptation: AdaptationKnowledge['adaptation'], share: number): AdaptationReason {
  return adaptationReason(adaptation, 'flare-reduced', {}, { percent: Math.round(share * 100) });
}

/** After missed sessions a friendly restart at 80 % of what was last done (facts.md F1.6), or lower where a rule says so. */
export function afterGap(at: Situation): Change | undefined {
  const { input, look, from, floor } = at;
  const { restart } = look.adaptation.thresholds;
  const gap = daysBetween(look.newest.day, input.today);
  if (!needsRestart(gap, input.daysPerWeek, restart)) return undefined;
  const lower = loweredBy(at);
  const to = smaller(shareOf(from, restart.share, floor), lower ?? from);
  const reason = adaptationReason(look.adaptation, 'restart', restartFacts(look.newest.day), {
    days: gap,
    percent: Math.round(restart.share * 100),
  });
  return change(at, sameDose(to, from) ? 'hold' : 'down', to, [reason, ...(lower ? at.proposal.reasons : [])]);
}
