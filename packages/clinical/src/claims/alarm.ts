import type { Claim } from './claim.ts';

/** When to call somebody, how soon, and whom. */
export const alarmClaims = {
  'pain-in-the-leg-is-sciatica': {
    row: 16,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['nhgLrs2015'],
    lesson: 'sciatica',
  },
  'a-doctor-must-check-numbness': {
    row: 17,
    topic: 'alarm',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'lothian'],
  },
  'ask-a-doctor-before-exercise': {
    row: 50,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'kngf2021'],
  },
  'see-a-doctor-when-it-lasts': {
    row: 59,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'expert',
    sources: ['finucane2020', 'nhgLrs2015'],
  },
  'leg-pain-needs-special-treatment': {
    row: 76,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'kngf2021'],
    lesson: 'sciatica',
  },
  'radiating-pain-first-the-doctor': {
    row: 79,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'nhg2017', 'dutchLeaflet'],
    lesson: 'sciatica',
  },
  'back-pain-is-never-dangerous': {
    row: 80,
    topic: 'alarm',
    verdict: 'false',
    certainty: 'moderate',
    sources: ['finucane2020', 'henschke2009'],
  },
  'see-somebody-if-it-stays-or-goes-numb': {
    row: 94,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'expert',
    sources: ['nhgLrs2015', 'lothian', 'dutchLeaflet'],
  },
  'with-a-cause-see-a-doctor': {
    row: 99,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'expert',
    sources: ['kngf2021', 'finucane2020', 'han2023'],
  },
  'call-after-six-weeks': {
    row: 126,
    topic: 'alarm',
    verdict: 'partly',
    certainty: 'expert',
    sources: ['nhgLrs2015', 'finucane2020'],
  },
} as const satisfies Record<string, Claim>;
