import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { limitWords } from './limits.ts';

/** "Why?" for one exercise, chosen or not. */
export const exerciseRules = {
  'for-loosen': rule('Loosening', 'A small movement without weight. A gentle way to begin.'),
  'for-relief': rule('Easing', 'A pleasant position or a light stretch. That makes room to move.'),
  'for-nerve': rule('Moving your leg', 'A soft movement for your leg. There is little research on it so far.'),
  'for-bending': rule('Getting used to bending', 'Bending is fine, round or straight. Doing it builds trust.'),
  'for-trunk': rule('Strength of your trunk', 'Getting stronger helps people with back pain, seen as a group.'),
  'for-hips': rule('Strength of your hips', 'Your buttocks work along when you walk, rise and lift.'),
  'for-legs': rule('Strength of your legs', 'You use strong legs every day: rising, stairs, lifting.'),
  'for-endurance': rule('Endurance', 'Moving with your whole body. You choose what you like.'),
  'for-calm': rule('Coming to rest', 'A calm breath, or nothing to do for a moment. That makes room to move.'),
  'for-comfort': rule('Comfort', 'Something that feels good for a moment. Then gently move on.'),
  'easy-start': {
    name: 'Light start',
    claim: () => 'We begin at the lightest level. Heavier comes later, step by step.',
    wouldChange: 'Less pain and hindrance, in a plan with fixed steps. And no reason for extra care, such as your age.',
  },
  'lightest-legs': {
    name: 'The lightest that fits for your legs',
    claim: () => 'A lighter exercise for your legs does not fit here. So keep this one small and short.',
    wouldChange: 'You have a sturdy chair. Then you begin with standing up.',
  },
  'fitting-start': {
    name: 'A start that fits you',
    claim: () => 'You are doing well enough to begin this exercise one level higher.',
    wouldChange: 'More pain or hindrance. Then we begin lighter.',
  },
  'control-without-pain': {
    name: 'Calm and without more pain',
    claim: () => 'In this exercise it matters how you move. Does the pain rise? Then make it lighter.',
    wouldChange: 'Another exercise instead of this one.',
  },
  'with-care': {
    name: 'Possible, with a little extra care',
    claim: (v) =>
      `This exercise is possible with ${limitWords(v.limit)}, if you mind one thing. It is written beside it.`,
    wouldChange: 'This does not apply to you. Then change your answer.',
  },
  'chosen-for-fear': {
    name: 'A first step to what you do not trust',
    claim: (v) =>
      v.movement === undefined
        ? 'You dare to move your back less. This exercise is a small, calm step.'
        : `You do not trust this: “${v.movement}”. This exercise is a small step towards it.`,
    wouldChange: 'You trust the movement again. Then something else may come.',
  },
  'chosen-for-goal': {
    name: 'Chosen for your goal',
    claim: (v) => `You want to do this again: “${v.activity ?? 'your goal'}”. This exercise works towards it.`,
    wouldChange: 'You choose another goal.',
  },
  'chosen-for-work': {
    name: 'Chosen for heavy work',
    claim: () => 'Your work is heavy. This exercise makes you stronger for lifting and bending.',
    wouldChange: 'Other work.',
  },
  'chosen-for-sitting': {
    name: 'Chosen for much sitting',
    claim: () => 'You sit a lot. Moving differently for a moment is pleasant then, also in between.',
    wouldChange: 'You sit less.',
  },
  'chosen-for-sleep': {
    name: 'Chosen for poor sleep',
    claim: () => 'You sleep poorly. Calm breathing may help you to come to rest. That is not certain.',
    wouldChange: 'You sleep well again.',
  },
  'chosen-for-settling-leg': {
    name: 'Chosen now that your leg gets better',
    claim: () => 'Your leg pain is easing. Then your leg may move a little more, softly.',
    wouldChange: 'The leg pain rises again. Then we leave this out.',
  },
  'chosen-for-claudication': {
    name: 'Chosen because sitting eases',
    claim: () => 'Sitting or bending forward a little eases your legs. This exercise uses that.',
    wouldChange: 'Walking no longer gives leg pain.',
  },
  'limit-excludes': {
    name: 'Does not fit now',
    claim: (v) => `This exercise does not go well with ${limitWords(v.limit)}.`,
    wouldChange: 'This does not apply to you (any more). Then change your answer.',
  },
  'level-too-high': {
    name: 'Still too heavy',
    claim: ({ level, most }) =>
      level === undefined || most === undefined
        ? 'This exercise is heavier than what fits your plan now.'
        : `This exercise has level ${level}. Your plan goes up to level ${most} for now.`,
    wouldChange: 'Your plan builds up differently, for example when your leg pain is gone.',
  },
  'needs-floor': {
    name: 'On the floor',
    claim: () => 'This exercise is done on the floor. You told us that getting up is hard, or we do not know.',
    wouldChange: 'You can get up from the floor.',
  },
  'needs-equipment': {
    name: 'Needs something',
    claim: () => 'This exercise needs something that you did not tick.',
    wouldChange: 'You do have it at home.',
  },
  'already-in-plan': {
    name: 'Already in your plan',
    claim: () => 'You already do this exercise.',
    wouldChange: 'You swap it for another first.',
  },
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;

function rule(name: string, claim: string): PlanRuleWords {
  return { name, claim: () => claim, wouldChange: 'You swap this exercise for another.' };
}
