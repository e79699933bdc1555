import type { book as dutch } from '../nl/book.ts';

/** My booklet: everything on paper. Also for the book that the command line makes. */
export const book: typeof dutch = {
  title: 'My booklet',
  lead: 'Your exercises on paper. It is made on this device, also without internet.',
  which: 'What goes in?',
  choices: {
    plan: 'My plan',
    favourites: 'My favourites',
    own: 'I choose myself',
    all: 'All exercises',
  },
  pick: 'Choose your exercises',
  large: 'Large: one exercise a sheet, for on the wall',
  print: 'Print or save as PDF',
  pages: (count) => (count === 1 ? '1 exercise' : `${count} exercises`),
  nothing: 'Choose at least one exercise.',
  locked: 'Exercise has to wait. So for now only the alarm signs are here.',
  download: 'The whole book as PDF (this needs internet)',
  contents: 'Contents',
  of: 'Of',
  made: (date) => `Made on ${date}`,
  cover: {
    lead: 'Moving calmly, a little every week.',
    honest: 'No exercise is proven better than another. Choose what fits you and what you can keep up.',
    notADoctor:
      'Rugwijs is not a doctor and not a medical device. The rules have not been checked by a doctor or physiotherapist yet.',
    check: 'Begin with the back check in the app. It first looks whether a doctor should see you.',
  },
  rule: {
    title: 'The 48-hour rule',
    lead: 'Your back tells you how much it can take. Look the next morning, and after two days.',
    when: 'How is it?',
    action: 'Then you do',
    rows: [
      ['Back to usual the next morning', 'Next time there may be a little more.'],
      ['More at first, back to usual after 48 hours', 'Next time the same.'],
      ['Still more after 48 hours', 'Next time about a quarter less.'],
      ['More than 5 while exercising, or suddenly 3 points up', 'Stop this exercise. Take a lighter one.'],
      ['The pain moves down your leg, or your leg becomes weak or numb', 'Stop. Look at the back of this booklet.'],
    ],
    notes: [
      'Is your usual pain above 5 already? Then look at the change.',
      'One day with a point more or less says nothing yet.',
      'At most a quarter is added in a week, and one thing at a time.',
      'Missed some days? Begin again at about 80 per cent.',
    ],
  },
  boxes: { title: 'Done', week: (week) => `Week ${week}` },
  days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  not: 'Rather not with',
  care: 'Take extra care with',
  back: { title: 'Alarm signs', gp: 'My GP', hap: 'The out-of-hours GP' },
};
