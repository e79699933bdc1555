import type { Source } from './source.ts';

const dateRead = '2026-11-23';

/** Experiments of one person with the own treatment, and the arithmetic behind them. */
export const ownTrialSources = {
  onghena2005: {
    citation:
      'Onghena P, Edgington ES. Customization of pain treatments: single-case design and analysis. Clin J Pain 2005;21(1):56-68.',
    kind: 'overview',
    certainty: 'moderate',
    year: 2005,
    doi: '10.1097/00002508-200501000-00007',
    read: 'abstract',
    dateRead,
    note: 'Alternation and phase designs in random order, with randomisation tests made to the design.',
  },
  odiase2007: {
    citation:
      'Odiase JI, Ogbonmwan SM. Exact permutation algorithm for paired observations: the challenge of R. A. Fisher. J Math Stat 2007;3(3):116-21.',
    kind: 'tool-or-scale',
    certainty: 'high',
    year: 2007,
    doi: '10.3844/jmssp.2007.116.121',
    read: 'abstract',
    dateRead,
    note: 'Works out again all 32,768 orders of the fifteen pairs that Fisher did by hand in The Design of Experiments (1935).',
  },
  kravitz2018: {
    citation:
      'Kravitz RL, Schmid CH, Marois M, et al. Effect of mobile device-supported single-patient multi-crossover trials on treatment of chronic musculoskeletal pain: a randomized clinical trial. JAMA Intern Med 2018;178(10):1368-77.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2018,
    address: 'https://jamanetwork.com/journals/jamainternalmedicine/fullarticle/2698146',
    read: 'abstract',
    cautions: ['part-recalled'],
    dateRead,
    note: '215 people: own trials could be done and were liked, and pain got in the way no less than with usual care. Authors, title and pages are from memory.',
  },
} as const satisfies Record<string, Source>;
