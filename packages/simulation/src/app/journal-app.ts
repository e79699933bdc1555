import { assessRisk, classify, type Decision, decide, makePlan } from '@rugwijs/core';
import {
  type Advice,
  advise,
  type Check,
  type EventData,
  type EventKind,
  fold,
  foldOne,
  type JournalEvent,
  makeEvent,
  type Person,
  painBegan,
} from '@rugwijs/journal';
import { dayAt, dayName, type Minute, minutesPerDay } from '../days.ts';
import type { App, SimulationKnowledge } from './app.ts';

/** The real thing: every word becomes an event, and every look is `advise` on the folded journal. */
export function journalApp(knowledge: SimulationKnowledge): App & { readonly events: () => readonly JournalEvent[] } {
  let person: Person = fold([], knowledge);
  let seen: { readonly at: Minute; readonly person: Person; readonly advice: Advice } | undefined;

  const tell = <Kind extends EventKind>(at: Minute, kind: Kind, data: EventData[Kind]): void => {
    const id = `e${String(person.events.length).padStart(7, '0')}`;
    person = foldOne(person, makeEvent(kind, data, { id, at: instant(at) }), knowledge);
  };
  const look = (at: Minute): Advice => {
    if (seen?.at !== at || seen.person !== person) {
      seen = { at, person, advice: advise(person, instant(at), knowledge) };
    }
    return seen.advice;
  };
  const activity = () => person.plan?.plan.activities[0]?.id ?? 'activity-1';

  return {
    knowledge,
    events: () => person.events,
    answered: (at, check, answers) => tell(at, 'answered', { check, answers }),
    verdictGiven: (at, check) => {
      const decision = decide(person.answers, knowledge);
      tell(at, 'verdictGiven', verdictOf(check, decision, knowledge));
      return decision;
    },
    planAccepted: (at, plan) => tell(at, 'planAccepted', { plan, rulesVersion: knowledge.version }),
    sessionDone: (at, session) => tell(at, 'sessionDone', session),
    checkedIn: (at, checkIn) => tell(at, 'checkedIn', checkIn),
    measured: (at, measure, value) =>
      tell(at, 'measured', {
        measure,
        value,
        day: dayName(dayAt(at)),
        ...(measure === 'activity' ? { activity: activity() } : {}),
      }),
    activityDone: (at, done) => tell(at, 'activityDone', done),
    flareStarted: (at) => tell(at, 'flareStarted', { day: dayName(dayAt(at)) }),
    flareEnded: (at) => tell(at, 'flareEnded', { day: dayName(dayAt(at)) }),
    contacted: (at, released) => {
      const { locked, standing } = look(at);
      const verdictEvent = locked?.verdictEvent ?? standing?.verdictEvent;
      if (verdictEvent !== undefined) tell(at, 'contacted', { verdictEvent, with: 'gp', released });
    },

    answers: () => person.answers,
    plan: () => person.plan?.plan,
    proposal: (at) => {
      const { answers } = person;
      const decision = person.decision ?? decide(answers, knowledge);
      const classification = classify(answers, knowledge, decision);
      const risk = assessRisk(answers, knowledge);
      const painSince = painBegan(person);
      const today = dayName(dayAt(at));
      return makePlan({ answers, decision, classification, risk, today, ...(painSince && { painSince }) }, knowledge);
    },
    checkInsDue: (at) =>
      look(at)
        .checkIns.filter(({ due }) => due)
        .map(({ session, moment }) => ({ session, moment })),
    locked: (at) => look(at).locked?.verdict,
    standing: (at) => look(at).standing?.verdict,
    recheck: (at) => look(at).recheck?.kind,
    sessionReady: (at) => {
      const { session } = look(at);
      return session !== undefined && !session.restDay && !session.doneToday;
    },
    session: (at) => look(at).session,
    walking: (at) => look(at).walking?.change,
    activities: (at) => look(at).activities,
    flareShare: (at) => look(at).flare?.ramp ?? 1,
    modeProposal: (at) => look(at).modeProposal?.to,
    handOver: (at) => look(at).handOver?.to,
  };
}

function verdictOf(check: Check, decision: Decision, { version }: SimulationKnowledge): EventData['verdictGiven'] {
  const { verdict, atLeast, atMost, reasons } = decision;
  return { check, verdict, atLeast, atMost, rules: reasons.map(({ rule }) => rule), rulesVersion: version };
}

function instant(at: Minute): string {
  const minute = Math.floor(at) % minutesPerDay;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${dayName(dayAt(at))}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+01:00`;
}
