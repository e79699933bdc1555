import { urgency, type Verdict, verdicts } from '@rugwijs/core';
import { dayAt, type Minute } from '../days.ts';
import type { Light, LightVerdict } from './state.ts';

/** The journal's `advice/standing.ts` on light state. */
export interface LightStanding {
  readonly given: LightVerdict;
  readonly verdict: Verdict;
  readonly contacted: boolean;
}

export function standingOf(light: Light, at: Minute): LightStanding | undefined {
  let most: LightStanding | undefined;
  for (const given of light.verdicts) {
    const standing = aged(given, light, at);
    if (most === undefined || urgency(standing.verdict) >= urgency(most.verdict)) most = standing;
  }
  return most;
}

/** A doctor has looked at what this verdict is about; once true, it stays so. */
export function isReleased(given: LightVerdict, { released }: Light): boolean {
  if (released.length === 0) return false;
  const level = urgency(given.level);
  if (released.some(({ verdict }) => level <= urgency(verdict.level) && given.at <= verdict.at)) return true;
  // An appointment asked for again by nothing but rules that a doctor has already looked at.
  if (given.level !== 'gp-appointment' || given.rules.length === 0) return false;
  const before = released.filter(({ at }) => at <= given.at);
  return given.rules.every((rule) => before.some(({ verdict }) => verdict.rules.includes(rule)));
}

function aged(given: LightVerdict, light: Light, at: Minute): LightStanding {
  const { standingDays, standingUpTo } = light.knowledge.adaptation.thresholds.checks;
  const stillTrue = light.decision === undefined || urgency(light.decision.atMost) >= urgency(given.level);
  const old = dayAt(at) - dayAt(given.at) >= standingDays;
  const raised = old && !given.contacted && stillTrue && urgency(given.level) < urgency(standingUpTo);
  const verdict = raised ? (verdicts[urgency(given.level) + 1] as Verdict) : given.level;
  return { given, verdict, contacted: given.contacted };
}

/** What keeps the plan shut: a verdict that stands, or a check that was broken off and already asks for a call. */
export function lockOf(light: Light, at: Minute): Verdict | undefined {
  const lockFrom = urgency(light.knowledge.adaptation.thresholds.checks.lockFrom);
  const standing = light.verdicts.length === 0 ? undefined : standingOf(light, at);
  if (standing !== undefined && urgency(standing.verdict) >= lockFrom) return standing.verdict;
  const { decision } = light;
  if (decision === undefined || light.lastCheckAt < 0 || urgency(decision.atLeast) < lockFrom) return undefined;
  if (light.verdictAt >= light.lastCheckAt || light.lastCheckTappedNo) return undefined;
  return decision.atLeast;
}
