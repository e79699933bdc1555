import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Why?" for fixed steps, calmer days, starting again, and help. */
export const weekRules = {
  'weekly-quota': {
    name: 'This week’s step',
    claim: () => 'Every week a small, fixed bit is added. Also on a lesser day, and no more than that on a good one.',
    wouldChange: 'A back that is not yet as usual after two days.',
  },
  'quota-waits': {
    name: 'This amount for a little longer',
    claim: () => 'This amount is fixed for a week. No more on a good day, and no less on a bad one.',
    wouldChange: 'The week is over, and you did it at least twice.',
  },
  'quota-not-done': {
    name: 'First this amount',
    claim: () => 'It happened less often this week. That happens to everybody. The amount stays the same.',
    wouldChange: 'A week in which you mostly do it.',
  },
  'brake-raised': {
    name: 'The next step waits',
    claim: () => 'The morning after, your back was not yet as usual. You do the same. The next step waits a little.',
    wouldChange: 'A week of mornings on which your back is as usual.',
  },
  'brake-still-raised': {
    name: 'The amount was too high',
    claim: () =>
      'After two days you still had more pain than usual. So we set the amount lower. Think for a moment: what else is going on?',
    wouldChange: 'A back that is as usual within two days.',
  },
  'baseline-trials': {
    name: 'First measure what you can do now',
    claim: ({ left }) =>
      left === 1
        ? 'Do it one more time, for as long as it feels comfortable. Then we work out your start.'
        : `Do it ${left ?? 3} times, for as long as it feels comfortable. Then we work out your start.`,
    wouldChange: 'The measuring is done.',
  },
  'baseline-quota': {
    name: 'Your start: a little under what you can do',
    claim: ({ percent, baseline }) =>
      baseline === undefined
        ? 'You start a little under what you managed on average. Then it works on a lesser day too.'
        : `On average you managed ${baseline}. You start at ${percent ?? 80} percent. Then it works on a lesser day too.`,
    wouldChange: 'A new plan with new measuring.',
  },
  'flare-ask': {
    name: 'Is this a flare-up?',
    claim: () =>
      'For a day or longer you have had more pain than usual. That is often part of recovery. Would you like a few calmer days?',
    wouldChange: 'If it settles by itself, you need not do anything.',
  },
  'flare-reduced': {
    name: 'Calmer days',
    claim: ({ percent }) =>
      `You now do ${percent ?? 70} percent of usual. Not nothing: moving helps you through these days.`,
    wouldChange: 'After a few days you build up again.',
  },
  'flare-ramp': {
    name: 'Building up again',
    claim: ({ percent, fullOn }) =>
      fullOn === undefined
        ? 'In a few days you build up to usual again. Nothing extra is added now.'
        : `You are building up again: ${percent ?? 80} percent today. On day ${fullOn} you are back at usual.`,
    wouldChange: 'This is fixed, also on a lesser day. If it really does not work, tap "too heavy".',
  },
  'flare-long': {
    name: 'Let somebody take a look',
    claim: () => 'It has lasted longer than two weeks. A physiotherapist can take a look.',
    wouldChange: 'The pain settles to usual again.',
  },
  'flare-often': {
    name: 'Let somebody take a look',
    claim: () => 'You had more than three flare-ups this month. A physiotherapist can take a look.',
    wouldChange: 'A month with fewer bad days.',
  },
  restart: {
    name: 'Good to see you again',
    claim: ({ percent }) =>
      `You were away for a bit. That happens to everybody. You start at ${percent ?? 80} percent and build up again.`,
    wouldChange: 'After a week it goes on as usual.',
  },
  'mode-time-contingent': {
    name: 'Time for fixed steps',
    claim: () =>
      'The pain has lasted three weeks or longer. From then on, guidelines advise fixed steps. Would you like to change over?',
    wouldChange: 'You can also go on as you are. You decide.',
  },
  'mode-leg-pain-gone': {
    name: 'Your leg is calm: fixed steps',
    claim: () =>
      'Your leg pain has been gone for two weeks. You can go on with fixed steps. Would you like to change over?',
    wouldChange: 'The leg pain comes back.',
  },
  'not-improving-4-weeks': {
    name: 'Four weeks and little difference',
    claim: () =>
      'After four weeks it is not clearly better yet. That happens more often. A physiotherapist can see what helps you on.',
    wouldChange: 'At least 2 points less pain, or something that clearly goes better.',
  },
  'not-improving-6-weeks': {
    name: 'Six weeks and little difference',
    claim: () => 'After six weeks it is not clearly better yet. Let somebody take a look now.',
    wouldChange: 'At least 2 points less pain, or something that clearly goes better.',
  },
  'not-improving-soft-sign': {
    name: 'Discuss it with your GP',
    claim: () =>
      'You told us something that a GP wants to know when pain lasts. Usually there is an ordinary explanation. Have it looked at.',
    wouldChange: 'The GP has looked at it.',
  },
  'weeks-up': {
    name: 'Two weeks with more pain',
    claim: () => 'For two weeks in a row you clearly had more pain. A physiotherapist can take a look.',
    wouldChange: 'A week in which the pain settles again.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;
