import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** How back pain goes, and what makes it last. */
export const courseSources = {
  hartvigsen2018: {
    citation:
      'Hartvigsen J, Hancock MJ, Kongsted A, et al. What low back pain is and why we need to pay attention. Lancet 2018;391:2356-67.',
    kind: 'overview',
    certainty: 'moderate',
    year: 2018,
    doi: '10.1016/S0140-6736(18)30480-X',
    read: 'abstract',
    dateRead,
    note: 'In nearly everybody no single source of the pain can be named; work, mind, smoking and weight all take part.',
  },
  costa2012: {
    citation:
      'da C Menezes Costa L, Maher CG, Hancock MJ, et al. The prognosis of acute and persistent low-back pain: a meta-analysis. CMAJ 2012;184(11):E613-24.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2012,
    doi: '10.1503/cmaj.111271',
    read: 'excerpt',
    dateRead,
    note: 'Its persistent group mixed in 6 to 12 weeks, so that curve is too rosy; where it is drawn, that stands beside it.',
  },
  wallwork2024: {
    citation:
      'Wallwork SB, Braithwaite FA, O’Keeffe M, et al. The clinical course of acute, subacute and persistent low back pain: a systematic review and meta-analysis. CMAJ 2024;196(2):E29-46.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2024,
    address:
      'https://www.metajournal.com/articles/1691666/clinical-course-acute-subacute-persistent-low-back-pain-systematic-review',
    read: 'abstract',
    dateRead,
    note: 'Later time points were not seen: words are shown, not numbers.',
  },
  henschke2008: {
    citation:
      'Henschke N, Maher CG, Refshauge KM, et al. Prognosis in patients with recent onset low back pain in Australian primary care. BMJ 2008;337:a171.',
    kind: 'cohort',
    certainty: 'moderate',
    year: 2008,
    address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2483884/',
    read: 'abstract',
    dateRead,
    note: '72 % fully recovered in a year (n = 973).',
  },
  daSilva2019: {
    citation:
      'da Silva T, Mills K, Brown BT, et al. Recurrence of low back pain is common: a prospective inception cohort study. J Physiother 2019;65(3):159-65.',
    kind: 'cohort',
    certainty: 'moderate',
    year: 2019,
    doi: '10.1016/j.jphys.2019.04.010',
    read: 'abstract',
    dateRead,
    note: '69 % had a new episode within a year, 40 % one that limited activity.',
  },
  hill2011: {
    citation:
      'Hill JC, Whitehurst DGT, Lewis M, et al. Comparison of stratified primary care management for low back pain with current best practice (STarT Back). Lancet 2011;378:1560-71.',
    kind: 'trial',
    certainty: 'moderate',
    year: 2011,
    address: 'https://startback.hfac.keele.ac.uk',
    read: 'secondary',
    dateRead,
    note: 'Its items are not ours to ship; a score from elsewhere may be entered.',
  },
  bier2021: {
    citation:
      'Bier JD, et al. STarT Back in Dutch primary care: cut-offs and added predictors. Phys Ther 2021, pzab211.',
    kind: 'cohort',
    certainty: 'low',
    year: 2021,
    doi: '10.1093/ptj/pzab211',
    read: 'abstract',
    dateRead,
    note: 'Puts the Dutch predictive value in doubt; the result was not seen.',
  },
  traeger2016: {
    citation:
      'Traeger AC, Henschke N, Hübscher M, et al. Estimating the risk of chronic pain: development and validation of a prognostic model (PICKUP). PLoS Med 2016;13:e1002019.',
    kind: 'cohort',
    certainty: 'moderate',
    year: 2016,
    doi: '10.1371/journal.pmed.1002019',
    read: 'abstract',
    dateRead,
    note: 'Pain still there after three months in 19 and 30 of 100 people. Its coefficients were not seen, so the score is not used.',
  },
  brinjikji2015: {
    citation:
      'Brinjikji W, Luetmer PH, Comstock B, et al. Systematic literature review of imaging features of spinal degeneration in asymptomatic populations. AJNR 2015;36(4):811-6.',
    kind: 'systematic-review',
    certainty: 'moderate',
    year: 2015,
    doi: '10.3174/ajnr.A4173',
    read: 'abstract',
    dateRead,
  },
  shiriObesity2010: {
    citation:
      'Shiri R, Karppinen J, Leino-Arjas P, et al. The association between obesity and low back pain: a meta-analysis. Am J Epidemiol 2010;171(2):135-54.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2010,
    doi: '10.1093/aje/kwp356',
    read: 'abstract',
    dateRead,
    note: 'A modest association (odds ratio about 1.3 for pain in the past year); 33 studies pooled; no trial of losing weight.',
  },
  shiriSmoking2010: {
    citation:
      'Shiri R, Karppinen J, Leino-Arjas P, et al. The association between smoking and low back pain: a meta-analysis. Am J Med 2010;123(1):87.e7-35.',
    kind: 'systematic-review',
    certainty: 'low',
    year: 2010,
    doi: '10.1016/j.amjmed.2009.05.028',
    read: 'abstract',
    dateRead,
    note: 'A modest association (odds ratio about 1.3); former smokers lie between never and current smokers; 40 studies pooled.',
  },
  ferreira2013: {
    citation:
      'Ferreira PH, Pinheiro MB, Machado GC, Ferreira ML. Is alcohol intake associated with low back pain? A systematic review of observational studies. Man Ther 2013;18(3):183-90.',
    kind: 'systematic-review',
    certainty: 'very-low',
    year: 2013,
    doi: '10.1016/j.math.2012.10.007',
    read: 'abstract',
    dateRead,
    note: 'A slight association, seen mainly with dependence and lasting pain; not with the amount drunk.',
  },
} as const satisfies Record<string, Source>;
