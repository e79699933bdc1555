import type { Check } from '@rugwijs/journal';
import { dayAt, type Minute } from '../days.ts';
import { jumpAt } from './pain.ts';
import { isSessionAhead, stopsNow } from './session.ts';
import type { Light } from './state.ts';
import { episodeStart, trendOf } from './trend.ts';

/** The journal's `advice/rechecks.ts` on light state: the same rules in the same order. Asked some hundred times for a year. */
export function dueRecheck(light: Light, today: number): Check | undefined {
  if (light.intakeAt < 0 && light.plan === undefined) return undefined;
  return (
    afterSession(light, today) ??
    unfinishedTap(light) ??
    jump(light, today) ??
    fallOrFever(light) ??
    flare(light) ??
    gap(light, today) ??
    improving(light, today) ??
    month(light, today) ??
    planned(light, today) ??
    twoWeeksUp(light, today) ??
    tap(light, today)
  );
}

/** The list that looks at a jump of the pain, or the whole check, was done last. */
function jumpAskedAt({ verdictAtOf }: Light): Minute {
  return Math.max(verdictAtOf['pain-jump'], verdictAtOf.intake);
}

function afterSession(light: Light, today: number): Check | undefined {
  const { legSessionAt, verdictAtOf } = light;
  if (legSessionAt >= 0 && Math.max(verdictAtOf['new-leg-sign'], jumpAskedAt(light)) < legSessionAt) {
    return 'new-leg-sign';
  }
  return light.mayBeStopped && stopsNow(light, today) ? 'pain-jump' : undefined;
}

function unfinishedTap(light: Light): Check | undefined {
  return Math.max(light.tapYesAt, light.checkInToldAt) > light.verdictAt ? 'anything-new' : undefined;
}

function jump(light: Light, today: number): Check | undefined {
  const at = jumpAt(light, today);
  return at === undefined || jumpAskedAt(light) >= at ? undefined : 'pain-jump';
}

function fallOrFever({ fallOrFeverAt, answers, verdictAt }: Light): Check | undefined {
  const { fall, fever } = fallOrFeverAt;
  if (fall >= 0 && answers.fall !== 'no' && verdictAt < fall) return 'fall-since';
  return fever >= 0 && answers.fever !== 'no' && verdictAt < fever ? 'fever' : undefined;
}

function flare(light: Light): Check | undefined {
  const { lastFlareAt } = light;
  if (lastFlareAt < 0 || light.flares.at(-1)?.end !== undefined) return undefined;
  const asked = jumpAskedAt(light);
  return asked >= 0 && (dayAt(asked) >= dayAt(lastFlareAt) || asked >= lastFlareAt) ? undefined : 'pain-jump';
}

function gap(light: Light, today: number): Check | undefined {
  const last = Math.max(light.verdictAt, light.tapNoAt, light.checkInNoAt, light.intakeAt);
  const { gapDays } = light.knowledge.adaptation.thresholds.checks;
  return last < 0 || today - dayAt(last) >= gapDays ? 'gap' : undefined;
}

function improving(light: Light, today: number): Check | undefined {
  const start = episodeStart(light);
  if (start === undefined) return undefined;
  const { days } = light.knowledge.adaptation.thresholds.notImproving;
  const passed = days.findLast((count) => start + count <= today);
  if (passed === undefined || dayAt(light.verdictAtOf['not-improving']) >= start + passed) return undefined;
  return trendOf(light, today).notImproving ? 'not-improving' : undefined;
}

function month({ verdictAtOf, knowledge }: Light, today: number): Check | undefined {
  const last = Math.max(verdictAtOf.month, verdictAtOf['not-improving'], verdictAtOf.intake);
  const { monthDays } = knowledge.adaptation.thresholds.checks;
  return last < 0 || today - dayAt(last) < monthDays ? undefined : 'month';
}

function planned(light: Light, today: number): Check | undefined {
  const passed = light.recheckDays.findLast((day) => day <= today);
  return passed === undefined || (light.verdictAt >= 0 && dayAt(light.verdictAt) >= passed) ? undefined : 'gap';
}

function twoWeeksUp(light: Light, today: number): Check | undefined {
  const { verdictAtOf } = light;
  const done = Math.max(verdictAtOf['two-weeks-up'], verdictAtOf['pain-jump']);
  if (done >= 0 && dayAt(done) >= today - 13) return undefined;
  return trendOf(light, today).weeksUp ? 'two-weeks-up' : undefined;
}

function tap(light: Light, today: number): Check | undefined {
  const tapped = light.tapNoAt >= 0 && dayAt(light.tapNoAt) === today;
  const whole = light.verdictAt >= 0 && dayAt(light.verdictAt) === today;
  return tapped || whole || !isSessionAhead(light, today) ? undefined : 'anything-new';
}
