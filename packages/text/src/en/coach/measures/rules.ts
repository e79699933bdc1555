import type { Words } from '../../../words.ts';

export const rules: Words['measures']['rules'] = {
  'measures-due': {
    name: 'Measuring at fixed moments',
    claim:
      'We measure at your start, after 2, 6 and 12 weeks, and after half a year and a year. Never more than five minutes a week.',
    wouldChange: 'You filled it in already, or the moment has passed.',
  },
  'measures-first': {
    name: 'This is your start',
    claim: 'One score says little. We lay a next score beside it.',
    wouldChange: 'You fill it in again later.',
  },
  'measures-change': {
    name: 'Really different, or chance?',
    claim: 'A score moves by itself. Really different is a change larger than that, and large enough to notice.',
    wouldChange: 'The difference with your start grows or shrinks.',
  },
  'measures-change-open': {
    name: 'No conclusion',
    claim: 'How much this score moves by itself is not known. We show the difference and conclude nothing.',
    wouldChange: 'Research comes that measures it.',
  },
  'measures-start-back': {
    name: 'STarT Back score',
    claim:
      'Up to 3 the chance of long-lasting complaints is small. Above it, the part on worry counts: from 4 on the chance is larger. How well this predicts in the Netherlands is not certain.',
    wouldChange: 'You enter a new score, or remove it.',
  },
  'measures-mood': {
    name: 'Talk with somebody about it',
    claim: 'With this score it is good that a person looks along. An exercise alone is not enough.',
    wouldChange: 'A next score is lower.',
  },
  'measures-words': {
    name: 'Why the score only?',
    claim: 'The questions are somebody else’s. Without permission we do not print them. You may keep your own score.',
    wouldChange: 'The owner gives permission, or you open your own file with the questions.',
  },
  'measures-pack': {
    name: 'A questionnaire of your own',
    claim: 'This file comes from you or your practice. We do not know the questions and say nothing about the outcome.',
    wouldChange: 'Ask your practice what the score means.',
  },
  'measures-pack-dark': {
    name: 'First talk with somebody',
    claim:
      'This list may hold a question on no longer wanting to live. Your answer was not a clear no, or you skipped it. Then people come first.',
    wouldChange: 'You do the alarm questions, and talk with somebody.',
  },
};

export const facts: Words['measures']['facts'] = {
  'plan-day': 'Day of your plan',
  'first-day': 'Your first score',
  'first-score': 'Score at the start',
  'last-score': 'Latest score',
  'start-back-total': 'Total of STarT Back',
  'start-back-psych': 'Part on worry and mood',
};
