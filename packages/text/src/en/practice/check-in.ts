import type { checkInScreen as dutch, changeScreen as dutchChange } from '../../nl/practice/check-in.ts';

/** Words of the check-in, next morning and 48 hours after a session. */
export const checkInScreen: typeof dutch = {
  none: { title: 'No check-in now.', lead: 'The morning after exercising we ask how your back is.', act: 'To Today' },
  morning: { kicker: (day) => `The morning after ${day}`, title: 'Is your back as usual again?' },
  after48: { kicker: (day) => `Two days after ${day}`, title: 'Is your back as usual again?' },
  options: { yes: 'Yes, as usual again', no: 'No, still more pain', unknown: 'I don’t know' },
  pain: { title: 'How much pain do you have now?', lead: 'From 0, no pain, to 10, the worst pain.' },
  exercises: {
    title: 'Which exercise do you still feel?',
    lead: 'Choose what you think. Not sure? Just go on.',
    all: 'All about the same',
  },
  gone: {
    title: 'Did the pain in your leg ease within part of the day?',
    lead: 'That is, within a few hours after exercising.',
  },
  anythingNew: {
    title: 'Anything new?',
    lead: 'Is anything new with your legs, peeing, pooing, feeling, fever or a fall?',
  },
  chart: {
    label: (points) => `Pain around exercising: ${points}.`,
    before: 'before',
    after: 'after',
    morning: 'morning',
    after48: '48 hours',
    now: 'now',
    usual: 'usual for you',
    ask: 'you fill this in now',
  },
  means: {
    title: 'What this means',
    up: 'Then next time may be one step more.',
    hold: 'Then next time stays the same.',
    down: 'Then next time we do a little less.',
    stop: 'Then we stop the exercise that gave this.',
    alarm: 'Then we first check whether anything is new.',
    wait: 'Tomorrow we look once more. Then we know more.',
    mixed: 'It can differ by exercise. This is what it becomes:',
  },
  act: 'Done',
  saved: 'Thank you. See you next time.',
  missing: 'Choose an answer first.',
  toCheck: 'See the questions',
  table: { moment: 'Moment', pain: 'Pain', open: 'See as a table', none: 'not filled in' },
};

/** Words of the change of dose. */
export const changeScreen: typeof dutchChange = {
  title: 'What next time becomes',
  from: 'was',
  to: 'becomes',
  up: 'One step more',
  hold: 'The same',
  down: 'A little less',
  stop: 'Not for now',
  new: 'New',
  walking: 'Walking',
};
