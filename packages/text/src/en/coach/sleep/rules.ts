import type { Words } from '../../../words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Words['sleep']['rules'] = {
  'sleep-wheel': {
    name: 'Sleepy at the wheel',
    claim: 'Almost falling asleep in the car or at a machine is dangerous. Call your GP this week.',
    wouldChange: 'Your GP has looked, and your answer is now no.',
  },
  'sleep-breath-stops': {
    name: 'Snoring with breath that stops',
    claim: 'Your sleep may then be broken again and again without your noticing. Your GP can have that looked at.',
    wouldChange: 'It was looked at, and your answer is now no.',
  },
  'sleep-very-short': {
    name: 'Very short sleep',
    claim: ({ hours }) =>
      `You sleep less than ${inWords(hours)} hours on average. You need not deal with that alone. Talk to your GP.`,
    wouldChange: 'A week in which you sleep longer.',
  },
  'sleep-months': {
    name: 'Sleeping badly for months',
    claim:
      'Guided sleep therapy helps with long-lasting bad sleep, also when you have pain. Ask your GP for it. Do not count on less pain.',
    wouldChange: 'You sleep well again most nights.',
  },
  'sleep-enough': {
    name: 'How much sleep is enough?',
    claim: ({ least, most }) =>
      `Most people of your age need ${least} to ${most} hours. That is the same for women and men. A bad night now and then belongs to it.`,
    wouldChange: 'At a higher age it is somewhat less.',
  },
  'sleep-little': {
    name: 'Somewhat less than most',
    claim: ({ least }) =>
      `You sleep less than ${least} hours on average. Do you feel fit by day? Then it may be enough for you.`,
    wouldChange: 'More nights, or you do not feel fit by day.',
  },
  'sleep-same-rise': {
    name: 'Get up at one fixed time',
    claim: 'The time you get up differs a lot. Getting up at the same time each day, weekends too, helps your rhythm.',
    wouldChange: 'A week in which your times lie closer together.',
  },
  'sleep-wind-down': {
    name: 'Wind down in the evening',
    claim:
      'It takes long before you sleep. Do something calm in the last hour, in dimmer light. Put work and news away.',
    wouldChange: 'A week in which you fall asleep sooner.',
  },
  'sleep-bed-is-for-sleep': {
    name: 'Your bed is for sleeping',
    claim: ({ minutes }) =>
      `Awake for about ${inWords(minutes)} minutes? Get out for a while and do something calm. Go back when you are sleepy. Get up with care.`,
    wouldChange: 'A week in which you lie awake less.',
  },
  'sleep-worry-time': {
    name: 'Worry at a fixed time',
    claim:
      'You lie worrying. Write your worries down by day, in a fixed quarter of an hour. Then bed need not be the place.',
    wouldChange: 'A week with fewer nights of worrying.',
  },
  'sleep-caffeine': {
    name: 'No caffeine after noon',
    claim: 'Coffee, ordinary tea and cola work on for hours. Try two weeks without them after noon.',
    wouldChange: 'No difference after two weeks? Then it matters little for you.',
  },
  'sleep-pain-at-night': {
    name: 'Awake with pain',
    claim:
      'Any position that is comfortable is good. A pillow between or under your knees sometimes helps. We do not advise a particular mattress.',
    wouldChange: 'Is the pain bad each night, and different from before? Then do the alarm questions.',
  },
  'sleep-shorter-night-with-help': {
    name: 'Less time in bed, with help',
    claim:
      'You lie awake in bed for long. Less time in bed for a while may help then. Do this only with a GP or sleep therapist.',
    wouldChange: 'A week in which you sleep more of your time in bed.',
  },
  'sleep-shorter-night-not': {
    name: 'Less time in bed: not by yourself',
    claim: 'Less sleep may be dangerous for you, because of what you told. Talk to your GP about your sleep.',
    wouldChange: 'Your GP has looked at it with you.',
  },
  'sleep-trend': {
    name: 'Really different, or chance?',
    claim: ({ minutes }) =>
      `We look at how much your own nights differ. Only a larger difference counts, and at least ${inWords(minutes)} minutes.`,
    wouldChange: 'More nights. Then you see it more sharply.',
  },
  'sleep-told-poor': {
    name: 'You often sleep badly',
    claim: 'Sleeping badly goes with slower recovery. A diary shows how your nights go.',
    wouldChange: 'You sleep well again, or you do not want this.',
  },
};
