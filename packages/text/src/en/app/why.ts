import type { why as nl } from '../../nl/app/why.ts';

export const why: typeof nl = {
  ask: 'Why?',
  said: 'You said',
  nothingSaid: 'No answer of yours was used for this.',
  rule: 'The rule',
  sure: 'How sure is this?',
  sureLabel: (n, of) => `${n} of ${of}`,
  source: 'Where does it come from?',
  ownProposal: 'This is a proposal of our own.',
  readSource: 'Read the source',
  change: 'What would change this?',
  noneOfThese: 'none of these',
  values: { yes: 'yes', no: 'no', unknown: 'I don’t know', skip: 'skipped' },
};
