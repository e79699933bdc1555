import type { Words } from '../../../words.ts';

const times = (n: string | undefined) => (n === '1' ? 'once' : `${n} times`);
const days = (n: string | undefined) => `${n} ${n === '1' ? 'day' : 'days'}`;
const minutes = (n: string | undefined) => `${n} ${n === '1' ? 'minute' : 'minutes'}`;
const fell = ({ first, now }: Readonly<Record<string, string>>) => Number(now) < Number(first);

export const sentences: Words['review']['sentences'] = {
  'did-both': (v) =>
    `You exercised ${times(v.sessions)} and walked on ${days(v.walkDays)}, ${minutes(v.minutes)} in all. Your plan: exercise ${times(v.planned)}, and walk on ${days(v.walkDaysPlanned)}.`,
  'did-sessions': (v) => `You exercised ${times(v.sessions)}. Your plan was ${times(v.planned)}.`,
  'did-walks': (v) =>
    `You walked on ${days(v.walkDays)}, ${minutes(v.minutes)} in all. Your plan was ${days(v.walkDaysPlanned)}.`,
  'did-little': () => 'You wrote nothing down this week. That is fine. Your plan is simply there.',
  'changed-worse': (v) =>
    `${v.what} went from ${v.first} to ${v.now}. That is less good, and more than it moves by itself. A physiotherapist can look along.`,
  'changed-recovered': (v) =>
    fell(v)
      ? `Your pain went from ${v.first} to ${v.now}. You have no pain any more, or almost none.`
      : `Your pain is ${v.now}, ${v.first === v.now ? 'the same as at the start' : `at the start it was ${v.first}`}. That is no pain, or almost none.`,
  'changed-better': (v) => `${v.what} went from ${v.first} to ${v.now}. That is really better than at the start.`,
  'changed-maybe-worse': (v) =>
    `${v.what} went from ${v.first} to ${v.now}. Perhaps a little less good. It may be chance.`,
  'changed-maybe-better': (v) =>
    `${v.what} went from ${v.first} to ${v.now}. Perhaps a little better. It may be chance.`,
  'changed-noise': (v) =>
    v.first === v.now
      ? `${v.what}: ${v.now}, the same as at the start.`
      : `${v.what} went from ${v.first} to ${v.now}. That difference is too small to say anything.`,
  'changed-too-early': () => 'One week is too short to see a change. After two weeks you see more.',
  'changed-not-told': () => 'There are no scores yet. Filling them in once a week is enough.',
  'noise-week': (v) => `Last week ${v.before}, this week ${v.now}: that goes up and down by itself.`,
  'noise-perhaps-more': (v) =>
    `Last week ${v.before}, this week ${v.now}. That may be more than it moves by itself. Next week you will know better.`,
  'noise-in-general': (v) => `Your pain score was ${v.now}. Such a score moves ${v.band} points by itself.`,
  'noise-not-told': (v) => `You filled in no pain score. Such a score moves ${v.band} points by itself.`,
  'helped-flare': () => 'You had a flare-up. Doing a little less was part of your plan then.',
  'helped-poor-sleep': (v) => `You did not sleep so well: ${v.sleep} on average. Pain often feels stronger then.`,
  'helped-stress': (v) => `You had a lot of stress: ${v.stress} out of 10. That can make pain stronger.`,
  'helped-aid': (v) =>
    `After what you used, your pain was ${v.fall} lower on average. Whether it was because of it, we do not know.`,
  'helped-good-sleep': (v) => `You slept well: ${v.sleep} on average. That is good in itself.`,
  'helped-walking': (v) => `You walked on ${days(v.walkDays)}, as in your plan. Keeping on moving helps.`,
  'helped-not-told': () => 'What played a part this week, we do not know. You may write it down, but need not.',
  'next-call': () => 'There is advice to call. Do that first.',
  'next-check': () => 'Alarm questions are waiting. They take a minute and go first.',
  'next-talk': () => 'Talk to somebody today. That comes before exercising.',
  'next-gp-today': () => 'Call your GP today, unless they know about this. Keep the letter at hand.',
  'next-gp': () => 'Make an appointment with your GP. Take the letter along.',
  'next-people': () => 'Let a physiotherapist look along. Take the letter along.',
  'next-flare': () => 'You calmly build up again, day by day.',
  'next-recheck': (v) => `On ${v.on} we look at your complaints again. Until then you simply go on.`,
  'next-restart': () => 'You start a little lower. That way you get back into it calmly.',
  'next-well': () => 'Now it is about staying well: walking, staying strong and a plan of your own.',
  'next-plan': (v) =>
    `Next week: exercise ${times(v.planned)} and walk ${minutes(v.walkMinutes)} on ${days(v.walkDaysPlanned)}.`,
  'next-walk': (v) => `Next week: walk ${minutes(v.walkMinutes)} on ${days(v.walkDaysPlanned)}.`,
};
