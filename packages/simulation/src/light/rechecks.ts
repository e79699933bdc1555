import type { Check } from '@rugwijs/journal';
import { dayAt, type Minute } from '../days.ts';
import { jumpAt } from './pain.ts';
import { type Light, never } from './state.ts';
import { episodeStart, type LightTrend } from './trend.ts';

export interface LightRecheckView {
  readonly light: Light;
  readonly today: number;
  readonly trend: () => LightTrend;
  /** A step of an exercise asks for the alarm check. */
  readonly stopped: () => boolean;
  readonly sessionAhead: boolean;
}

/** The journal's `advice/rechecks.ts` on light state: the same rules in the same order. */
export function dueRecheck(view: LightRecheckView): Check | undefined {
  const { light } = view;
  if (light.intakeAt < 0 && light.plan === undefined) return undefined;
  return (
    afterSession(view) ??
    unfinishedTap(view) ??
    jump(view) ??
    fallOrFever(view) ??
    flare(view) ??
    gap(view) ??
    improving(view) ??
    month(view) ??
    planned(view) ??
    twoWeeksUp(view) ??
    tap(view)
  );
}

function verdictAt({ verdictAtOf }: Light, ...kinds: readonly Check[]): Minute {
  let last = never;
  for (const kind of kinds) last = Math.max(last, verdictAtOf[kind] ?? never);
  return last;
}

function afterSession({ light, stopped }: LightRecheckView): Check | undefined {
  const { legSessionAt } = light;
  if (legSessionAt >= 0 && verdictAt(light, 'new-leg-sign', 'pain-jump', 'intake') < legSessionAt)
    return 'new-leg-sign';
  return stopped() ? 'pain-jump' : undefined;
}

function unfinishedTap({ light }: LightRecheckView): Check | undefined {
  return Math.max(light.tapYesAt, light.checkInToldAt) > light.verdictAt ? 'anything-new' : undefined;
}

function jump({ light, today }: LightRecheckView): Check | undefined {
  const at = jumpAt(light, today);
  return at === undefined || verdictAt(light, 'pain-jump', 'intake') >= at ? undefined : 'pain-jump';
}

function fallOrFever({ light }: LightRecheckView): Check | undefined {
  for (const [question, kind] of [
    ['fall', 'fall-since'],
    ['fever', 'fever'],
  ] as const) {
    const told = light.fallOrFeverAt[question];
    if (told >= 0 && light.answers[question] !== 'no' && light.verdictAt < told) return kind;
  }
  return undefined;
}

function flare({ light }: LightRecheckView): Check | undefined {
  const { lastFlareAt } = light;
  if (lastFlareAt < 0 || light.flares.at(-1)?.end !== undefined) return undefined;
  const asked = verdictAt(light, 'pain-jump', 'intake');
  return asked >= 0 && (dayAt(asked) >= dayAt(lastFlareAt) || asked >= lastFlareAt) ? undefined : 'pain-jump';
}

function gap({ light, today }: LightRecheckView): Check | undefined {
  const last = Math.max(light.verdictAt, light.tapNoAt, light.checkInNoAt, light.intakeAt);
  const { gapDays } = light.knowledge.adaptation.thresholds.checks;
  return last < 0 || today - dayAt(last) >= gapDays ? 'gap' : undefined;
}

function improving({ light, today, trend }: LightRecheckView): Check | undefined {
  const start = episodeStart(light);
  if (start === undefined) return undefined;
  const { days } = light.knowledge.adaptation.thresholds.notImproving;
  const passed = days.map((count) => start + count).findLast((day) => day <= today);
  if (passed === undefined || dayAt(verdictAt(light, 'not-improving')) >= passed) return undefined;
  return trend().notImproving ? 'not-improving' : undefined;
}

function month({ light, today }: LightRecheckView): Check | undefined {
  const last = verdictAt(light, 'month', 'not-improving', 'intake');
  const { monthDays } = light.knowledge.adaptation.thresholds.checks;
  return last < 0 || today - dayAt(last) < monthDays ? undefined : 'month';
}

function planned({ light, today }: LightRecheckView): Check | undefined {
  let passed: number | undefined;
  for (const day of light.recheckDays) if (day <= today) passed = day;
  return passed === undefined || (light.verdictAt >= 0 && dayAt(light.verdictAt) >= passed) ? undefined : 'gap';
}

function twoWeeksUp({ light, today, trend }: LightRecheckView): Check | undefined {
  const done = verdictAt(light, 'two-weeks-up', 'pain-jump');
  if (done >= 0 && dayAt(done) >= today - 13) return undefined;
  return trend().weeksUp ? 'two-weeks-up' : undefined;
}

function tap({ light, today, sessionAhead }: LightRecheckView): Check | undefined {
  if (!sessionAhead) return undefined;
  const tapped = light.tapNoAt >= 0 && dayAt(light.tapNoAt) === today;
  const whole = light.verdictAt >= 0 && dayAt(light.verdictAt) === today;
  return tapped || whole ? undefined : 'anything-new';
}
