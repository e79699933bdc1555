import { totalOf } from '@rugwijs/core';
import { dayAt, type Minute } from '../days.ts';
import type { App, ShownSession } from './app.ts';

/** One thing that the light app showed otherwise than the journal. */
export interface Difference {
  readonly day: number;
  readonly what: string;
  readonly light: unknown;
  readonly journal: unknown;
}

/**
 * Two apps side by side: both are told everything, and whatever is asked of the first is asked of the second as well. Besides
 * what the life asks for, the doses and quotas are compared at every look.
 */
export function pairedApp(light: App, journal: App, differences: Difference[]): App {
  const both =
    <Told extends unknown[]>(tellLight: (...told: Told) => void, tellJournal: (...told: Told) => void) =>
    (...told: Told): void => {
      tellLight(...told);
      tellJournal(...told);
    };
  const same = <Shown>(at: Minute, what: string, shown: Shown, real: Shown): Shown => {
    const [one, other] = [plain(shown), plain(real)];
    if (one !== other) differences.push({ day: dayAt(at), what, light: one, journal: other });
    return shown;
  };
  const asked =
    <Shown>(what: string, ofLight: (at: Minute) => Shown, ofJournal: (at: Minute) => Shown) =>
    (at: Minute): Shown =>
      same(at, what, ofLight(at), ofJournal(at));
  return {
    knowledge: light.knowledge,
    answered: both(light.answered, journal.answered),
    verdictGiven: (at, check) => same(at, 'verdict', light.verdictGiven(at, check), journal.verdictGiven(at, check)),
    planAccepted: both(light.planAccepted, journal.planAccepted),
    sessionDone: both(light.sessionDone, journal.sessionDone),
    checkedIn: both(light.checkedIn, journal.checkedIn),
    measured: both(light.measured, journal.measured),
    activityDone: both(light.activityDone, journal.activityDone),
    flareStarted: both(light.flareStarted, journal.flareStarted),
    flareEnded: both(light.flareEnded, journal.flareEnded),
    contacted: both(light.contacted, journal.contacted),
    answers: light.answers,
    plan: light.plan,
    proposal: asked('proposal', light.proposal, journal.proposal),
    checkInsDue: asked('check-ins', light.checkInsDue, journal.checkInsDue),
    locked: asked('lock', light.locked, journal.locked),
    standing: asked('standing', light.standing, journal.standing),
    recheck: (at) => {
      same(at, 'session', shortly(light.session(at)), shortly(journal.session(at)));
      same(at, 'walking', light.walking(at), journal.walking(at));
      same(at, 'activities', light.activities(at).map(quotaOf), journal.activities(at).map(quotaOf));
      same(at, 'hand-over', light.handOver(at), journal.handOver(at));
      return same(at, 'recheck', light.recheck(at), journal.recheck(at));
    },
    sessionReady: asked('session ready', light.sessionReady, journal.sessionReady),
    session: (at) => {
      same(at, 'session', shortly(light.session(at)), shortly(journal.session(at)));
      return light.session(at);
    },
    walking: asked('walking', light.walking, journal.walking),
    activities: light.activities,
    flareShare: asked('flare-up', light.flareShare, journal.flareShare),
    modeProposal: asked('mode', light.modeProposal, journal.modeProposal),
    handOver: asked('hand-over', light.handOver, journal.handOver),
  };
}

/** Everything of a session that a person sees, reasons included; what only the journal adds is left out. */
function shortly(session: ShownSession | undefined): unknown {
  if (session === undefined) return undefined;
  return {
    restDay: session.restDay,
    doneToday: session.doneToday,
    exercises: session.exercises.map(({ exercise, planned, change }) => ({
      exercise,
      planned,
      total: totalOf(change.to),
      change,
    })),
  };
}

function quotaOf({ id, trialsLeft, quota, change }: ReturnType<App['activities']>[number]): unknown {
  return { id, trialsLeft, quota, change };
}

function plain(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}
