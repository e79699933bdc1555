import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** What therapists and doctors do: joints, currents, needles, pressure waves, injections and operations. */
export const procedureSources = {
  kngfManual2021: {
    citation:
      'KNGF en VvOCM. Richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, C.4.1: mobilisaties en manipulaties.',
    kind: 'guideline',
    certainty: 'low',
    year: 2021,
    address:
      'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/mobilisaties-en-manipulaties',
    read: 'excerpt',
    dateRead,
    note: 'Beside exercise therapy only, never alone, not at a low risk of persisting, preferably not in radicular pain.',
  },
  kngfTens2021: {
    citation:
      'KNGF en VvOCM. Richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, C.4.3: TENS en interferentie.',
    kind: 'guideline',
    certainty: 'low',
    year: 2021,
    address:
      'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021/therapeutisch-proces/tens-en-interferentie',
    read: 'excerpt',
    dateRead,
    note: 'Not to be used in low back pain or radicular pain.',
  },
  rubinstein2019: {
    citation:
      'Rubinstein SM, de Zoete A, van Middelkoop M, et al. Benefits and harms of spinal manipulative therapy for the treatment of chronic low back pain: systematic review and meta-analysis. BMJ 2019;364:l689.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2019,
    doi: '10.1136/bmj.l689',
    read: 'abstract',
    dateRead,
    note: '47 trials, 9,211 people: about as much as treatments that guidelines advise.',
  },
  mu2020: {
    citation:
      'Mu J, Furlan AD, Lam WY, et al. Acupuncture for chronic nonspecific low back pain. Cochrane Database Syst Rev 2020, CD013814.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.1002/14651858.CD013814',
    read: 'abstract',
    cautions: ['part-recalled'],
    dateRead,
    note: '33 studies, 8,270 people. The beginning of the abstract was read; that it hardly beats sham is told from memory, and is also why NICE dropped it.',
  },
  hu2018: {
    citation:
      'Hu HT, Gao H, Ma RJ, et al. Is dry needling effective for low back pain? A systematic review and PRISMA-compliant meta-analysis. Medicine (Baltimore) 2018;97(26):e11225.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2018,
    doi: '10.1097/MD.0000000000011225',
    read: 'abstract',
    dateRead,
    note: '16 trials with a high or unclear risk of bias; no firm conclusion.',
  },
  liu2023: {
    citation:
      'Liu K, Zhang Q, Chen L, et al. Efficacy and safety of extracorporeal shockwave therapy in chronic low back pain: a systematic review and meta-analysis of 632 patients. J Orthop Surg Res 2023;18:455.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    doi: '10.1186/s13018-023-03943-x',
    read: 'abstract',
    dateRead,
    note: 'Twelve small trials: pain one point of ten lower after four weeks. The low certainty is our own reading.',
  },
  oliveira2020: {
    citation:
      'Oliveira CB, Maher CG, Ferreira ML, et al. Epidural corticosteroid injections for lumbosacral radicular pain. Cochrane Database Syst Rev 2020, CD013577.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2020,
    doi: '10.1002/14651858.CD013577',
    read: 'secondary',
    dateRead,
    note: 'Leg pain 5 of 100 lower than after a dummy injection in the first three months, nothing after.',
  },
  peul2007: {
    citation:
      'Peul WC, van Houwelingen HC, van den Hout WB, et al. Surgery versus prolonged conservative treatment for sciatica. N Engl J Med 2007;356(22):2245-56.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2007,
    doi: '10.1056/NEJMoa064039',
    read: 'abstract',
    dateRead,
    note: 'Dutch, n = 283: faster relief with early surgery, the same after a year; 39 % of those who waited were operated on later.',
  },
} as const satisfies Record<string, Source>;
