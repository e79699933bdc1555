import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Measurement error and the smallest change that matters. */
export const measurementSources = {
  ostelo2008: {
    citation:
      'Ostelo RWJG, Deyo RA, Stratford P, et al. Interpreting change scores for pain and functional status in low back pain. Spine 2008;33(1):90-4.',
    kind: 'consensus',
    certainty: 'moderate',
    year: 2008,
    doi: '10.1097/BRS.0b013e31815e3a10',
    read: 'abstract',
    dateRead,
  },
  childs2005: {
    citation:
      'Childs JD, Piva SR, Fritz JM. Responsiveness of the numeric pain rating scale in patients with low back pain. Spine 2005;30(11):1331-4.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2005,
    address: 'https://pubmed.ncbi.nlm.nih.gov/15928561/',
    read: 'abstract',
    dateRead,
    note: 'Standard error of measurement 1.02; the band for two scores is our own arithmetic.',
  },
  abbott2014: {
    citation:
      'Abbott JH, Schmitt J. Minimum important differences for the Patient-Specific Functional Scale, 4 region-specific outcome measures, and the numeric pain rating scale. J Orthop Sports Phys Ther 2014;44(8):560-4.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2014,
    doi: '10.2519/jospt.2014.5248',
    read: 'abstract',
    dateRead,
    note: 'PSFS 1.3 small, 2.3 medium, 2.7 large; n = 1,708, all regions.',
  },
  kamper2010: {
    citation:
      'Kamper SJ, Maher CG, Herbert RD, et al. How little pain and disability do patients with low back pain have to experience to feel that they have recovered? Eur Spine J 2010;19(9):1495-501.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2010,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2989296/',
    read: 'abstract',
    dateRead,
  },
} as const satisfies Record<string, Source>;
