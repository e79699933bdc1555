import type { progress as dutch } from '../nl/progress.ts';

/** Words of progress: measures, honest sentences, and what went wrong with a backup. */
export const progress: typeof dutch = {
  rules: {},
  measures: {
    pain: {
      name: 'Pain',
      scale: '0 is no pain, 10 is the worst pain.',
      honest: 'A pain score moves about 2 points by itself. Only a change of 3, or of 2 for two weeks, is real.',
    },
    function: {
      name: 'What your back keeps you from',
      scale: '0 is nothing, 10 is everything.',
      honest: 'This question is our own. Nobody has studied it yet. See it as a rough help.',
    },
    activity: {
      name: 'What you want to do again',
      scale: '0 is: not possible. 10 is: as before.',
      honest: 'One activity moves about 3 points by itself.',
    },
    activities: {
      name: 'Everything you want to do again',
      scale: '0 is: not possible. 10 is: as before.',
      honest: 'The mean moves about 2 points by itself. From 2.3 points it is clearly better.',
    },
  },
  sentences: {
    'no-readings': 'Nothing is filled in yet. Once a week is enough.',
    'too-early': 'One week says little. After two weeks you see more.',
    'within-noise': 'This difference is small. It can still be chance.',
    'maybe-better': 'Perhaps it is getting better. This can still be chance. Look again next week.',
    'maybe-worse': 'Perhaps it is getting less good. This can still be chance. Look again next week.',
    better: 'It is really better than at the start. That is more than it moves by itself.',
    'clearly-better': 'It is clearly better than at the start.',
    worse: 'It is less good than at the start, and more than it moves by itself. A physiotherapist can take a look.',
    recovered: 'You have no pain, or hardly any. Moving stays good, also now.',
  },
  noise: 'it moves here by itself',
  backup: {
    empty: 'This file is empty. Choose another file.',
    'not-json': 'We cannot read this file. Choose the file that Rugwijs made itself.',
    'cut-in-half': 'This file is not whole: the end is missing. Fetch it again, or choose another.',
    'not-ours': 'This file is not from Rugwijs. Choose the file that Rugwijs made itself.',
    'needs-passphrase': 'This file is locked. Fill in the passphrase.',
    'wrong-passphrase': 'This passphrase does not fit. Check capitals and spaces.',
    tampered: 'This file was changed or is broken. To avoid mistakes we do not take it in.',
    newer:
      'This file comes from a newer Rugwijs. What we understand is in. We keep the rest. Update the app to see it.',
    partly: (count) =>
      count === 1 ? 'We could not read one item. The rest is in.' : `We could not read ${count} items. The rest is in.`,
    done: (count) => (count === 1 ? 'One item put back.' : `${count} items put back.`),
  },
};
