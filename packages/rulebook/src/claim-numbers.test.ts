import { adaptationKnowledge, coachKnowledge } from '@rugwijs/clinical';
import { toolIds } from '@rugwijs/core';
import { allWords } from '@rugwijs/text';
import { describe, expect, it, test } from 'vitest';
import { deskFor } from './desk.ts';
import { rulesOf, type ToolRuleId, toolWords } from './tool-rules.ts';

/** A number that the app counts with comes into the words of a rule from the knowledge; what is written out by hand stands here. */

const { calm, mood, fear, breaks, strength, helps, flare, well, work, measures } = coachKnowledge;

/** Numbers that are none of the knowledge: another one there is no other rule of the app. */
const notCounted: readonly (readonly [ToolRuleId, string])[] = [
  ['mood-dark-thoughts', 'telephone numbers'],
  ['mood-dark-unsure', 'a telephone number'],
  ['mood-low-once', 'what a single week is'],
  ['mood-low-two-weeks', 'two checks, each of the week before it'],
  ['sleep-caffeine', 'an advice in words: nothing counts these weeks or hours'],
  ['fear-one-time', 'what once is'],
  ['fear-next', 'never more than one is the rule itself'],
  ['strength-noise', 'a difference is between two'],
  ['fear-step-down', 'twice in a row is the rule itself'],
  ['fear-pain-later', 'found in a study'],
  ['breaks-evidence', 'found in a study'],
  ['breaks-try', 'found in a study'],
  ['strength-expected', 'one point is the least that a score can differ'],
  ['review-weekly', 'what a week is'],
  ['well-comes-back', 'found in a study'],
  ['leg-course', 'found in a study'],
  ['leg-severe', 'twice in a row is the rule itself'],
  ['work-start', 'the first week'],
  ['care-not-asked', 'how many questions follow'],
  ['measures-first', 'what a single score is'],
];

/** Numbers of the knowledge that a sentence says in a way of its own ("a quarter", "half a year"): what it says, and what is counted with. */
const saidByHand: readonly (readonly [ToolRuleId, readonly number[], readonly number[]])[] = [
  ['calm-paced', [6], [calm.perMinute.usual]],
  ['sleep-worry-time', [15], [mood.worryMinutes]],
  ['mood-worry-high', [15], [mood.worryMinutes]],
  ['breaks-every', [30, 20, 60], [breaks.every.usual, breaks.every.least, breaks.every.most]],
  ['strength-baseline', [3], [strength.practiceTries + 1]],
  ['helps-trial-missing-days', [1 / 2], [helps.trial.scoredShare]],
  ['flare-pattern', [1 / 2], [flare.patternShare]],
  [
    'well-walking',
    [26, 5, 30, 1 / 4],
    [well.walking.weeks, well.walking.target.days, well.walking.target.minutes, well.walking.cap],
  ],
  ['work-pain-high', [2], [work.highPainDays]],
  ['work-restart', [80], [work.restart.share * 100]],
  ['measures-due', [0, 2, 6, 12, 26, 52, 5], [...measures.moments.map(({ day }) => day / 7), measures.minutesPerWeek]],
  ['measures-start-back', [3, 4], [measures.startBack.lowUpTo, measures.startBack.highPsychFrom]],
  ['fear-physio-stuck', [1 / 2], [fear.drop]],
  ['review-noise', [2], [adaptationKnowledge.progress.measures.pain.band]],
];

const number = {
  nl: /(?<!\p{L})(\d+|[eé]én|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|dertig|derde|half|helft|kwart|kwartier)(?!\p{L})/iu,
  en: /(?<!\p{L})(\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|third|twice|half|quarter)(?!\p{L})/iu,
};

describe('numbers in the words of a rule', () => {
  it('are those of the knowledge, or stand here with why not', async () => {
    const found = new Set<ToolRuleId>();
    for (const language of ['nl', 'en'] as const) {
      const words = toolWords(deskFor(language, await allWords(language), []));
      for (const rule of toolIds.flatMap(rulesOf)) {
        const { claim } = words[rule];
        const said = typeof claim === 'string' ? claim : claim(new Proxy({}, { get: () => '…' }));
        if (number[language].test(said)) found.add(rule);
      }
    }
    const listed = [...notCounted, ...saidByHand].map(([rule]) => rule);
    expect([...found].toSorted()).toEqual(listed.toSorted());
  });

  test.each(saidByHand)('%s says by hand what the app counts with', (_rule, says, counts) => {
    expect(counts).toEqual(says);
  });
});
