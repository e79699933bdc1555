import { knowledge } from '@rugwijs/clinical';
import { adaptationRuleIds, addDays, type Change, type Reason } from '@rugwijs/core';
import { type Advice, advise, fold, foldOne, type JournalEvent, type Person } from '@rugwijs/journal';
import { expandStory } from '@rugwijs/simulation';
import { describe, expect, test, vi } from 'vitest';
import { casesIn, type ExpectedMoment, type NamedCase } from './case-file.ts';

// Weeks of events, each with its advice: long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The journal of a story up to a moment, as a person, with the advice of that moment. */
function standing(one: NamedCase, { day, time = '09:30' }: ExpectedMoment): { person: Person; advice: Advice } {
  const at = `${addDays(startOf(one), day - 1)}T${time}:00+01:00`;
  const past = eventsOf(one).filter((event) => Date.parse(event.at) <= Date.parse(at));
  const person = fold(past, knowledge);
  return { person, advice: advise(person, at, knowledge) };
}

test('every rule of adaptation speaks in some story', () => {
  const spoken = new Set<string>();
  for (const one of casesIn('adaptation')) {
    const events = eventsOf(one);
    let person = fold([], knowledge);
    for (const event of events) {
      person = foldOne(person, event, knowledge);
      const advice = advise(person, event.at, knowledge);
      for (const { rule } of reasonsOf(advice)) spoken.add(rule);
      // Told as a fact of the session; its sentence stands under this id.
      if (advice.session?.restDay) spoken.add('rest-day');
    }
    for (const moment of one.file.expected.moments ?? []) {
      for (const { rule } of reasonsOf(standing(one, moment).advice)) spoken.add(rule);
    }
  }
  expect(adaptationRuleIds.filter((rule) => !spoken.has(rule))).toEqual([]);
});

test('every mode appears in the stories', () => {
  const modes = stories.map(([, , , , one, moment]) => standing(one, moment).advice.mode);
  expect(new Set(modes)).toEqual(new Set(['light', 'time-contingent', 'pain-guided']));
});

function startOf({ file }: NamedCase): string {
  return file.start ?? file.today;
}

/** Written out once: the stories of some weeks are long. */
const written = new Map<string, readonly JournalEvent[]>();

function eventsOf(one: NamedCase): readonly JournalEvent[] {
  const known = written.get(one.path);
  if (known !== undefined) return known;
  const story = expandStory(one.file.journal, startOf(one), knowledge);
  if (!story.ok) throw new Error(`${one.path}: event ${story.trouble.event} ${story.trouble.field}`);
  written.set(one.path, story.events);
  return story.events;
}

const stories = casesIn('adaptation').flatMap((one) =>
  (one.file.expected.moments ?? []).map(
    (moment) => [one.file.shows, moment.says, moment.day, one.name, one, moment] as const,
  ),
);

describe('stories', () => {
  test.each(stories)('%s → %s (day %i, %s)', (_shows, _says, _day, _name, one, moment) => {
    const { advice } = standing(one, moment);
    const changes = changesOf(advice);
    for (const expected of moment.changes ?? []) {
      const exercised = (advice.session?.exercises ?? []).map(({ change }) => change);
      const meant = expected.item === 'every' ? exercised : changes.filter(({ item }) => item === expected.item);
      expect(meant.length, `no ${expected.item} among ${changes.map(({ item }) => item).join(', ')}`).toBeGreaterThan(
        0,
      );
      for (const change of meant) {
        expect(told(change)).toMatchObject({
          ...(expected.step && { step: expected.step }),
          ...(expected.to && { to: expected.to }),
          ...(expected.exercise && { exercise: expected.exercise }),
          ...(expected.alarmCheck !== undefined && { alarmCheck: expected.alarmCheck }),
        });
        if (expected.rule) expect(told(change).rules).toContain(expected.rule);
      }
    }
    const rules = reasonsOf(advice).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining([...(moment.rules ?? [])]));
    expect(shown(advice, moment)).toEqual(wanted(moment));
  });
});

/** The parts of the advice that a moment says something about, in the words of the case. */
function shown(advice: Advice, moment: ExpectedMoment): Record<string, unknown> {
  const all: Record<string, unknown> = {
    mode: advice.mode,
    locked: advice.locked?.verdict ?? false,
    recheck: moment.recheck === true ? advice.recheck !== undefined : (advice.recheck?.kind ?? false),
    restDay: advice.session?.restDay ?? false,
    restart: advice.restart !== undefined,
    flare: advice.flare !== undefined,
    askFlare: advice.askFlare !== undefined,
    handOver: advice.handOver?.to ?? false,
    modeProposal: advice.modeProposal?.to ?? false,
    quota: quotaOf(advice, moment),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in moment));
}

function wanted(moment: ExpectedMoment): Record<string, unknown> {
  const { day: _day, time: _time, says: _says, changes: _changes, rules: _rules, ...rest } = moment;
  return rest;
}

function quotaOf(advice: Advice, { quota }: ExpectedMoment): unknown {
  const found = advice.activities.find(({ id }) => id === quota?.activity);
  return found && { activity: found.id, quota: found.quota ?? null, trialsLeft: found.trialsLeft };
}

function changesOf(advice: Advice): readonly Change[] {
  const { session, walking, activities } = advice;
  return [
    ...(session?.exercises ?? []).map(({ change }) => change),
    ...(walking === undefined ? [] : [walking.change]),
    ...activities.flatMap(({ change }) => (change === undefined ? [] : [change])),
  ];
}

function told(change: Change) {
  return { ...change, reasons: undefined, rules: change.reasons.map(({ rule }) => rule) };
}

function reasonsOf(advice: Advice): readonly Reason[] {
  const { locked, recheck, restart, flare, askFlare, handOver, modeProposal, activities, session } = advice;
  const parts = [
    locked,
    recheck,
    restart,
    flare,
    askFlare,
    handOver,
    modeProposal,
    ...activities,
    ...(session?.exercises ?? []),
  ];
  return [...parts.flatMap((part) => part?.reasons ?? []), ...changesOf(advice).flatMap(({ reasons }) => reasons)];
}
