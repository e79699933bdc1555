import { type Answers, coachKinds, type Decision, daysBetween, decide, type Logs } from '@rugwijs/core';
import { effective } from '../event/corrections.ts';
import type { JournalEvent } from '../event/event.ts';
import { compareEvents, merge } from '../event/merge.ts';
import type { JournalKnowledge } from '../knowledge.ts';
import { apply, type Draft } from './apply.ts';
import type { FlareMark, FlareRecord, Person, VerdictGiven } from './person.ts';

/** A journal as a person. The order in which events arrive never matters. */
export function fold(events: readonly JournalEvent[], knowledge: JournalKnowledge): Person {
  const inOrder = merge(events, []);
  const draft = emptyDraft();
  for (const event of effective(inOrder)) apply(draft, event);
  return finish(draft, inOrder, decided(draft.answers, knowledge));
}

/**
 * One more event. Gives exactly what `fold` of all events would, at once when the event is the newest and corrects
 * nothing; otherwise by folding again.
 */
export function foldOne(person: Person, event: JournalEvent, knowledge: JournalKnowledge): Person {
  const last = person.events.at(-1);
  const isNewest = last === undefined || compareEvents(last, event) < 0;
  const touchesOthers =
    event.kind === 'corrected' || person.events.some((one) => one.id === event.id || targets(one, event));
  if (!isNewest || touchesOthers) return fold([...person.events, event], knowledge);

  const draft = draftOf(person);
  apply(draft, event);
  const decision = event.kind === 'answered' ? decided(draft.answers, knowledge) : person.decision;
  return finish(draft, [...person.events, event], decision);
}

function targets(one: JournalEvent, event: JournalEvent): boolean {
  return one.kind === 'corrected' && one.data.replaces === event.id;
}

const noLogs = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;

function emptyDraft(): Draft {
  return {
    answers: {},
    answersAtStart: {},
    answeredAt: {},
    checks: [],
    verdicts: [],
    contacts: [],
    plan: undefined,
    planDays: [],
    slots: [],
    sessions: [],
    attempts: {},
    checkIns: [],
    pain: [],
    function: [],
    activities: {},
    activityLog: [],
    flareMarks: [],
    swaps: [],
    favourites: [],
    lessons: [],
    notes: [],
    logs: noLogs,
    legPainFreeSince: undefined,
    mayHaveEarly: false,
  };
}

/** Copies of the lists, so that the person given stays as it was. */
function draftOf(person: Person): Draft {
  return {
    answers: { ...person.answers },
    answersAtStart: { ...person.answersAtStart },
    answeredAt: { ...person.answeredAt },
    checks: [...person.checks],
    verdicts: [...person.verdicts],
    contacts: [...person.contacts],
    plan: person.plan,
    planDays: [...person.planDays],
    slots: [...person.slots],
    sessions: [...person.sessions],
    attempts: copyLists(person.attempts),
    checkIns: [...person.checkIns],
    pain: [...person.measures.pain],
    function: [...person.measures.function],
    activities: copyLists(person.measures.activities),
    activityLog: [...person.activityLog],
    flareMarks: [...person.flareMarks],
    swaps: [...person.swaps],
    favourites: [...person.favourites],
    lessons: [...person.lessons],
    notes: [...person.notes],
    logs: person.logs,
    legPainFreeSince: person.legPainFreeSince,
    mayHaveEarly: true,
  };
}

function copyLists<Item>(lists: Readonly<Record<string, readonly Item[]>>): Record<string, Item[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list]]));
}

/** No answers, no verdict: silence is not a calm answer. */
function decided(answers: Answers, knowledge: JournalKnowledge): Decision | undefined {
  return Object.keys(answers).length === 0 ? undefined : decide(answers, knowledge);
}

function finish(draft: Draft, events: readonly JournalEvent[], decision: Decision | undefined): Person {
  const { plan, pain, activities, legPainFreeSince, mayHaveEarly: _, function: functions, ...lists } = draft;
  return {
    ...lists,
    events,
    verdicts: draft.verdicts.map((verdict) => withContact(verdict, draft)),
    flares: flaresOf(draft.flareMarks),
    measures: { pain, function: functions, activities },
    ...(decision === undefined ? {} : { decision }),
    ...(plan === undefined ? {} : { plan }),
    ...(legPainFreeSince === undefined ? {} : { legPainFreeSince }),
  };
}

function withContact(verdict: VerdictGiven, draft: Draft): VerdictGiven {
  const about = draft.contacts.filter((contact) => contact.verdictEvent === verdict.event);
  // Once released stays released: a later remark about the same verdict does not lock again; a new verdict would.
  const contact = about.findLast((one) => one.released) ?? about.at(-1);
  return contact === undefined ? verdict : { ...verdict, contact };
}

/** A start within a week of another belongs to it; an end closes the flare-up that began on or before its day. */
function flaresOf(marks: readonly FlareMark[]): FlareRecord[] {
  const inOrder = [...marks].sort((one, other) => {
    if (one.day !== other.day) return one.day < other.day ? -1 : 1;
    return one.kind === other.kind ? 0 : one.kind === 'start' ? -1 : 1;
  });
  const flares: FlareRecord[] = [];
  for (const mark of inOrder) {
    const last = flares.at(-1);
    const open = last !== undefined && last.end === undefined;
    // People forget to say that it is over: a start of long after is a new one.
    const goesOn = open && daysBetween(last.start, mark.day) < 7;
    if (mark.kind === 'start' && !goesOn) flares.push({ start: mark.day, at: mark.at });
    if (mark.kind === 'end' && open) flares[flares.length - 1] = { ...last, end: mark.day };
  }
  return flares;
}
