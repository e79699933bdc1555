import type { Answers } from '@rugwijs/core';
import type { App } from '../app/app.ts';
import type { Minute } from '../days.ts';
import { painOn } from '../people/pain.ts';
import type { VirtualPerson } from '../people/person.ts';
import type { Watch } from '../watch/watch.ts';
import { type Alarm, presentAlarm } from './alarms.ts';
import { newSaying, type Saying } from './improvement.ts';
import type { Tally } from './tally.ts';
import type { TrueLists } from './true-answers.ts';

/** What a session left behind: pain up by so much until a moment. */
export interface Raise {
  readonly session: string;
  readonly until: Minute;
  readonly by: number;
}

/** A life while it is lived. */
export interface Life {
  /** What is true of this person now; a sign that a doctor has looked at goes. */
  truth: Answers;
  lists: TrueLists | undefined;
  readonly person: VirtualPerson;
  readonly app: App;
  readonly watch: Watch;
  readonly tally: Tally;
  /** Tells what happens, for `--person`; nothing is made when nobody listens. */
  readonly say: ((day: number, what: string) => void) | undefined;
  raises: Raise[];
  alarm: Alarm | undefined;
  nextAlarm: number;
  /** The tap was "yes" and the questions were broken off. */
  pending: boolean;
  /** Day on which "is er iets nieuws?" or the nerve signs were asked last. */
  askedOn: number;
  contact:
    | { readonly callOn: number; readonly releaseOn: number; readonly never: boolean; called: boolean }
    | undefined;
  intakeOn: number;
  sessions: number;
  lastMeasured: number;
  lastRated: number;
  planDay: number;
  handedOver: boolean;
  saying: Saying;
  walkWeek: number;
  walksThisWeek: number;
  flareTold: boolean;
  /** First day of the weeks of the activity's quota. */
  activitySince: number;
  intakes: number;
}

export function newLife(person: VirtualPerson, app: App, watch: Watch, tally: Tally, say?: Life['say']): Life {
  return {
    truth: person.truth,
    lists: undefined,
    person,
    app,
    watch,
    tally,
    say,
    raises: [],
    alarm: undefined,
    nextAlarm: 0,
    pending: false,
    askedOn: -1,
    contact: undefined,
    intakeOn: -1,
    sessions: 0,
    lastMeasured: -1,
    lastRated: -1,
    planDay: -1,
    handedOver: false,
    saying: newSaying(),
    walkWeek: -1,
    walksThisWeek: 0,
    flareTold: false,
    activitySince: 0,
    intakes: 0,
  };
}

/** Pain at a moment, with what exercise left behind. */
export function painAt({ person, raises }: Life, day: number, at: Minute): number {
  let pain = painOn(person, day);
  for (const { until, by } of raises) if (until > at) pain += by;
  return Math.min(10, pain);
}

/** What is true today, the alarm sign laid over the rest. */
export function truthToday(life: Life): Answers {
  const alarm = presentAlarm(life);
  return alarm === undefined ? life.truth : { ...life.truth, ...alarm.sign.answers };
}
