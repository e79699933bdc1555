import type { common as dutch } from '../../nl/practice/common.ts';
import { numbers } from '../numbers.ts';

/** Words that several screens of practice share: doses, days, small buttons. */
export const common: typeof dutch = {
  numbers,
  dose: {
    reps: (sets, reps, each) =>
      `${sets > 1 ? `${sets} rounds of ` : ''}${reps}${sets > 1 ? '' : ' times'}${each ? ' per side' : ''}`,
    hold: (sets, seconds, each) =>
      `${sets > 1 ? `${sets} times ` : ''}hold for ${seconds} counts${each ? ' per side' : ''}`,
    time: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  },
  step: { up: 'one step more', hold: 'same as last time', down: 'a little less', stop: 'not for now', new: 'new' },
  units: {
    minutes: (amount) => `${amount} ${amount === '1' ? 'minute' : 'minutes'}`,
    times: (amount) => `${amount} ${amount === '1' ? 'time' : 'times'}`,
  },
  why: 'Why?',
  next: 'Next',
  save: 'Save',
  skip: 'Skip',
  yes: 'Yes',
  no: 'No',
  unknown: 'I don’t know',
  loading: 'One moment…',
};
