import type { StrengthRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';
import { limitWords } from '../../plan/limits.ts';

/** Why a test fits or not, and what its numbers mean. */
export const rules: Readonly<Record<StrengthRuleId, RuleWords>> = {
  'strength-first-check': {
    name: 'The check first',
    claim: 'Before a test we want to know whether your back needs a doctor first.',
    wouldChange: 'You do the check.',
  },
  'strength-alarm': {
    name: 'Something else first',
    claim: 'Advice to call somebody is still open, or a short check. That goes first.',
    wouldChange: 'The check is done, or your doctor said that you may exercise.',
  },
  'strength-flare': {
    name: 'Calm days',
    claim: 'In a flare-up we do not measure. The result would say little and it may be too much.',
    wouldChange: 'You are back at your old level.',
  },
  'strength-pain-now': {
    name: 'Too much pain now',
    claim: (v) => `With more pain than ${v.most} we do not measure. You would mostly measure the pain.`,
    wouldChange: 'You have less pain.',
  },
  'strength-leg': {
    name: 'Let your leg settle first',
    claim: 'Pain shoots down your leg and it is getting worse, or you do not know. No heavy test then.',
    wouldChange: 'The pain in your leg is no worse than usual for a few days.',
  },
  'strength-limit': {
    name: 'Not right for you now',
    claim: (v) => `This test is hard. It does not go well with ${limitWords(v.limit)}.`,
    wouldChange: 'This is not (or no longer) true of you, or your physiotherapist does the test with you.',
  },
  'strength-too-early': {
    name: 'Still too heavy',
    claim: 'Your plan is still light, or follows the pain in your leg. This test does not fit yet.',
    wouldChange: 'Your plan begins to build up in fixed steps.',
  },
  'strength-floor': {
    name: 'On the floor',
    claim: 'This test is on the floor. You said that is hard, or we do not know.',
    wouldChange: 'You get up from the floor without help. Then change your answer in the plan.',
  },
  'strength-chair': {
    name: 'Needs a chair',
    claim: 'For this test you need a firm chair.',
    wouldChange: 'You have a chair.',
  },
  'strength-hurt-last': {
    name: 'A test hurt lately',
    claim:
      'A test hurt a lot only days ago, or you did not say how much. For a week, do none that is as heavy or heavier.',
    wouldChange: 'A week has passed.',
  },
  'strength-care': {
    name: 'Take care',
    claim: (v) => `You can do this test, but take good care with ${limitWords(v.limit)}.`,
    wouldChange: 'This is not (or no longer) true of you.',
  },
  'strength-practice': {
    name: 'Practise a few times first',
    claim: ({ tries }) =>
      `You learn a test. The first ${inWords(tries)} times it gets better by itself. So those do not count.`,
    wouldChange: 'Research that shows no practice is needed.',
  },
  'strength-baseline': {
    name: 'Your own start',
    claim: 'The third try is your start. One try and no mean: that is also how its own ups and downs were measured.',
    wouldChange: 'A measurement of how much a mean differs by itself.',
  },
  'strength-noise': {
    name: 'How much it differs by itself',
    claim: (v) => `Two tries differ by up to ${v.noise} seconds by themselves. Only more than that counts.`,
    wouldChange: 'A new measurement of this, at home and in people with back pain.',
  },
  'strength-noise-unknown': {
    name: 'Chance not known',
    claim: 'We do not know how much this test differs by chance. We show your numbers and say no more.',
    wouldChange: 'Research that measures this for this test.',
  },
  'strength-top': {
    name: 'The end of the test',
    claim: (v) => `The test stops at ${v.top} seconds. Holding on longer says nothing more.`,
    wouldChange: 'Nothing. Choose another test if you want to see more.',
  },
  'strength-interval': {
    name: 'Not too often',
    claim: ({ weeks }) =>
      `Strength grows over weeks. Measuring more often than every ${inWords(weeks)} weeks mostly shows chance.`,
    wouldChange: 'Nothing. You may always choose yourself.',
  },
  'strength-not-counted': {
    name: 'Does not count',
    claim: 'Did you stop for pain or something else? Then the number says nothing about strength. We do keep it.',
    wouldChange: 'A try that ended because you were tired.',
  },
  'strength-expected': {
    name: 'Expected and real',
    claim:
      'It often turns out otherwise than you think. Seeing that it went well helps you to dare again. One point of difference we call "as you thought".',
    wouldChange: 'Research in people with back pain that shows otherwise.',
  },
  'strength-norms': {
    name: 'Numbers of others',
    claim: 'Numbers of others are for your physiotherapist only. The groups are small, young or sporty.',
    wouldChange: 'Good numbers from many people of all ages.',
  },
  'strength-due': {
    name: 'Measure again?',
    claim: (v) => `Your last test is ${v.weeks} weeks ago or longer. By now a difference may show.`,
    wouldChange: 'You measure, or you choose "never ask again".',
  },
};

/** Names of what the reasons lean on. */
export const facts = {
  'pain-now': 'Your pain now',
  'leg-worse': 'Pain in your leg worse than usual',
  'last-try': 'Your last try',
  'pain-in-test': 'Pain in that try',
  'tries-done': 'Tries so far',
  'first-counted': 'Your start',
  'latest-try': 'Your latest number',
};
