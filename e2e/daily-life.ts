import { knowledge, rulesVersion } from '@rugwijs/clinical';
import { type Answers, assessRisk, classify, type Day, decide, makePlan, type Plan } from '@rugwijs/core';
import { type EventData, type EventKind, type JournalEvent, makeEvent } from '@rugwijs/journal';

/** Somebody with two weeks of back pain, nothing alarming, who wants to garden again. */
export const ordinary: Answers = {
  ...noneOf('S1', 'S2a', 'S2b', 'S3', 'S4', 'S5', 'S6'),
  age: 42,
  sex: 'female',
  'leg-pain': 'none',
  pain: 5,
  duration: '2-to-4-weeks',
  course: 'better',
  'function-limit': 4,
  episodes: 'first',
  'second-contact': 'no',
  persisting: [],
};

/** What the same person told for the plan. */
const wishes: Answers = {
  'activity-1': 'een half uur tuinieren',
  'activity-1-now': 3,
  'activity-1-unit': 'minutes',
  goal: 'activity-1',
  days: 5,
  minutes: 15,
  floor: 'yes',
  equipment: ['chair', 'mat'],
  'walk-now': 12,
  limits: [],
};

/** Every alarm row answered "nee". */
function noneOf(...blocks: string[]): Answers {
  const rows = knowledge.questions.filter((question) => question.row && blocks.includes(question.block));
  return Object.fromEntries(rows.map((question) => [question.id, 'no']));
}

/** A journal written by hand: each line is one event at a local time. */
export class Life {
  readonly events: JournalEvent[] = [];
  answers: Answers = {};

  add<K extends EventKind>(kind: K, data: EventData[K], at: string): this {
    this.events.push(
      makeEvent(kind, data, { id: `e${String(this.events.length).padStart(4, '0')}`, at: `${at}+01:00` }),
    );
    return this;
  }

  /** A whole Rugcheck, the plan's questions, and the plan that follows from them, accepted. */
  plan(at: Day, answers: Answers = ordinary, plan: Answers = wishes): this {
    this.check('intake', answers, `${at}T08:00:00`);
    this.answered('plan-intake', plan, `${at}T08:05:00`);
    return this.add('planAccepted', { plan: this.proposal(at), rulesVersion }, `${at}T08:06:00`);
  }

  /** Answers and the verdict that was shown on them. */
  check(check: EventData['answered']['check'], answers: Answers, at: string): this {
    this.answered(check, answers, at);
    const decision = decide(this.answers, knowledge);
    const { verdict, atLeast, atMost, reasons } = decision;
    return this.add(
      'verdictGiven',
      { check, verdict, atLeast, atMost, rules: reasons.map(({ rule }) => rule), rulesVersion },
      at,
    );
  }

  answered(check: EventData['answered']['check'], answers: Answers, at: string): this {
    this.answers = { ...this.answers, ...answers };
    return this.add('answered', { check, answers }, at);
  }

  proposal(today: Day): Plan {
    const decision = decide(this.answers, knowledge);
    const classification = classify(this.answers, knowledge, decision);
    const risk = assessRisk(this.answers, knowledge);
    const result = makePlan({ answers: this.answers, decision, classification, risk, today }, knowledge);
    if (result.kind !== 'plan')
      throw new Error(`No plan: ${result.reasons.map(({ rule }) => rule).join(', ')} (${decision.verdict})`);
    return result.plan;
  }

  get exercises(): Plan['exercises'] {
    const accepted = this.events.findLast((event) => event.kind === 'planAccepted');
    return accepted?.kind === 'planAccepted' ? accepted.data.plan.exercises : [];
  }

  /** A calm session of the whole plan. */
  session(day: Day, pain: { before: number; during: number; after: number }, time = '10:00:00'): this {
    const exercises = this.exercises.map(({ exercise, dose }) => ({
      exercise,
      dose,
      completed: true,
      tooHeavy: false,
      during: pain.during,
      effort: 4,
      legSpread: false,
      nerveSign: false,
    }));
    this.add('answered', { check: 'anything-new', answers: { 'anything-new': 'no' } }, `${day}T09:50:00`);
    return this.add(
      'sessionDone',
      { session: `s-${day}`, day, painBefore: pain.before, painAfter: pain.after, stopped: false, exercises },
      `${day}T${time}`,
    );
  }

  checkIn(
    session: Day,
    moment: 'next-morning' | '48h',
    backToUsual: 'yes' | 'no' | 'unknown',
    pain: number,
    at: string,
  ): this {
    return this.add('checkedIn', { session: `s-${session}`, moment, backToUsual, pain, anythingNew: 'no' }, at);
  }

  measured(day: Day, pain: number, activity?: number): this {
    this.add('measured', { measure: 'pain', value: pain, day }, `${day}T19:00:00`);
    return activity === undefined
      ? this
      : this.add('measured', { measure: 'activity', activity: 'activity-1', value: activity, day }, `${day}T19:01:00`);
  }

  walked(day: Day, minutes: number): this {
    return this.add(
      'activityDone',
      { item: 'walking', amount: minutes, unit: 'minutes', day, trial: false },
      `${day}T17:00:00`,
    );
  }
}
