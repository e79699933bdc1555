import type { sources as nl } from '../../nl/learn/sources.ts';
import { readStates } from '../read-states.ts';

export const sources: typeof nl = {
  kinds: {
    guideline: { name: 'Guideline', says: 'What health professionals agreed on, after reading much research.' },
    'systematic-review': { name: 'Review of studies', says: 'All studies of one question brought together.' },
    trial: { name: 'Trial', says: 'Chance decided who got what. That shows whether something works.' },
    cohort: {
      name: 'People followed',
      says: 'A group of people was followed for a time. That shows how it usually goes.',
    },
    'cross-section': {
      name: 'People compared',
      says: 'People were compared at one moment. That does not show what the cause is.',
    },
    laboratory: { name: 'Laboratory', says: 'An experiment in a laboratory, far from ordinary life.' },
    'tool-or-scale': { name: 'Questionnaire or scale', says: 'A way to measure, or how well it measures.' },
    consensus: { name: 'Agreement of experts', says: 'Experts agreed where research says too little.' },
    overview: { name: 'Article by experts', says: 'Experts sum up a subject, without looking up everything.' },
    book: { name: 'Textbook', says: 'What students learn about it.' },
    page: { name: 'Web page or leaflet', says: 'An explanation by a hospital, an authority or an organisation.' },
    report: { name: 'Report', says: 'An account of what went wrong, or what can be better.' },
    knowledge: { name: 'General knowledge', says: 'What every textbook says. We wrote it down from memory.' },
    own: { name: 'Our proposal', says: 'Our own idea. A GP and a physiotherapist still have to look at it.' },
  },
  cautions: {
    superseded: 'Replaced by a newer version.',
    'paper-to-find': 'We are still looking for the paper itself.',
    'part-recalled': 'Part of it we wrote down from memory.',
    'year-of-reading': 'The year is the one in which we read it.',
    'other-people': 'Studied in other people than our readers.',
    'no-result-yet': 'A plan for a study, no result yet.',
  },
  read: readStates,
  uses: {
    'alarm-rule': (n) => (n === 1 ? '1 alarm rule' : `${n} alarm rules`),
    law: (n) => (n === 1 ? '1 proven law' : `${n} proven laws`),
    'plan-rule': (n) => (n === 1 ? '1 rule of the plan' : `${n} rules of the plan`),
    'adaptation-rule': (n) => (n === 1 ? '1 rule of adjusting' : `${n} rules of adjusting`),
    'tool-rule': (n) => (n === 1 ? '1 rule of a tool' : `${n} rules of tools`),
    measure: (n) => (n === 1 ? '1 measurement' : `${n} measurements`),
    exercise: (n) => (n === 1 ? '1 exercise' : `${n} exercises`),
    lesson: (n) => (n === 1 ? '1 lesson' : `${n} lessons`),
    claim: (n) => (n === 1 ? '1 “Is it true?” card' : `${n} “Is it true?” cards`),
    conflict: (n) => (n === 1 ? '1 contradiction' : `${n} contradictions`),
    treatment: (n) => (n === 1 ? '1 treatment' : `${n} treatments`),
    number: (n) => (n === 1 ? '1 number' : `${n} numbers`),
  },
};
