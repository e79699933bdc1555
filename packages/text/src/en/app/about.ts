import type { about as nl } from '../../nl/app/about.ts';
import { readStates } from '../read-states.ts';

export const about: typeof nl = {
  title: 'About Rugwijs',
  lead: 'Help with low back pain, by everyone and for everyone.',
  purpose: {
    heading: 'What for',
    text: [
      'Rugwijs helps adults in the Netherlands to manage low back pain themselves. It also supports the work of a physiotherapist.',
      'It first asks about alarm signs. Then it makes a plan that fits you. Every piece of advice says why.',
    ],
  },
  limits: {
    heading: 'What not for',
    list: [
      'It makes no diagnosis.',
      'It is not for emergencies. Call 112 then.',
      'It is not for people under 18.',
      'It is not a CE-marked medical device.',
      'It does not replace a doctor or physiotherapist. In doubt? Call.',
    ],
  },
  rules: {
    heading: 'The rules',
    version: (version) => `Rules version ${version}`,
    age: {
      current: (day) => `We will look at them again by ${day}.`,
      'look-again': (day) =>
        `These rules should have been looked at again by ${day}. Open the app with internet, and see whether there is a new version.`,
      expired: (day) =>
        `These rules expired on ${day}. Update the app: open it with internet and load the new version. Not possible? Use only the alarm card, and in doubt call your GP.`,
    },
    reviewed: (signed, total) =>
      signed === 0
        ? 'The rules have not been reviewed by a doctor or physiotherapist yet.'
        : `${signed} of the ${total} rules have been reviewed by a doctor or physiotherapist.`,
    rulebook:
      'Every rule stands on a page of its own in the rulebook, to read and to sign. It lies with the code, in the folder:',
  },
  demo: {
    heading: 'Look around first',
    note: 'Three made-up people. Nothing you do there is kept.',
    people: {
      month: 'A month with long-lasting back pain',
      leg: 'A month with pain in a leg',
      well: 'Recovered, and staying that way',
    },
  },
  privacy: {
    heading: 'Your data',
    text: [
      'Everything stays on this device. There is no account. The app asks nothing of others and does not follow you.',
      'If you clear your browser’s data, everything is gone. So save a backup now and then.',
    ],
  },
  licences: {
    heading: 'Open to everyone',
    text: [
      'The code is free under the Apache License 2.0. Texts and drawings are free under CC BY 4.0.',
      'The typeface is Atkinson Hyperlegible Next by the Braille Institute, under the SIL Open Font License.',
    ],
  },
  sources: {
    heading: 'Sources',
    note: 'We cite sources, we don’t copy them. Behind each stands how much of it we read.',
    show: (n) => `See all ${n} sources`,
    read: readStates,
  },
};
