import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** How load and courage are built up: graded activity, what pain may do meanwhile, exposure, flare-ups. */
export const buildUpSources = {
  lindstrom1992: {
    citation:
      'Lindström I, Öhlund C, Eek C, et al. The effect of graded activity on patients with subacute low back pain. Phys Ther 1992;72(4):279-90.',
    kind: 'trial',
    certainty: 'low',
    year: 1992,
    address: 'https://pubmed.ncbi.nlm.nih.gov/1533941/',
    read: 'abstract',
    dateRead,
  },
  staal2004: {
    citation:
      'Staal JB, Hlobil H, Twisk JWR, et al. Graded activity for low back pain in occupational health care. Ann Intern Med 2004;140(2):77-84.',
    kind: 'trial',
    certainty: 'low',
    year: 2004,
    doi: '10.7326/0003-4819-140-2-200401200-00007',
    read: 'secondary',
    dateRead,
    note: 'Benefit for work appears only after some seven weeks; little for pain.',
  },
  epiphaKnee: {
    citation:
      'EPIPHA-KNEE: graded walking from a measured baseline (80 % of the mean, + 10 % a week). BMC Musculoskelet Disord 2021.',
    kind: 'trial',
    certainty: 'expert',
    year: 2021,
    read: 'excerpt',
    cautions: ['other-people'],
    dateRead,
    note: 'Knee osteoarthritis, not the back: using it here is our own step.',
  },
  thomee1997: {
    citation:
      'Thomeé R. A comprehensive treatment approach for patellofemoral pain syndrome in young women. Phys Ther 1997;77(12):1690-703.',
    kind: 'trial',
    certainty: 'very-low',
    year: 1997,
    read: 'recall',
    cautions: ['other-people'],
    note: 'Origin of the pain-monitoring bands; knees, not backs.',
  },
  silbernagel2007: {
    citation:
      'Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J. Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy. Am J Sports Med 2007;35(6):897-906.',
    kind: 'trial',
    certainty: 'low',
    year: 2007,
    doi: '10.1177/0363546506298279',
    read: 'secondary',
    dateRead,
    note: 'Tendons; not validated for low back pain.',
  },
  exposureTime: {
    citation: 'Graded exposure in low back pain and CRPS: fear falls first, pain later or not (20 patients).',
    kind: 'cohort',
    certainty: 'very-low',
    year: 2022,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8911417/',
    read: 'abstract',
    dateRead,
  },
  exposureExpectation: {
    citation:
      'Expectation violation beside habituation instruction in exposure: experiment, n = 116. J Pain Res 2020;13:3181.',
    kind: 'laboratory',
    certainty: 'very-low',
    year: 2020,
    read: 'abstract',
    cautions: ['other-people'],
    dateRead,
    note: 'Healthy women in a laboratory.',
  },
  exposureLadder: {
    citation:
      'Graded exposure in back pain: a ladder of feared activities, each repeated until the expectation of harm has halved.',
    kind: 'knowledge',
    certainty: 'expert',
    year: 2026,
    read: 'recall',
    cautions: ['year-of-reading'],
    note: 'From memory; the year is that of writing.',
  },
  exposureDose: {
    citation:
      'Exposure in chronic low back pain, 10 or 15 sessions beside 15 of cognitive behavioural therapy: protocol. Trials 2013.',
    kind: 'trial',
    certainty: 'very-low',
    year: 2013,
    doi: '10.1186/1745-6215-14-203',
    read: 'abstract',
    cautions: ['no-result-yet'],
    dateRead,
    note: 'A protocol: it shows the dose that trials give, no result.',
  },
  exposureHierarchy: {
    citation:
      'Hierarchy of pictured activities rated 0–100 for harm, five above 50 chosen for exposure (27 people, uncontrolled). SciELO 2020.',
    kind: 'cohort',
    certainty: 'very-low',
    year: 2020,
    read: 'abstract',
    dateRead,
  },
  costaFlare2019: {
    citation:
      'Costa N, Ferreira ML, Setchell J, et al. A definition of “flare” in low back pain. J Pain 2019;20(11):1267-75.',
    kind: 'consensus',
    certainty: 'expert',
    year: 2019,
    address: 'https://pubmed.ncbi.nlm.nih.gov/30904517/',
    read: 'recall',
  },
} as const satisfies Record<string, Source>;
