import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Scores and questionnaires: their noise, the change that matters, who may use them. */
export const questionnaireSources = {
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
  qbpdsChange2010: {
    citation:
      'Quebec Back Pain Disability Scale, responsiveness and interpretability, n = 212. J Clin Epidemiol 2010, article S0895-4356(10)00035-1.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2010,
    address: 'https://linkinghub.elsevier.com/retrieve/pii/S0895435610000351',
    read: 'abstract',
    dateRead,
    note: 'Smallest detectable change 15.8; best cut 5 points or 18.1 %, which is smaller than the noise of one person.',
  },
  rolandFairbank2000: {
    citation:
      'Roland M, Fairbank J. The Roland-Morris Disability Questionnaire and the Oswestry Disability Questionnaire. Spine 2000;25(24):3115-24.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2000,
    read: 'excerpt',
    dateRead,
    note: 'The first form may be used without permission when used as given; the state of the Dutch translation was not seen.',
  },
  oswestryForm: {
    citation: 'Oswestry form with scoring and a worked example, as copied on idcafe.net.',
    kind: 'page',
    certainty: 'low',
    year: 2026,
    address: 'https://www.idcafe.net/how-is-the-oswestry-disability-scale-scored/',
    read: 'secondary',
    dateRead: '2026-11-23',
    note: '16 of 50 is 32 %; with one section open 16 of 45 is 35.5 %. Smallest detectable change (90 %) 10 points.',
  },
  phq4Ninds: {
    citation:
      'NINDS Common Data Elements: Patient Health Questionnaire-4 (after Kroenke K, et al. Psychosomatics 2009;50:613-21).',
    kind: 'page',
    certainty: 'moderate',
    year: 2026,
    address:
      'https://www.commondataelements.ninds.nih.gov/ReportViewer.aspx?/nindscdereports/rptNOC&rs:Command=Render&rc:Parameters=false&crfID=F2495',
    read: 'excerpt',
    dateRead: '2026-11-23',
    note: 'Sum 0–12; 0–2, 3–5, 6–8, 9–12; each part of two items is positive from 3.',
  },
  linton2011: {
    citation:
      'Linton SJ, Nicholas M, MacDonald S. Development of a short form of the Örebro Musculoskeletal Pain Screening Questionnaire. Spine 2011;36(22):1891-5.',
    kind: 'tool-or-scale',
    certainty: 'moderate',
    year: 2011,
    doi: '10.1097/BRS.0b013e3181f8f775',
    read: 'abstract',
    dateRead,
    note: 'Ten items, 0–100; from 50 the risk was higher. Cut-offs shift with the people measured.',
  },
  factsMeasures: {
    citation: 'Fact base of this project, section E: ranges, scoring and licences of questionnaires.',
    kind: 'knowledge',
    certainty: 'expert',
    year: 2026,
    read: 'recall',
    note: 'Written from memory where no source is named; look up before relying on it.',
  },
} as const satisfies Record<string, Source>;
