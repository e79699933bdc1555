import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** What is bought or used: warmth, belts, mattresses, shirts, insoles, machines that measure strength. */
export const aidSources = {
  palsson2019: {
    citation:
      'Palsson TS, Travers MJ, Rafn T, et al. The use of posture-correcting shirts for managing musculoskeletal pain is not supported by current evidence: a scoping review. Scand J Pain 2019;19(4):659-70.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2019,
    doi: '10.1515/sjpain-2019-0005',
    read: 'abstract',
    cautions: ['part-recalled'],
    dateRead,
    note: 'Six studies, all of people without pain. Issue and pages are from memory.',
  },
  chuter2014: {
    citation:
      'Chuter V, Spink M, Searle A, Ho A. The effectiveness of shoe insoles for the prevention and treatment of low back pain: a systematic review and meta-analysis. BMC Musculoskelet Disord 2014;15:140.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2014,
    doi: '10.1186/1471-2474-15-140',
    read: 'abstract',
    dateRead,
    note: 'Prevention: risk ratio 0.78 (0.50 to 1.23), 2,379 people; treatment: no clear effect, 293 people.',
  },
  steiger2012: {
    citation:
      'Steiger F, Wirth B, de Bruin ED, Mannion AF. Is a positive clinical outcome after exercise therapy for chronic non-specific low back pain contingent upon a corresponding improvement in the targeted aspects of performance? Eur Spine J 2012;21(4):575-98.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2012,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3326132/',
    read: 'abstract',
    cautions: ['part-recalled'],
    dateRead,
    note: '16 studies, 1,476 people: getting stronger and hurting less hardly went together. Authors and title are from memory, the abstract was read.',
  },
  french2006: {
    citation:
      'French SD, Cameron M, Walker BF, et al. Superficial heat or cold for low back pain. Cochrane Database Syst Rev 2006, CD004750.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2006,
    doi: '10.1002/14651858.CD004750.pub2',
    read: 'abstract',
    dateRead,
  },
  vanDuijvenbode2008: {
    citation:
      'van Duijvenbode I, Jellema P, van Poppel M, van Tulder M. Lumbar supports for prevention and treatment of low back pain. Cochrane Database Syst Rev 2008, CD001823.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2008,
    doi: '10.1002/14651858.CD001823.pub3',
    read: 'abstract',
    dateRead,
  },
  kovacs2003: {
    citation:
      'Kovacs FM, Abraira V, Peña A, et al. Effect of firmness of mattress on chronic non-specific low-back pain: randomised, double-blind, controlled, multicentre trial. Lancet 2003;362:1599-604.',
    kind: 'trial',
    certainty: 'low',
    year: 2003,
    doi: '10.1016/S0140-6736(03)14792-7',
    read: 'abstract',
    dateRead,
    note: '313 people, 90 days: both groups improved, with a medium-firm mattress somewhat more than with a hard one.',
  },
} as const satisfies Record<string, Source>;
