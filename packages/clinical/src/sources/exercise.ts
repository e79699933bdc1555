import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Exercise, movement and how to lift. */
export const exerciseSources = {
  hayden2021: {
    citation:
      'Hayden JA, Ellis J, Ogilvie R, et al. Exercise therapy for chronic low back pain. Cochrane Database Syst Rev 2021, CD009790.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2021,
    doi: '10.1002/14651858.CD009790.pub2',
    read: 'excerpt',
    dateRead,
    note: 'Pain 15/100 better, function 7/100: about at, and below, what people notice.',
  },
  acuteExercise2023: {
    citation:
      'IJzelenberg W, Oosterhuis T, Hayden JA, et al. Exercise therapy for treatment of acute non-specific low back pain. Cochrane Database Syst Rev 2023, CD009365.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10467021/',
    read: 'excerpt',
    dateRead,
    note: 'Very low certainty of any effect on pain in the first six weeks.',
  },
  whoExercise2023: {
    citation:
      'Exercise for chronic primary low back pain in adults: systematic review to inform a WHO guideline. J Occup Rehabil 2023.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2023,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10684665/',
    read: 'excerpt',
    dateRead,
  },
  owen2020: {
    citation:
      'Owen PJ, Miller CT, Mundell NL, et al. Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis. Br J Sports Med 2020;54(21):1279-87.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.1136/bjsports-2019-100886',
    read: 'abstract',
    dateRead,
    note: 'Stretching was no different from control; low quality throughout.',
  },
  smith2017: {
    citation:
      'Smith BE, Hendrick P, Smith TO, et al. Should exercises be painful in the management of chronic musculoskeletal pain? Br J Sports Med 2017;51(23):1679-87.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2017,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC5739826/',
    read: 'abstract',
    dateRead,
    note: 'Some pain is no barrier, nor is it needed.',
  },
  groupStrength2020: {
    citation: 'Group-based strength training for low back pain: randomised trial, n = 85.',
    kind: 'trial',
    certainty: 'low',
    year: 2020,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7696327/',
    read: 'abstract',
    dateRead,
    note: 'Small trial.',
  },
  saragiotto2016: {
    citation:
      'Saragiotto BT, Maher CG, Yamato TP, et al. Motor control exercise for chronic non-specific low-back pain. Cochrane Database Syst Rev 2016, CD012004.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2016,
    doi: '10.1002/14651858.CD012004',
    read: 'excerpt',
    cautions: ['part-recalled'],
    dateRead,
    note: 'Background and methods were read; that it does no better than other exercise is told from memory.',
  },
  aasa2015: {
    citation:
      'Aasa B, Berglund L, Michaelson P, Aasa U. Individualized low-load motor control exercises and education versus a high-load lifting exercise and education. J Orthop Sports Phys Ther 2015;45(2):77-85.',
    kind: 'trial',
    certainty: 'low',
    year: 2015,
    doi: '10.2519/jospt.2015.5021',
    read: 'abstract',
    dateRead,
    note: 'n = 70, twelve guided sessions: pain went down as much with heavy lifting; the light group gained more in activity.',
  },
  michaelson2016: {
    citation:
      'Michaelson P, Holmberg D, Aasa B, Aasa U. High load lifting exercise and low load motor control exercises for mechanical low back pain: 24-month follow-up. J Rehabil Med 2016;48(5):456-63.',
    kind: 'trial',
    certainty: 'low',
    year: 2016,
    doi: '10.2340/16501977-2091',
    read: 'abstract',
    dateRead,
    note: 'The same 70 people: no difference between heavy and light.',
  },
  mcgill2010: {
    citation:
      'McGill S. Core training: evidence translating to better performance and injury prevention. Strength Cond J 2010;32(3):33-46.',
    kind: 'overview',
    certainty: 'expert',
    year: 2010,
    read: 'recall',
    note: 'Where the set of three for front, side and back of the trunk comes from; laboratory work, no trial of the set.',
  },
  shi2018: {
    citation:
      'Shi Z, Zhou H, Lu L, et al. Aquatic exercises in the treatment of low back pain: systematic review and meta-analysis of eight studies. Am J Phys Med Rehabil 2018;97(2):116-22.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2018,
    doi: '10.1097/PHM.0000000000000801',
    read: 'abstract',
    dateRead,
    note: 'Guided exercise in water (331 people), not swimming or walking alone.',
  },
  aquatic2022: {
    citation:
      'Effect of aquatic physical therapy on chronic low back pain: systematic review and meta-analysis of 13 trials. BMC Musculoskelet Disord 2022.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2022,
    doi: '10.1186/s12891-022-05981-8',
    read: 'abstract',
    dateRead,
    note: 'Very low or low certainty; 597 people.',
  },
  basson2017: {
    citation:
      'Basson A, Olivier B, Ellis R, et al. The effectiveness of neural mobilization for neuromusculoskeletal conditions. J Orthop Sports Phys Ther 2017;47(9):593-615.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2017,
    doi: '10.2519/jospt.2017.7117',
    read: 'recall',
  },
  saraceni2020: {
    citation:
      'Saraceni N, Kent P, Ng L, et al. To flex or not to flex? Is there a relationship between lumbar spine flexion during lifting and low back pain? J Orthop Sports Phys Ther 2020;50(3):121-30.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2020,
    doi: '10.2519/jospt.2020.9218',
    read: 'abstract',
    dateRead,
  },
  dahm2010: {
    citation:
      'Dahm KT, Brurberg KG, Jamtvedt G, Hagen KB. Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica. Cochrane Database Syst Rev 2010;CD007612.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2010,
    doi: '10.1002/14651858.CD007612.pub2',
    read: 'abstract',
    dateRead,
    note: 'Back pain: staying active is slightly better (two trials, 401 people). Sciatica: little or no difference.',
  },
} as const satisfies Record<string, Source>;
