import type { Claim } from './claim.ts';

/** Stress, mood, breathing and attention: what they do, and what they do not. */
export const mindClaims = {
  'stress-tightens-your-back': {
    row: 11,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021'],
    lesson: 'stress',
  },
  'education-breathing-mindfulness': {
    row: 27,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['jenkins2025', 'breathing2025', 'kngf2021'],
    lesson: 'mindfulness',
  },
  'deep-breathing-switches-to-rest': {
    row: 55,
    topic: 'mind',
    verdict: 'partly',
    certainty: 'very-low',
    sources: ['breathing2025', 'breathing2023', 'lehrer2014'],
    lesson: 'breathing',
  },
  'mindfulness-lowers-stress-and-pain': {
    row: 72,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['jenkins2025'],
    lesson: 'mindfulness',
  },
  'fear-and-gloom-change-pain': {
    row: 73,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021', 'line113'],
    lesson: 'mood',
  },
  'shallow-breathing-adds-to-pain': {
    row: 109,
    topic: 'mind',
    verdict: 'partly',
    certainty: 'very-low',
    sources: ['breathing2025'],
    lesson: 'breathing',
  },
  'not-between-your-ears': {
    row: 112,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['kngf2021'],
    lesson: 'alarm-system',
  },
  'talking-helps-lasting-pain': {
    row: 119,
    topic: 'mind',
    verdict: 'true',
    certainty: 'moderate',
    sources: ['who2023', 'jenkins2025'],
    lesson: 'thoughts',
  },
} as const satisfies Record<string, Claim>;
