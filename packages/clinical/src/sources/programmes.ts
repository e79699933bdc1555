import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Whole programmes and prevention: walking, an app, cognitive functional therapy, mindfulness. */
export const programmeSources = {
  pocovi2024: {
    citation:
      'Pocovi NC, Lin CWC, French SD, et al. Effectiveness and cost-effectiveness of an individualised, progressive walking and education intervention for the prevention of low back pain recurrence (WalkBack). Lancet 2024;404:134-44.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2024,
    doi: '10.1016/S0140-6736(24)00755-4',
    read: 'secondary',
    dateRead,
    note: 'Prevention after recovery, not treatment.',
  },
  steffens2016: {
    citation:
      'Steffens D, Maher CG, Pereira LSM, et al. Prevention of low back pain: a systematic review and meta-analysis. JAMA Intern Med 2016;176(2):199-208.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2016,
    doi: '10.1001/jamainternmed.2015.7431',
    read: 'abstract',
    dateRead,
  },
  selfBack2021: {
    citation:
      'Sandal LF, Bach K, Øverås CK, et al. Effectiveness of app-delivered, tailored self-management support for adults with lower back pain (selfBACK). JAMA Intern Med 2021;181(10):1288-96.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2021,
    doi: '10.1001/jamainternmed.2021.4097',
    read: 'excerpt',
    dateRead,
    note: 'A significant effect that may be too small to matter.',
  },
  restore2023: {
    citation:
      'Kent P, Haines T, O’Sullivan P, et al. Cognitive functional therapy with or without movement sensor biofeedback (RESTORE). Lancet 2023;401:1866-77.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2023,
    doi: '10.1016/S0140-6736(23)00441-5',
    read: 'secondary',
    dateRead,
    note: 'Trained physiotherapists, seven visits and a booster; the sensor added nothing clear.',
  },
  jenkins2025: {
    citation:
      'Jenkins HJ, et al. Long-term effects of treatments for chronic low back pain: systematic review. Lancet Rheumatol 2025.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2025,
    doi: '10.1016/S2665-9913(25)00064-5',
    read: 'abstract',
    dateRead,
  },
} as const satisfies Record<string, Source>;
