import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** How the lower back is made, and what changes in it. */
export const backSources = {
  lumbarAnatomy: {
    citation: 'Learning Spine Radiology. Lumbar spine: anatomy page for students, after OpenStax and Gray.',
    kind: 'page',
    certainty: 'high',
    year: 2026,
    address: 'https://learningspineradiology.com/anatomy/lumbar-spine',
    read: 'secondary',
    dateRead,
    note: 'Textbook anatomy. What discs and muscles do is told from general knowledge.',
  },
  belavy2017: {
    citation:
      'Belavý DL, Quittner MJ, Ridgers N, et al. Running exercise strengthens the intervertebral disc. Sci Rep 2017;7:45975.',
    kind: 'cross-section',
    certainty: 'very-low',
    year: 2017,
    doi: '10.1038/srep45975',
    read: 'abstract',
    dateRead,
    note: 'Compares 79 people at one moment: runners differed, which does not show that running did it.',
  },
  wang2020: {
    citation:
      'Wang Y, Dai G, Jiang L, Liao S. The incidence of regression after the non-surgical treatment of symptomatic lumbar disc herniation. BMC Musculoskelet Disord 2020;21:530.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2020,
    doi: '10.1186/s12891-020-03548-z',
    read: 'abstract',
    dateRead,
    note: 'Herniation smaller in 63 % (49–77), 2,219 people; smaller is not the same as less pain.',
  },
  suri2010: {
    citation:
      'Suri P, Rainville J, Kalichman L, Katz JN. Does this older adult with lower extremity pain have the clinical syndrome of lumbar spinal stenosis? JAMA 2010;304(23):2628-36.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2010,
    doi: '10.1001/jama.2010.1833',
    read: 'abstract',
    dateRead,
    note: 'Four studies, 741 people: no pain while seated and relief on bending forward point to narrowing.',
  },
} as const satisfies Record<string, Source>;
