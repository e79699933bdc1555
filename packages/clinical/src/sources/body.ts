import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** How the lower back is made and what scans show. */
export const bodySources = {
  generalKnowledge: {
    citation: 'Rugwijs: what textbooks of anatomy, physiology and care agree on, written down from memory.',
    kind: 'knowledge',
    certainty: 'expert',
    year: 2026,
    read: 'recall',
    note: 'Not looked up again; each sentence that leans on it alone waits for a huisarts and a physiotherapist.',
  },
  evans2009: {
    citation: 'Evans RC. Illustrated Orthopedic Physical Assessment, third edition, chapter on the lumbar spine.',
    kind: 'book',
    certainty: 'high',
    year: 2009,
    address: 'https://www.sciencedirect.com/topics/medicine-and-dentistry/lumbar-spine',
    read: 'excerpt',
    dateRead,
    note: 'Five vertebrae, L1 to L5; one hollow curve; below L2 the canal holds nerve roots only.',
  },
  brinjikjiPain2015: {
    citation:
      'Brinjikji W, Diehn FE, Jarvik JG, et al. MRI findings of disc degeneration are more prevalent in adults with low back pain than in asymptomatic controls: a systematic review and meta-analysis. AJNR 2015;36(12):2394-9.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2015,
    doi: '10.3174/ajnr.A4498',
    read: 'abstract',
    dateRead,
    note: 'Up to 50 years: bulging discs (odds ratio 7.5, interval 1.3 to 45) and extrusions (4.4) are seen more often with pain.',
  },
} as const satisfies Record<string, Source>;
