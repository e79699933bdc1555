import type { Lesson } from './lesson.ts';

/** What a back is made of, and what pain is. */
export const backLessons = {
  'pain-and-damage': {
    topic: 'back',
    minutes: 2,
    certainty: 'moderate',
    sources: ['kngf2021', 'smith2017'],
    picture: { kind: 'anatomy', part: 'roots' },
    occasions: ['fear-of-moving', 'persistent-pain'],
  },
  'lumbar-spine': {
    topic: 'back',
    minutes: 2,
    certainty: 'high',
    sources: ['lumbarAnatomy', 'evans2009', 'generalKnowledge'],
    picture: { kind: 'anatomy', part: 'vertebrae' },
    occasions: [],
  },
  discs: {
    topic: 'back',
    minutes: 2,
    certainty: 'moderate',
    sources: ['lumbarAnatomy', 'belavy2017', 'brinjikji2015', 'brinjikjiPain2015', 'wang2020'],
    picture: { kind: 'anatomy', part: 'discs' },
    occasions: [],
  },
  nerves: {
    topic: 'back',
    minutes: 2,
    certainty: 'high',
    sources: ['lumbarAnatomy', 'nhgLrs2015', 'finucane2020'],
    picture: { kind: 'anatomy', part: 'cauda' },
    occasions: ['leg-pain'],
  },
  sciatica: {
    topic: 'back',
    minutes: 3,
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'kngf2021', 'wang2020'],
    picture: { kind: 'anatomy', part: 'sciatic-nerve' },
    occasions: ['leg-pain'],
  },
  'alarm-system': {
    topic: 'back',
    minutes: 2,
    certainty: 'low',
    sources: ['kngf2021', 'generalKnowledge', 'own'],
    picture: { kind: 'anatomy', part: 'cord' },
    occasions: ['high-risk', 'persistent-pain'],
  },
  'older-back': {
    topic: 'back',
    minutes: 2,
    certainty: 'moderate',
    sources: ['brinjikji2015', 'enthoven2016', 'generalKnowledge'],
    picture: { kind: 'scans' },
    occasions: ['older'],
  },
  'leg-pain-walking': {
    topic: 'back',
    minutes: 2,
    certainty: 'low',
    sources: ['suri2010', 'generalKnowledge', 'own'],
    picture: { kind: 'figure', exercise: 'table-child-pose' },
    occasions: ['claudication'],
  },
} as const satisfies Record<string, Lesson>;
