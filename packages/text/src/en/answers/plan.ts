import type { WordsOfBlocks } from '../../answers-words.ts';

const unit = {
  ask: 'How do you measure it?',
  options: { minutes: 'In minutes', times: 'In number of times' },
} as const;
const now = { ask: 'How well does it go now? 0 is not at all, 10 is as before.' } as const;
const harm = { ask: 'How bad do you think it will be? 0 is not bad, 10 is very bad.' } as const;

/** Questions for your plan. */
export const plan: WordsOfBlocks<'plan'> = {
  'activity-1': { ask: 'What do you want to be able to do again? For example: walk the dog.' },
  'activity-1-now': now,
  'activity-1-unit': unit,
  'activity-2': { ask: 'Is there something else you want to do again?' },
  'activity-2-now': now,
  'activity-2-unit': unit,
  'activity-3': { ask: 'And one more?' },
  'activity-3-now': now,
  'activity-3-unit': unit,
  goal: {
    ask: 'What do you want to do again first?',
    options: { 'activity-1': 'The first', 'activity-2': 'The second', 'activity-3': 'The third' },
  },
  'goal-date': { ask: 'By when do you want it to work?' },
  'feared-1': { ask: 'Which movement do you not trust?' },
  'feared-1-harm': harm,
  'feared-2': { ask: 'Is there another movement you do not trust?' },
  'feared-2-harm': harm,
  'feared-3': { ask: 'And one more?' },
  'feared-3-harm': harm,
  'work-kind': {
    ask: 'What kind of work do you do?',
    options: {
      sitting: 'Mostly sitting',
      standing: 'Mostly standing or walking',
      heavy: 'Heavy: lifting, pushing, bending',
      mixed: 'Mixed',
      none: 'No paid work',
    },
  },
  'work-state': {
    ask: 'Are you working now?',
    options: {
      working: 'Yes, as usual',
      adjusted: 'Yes, adjusted',
      'off-under-2-weeks': 'No, at home less than 2 weeks because of my back',
      'off-over-2-weeks': 'No, at home 2 weeks or more because of my back',
      'no-job': 'I have no paid work',
    },
  },
  'sitting-hours': {
    ask: 'How many hours do you sit on an ordinary day?',
    say: 'Add up work, car, meals and television.',
    options: { 'under-5': '5 hours or less', 'over-5': 'More than 5 hours' },
  },
  sleep: { ask: 'How do you sleep?', options: { good: 'Mostly well', poor: 'Often badly' } },
  days: { ask: 'On how many days a week do you want to exercise?' },
  minutes: { ask: 'How many minutes at a time fit your day?' },
  equipment: {
    ask: 'What do you have at home or nearby?',
    options: {
      mat: 'A mat or thick rug',
      chair: 'A sturdy chair',
      band: 'An elastic band',
      weight: 'A weight or a full bottle',
      stairs: 'Stairs or a step',
      pool: 'A swimming pool',
      bike: 'A bike',
      stick: 'A stick or broomstick',
      box: 'A box or crate',
      gym: 'A gym',
    },
  },
  floor: {
    ask: 'Can you get up from the floor?',
    say: 'Not sure? Then we choose exercises standing and sitting.',
  },
  'walk-now': { ask: 'How many minutes do you walk in one go now?' },
  limits: {
    ask: 'What should we take into account?',
    options: {
      heart: 'My heart',
      lungs: 'My lungs',
      diabetes: 'Diabetes',
      osteoporosis: 'Osteoporosis',
      'blood-thinner': 'Blood thinners',
      'high-blood-pressure': 'High blood pressure',
      'new-hip-or-knee': 'A new hip or knee',
      balance: 'My balance',
      epilepsy: 'Epilepsy',
      other: 'Something else',
    },
  },
  'start-back': {
    ask: 'Did you do the STarT Back test with your physiotherapist? What was the result?',
    options: { low: 'Low', medium: 'Medium', high: 'High' },
  },
  'gp-phone': { ask: 'What is your GP’s number?' },
  'hap-phone': { ask: 'What is the number of your out-of-hours GP service?' },
};
