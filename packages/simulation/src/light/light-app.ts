import { assessRisk, classify, makePlan } from '@rugwijs/core';
import type { App, CheckInDue, SimulationKnowledge } from '../app/app.ts';
import { dayAt, dayName, type Minute, minutesPerDay } from '../days.ts';
import { decisionOf } from './decision.ts';
import { dueRecheck } from './rechecks.ts';
import { flareShareOn, isSessionAhead, sessionOf } from './session.ts';
import { isReleased, lockOf, standingOf } from './standing.ts';
import { type Light, never, newLight } from './state.ts';
import { tellCheckIn, tellFlare, tellFlareEnd, tellMeasure, tellPlan, tellSession } from './tell.ts';
import { tellAnswers, tellVerdict } from './tell-answers.ts';
import { episodeStart, handOverOf, trendOf } from './trend.ts';
import { activitiesOf, walkingOf } from './weekly.ts';

/** The app without a journal: the same pure functions of core on a light state, some hundred times as fast. */
export function lightApp(knowledge: SimulationKnowledge, days: number): App {
  const light = newLight(knowledge, days);
  return {
    knowledge,
    answered: (at, check, answers) => tellAnswers(light, at, check, answers),
    verdictGiven: (at, check) => tellVerdict(light, at, check),
    planAccepted: (at, plan) => tellPlan(light, at, plan),
    sessionDone: (at, session) => tellSession(light, at, session),
    checkedIn: (at, checkIn) => tellCheckIn(light, at, checkIn),
    measured: (at, measure, value) => tellMeasure(light, at, measure, value),
    activityDone: (_at, done) => {
      const { item, trial } = done;
      if (item === 'walking') light.walking.done.push(done);
      else {
        const log = light.activityLog.get(item) ?? { since: never, trials: [], done: [], settled: [] };
        light.activityLog.set(item, log);
        (trial ? log.trials : log.done).push(done);
      }
    },
    flareStarted: (at) => tellFlare(light, at),
    flareEnded: (at) => tellFlareEnd(light, at),
    contacted: (at, released) => {
      const standing = standingOf(light, at);
      if (standing === undefined) return;
      standing.given.contacted = true;
      if (!released) return;
      light.released.push({ verdict: standing.given, at });
      light.verdicts = light.verdicts.filter((given) => !isReleased(given, light));
    },

    answers: () => light.answers,
    plan: () => light.plan,
    proposal: (at) => {
      const { answers } = light;
      const decision = decisionOf(light);
      const classification = classify(answers, knowledge, decision);
      const risk = assessRisk(answers, knowledge);
      const already = daysAtLeast[String(light.answersAtStart.duration)];
      const start = episodeStart(light);
      const painSince = already === undefined || start === undefined ? undefined : dayName(start - already);
      const today = dayName(dayAt(at));
      return makePlan({ answers, decision, classification, risk, today, ...(painSince && { painSince }) }, knowledge);
    },
    checkInsDue: (at) => checkInsDue(light, at),
    locked: (at) => lockOf(light, at),
    standing: (at) => standingOf(light, at)?.verdict,
    recheck: (at) => dueRecheck(light, dayAt(at)),
    sessionReady: (at) => lockOf(light, at) === undefined && isSessionAhead(light, dayAt(at)),
    session: (at) => (lockOf(light, at) === undefined ? sessionOf(light, dayAt(at)) : undefined),
    walking: (at) => (lockOf(light, at) === undefined ? walkingOf(light, dayAt(at)) : undefined),
    activities: (at) => (lockOf(light, at) === undefined ? activitiesOf(light, dayAt(at)) : []),
    flareShare: (at) => (light.plan === undefined ? 1 : flareShareOn(light, dayAt(at))),
    modeProposal: (at) => modeProposalOf(light, dayAt(at)),
    handOver: (at) => {
      const today = dayAt(at);
      return light.plan === undefined ? undefined : handOverOf(light, trendOf(light, today), today);
    },
  };
}

function checkInsDue(light: Light, at: Minute): readonly CheckInDue[] {
  const { nextMorning, at48h } = light.knowledge.checkIn;
  const today = dayAt(at);
  const hours = (at % minutesPerDay) / 60;
  const due: CheckInDue[] = [];
  let first = light.sessions.length;
  while (first > 0 && today - (light.sessions[first - 1]?.on ?? 0) <= 4) first -= 1;
  for (const session of light.sessions.slice(first)) {
    const morning = session.nextMorning === undefined && today === session.on + 1;
    if (morning && hours >= nextMorning.fromHour && Math.floor(hours) < nextMorning.untilHour) {
      due.push({ session: session.id, moment: 'next-morning' });
    }
    const since = (at - session.at) / 60;
    if (session.at48h === undefined && since >= at48h.fromHours && since <= at48h.untilHours) {
      due.push({ session: session.id, moment: '48h' });
    }
  }
  return due;
}

const daysAtLeast: Readonly<Record<string, number>> = {
  'under-2-weeks': 0,
  '2-to-4-weeks': 14,
  '4-to-6-weeks': 28,
  '6-to-12-weeks': 42,
  'over-12-weeks': 84,
};

function modeProposalOf(light: Light, today: number): 'time-contingent' | undefined {
  const { plan, knowledge, legPainFreeSince: free } = light;
  const start = episodeStart(light);
  const { lightDays, legPainFreeDays } = knowledge.adaptation.thresholds.mode;
  if (plan === undefined || start === undefined) return undefined;
  if (plan.mode === 'light') {
    const already = daysAtLeast[String(light.answersAtStart.duration)] ?? 0;
    return already + today - start < lightDays ? undefined : 'time-contingent';
  }
  return plan.mode !== 'pain-guided' || free < 0 || free + legPainFreeDays > today ? undefined : 'time-contingent';
}
