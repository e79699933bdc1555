import type { numbers as nl } from '../../nl/learn/numbers.ts';

const each: (typeof nl)['each'] = {
  'course-acute': {
    title: 'New pain mostly gets less soon',
    says: 'In the first six weeks pain falls on average from over 5 to over 2. After that it goes more slowly.',
  },
  'half-in-three-months': {
    title: 'After three months',
    says: 'About 5 out of 10 people have no pain any more.',
  },
  'recovered-in-a-year': {
    title: 'After a year',
    says: 'About 7 out of 10 people with new back pain have fully recovered.',
    note: 'For the others much is still possible, too.',
  },
  'half-times': {
    title: 'First doing again, then less pain',
    says: 'Half of the people work again after two weeks. After a month half can do everything again. After two months half are without pain.',
    note: 'So do not wait for the pain to go before you move.',
  },
  'still-pain-after-three-months': {
    title: 'Who keeps pain?',
    says: 'After three months, 2 to 3 out of 10 people are still troubled by it.',
    note: 'That is why we look in time at what may help you.',
  },
  'course-persistent': {
    title: 'Pain that has lasted longer',
    says: 'Then, too, pain gets less on average, but more slowly and less far.',
    note: 'This line is too rosy. It counted people who had been in pain for only 6 to 12 weeks. A newer study sees less change after 12 weeks. Then aim above all at what you want to do again.',
  },
  'sciatica-better': {
    title: 'Nerve pain in your leg',
    says: 'For 7 to 8 out of 10 people it is better after three months, without an operation.',
    note: 'Is your leg getting weaker? Or is it hard to pass water? Then do not wait: call your GP or the out-of-hours GP at once.',
  },
  'new-episode': {
    title: 'It often comes back',
    says: 'About 7 out of 10 people get back pain again within a year.',
    note: 'Coming back does not mean that something is broken.',
  },
  'limiting-episode': {
    title: 'But not always with much trouble',
    says: 'For about 4 out of 10 people it is so bad that they can do less.',
  },
  scans: {
    title: 'Changes on a scan, without pain',
    says: 'Many people without pain have a disc that looks different on a scan. The older, the more people.',
    note: 'Such a change is part of getting older, like grey hair. It says little about pain.',
  },
  'serious-cause': {
    title: 'A serious cause is rare',
    says: 'Out of 100 people who see a GP or physiotherapist with new back pain, about 1 has one.',
    note: 'Rare is not never. Do you recognise an alarm sign? Then call.',
  },
};

export const numbers: typeof nl = {
  title: 'Numbers as pictures',
  lead: 'These are numbers of large groups of people. They do not say how it will go for you.',
  ten: (n, maybe) => (maybe > 0 ? `${n} to ${n + maybe} out of 10 people` : `${n} out of 10 people`),
  hundred: (n) => `${n} out of 100 people`,
  source: 'Where does this come from?',
  table: 'See as a table',
  alarm: 'See the alarm signs',
  course: {
    show: 'See the line all the same',
    label: (points) => `Line of the average pain in a year, from 0 to 10: ${points}.`,
    point: (when, mean) => `${when} ${mean}`,
    when: { 0: 'start', 6: '6 weeks', 26: 'half a year', 52: '1 year' },
    axis: 'pain',
    band: 'The light band shows how sure the average is. People themselves differ much more.',
    head: { when: 'When', mean: 'Average pain', between: 'Surely between' },
    between: (low, high) => `${low} and ${high}`,
  },
  halfTimes: {
    label: (rows) => `After how many days half of the people had come this far: ${rows}.`,
    rows: { work: 'back at work', doing: 'doing everything again', pain: 'no pain any more' },
    says: { work: '2 weeks', doing: '1 month', pain: '2 months' },
    days: (days) => `${days} days`,
    head: { what: 'Half are', days: 'After' },
  },
  scans: {
    age: (age) => `${age} years`,
    says: { 20: 'nearly 4 out of 10 people', 80: 'over 9 out of 10 people' },
    between: 'In between there are more and more. We have not read those numbers, so we do not draw them.',
    head: { age: 'Age', people: 'With a change' },
    percent: (percent) => `${percent} out of 100`,
  },
  each,
};
