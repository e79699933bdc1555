import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Hands and machines: massage, shiatsu, massage chairs, laser. */
export const handsSources = {
  kngfMassage2021: {
    citation: 'KNGF en VvOCM. Richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, C.4.2: massage.',
    kind: 'guideline',
    certainty: 'very-low',
    year: 2021,
    address: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021',
    read: 'excerpt',
    dateRead,
    note: 'Never alone, not at a low risk of persisting, not in radicular pain; only for a short time within an active approach.',
  },
  moyer2011: {
    citation:
      'Moyer CA, Seefeldt L, Mann ES, Jackley LM. Does massage therapy reduce cortisol? A comprehensive quantitative review. J Bodyw Mov Ther 2011;15(1):3-14.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2011,
    doi: '10.1016/j.jbmt.2010.06.001',
    read: 'abstract',
    dateRead,
    note: 'In adults the effect on cortisol is very small and cannot be told from none (d 0.05 to 0.30).',
  },
  kim2020: {
    citation:
      'Kim SK, Min A, Jeon C, et al. Clinical outcomes and cost-effectiveness of massage chair therapy versus basic physiotherapy in lower back pain patients: a randomized controlled trial. Medicine (Baltimore) 2020;99(12):e19514.',
    kind: 'trial',
    certainty: 'low',
    year: 2020,
    doi: '10.1097/MD.0000000000019514',
    read: 'abstract',
    dateRead,
    note: 'n = 56, registered afterwards, nobody untreated: pain and function improved more with physiotherapy.',
  },
  robinson2011: {
    citation:
      'Robinson N, Lorenc A, Liao X. The evidence for Shiatsu: a systematic review of Shiatsu and acupressure. BMC Complement Altern Med 2011;11:88.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2011,
    doi: '10.1186/1472-6882-11-88',
    read: 'abstract',
    dateRead,
    note: 'Nine shiatsu studies, one of them randomised: too few and too weak.',
  },
  majchrzycki2014: {
    citation:
      'Majchrzycki M, Kocur P, Kotwicki T. Deep tissue massage and nonsteroidal anti-inflammatory drugs for low back pain: a prospective randomized trial. ScientificWorldJournal 2014:287597.',
    kind: 'trial',
    certainty: 'very-low',
    year: 2014,
    doi: '10.1155/2014/287597',
    read: 'abstract',
    dateRead,
    note: 'n = 59, two weeks; both groups were massaged, so it cannot show that massage works.',
  },
  huang2015: {
    citation:
      'Huang ZY, Ma J, Chen J, et al. The effectiveness of low-level laser therapy for nonspecific chronic low back pain: a systematic review and meta-analysis. Arthritis Res Ther 2015;17:360.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2015,
    doi: '10.1186/s13075-015-0882-0',
    read: 'abstract',
    dateRead,
    note: 'Seven small trials (394 people): pain 14 of 100 lower, no effect on function.',
  },
  guimaraes2021: {
    citation:
      'Guimarães LS, Costa LCM, Araujo AC, et al. Photobiomodulation therapy is not better than placebo in patients with chronic nonspecific low back pain: a randomised placebo-controlled trial. Pain 2021;162(6):1612-20.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2021,
    address: 'https://search.pedro.org.au/search-results/record-detail/63625',
    read: 'abstract',
    dateRead,
    note: 'n = 148, blinded: no better than a switched-off device.',
  },
  yousefi2008: {
    citation:
      'Yousefi-Nooraie R, Schonstein E, Heidari K, et al. Low level laser therapy for nonspecific low-back pain. Cochrane Database Syst Rev 2008, CD005107.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2008,
    doi: '10.1002/14651858.CD005107.pub4',
    read: 'abstract',
    dateRead,
  },
  furlan2015: {
    citation:
      'Furlan AD, Giraldo M, Baskwill A, et al. Massage for low-back pain. Cochrane Database Syst Rev 2015, CD001929.pub3.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2015,
    doi: '10.1002/14651858.CD001929.pub3',
    read: 'abstract',
    dateRead,
  },
} as const satisfies Record<string, Source>;
