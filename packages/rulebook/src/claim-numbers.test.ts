import { adaptationKnowledge, coachKnowledge } from '@rugwijs/clinical';
import { toolIds } from '@rugwijs/core';
import { allWords } from '@rugwijs/text';
import { describe, expect, it, test } from 'vitest';
import { deskFor } from './desk.ts';
import { rulesOf, type ToolRuleId, toolWords } from './tool-rules.ts';

/** A number that the app counts with comes into the words of a rule from the knowledge; what is written out by hand stands here. */

const { calm, mood, fear, breaks, strength, helps, flare, well, work, measures } = coachKnowledge;
const { thresholds } = adaptationKnowledge.adaptation;
const { pain } = adaptationKnowledge.progress.measures;
const weeks = measures.moments.map(({ day }) => day / 7);

/** A rule alone: what the app says. Its name, and what would change it, stand by themselves. */
type Place = ToolRuleId | `${ToolRuleId} name` | `${ToolRuleId} wouldChange`;

/** Numbers that are none of the knowledge: another one there is no other rule of the app. */
const notCounted: readonly (readonly [Place, string])[] = [
  ['mood-dark-thoughts', 'telephone numbers'],
  ['mood-dark-unsure', 'a telephone number'],
  ['mood-low-once', 'what a single week is'],
  ['mood-low-two-weeks', 'two checks, each of the week before it'],
  ['mood-low-two-weeks name', 'two checks, each of the week before it'],
  ['mood-weekly name', 'what a week is'],
  ['mood-worry-time wouldChange', 'an advice in words: nothing counts these weeks'],
  ['sleep-caffeine', 'an advice in words: nothing counts these weeks or hours'],
  ['sleep-caffeine wouldChange', 'an advice in words: nothing counts these weeks'],
  ['sleep-same-rise name', 'one is the rule itself'],
  ['fear-next', 'never more than one is the rule itself'],
  ['fear-skip name', 'one is the rule itself'],
  ['fear-one-time name', 'what once is'],
  ['fear-step-down', 'twice in a row is the rule itself'],
  ['fear-pain-later', 'found in a study'],
  ['strength-noise', 'a difference is between two'],
  ['strength-expected', 'one point is the least that a score can differ'],
  ['breaks-evidence', 'found in a study'],
  ['breaks-try', 'found in a study'],
  ['review-weekly', 'what a week is'],
  ['review-weekly name', 'what a week is'],
  ['review-changed wouldChange', 'what a week is'],
  ['well-comes-back', 'found in a study'],
  ['well-month name', 'what a month is'],
  ['leg-course', 'found in a study'],
  ['leg-severe', 'twice in a row is the rule itself'],
  ['leg-both wouldChange', 'one of two legs'],
  ['work-start', 'the first week'],
  ['care-not-asked', 'how many questions follow'],
  ['measures-first', 'what a single score is'],
];

/** What a sentence says by hand ("a quarter", "half a year"), number by number: what the app counts with, or why it counts with none. */
const saidByHand: readonly (readonly [Place, readonly (readonly [said: number, counts: number | string])[]])[] = [
  ['calm-paced', [[6, calm.perMinute.usual]]],
  ['calm-after-dizzy wouldChange', [[4, calm.dizzyDays / 7]]],
  ['sleep-worry-time', [[15, mood.worryMinutes]]],
  ['mood-worry-high', [[15, mood.worryMinutes]]],
  [
    'breaks-every',
    [
      [30, breaks.every.usual],
      [20, breaks.every.least],
      [60, breaks.every.most],
    ],
  ],
  ['breaks-every name', [[30, breaks.every.usual]]],
  ['strength-baseline', [[3, strength.practiceTries + 1]]],
  ['helps-trial-missing-days', [[1 / 2, helps.trial.scoredShare]]],
  ['flare-pattern', [[1 / 2, flare.patternShare]]],
  [
    'well-walking',
    [
      [6, (well.walking.weeks * 12) / 52],
      [5, well.walking.target.days],
      [30, well.walking.target.minutes],
      [1 / 4, well.walking.cap],
      [1 / 2, 'found in a study'],
      [208, 'found in a study'],
      [112, 'found in a study'],
    ],
  ],
  ['well-strength name', [[2, well.strengthDays]]],
  ['work-pain-high', [[2, work.highPainDays]]],
  ['work-restart', [[80, work.restart.share * 100]]],
  ['leg-stop wouldChange', [[2, thresholds.mode.legPainFreeDays / 7]]],
  [
    'measures-due',
    [
      [2, weeks[1] ?? 0],
      [6, weeks[2] ?? 0],
      [12, weeks[3] ?? 0],
      [1 / 2, (weeks[4] ?? 0) / (weeks[5] ?? 0)],
      [5, measures.minutesPerWeek],
    ],
  ],
  [
    'measures-start-back',
    [
      [3, measures.startBack.lowUpTo],
      [4, measures.startBack.highPsychFrom],
    ],
  ],
  ['fear-repeat wouldChange', [[1 / 2, fear.drop]]],
  ['fear-one-time', [[1 / 2, fear.drop]]],
  ['fear-physio-stuck', [[1 / 2, fear.drop]]],
  ['review-noise', [[2, pain.band]]],
  [
    'review-noise wouldChange',
    [
      [2, pain.realOnMeans],
      [2, pain.meansInARow],
      [3, pain.realOnce],
    ],
  ],
];

const words: Readonly<Record<'nl' | 'en', Readonly<Record<string, number>>>> = {
  nl: {
    ...{ één: 1, eén: 1, twee: 2, drie: 3, derde: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10 },
    ...{ elf: 11, twaalf: 12, veertien: 14, vijftien: 15, kwartier: 15, twintig: 20, dertig: 30, veertig: 40 },
    ...{ half: 1 / 2, halve: 1 / 2, helft: 1 / 2, kwart: 1 / 4 },
  },
  en: {
    ...{ two: 2, twice: 2, three: 3, third: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{
      eleven: 11,
      twelve: 12,
      fourteen: 14,
      fifteen: 15,
      'quarter of an hour': 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
    },
    ...{ half: 1 / 2, quarter: 1 / 4 },
  },
};

/** Every number in a text, in digits or as a word. */
function numbersIn(text: string, language: 'nl' | 'en'): readonly number[] {
  const known = words[language];
  const longestFirst = Object.keys(known).toSorted((a, b) => b.length - a.length);
  const number = new RegExp(`(?<![\\p{L}\\d])(\\d+|${longestFirst.join('|')})(?![\\p{L}\\d])`, 'giu');
  return [...text.matchAll(number)].map(([found]) => known[found.toLowerCase()] ?? Number(found));
}

/** The numbers that stand in the words themselves, by place; what comes from the knowledge is left open. */
async function numbersByPlace(): Promise<ReadonlyMap<Place, ReadonlySet<number>>> {
  const found = new Map<Place, Set<number>>();
  for (const language of ['nl', 'en'] as const) {
    const told = toolWords(deskFor(language, await allWords(language), []));
    for (const rule of toolIds.flatMap(rulesOf)) {
      const { name, claim, wouldChange } = told[rule];
      const says = typeof claim === 'string' ? claim : claim(new Proxy({}, { get: () => '…' }));
      for (const [place, text] of [
        [rule, says],
        [`${rule} name`, name],
        [`${rule} wouldChange`, wouldChange],
      ] as const) {
        const numbers = numbersIn(text, language);
        if (numbers.length > 0) found.set(place, new Set([...(found.get(place) ?? []), ...numbers]));
      }
    }
  }
  return found;
}

const found = await numbersByPlace();

describe('numbers in the name, the claim and what would change a rule', () => {
  it('are those of the knowledge, or stand here with why not', () => {
    const listed = [...notCounted, ...saidByHand].map(([place]) => place);
    expect([...found.keys()].toSorted()).toEqual(listed.toSorted());
  });

  test.each(saidByHand)('%s says by hand what the app counts with', (place, numbers) => {
    for (const [said, counts] of numbers) if (typeof counts === 'number') expect(counts).toBe(said);
    // A single one ("één poging") is a word as well as a number.
    const inText = [...(found.get(place) ?? [])].filter((number) => number !== 1);
    expect(inText.toSorted()).toEqual([...new Set(numbers.map(([said]) => said))].toSorted());
  });
});
