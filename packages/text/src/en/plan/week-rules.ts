import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords, Values } from '../../plan-words.ts';
import { limitWords } from './limits.ts';

/** "Why?" for the week, walking, activities and what we filled in. */
export const weekRules = {
  'walking-only': {
    name: 'Only walking and usual movement',
    claim: () => 'You see the GP first. Until then you do what you were used to, without new exercises.',
    wouldChange: 'The GP has looked and says you may exercise.',
  },
  'pregnancy-set': {
    name: 'Exercises that fit pregnancy',
    claim: () => 'Nothing on your belly, not long on your back, no straining. Discuss this plan with your midwife.',
    wouldChange: 'You are not pregnant and have not just given birth.',
  },
  'left-out': {
    name: 'Left out for your safety',
    claim: (v) => `${count(v)} not go well with ${limitWords(v.limit)}. We do not choose them.`,
    wouldChange: 'This does not apply to you. Then change your answer.',
  },
  'plan-size': {
    name: 'Few exercises',
    claim: (v) =>
      `${v.count ?? 'A few'} exercises each time. They take about ${minutes(v)}. In research, more exercise did not give more relief.`,
    wouldChange: 'You have more or less time.',
  },
  'longer-than-wished': {
    name: 'A little longer than you wanted',
    claim: (v) =>
      `You wanted ${minutes({ minutes: v.wished ?? 'fewer' })}. Three exercises is the least, and they take about ${minutes(v)}. You may spread them over the day.`,
    wouldChange: 'You swap an exercise for a shorter one, or you have more time.',
  },
  'other-illness': {
    name: 'Another illness',
    claim: () => 'Do you have another illness as well? Then ask your doctor whether this is fine, before you begin.',
    wouldChange: 'Your doctor agrees. Then your plan stays as it is.',
  },
  'days-per-week': {
    name: 'How many days',
    claim: (v) => `${v.days ?? 'A few'} days a week. On the other days you walk, or rest.`,
    wouldChange: 'You choose other days, or your plan builds up differently.',
  },
  'rest-days': {
    name: 'Rest days in between',
    claim: (v) =>
      `You wanted ${v.wanted ?? 'more'} days. With strength work, muscles rest as well. So ${v.days ?? 'fewer'} days.`,
    wouldChange: 'Your plan holds only light movements.',
  },
  'no-best-exercise': {
    name: 'No exercise is proven better',
    claim: () =>
      'Moving helps with back pain that lasts, a little on average. No kind is proven to do more than another. So swapping is fine.',
    wouldChange: 'New research that clearly favours one kind of exercise.',
  },
  'not-a-painkiller': {
    name: 'Not a painkiller',
    claim: () => 'In the first six weeks exercises probably do not lower the pain. They do keep you moving.',
    wouldChange: 'The pain lasts longer than twelve weeks. Then exercise also helps a little against pain, on average.',
  },
  'load-in-plan': {
    name: 'Always some strength or endurance',
    claim: () =>
      'For lasting back pain, strength and endurance did well in research. Stretching alone did no more than doing nothing.',
    wouldChange: 'New research with another outcome.',
  },
  'physiotherapist-beside': {
    name: 'With a physiotherapist beside it',
    claim: () =>
      'You can start this plan now. A physio looks at it with you and adapts it. You need no letter from your GP.',
    wouldChange: 'The physio makes another plan.',
  },
  'work-off-long': {
    name: 'Off work for two weeks or more',
    claim: () => 'Talk to a physiotherapist and to your company doctor. Often part of your work is possible already.',
    wouldChange: 'You are back at work, even if adjusted.',
  },
  'recheck-dates': {
    name: 'Looking again',
    claim: () => 'On set days we look together whether this still fits. That way a change is noticed.',
    wouldChange: 'Another outcome of the back check gives other days.',
  },
  'walking-start': {
    name: 'Walking from what you walk now',
    claim: (v) =>
      v.most === undefined
        ? `You walk ${v.now ?? 'some'} minutes now. We begin at about 80 percent: ${minutes(v)}. Then it works on a lesser day too.`
        : `You walk ${v.now ?? 'many'} minutes now. A plan needs no more than an hour. So we begin with ${minutes(v)}.`,
    wouldChange: 'You walk more or less than you told us.',
  },
  'walking-guess': {
    name: 'Walking with a careful start',
    claim: (v) => `We do not know how long you walk now. Begin with ${minutes(v)}. Three trial walks show what fits.`,
    wouldChange: 'You fill in how many minutes you walk now.',
  },
  'walking-from-nothing': {
    name: 'Very small walks',
    claim: (v) =>
      `Walking hardly works now. Begin with ${minutes(v)}; indoors is fine. Trying three times shows what fits.`,
    wouldChange: 'You walk longer than you told us.',
  },
  'walking-as-before': {
    name: 'Walking as you were used to',
    claim: (v) =>
      v.now === undefined
        ? 'Walk as you were used to. More is not needed now.'
        : `You already walked ${minutes(v)}. You may go on doing that. More is not needed now.`,
    wouldChange: 'The GP says that you may build up.',
  },
  'walking-with-rests': {
    name: 'Walking with sitting breaks',
    claim: () => 'Leg pain? Sit down for a moment and then walk on. The break does not count.',
    wouldChange: 'Walking no longer gives leg pain.',
  },
  'activity-baseline': {
    name: 'First measure what works now',
    claim: (v) =>
      `Try your activity ${v.trials ?? 'a few'} times, for as long as it is just pleasant. Then we begin at 80 percent of the average.`,
    wouldChange: 'You choose another activity.',
  },
  'default-activity': fallback('You did not name anything you want to do again. So there is no goal in your plan yet.'),
  'default-goal': fallback('You did not choose a goal. We take the first thing you named.'),
  'goal-not-given': fallback((v) =>
    v.activity === undefined
      ? 'Your goal points at something you did not fill in. We take the first thing you named.'
      : `Your goal points at something you did not fill in. We take this: “${v.activity}”.`,
  ),
  'default-days': fallback((v) => `You did not say how many days you want. We take ${v.days ?? 'a few'}.`),
  'default-minutes': fallback((v) => `You did not say how much time you have. We take ${minutes(v)} each time.`),
  'default-walk-now': fallback((v) => `You did not say how long you walk now. We take ${minutes(v)} to begin with.`),
  'default-equipment': fallback('You did not say what you have at home. We count on a chair and a wall.'),
  'default-floor': fallback(
    'You do not know, or did not say, whether you can get up from the floor. So all sitting or standing.',
  ),
  'default-limits': fallback(
    'You do not know, or did not say, whether you have other illnesses. To be safe we leave out more.',
  ),
  'default-pregnant': fallback(
    'You do not know, or did not say, whether you are pregnant. So we choose as if you are.',
  ),
  'default-leg': fallback('You do not know, or did not say, whether the pain goes into your leg. So all stays light.'),
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;

function fallback(claim: string | ((values: Values) => string)): PlanRuleWords {
  return {
    name: 'Filled in by us',
    claim: typeof claim === 'string' ? () => claim : claim,
    wouldChange: 'You answer this question after all.',
  };
}

function count(values: Values): string {
  const left = values.count;
  return left === undefined || left === 1 ? 'One exercise does' : `Some exercises (${left}) do`;
}

function minutes(values: Values): string {
  const amount = values.minutes;
  if (amount === undefined) return 'a few minutes';
  return amount === 1 ? '1 minute' : `${amount} minutes`;
}
