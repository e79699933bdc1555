import type { Claim } from './claim.ts';

/** Sleep, weight, food and smoking. */
export const lifestyleClaims = {
  'leg-length-weight-and-hormones': {
    row: 12,
    topic: 'lifestyle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['shiriObesity2010', 'generalKnowledge'],
  },
  'sitting-weight-and-stress-are-the-causes': {
    row: 14,
    topic: 'lifestyle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['kngf2021', 'hartvigsen2018'],
  },
  'anti-inflammatory-food': {
    row: 56,
    topic: 'lifestyle',
    verdict: 'unproven',
    certainty: 'very-low',
    sources: ['elma2020', 'generalKnowledge'],
  },
  'discs-heal-at-night': {
    row: 57,
    topic: 'lifestyle',
    verdict: 'unproven',
    certainty: 'low',
    sources: ['kovacs2003', 'generalKnowledge'],
    treatment: 'mattress',
  },
  'poor-sleep-makes-pain-sharper': {
    row: 58,
    topic: 'lifestyle',
    verdict: 'true',
    certainty: 'low',
    sources: ['silva2024'],
    lesson: 'sleep',
  },
  'weak-muscles-and-weight-press': {
    row: 64,
    topic: 'lifestyle',
    verdict: 'partly',
    certainty: 'low',
    sources: ['shiriObesity2010', 'generalKnowledge'],
  },
  'no-smoking-and-a-healthy-weight': {
    row: 87,
    topic: 'lifestyle',
    verdict: 'true',
    certainty: 'low',
    sources: ['shiriSmoking2010', 'shiriObesity2010'],
  },
  'women-need-more-sleep': {
    row: 100,
    topic: 'lifestyle',
    verdict: 'false',
    certainty: 'moderate',
    sources: ['hirshkowitz2015'],
    lesson: 'sleep',
  },
  'poor-sleep-makes-pain-stay': {
    row: 101,
    topic: 'lifestyle',
    verdict: 'true',
    certainty: 'low',
    sources: ['silva2024', 'cbtInsomnia2021'],
    lesson: 'sleep',
  },
} as const satisfies Record<string, Claim>;
