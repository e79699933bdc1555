import type { Knowledge } from '@rugwijs/clinical';
import {
  addDays,
  assessRisk,
  classify,
  coachKinds,
  type Day,
  dayOf,
  decide,
  type Instant,
  makePlan,
} from '@rugwijs/core';
import { advise, fold, foldOne, type JournalEvent, type Person, painBegan, readEvent } from '@rugwijs/journal';
import { withOthersNo } from './others.ts';
import { isRecord, type Plain, type Step, type StoryTrouble, steps } from './steps.ts';

export type Story =
  | { readonly ok: true; readonly events: readonly JournalEvent[] }
  | { readonly ok: false; readonly trouble: StoryTrouble };

/**
 * A story from a case file as the journal it stands for. People write only what matters; what the app would have filled in is
 * filled in here, from the rules themselves, so that a story stays true when a plan or a dose changes:
 *
 * - `day` (1, 2, …, from `start`) and `time` instead of `at`; without a time a minute after the event before it
 * - `answered`: `others: "no"` as in a case
 * - `verdictGiven`, `planAccepted` without data: the verdict on the answers so far, the plan that follows from them
 * - `sessionDone`: `asAdvised` does the advised exercises at the advised dose; `felt` is what was felt in each, and
 *   `exercises` (by id) what was different in one
 * - `checkedIn`, `contacted`: about the last session, the last verdict
 * - `{ "repeat": 3, "everyDays": 2, "events": […] }`
 */
export function expandStory(journal: unknown, start: Day, knowledge: Knowledge): Story {
  const laidOut = steps(journal);
  if (!laidOut.ok) return laidOut;
  let person: Person = fold([], knowledge);
  for (const { event, at, id, number } of inOrder(laidOut.steps, start)) {
    const filled = { version: 1, ...event, id, at, data: dataOf(event, { at, person, knowledge }) };
    const read = readEvent(filled);
    if (!read.ok) {
      const field = 'path' in read.problem ? `data.${read.problem.path}` : '';
      return { ok: false, trouble: { event: number, field } };
    }
    if ('event' in read) person = foldOne(person, read.event, knowledge);
  }
  return { ok: true, events: person.events };
}

interface Dated {
  readonly event: Plain;
  readonly at: Instant;
  readonly id: string;
  readonly number: number;
}

/** Every step with its moment and id, in the order of time: a `repeat` runs beside what stands below it. */
function inOrder(laidOut: readonly Step[], start: Day): readonly Dated[] {
  let before: Instant | undefined;
  const dated = laidOut.map(({ event, shift, number }, index) => {
    before = momentOf(event, shift, start, before);
    const id = typeof event.id === 'string' ? event.id : `e${String(index + 1).padStart(4, '0')}`;
    return { event, at: before, id, number };
  });
  return dated.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

function momentOf(event: Plain, shift: number, start: Day, before: Instant | undefined): Instant {
  if (typeof event.at === 'string') return event.at;
  const day = typeof event.day === 'number' ? addDays(start, event.day - 1 + shift) : before ? dayOf(before) : start;
  if (typeof event.time === 'string') return `${day}T${event.time}:00+01:00`;
  if (before === undefined || dayOf(before) !== day) return `${day}T09:00:00+01:00`;
  const minutes = Number(before.slice(11, 13)) * 60 + Number(before.slice(14, 16)) + 1;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00+01:00`;
}

interface Moment {
  readonly at: Instant;
  readonly person: Person;
  readonly knowledge: Knowledge;
}

/** The data of an event with what was left out; whatever is still wrong is found by the journal's own schema. */
function dataOf(event: Plain, moment: Moment): unknown {
  const data: Plain = isRecord(event.data) ? event.data : {};
  const { person, knowledge, at } = moment;
  switch (event.kind) {
    case 'answered':
      return answered(data, knowledge);
    case 'verdictGiven':
      return event.data === undefined ? verdictNow(moment) : data;
    case 'planAccepted':
      return event.data === undefined ? planNow(moment) : data;
    case 'sessionDone':
      return sessionNow(data, moment);
    case 'checkedIn':
      return { session: person.sessions.at(-1)?.session, anythingNew: 'no', ...data };
    case 'contacted':
      return { verdictEvent: person.verdicts.at(-1)?.event, ...data };
    case 'measured':
    case 'noted':
    case 'flareStarted':
    case 'flareEnded':
      return { day: dayOf(at), ...data };
    case 'activityDone':
      return { day: dayOf(at), trial: false, ...data };
    default:
      return coachKinds.some((kind) => kind === event.kind) ? { day: dayOf(at), ...data } : data;
  }
}

function answered({ others, ...data }: Plain, knowledge: Knowledge): Plain {
  if (others !== 'no' || !isRecord(data.answers)) return data;
  // The schema of the event checks the answers afterwards.
  return { ...data, answers: withOthersNo(data.answers as Parameters<typeof withOthersNo>[0], knowledge.questions) };
}

function verdictNow({ person, knowledge }: Moment): Plain {
  const { verdict, atLeast, atMost, reasons } = decide(person.answers, knowledge);
  const check = person.checks.at(-1)?.check ?? 'intake';
  return { check, verdict, atLeast, atMost, rules: reasons.map(({ rule }) => rule), rulesVersion: knowledge.version };
}

function planNow({ person, knowledge, at }: Moment): Plain {
  const { answers } = person;
  const decision = decide(answers, knowledge);
  const classification = classify(answers, knowledge, decision);
  const risk = assessRisk(answers, knowledge);
  const painSince = painBegan(person);
  const result = makePlan(
    { answers, decision, classification, risk, today: dayOf(at), ...(painSince === undefined ? {} : { painSince }) },
    knowledge,
  );
  return { plan: result.kind === 'plan' ? result.plan : undefined, rulesVersion: knowledge.version };
}

function sessionNow(data: Plain, { at, person, knowledge }: Moment): Plain {
  const session = `session-${person.sessions.length + 1}`;
  const { asAdvised, felt, exercises, ...rest } = data;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  const head = { session, day: dayOf(at), stopped: false, ...told };
  if (asAdvised !== true) return { ...head, exercises };
  const different = isRecord(exercises) ? exercises : {};
  const advised = advise(person, at, knowledge).session?.exercises ?? [];
  return {
    ...head,
    exercises: advised.map(({ exercise, planned, dose, change }) => ({
      exercise,
      dose,
      completed: true,
      tooHeavy: false,
      legSpread: false,
      nerveSign: false,
      ...insteadOf(exercise, planned, change.item),
      ...(isRecord(felt) ? felt : {}),
      ...(isRecord(different[exercise]) ? different[exercise] : {}),
    })),
  };
}

/** In whose place an exercise stands, as the player records it; the planned one that comes back replaces the easier one. */
function insteadOf(exercise: string, planned: string, before: string): { readonly insteadOf?: string } {
  const replaced = planned === exercise ? before : planned;
  return replaced === exercise ? {} : { insteadOf: replaced };
}
