import type { Change } from '@rugwijs/core';
import { did, type Felt } from './examples.ts';

/** Repetitions after a bridge of 2 × 8; `easier`: another exercise takes its place. */
export type Outcome = readonly [step: Change['step'], reps: number | 'easier', rule: string];

export interface Row {
  readonly when: string;
  readonly attempts: readonly Felt[];
  readonly usual?: number;
  readonly today: number;
  readonly light: Outcome;
  readonly timeContingent: Outcome;
  readonly painGuided: Outcome;
}

const yes = 'yes' as const;
const no = 'no' as const;
const unknown = 'unknown' as const;

/** facts.md F3, row by row, in each mode (2 × 8 repetitions done on day 0, unless said otherwise). */
export const table: readonly Row[] = [
  {
    when: 'little pain (0–2), back to usual the next morning',
    attempts: [{ on: 0, during: 2, before: 2, nextMorning: yes }],
    today: 1,
    light: ['up', 10, 'back-to-usual'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'leg-pain-first-good'],
  },
  {
    when: 'some pain (3–5), back to usual, first time',
    attempts: [{ on: 0, during: 4, before: 3, nextMorning: yes, goneWithinDayPart: yes }],
    today: 1,
    light: ['hold', 8, 'middle-band-first-good'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'leg-pain-first-good'],
  },
  {
    when: 'some pain (3–5), back to usual, second time',
    attempts: [
      { on: 0, during: 4, before: 3, nextMorning: yes, goneWithinDayPart: yes },
      { on: 1, during: 4, before: 3, nextMorning: yes, goneWithinDayPart: yes },
    ],
    today: 2,
    light: ['up', 10, 'middle-band-two-good'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'quota-waits'],
  },
  {
    when: 'raised the next morning, the 48-hour question still to come',
    attempts: [{ on: 0, during: 4, before: 3, nextMorning: no }],
    today: 1,
    light: ['hold', 8, 'waiting-for-response'],
    timeContingent: ['hold', 8, 'brake-raised'],
    painGuided: ['down', 7, 'leg-pain-lasted'],
  },
  {
    when: 'raised at 24 hours, settled by 48: once',
    attempts: [{ on: 0, during: 4, before: 3, nextMorning: no, at48h: yes }],
    today: 2,
    light: ['hold', 8, 'raised-settled-once'],
    timeContingent: ['hold', 8, 'brake-raised'],
    painGuided: ['down', 7, 'leg-pain-lasted'],
  },
  {
    when: 'raised at 24 hours, settled by 48: again',
    attempts: [
      { on: 0, during: 4, before: 3, nextMorning: no, at48h: yes },
      { on: 2, during: 4, before: 3, nextMorning: no, at48h: yes },
    ],
    today: 4,
    light: ['down', 7, 'raised-settled-again'],
    timeContingent: ['hold', 8, 'brake-raised'],
    painGuided: ['down', 7, 'leg-pain-lasted'],
  },
  {
    when: 'still raised after 48 hours',
    attempts: [{ on: 0, during: 2, before: 2, nextMorning: no, at48h: no }],
    today: 2,
    light: ['down', 6, 'still-raised-after-48h'],
    timeContingent: ['down', 6, 'brake-still-raised'],
    painGuided: ['down', 6, 'still-raised-after-48h'],
  },
  {
    when: 'fine the next morning, raised after 48 hours',
    attempts: [{ on: 0, nextMorning: yes, at48h: no }],
    today: 2,
    light: ['down', 6, 'still-raised-after-48h'],
    timeContingent: ['down', 6, 'brake-still-raised'],
    painGuided: ['down', 6, 'still-raised-after-48h'],
  },
  {
    when: 'more than 5 while moving',
    attempts: [{ on: 0, before: 4, during: 6, nextMorning: yes }],
    today: 1,
    light: ['stop', 'easier', 'stop-pain'],
    timeContingent: ['stop', 'easier', 'stop-pain'],
    painGuided: ['stop', 'easier', 'stop-pain'],
  },
  {
    when: 'up by 3 while moving, though not above 5',
    attempts: [{ on: 0, before: 1, during: 4, nextMorning: yes }],
    today: 1,
    light: ['stop', 'easier', 'stop-pain'],
    timeContingent: ['stop', 'easier', 'stop-pain'],
    painGuided: ['stop', 'easier', 'stop-pain'],
  },
  {
    when: 'pain moves down the leg',
    attempts: [{ on: 0, legSpread: true, nextMorning: yes }],
    today: 1,
    light: ['stop', 'easier', 'stop-leg-spread'],
    timeContingent: ['stop', 'easier', 'stop-leg-spread'],
    painGuided: ['stop', 'easier', 'stop-leg-spread'],
  },
  {
    when: 'a nerve sign',
    attempts: [{ on: 0, nerveSign: true, nextMorning: yes }],
    today: 1,
    light: ['stop', 'easier', 'stop-nerve-sign'],
    timeContingent: ['stop', 'easier', 'stop-nerve-sign'],
    painGuided: ['stop', 'easier', 'stop-nerve-sign'],
  },
  {
    when: 'usual pain 6, 8 while moving: a change of 2 is allowed',
    attempts: [{ on: 0, before: 6, during: 8, nextMorning: yes, goneWithinDayPart: yes }],
    usual: 6,
    today: 1,
    light: ['hold', 8, 'middle-band-first-good'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'leg-pain-first-good'],
  },
  {
    when: 'usual pain 6, 6 while moving: no change counts as little pain',
    attempts: [{ on: 0, before: 6, during: 6, nextMorning: yes }],
    usual: 6,
    today: 1,
    light: ['up', 10, 'back-to-usual'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'leg-pain-first-good'],
  },
  {
    when: 'usual pain 6, 9 while moving: a change of 3 stops',
    attempts: [{ on: 0, before: 6, during: 9, nextMorning: yes }],
    usual: 6,
    today: 1,
    light: ['stop', 'easier', 'stop-pain'],
    timeContingent: ['stop', 'easier', 'stop-pain'],
    painGuided: ['stop', 'easier', 'stop-pain'],
  },
  {
    when: 'usual pain 8, 10 while moving: the scale ends, so it stops',
    attempts: [{ on: 0, before: 8, during: 10, nextMorning: yes }],
    usual: 8,
    today: 1,
    light: ['stop', 'easier', 'stop-pain'],
    timeContingent: ['stop', 'easier', 'stop-pain'],
    painGuided: ['stop', 'easier', 'stop-pain'],
  },
  {
    when: 'too heavy, not finished',
    attempts: [{ on: 0, tooHeavy: true, completed: false, nextMorning: yes }],
    today: 1,
    light: ['down', 7, 'too-heavy'],
    timeContingent: ['down', 7, 'too-heavy'],
    painGuided: ['down', 7, 'too-heavy'],
  },
  {
    when: 'too heavy, but done',
    attempts: [{ on: 0, tooHeavy: true, nextMorning: yes }],
    today: 1,
    light: ['down', 7, 'too-heavy'],
    timeContingent: ['hold', 8, 'too-heavy-but-done'],
    painGuided: ['down', 7, 'too-heavy'],
  },
  {
    when: '"weet ik niet" the next morning',
    attempts: [{ on: 0, nextMorning: unknown }],
    today: 1,
    light: ['hold', 8, 'response-unknown'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'response-unknown'],
  },
  {
    when: 'a missed check-in',
    attempts: [{ on: 0 }],
    today: 3,
    light: ['hold', 8, 'response-unknown'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'response-unknown'],
  },
  {
    when: 'extra leg pain, gone within part of the day: known to be so',
    attempts: [
      { on: 0, before: 1, during: 3, nextMorning: yes, goneWithinDayPart: yes },
      { on: 4, before: 1, during: 3, nextMorning: yes, goneWithinDayPart: yes },
      { on: 8, before: 1, during: 3, nextMorning: yes, goneWithinDayPart: yes },
    ],
    today: 9,
    light: ['up', 10, 'middle-band-two-good'],
    timeContingent: ['up', 9, 'weekly-quota'],
    painGuided: ['up', 10, 'leg-pain-within-day-part'],
  },
  {
    when: 'extra leg pain, longer than part of the day, gone the next morning',
    attempts: [{ on: 0, before: 1, during: 2, nextMorning: yes, goneWithinDayPart: no }],
    today: 1,
    light: ['up', 10, 'back-to-usual'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['down', 7, 'leg-pain-lasted'],
  },
  {
    when: 'extra leg pain, and nobody told when it went',
    attempts: [{ on: 0, before: 1, during: 2, nextMorning: yes }],
    today: 1,
    light: ['up', 10, 'back-to-usual'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'response-unknown'],
  },
  {
    when: 'a week at this dose, done twice, a bad day with pain 5',
    attempts: [
      { on: 0, before: 3, during: 5, nextMorning: yes },
      { on: 7, before: 3, during: 5, nextMorning: yes },
    ],
    today: 8,
    light: ['up', 10, 'middle-band-two-good'],
    timeContingent: ['up', 9, 'weekly-quota'],
    painGuided: ['hold', 8, 'response-unknown'],
  },
  {
    when: 'a week at this dose, but the last check-in was missed',
    attempts: [{ on: 0, nextMorning: yes }, { on: 5, nextMorning: yes }, { on: 7 }],
    today: 9,
    light: ['hold', 8, 'response-unknown'],
    timeContingent: ['hold', 8, 'response-unknown'],
    painGuided: ['hold', 8, 'response-unknown'],
  },
  {
    when: 'no pain score at all',
    attempts: [did({ on: 0, nextMorning: yes })].map(({ during: _, before: __, ...rest }) => ({ ...rest, on: 0 })),
    today: 1,
    light: ['hold', 8, 'pain-not-told'],
    timeContingent: ['hold', 8, 'quota-waits'],
    painGuided: ['hold', 8, 'pain-not-told'],
  },
];
