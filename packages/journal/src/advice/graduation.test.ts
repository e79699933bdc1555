import { type CoachKnowledge, type HandOver, toolIds, type WellKnowledge, wellRuleIds } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { at, checked, dayNumber, event, started } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import { advise } from './advise.ts';
import { graduationOf } from './graduation.ts';
import { promptOf } from './prompt.ts';

/** Ten weeks of almost no pain, an own plan for when it comes back, a sport of one's own: what the page and Vandaag say. */

const own = { sources: ['own'], certainty: 'expert' } as const;
const well: WellKnowledge = {
  rules: Object.fromEntries(wellRuleIds.map((rule) => [rule, own])) as unknown as WellKnowledge['rules'],
  recovered: { sustainedAt: 1, weeks: 3, hindrance: 1 },
  goalReached: { pain: 2, weeks: 3, goal: 8 },
  staleDays: 28,
  walking: {
    target: { minutes: 30, days: 5 },
    weeks: 26,
    cap: 0.25,
    least: { minutes: 5, days: 2 },
    weekDone: 0.6,
    restart: { weeks: 2, share: 0.8 },
  },
  strengthDays: 2,
  monthDays: 28,
  graduation: { weeks: 8, weeksTold: 3, days: 28, activeDays: 12 },
};
const known = { ...knowledge, coach: { ...knowledge.coach, well } as CoachKnowledge };

const last = 70;
const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((week) => week * 7);
const start = { walkingMinutes: 30, walkingDays: 5, strengthDays: 2, sport: 'zwemmen' };
const recovered = [
  ...started(),
  ...weeks.map((count) => event('measured', { measure: 'pain', value: 0, day: dayNumber(count) }, count, 10)),
  ...weeks.map((count) => event('measured', { measure: 'function', value: 0, day: dayNumber(count) }, count, 11)),
  event('wellStarted', { day: dayNumber(30), ...start }, 30),
  event('relapsePlanned', { day: dayNumber(30), words: { signs: 'stijf', first: 'lopen', keep: 'werk' } }, 30),
  ...checked('month', last),
  // Every other tool was refused: only staying well may still speak.
  ...toolIds
    .filter((tool) => tool !== 'well')
    .map((prompt, minute) => event('prompted', { prompt, day: dayNumber(31), answer: 'never' }, 31, 9, minute)),
];
const rather = event('moodChecked', { day: dayNumber(last), dark: 'rather-not' }, last, 8);
const low = (count: number) => event('moodChecked', { day: dayNumber(count), low: 8, dark: 'no' }, count, 8);
const yes = { done: true, asks: 'well-graduate' };
const no = { done: false, asks: undefined };

describe('whether the app is still needed, on the page and on Vandaag', () => {
  test.each<readonly [string, typeof recovered, HandOver['to'] | undefined, object]>([
    ['no longer needed', [], undefined, yes],
    ['no longer needed, but somebody should look along: thoughts that were rather not told', [rather], 'people', no],
    ['no longer needed, but somebody should look along: low for two weeks', [low(last - 7), low(last)], 'gp', no],
  ])('%s', (_what, more, to, expected) => {
    const person = fold([...recovered, ...more], known);
    const advice = advise(person, at(last), known);
    expect(advice.handOver?.to).toBe(to);
    expect({
      done: graduationOf(person, advice, false, known).done,
      asks: promptOf(person, advice, known)?.reasons[0]?.rule,
    }).toEqual(expected);
  });
});
