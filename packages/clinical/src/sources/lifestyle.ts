import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Posture, sitting and standing, sleep, weight, smoking, food, breathing. */
export const lifestyleSources = {
  slater2019: {
    citation:
      'Slater D, Korakakis V, O’Sullivan P, et al. “Sit up straight”: time to re-evaluate. J Orthop Sports Phys Ther 2019;49(8):562-4.',
    kind: 'overview',
    certainty: 'expert',
    year: 2019,
    doi: '10.2519/jospt.2019.0610',
    read: 'abstract',
    dateRead,
    note: 'A viewpoint: no strong evidence that one posture is right, or that a wrong one causes pain.',
  },
  standing2020: {
    citation:
      'Does objectively measured prolonged standing for desk work result in lower ratings of perceived low back pain than sitting? A systematic review and meta-analysis. Work 2020;67(2):431-40.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.3233/WOR-203292',
    read: 'abstract',
    dateRead,
    note: 'Three studies pooled, healthy adults: long standing no better than sitting.',
  },
  sitStand2018: {
    citation:
      'Sit-stand workstations and impact on low back discomfort: a systematic review and meta-analysis. Ergonomics 2018;61(4):538-52.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2018,
    doi: '10.1080/00140139.2017.1402960',
    read: 'abstract',
    dateRead,
    note: 'People without back pain: 0.3 to 0.5 of 10 less discomfort.',
  },
  silva2024: {
    citation:
      'Silva S, Hayden JA, Mendes G, et al. Sleep as a prognostic factor in low back pain: a systematic review of prospective cohort studies and secondary analyses of randomized controlled trials. Sleep 2024;47(5).',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2024,
    doi: '10.1093/sleep/zsae023',
    read: 'abstract',
    dateRead,
    note: '14 studies, 19,170 people, most at high risk of bias: poor sleep goes with less improvement later.',
  },
  elma2020: {
    citation:
      'Elma Ö, Yilmaz ST, Deliens T, et al. Do nutritional factors interact with chronic musculoskeletal pain? A systematic review. J Clin Med 2020;9(3):702.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2020,
    doi: '10.3390/jcm9030702',
    read: 'excerpt',
    dateRead,
    note: 'Only the aim was read: the authors call the link between food and this kind of pain unclear.',
  },
  breathing2023: {
    citation:
      'Effects of breathing exercises on chronic low back pain: a systematic review and meta-analysis of randomized controlled trials. J Back Musculoskelet Rehabil 2023, BMR-230054.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    doi: '10.3233/BMR-230054',
    read: 'abstract',
    dateRead,
    note: '13 trials, 677 people: less pain, and function a little better.',
  },
  thorp2014: {
    citation:
      'Thorp AA, Kingwell BA, Owen N, Dunstan DW. Breaking up workplace sitting time with intermittent standing bouts. Occup Environ Med 2014;71(11):765-71.',
    kind: 'trial',
    certainty: 'low',
    year: 2014,
    read: 'abstract',
    dateRead,
    note: 'n = 23.',
  },
  danquah2017: {
    citation:
      'Danquah IH, Kloster S, Holtermann A, et al. Effects on musculoskeletal pain from “Take a Stand!”: a cluster-randomized controlled trial reducing sitting time among office workers. Scand J Work Environ Health 2017;43(4):350-7.',
    kind: 'trial',
    certainty: 'low',
    year: 2017,
    doi: '10.5271/sjweh.3639',
    read: 'abstract',
    dateRead,
    note: 'No difference in back pain.',
  },
  activeBreaks2021: {
    citation:
      'Waongenngarm P, van der Beek AJ, Akkarakittichoke N, Janwantanakul P. Effects of an active break and postural shift intervention on preventing neck and low-back pain. Scand J Work Environ Health 2021;47(4):306-17.',
    kind: 'trial',
    certainty: 'low',
    year: 2021,
    address: 'https://www.sjweh.fi/article/3949',
    read: 'abstract',
    dateRead,
    note: 'Office workers without pain: prevention, not treatment.',
  },
  hirshkowitz2015: {
    citation:
      'Hirshkowitz M, Whiton K, Albert SM, et al. National Sleep Foundation’s sleep time duration recommendations. Sleep Health 2015;1(1):40-3.',
    kind: 'consensus',
    certainty: 'moderate',
    year: 2015,
    doi: '10.1016/j.sleh.2014.12.010',
    read: 'secondary',
    dateRead,
  },
  cbtInsomnia2021: {
    citation: 'Cognitive behavioural therapy for insomnia in chronic pain: systematic review of 12 trials, n = 762.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2021,
    address: 'https://pubmed.ncbi.nlm.nih.gov/33610967/',
    read: 'abstract',
    dateRead,
    note: 'Helps sleep; hardly pain.',
  },
  breathing2025: {
    citation: 'Breathing exercises for chronic low back pain: systematic review of 17 trials (633 people) with GRADE.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2025,
    read: 'abstract',
    dateRead,
    note: 'Very low certainty.',
  },
  lehrer2014: {
    citation:
      'Lehrer PM, Gevirtz R. Heart rate variability biofeedback: how and why does it work? Front Psychol 2014;5:756.',
    kind: 'overview',
    certainty: 'low',
    year: 2014,
    doi: '10.3389/fpsyg.2014.00756',
    read: 'abstract',
    dateRead,
    note: 'About slow breathing and the heart, not about the back.',
  },
} as const satisfies Record<string, Source>;
