import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Studies and pages about alarm signs. */
export const redFlagSources = {
  caudaEquinaCard: {
    citation:
      'Greenhalgh S, Mercer C, Finucane L. Cauda equina syndrome warning card (12 items), as shown by Nuffield Health and others.',
    year: 2026,
    address: 'https://www.nuffieldhealth.com/conditions/cauda-equina-syndrome-patient-information',
    read: 'excerpt',
    dateRead,
    note: 'All 12 items seen; ours are in our own words.',
  },
  nhsNorfolk: {
    citation: 'Norfolk and Waveney Community Health and Care NHS Trust. Got back pain? Self-referral page.',
    year: 2026,
    address: 'https://norfolkandwaveneycommunityhealth.nhs.uk',
    read: 'excerpt',
    dateRead,
    note: 'Words every item as new within the last two weeks.',
  },
  nhsNorthern: {
    citation: 'Northern Health and Social Care Trust. Low back pain: when to seek emergency care.',
    year: 2026,
    address: 'https://www.northerntrust.hscni.net',
    read: 'excerpt',
    dateRead,
  },
  lothian: {
    citation:
      'NHS Lothian RefHelp and Right Decisions: cauda equina syndrome, acute foot drop, metastatic cord compression.',
    year: 2026,
    address: 'https://apps.nhslothian.scot/refhelp',
    read: 'excerpt',
    dateRead,
  },
  dionne2019: {
    citation:
      'Dionne N, Adefolarin A, Kunzelman D, et al. What is the diagnostic accuracy of red flags related to cauda equina syndrome? Musculoskelet Sci Pract 2019;42:125-33.',
    year: 2019,
    read: 'abstract',
    dateRead,
    note: 'Pooled sensitivity .19 to .43: a clean list excludes nothing.',
  },
  cesSeries: {
    citation: 'Case series of 334 people with MRI for suspected cauda equina syndrome, 25 of whom had it.',
    year: 2026,
    read: 'secondary',
    dateRead,
    note: 'Seen on a topic page only: the paper and its year still have to be found. The year is that of reading.',
  },
  hsib2021: {
    citation: 'Healthcare Safety Investigation Branch. Timely detection and treatment of cauda equina syndrome.',
    year: 2021,
    address: 'https://www.hssib.org.uk',
    read: 'secondary',
    dateRead,
  },
  aaaNhs: {
    citation: 'NHS. Abdominal aortic aneurysm: symptoms and when to get help (read in copies).',
    year: 2026,
    address: 'https://www.nhs.uk/conditions/abdominal-aortic-aneurysm/',
    read: 'secondary',
    dateRead,
  },
  henschke2009: {
    citation:
      'Henschke N, Maher CG, Refshauge KM, et al. Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings with acute low back pain. Arthritis Rheum 2009;60(10):3072-80.',
    year: 2009,
    doi: '10.1002/art.24853',
    read: 'abstract',
    dateRead,
    note: 'Eight fractures only; the likelihood ratios are not used in software.',
  },
  downie2013: {
    citation:
      'Downie A, Williams CM, Henschke N, et al. Red flags to screen for malignancy and fracture in patients with low back pain. BMJ 2013;347:f7095.',
    year: 2013,
    doi: '10.1136/bmj.f7095',
    read: 'abstract',
    dateRead,
  },
  enthoven2016: {
    citation:
      'Enthoven WTM, Geuze J, Scheele J, et al. Prevalence and red flags regarding specified causes of back pain in older adults presenting in general practice. Phys Ther 2016;96(3):305-12.',
    year: 2016,
    address: 'https://repub.eur.nl/pub/90492',
    read: 'abstract',
    dateRead,
    note: 'Dutch general practice, over 55, n = 669: the best fitting numbers for older people here.',
  },
  premkumar2018: {
    citation:
      'Premkumar A, Godfrey W, Gottschalk MB, Boden SD. Red flags for low back pain are not always really red. J Bone Joint Surg Am 2018;100(5):368-74.',
    year: 2018,
    read: 'secondary',
    dateRead,
    note: 'A spine centre, not primary care. Pairs of flags carry weight, single ones hardly.',
  },
  galliker2020: {
    citation:
      'Galliker G, Scherer DE, Trippolini MA, et al. Low back pain in the emergency department: prevalence of serious spinal pathologies and diagnostic accuracy of red flags. Am J Med 2020;133(1):60-72.',
    year: 2020,
    address: 'https://boris.unibe.ch/132072',
    read: 'abstract',
    dateRead,
  },
  selfReport: {
    citation: 'Red flags on self-filled forms beside a clinician’s history, n = 474 (conference abstract 21744, CNS).',
    year: 2026,
    read: 'abstract',
    dateRead,
    note: 'Year of the abstract not seen; this is the year of reading. Self-filled forms missed earlier cancer more often (sensitivity .75 beside .92): we ask twice.',
  },
  han2023: {
    citation:
      'Han CS, Hancock MJ, Downie A, et al. Red flags to screen for vertebral fracture in people presenting with low back pain. Cochrane Database Syst Rev 2023, CD014461.',
    year: 2023,
    doi: '10.1002/14651858.CD014461.pub2',
    read: 'secondary',
    dateRead,
  },
  sieper2009: {
    citation:
      'Sieper J, van der Heijde D, Landewé R, et al. New criteria for inflammatory back pain in patients with chronic back pain (ASAS experts). Ann Rheum Dis 2009;68(6):784-8.',
    year: 2009,
    doi: '10.1136/ard.2008.101501',
    read: 'excerpt',
    dateRead,
    note: 'Four of five items: sensitivity 80 %, specificity 72 % in validation. A symptom, not a diagnosis.',
  },
  line113: {
    citation: '113 Zelfmoordpreventie: free by telephone on 113 and chat on 113.nl, day and night.',
    year: 2025,
    address: 'https://www.113.nl',
    read: 'secondary',
    dateRead,
  },
  veiligThuis: {
    citation: 'Veilig Thuis, 0800-2000: advice and help with violence at home, free, day and night.',
    year: 2026,
    address: 'https://veiligthuis.nl',
    read: 'secondary',
    dateRead,
    note: 'Number seen in several Dutch public sources; check on its own site before release.',
  },
  factsRedFlags: {
    citation: 'Rugwijs fact base, section B2: alarm signs per condition, partly from general clinical knowledge.',
    year: 2026,
    read: 'recall',
    dateRead,
    note: 'Not evidence of its own; each line waits for a huisarts and a physiotherapist.',
  },
  own: {
    citation: 'Rugwijs: own proposal, waiting for approval by a huisarts and a registered physiotherapist.',
    year: 2026,
    read: 'own',
    dateRead,
  },
} as const satisfies Record<string, Source>;
