import type { Words } from '../../../words.ts';

export const rules: Words['mood']['rules'] = {
  'mood-dark-thoughts': {
    name: 'Thoughts of not living on',
    claim:
      'Then people come first, everywhere in the app. Exercise comes only after. Call 113, and call your GP today. In danger: 112.',
    wouldChange: 'When these thoughts are longer ago. You may always call.',
  },
  'mood-dark-unsure': {
    name: 'Not knowing or not saying',
    claim:
      'To us that is never a no. So we offer 113 and your GP then as well. You do not know? Then the alarm questions go before your exercises.',
    wouldChange: 'A no at a next time.',
  },
  'mood-low-two-weeks': {
    name: 'Low for two weeks',
    claim: ({ high }) => `Your low mood was ${high} or higher for two weeks. Then it is good that your GP has a look.`,
    wouldChange: 'A week with a lower score.',
  },
  'mood-low-once': {
    name: 'A low week',
    claim: 'Many people have a low week. Is it the same next week? Then we point you to your GP.',
    wouldChange: 'A week with a lower score.',
  },
  'mood-stress-high': {
    name: 'Much tension',
    claim: 'Much tension goes with slower recovery. Relaxing for a moment can be pleasant.',
    wouldChange: 'A week with a lower score.',
  },
  'mood-worry-high': {
    name: 'Much worry',
    claim:
      'A fixed quarter of an hour for worries keeps the rest of the day freer. Looking at a thought again may help too.',
    wouldChange: 'A week with a lower score.',
  },
  'mood-steady': {
    name: 'No high score',
    claim: ({ high }) =>
      `None of your scores is ${high} or higher this week. Does it feel heavy all the same? That counts more than a score.`,
    wouldChange: 'A high score.',
  },
  'mood-thought': {
    name: 'Looking at a thought again',
    claim:
      'This comes from behavioural therapy. That helped people with long-lasting back pain a little. This part alone was not studied.',
    wouldChange: 'Studies of this part alone.',
  },
  'mood-worry-time': {
    name: 'A fixed worry time',
    claim: 'This is a part of sleep therapy. The part alone was not studied in back pain.',
    wouldChange: 'No help after two weeks? Then leave it.',
  },
  'mood-weekly': {
    name: 'Once a week',
    claim: 'You looked at how you are before. Once a week is enough to follow it.',
    wouldChange: 'You filled it in this week, or you do not want this.',
  },
  'mood-told-low': {
    name: 'You told of low mood or worry',
    claim: 'Low mood or much worry goes with slower recovery. So we ask how you are.',
    wouldChange: 'You fill it in, or you do not want this.',
  },
};
