import type { letter as nl } from '../../nl/app/letter.ts';

export const letter: typeof nl = {
  title: 'Your letter',
  lead: 'Take it along, or read it out on the phone.',
  heading: 'Rugwijs: answers about low back pain',
  made: (when) => `Filled in by the person on ${when}.`,
  madeForOther: (when) => `Filled in by somebody else, on ${when}.`,
  verdict: 'Advice of the app',
  kind: 'Classification (from the answers)',
  unsure: 'not sure',
  groups: {
    yes: 'This is true',
    unknown: 'Not known',
    other: 'Also said',
    no: 'This is not true',
  },
  nothing: 'Nothing asked.',
  started: 'Started on (day and hour)',
  medicines: 'Medicines and illnesses',
  foot: (version) =>
    `Made on this device with Rugwijs, rules ${version}. This is not a diagnosis. The rules have not been reviewed by a doctor or physiotherapist yet.`,
  personal: 'Also put in the letter what I told about home and about not wanting to live',
  print: 'Print or save',
};
