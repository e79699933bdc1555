import type { Source } from './source.ts';

const dateRead = '2026-11-22';

/** Guidelines and their supporting pages. */
export const guidelines = {
  kngf2021: {
    citation: 'KNGF en VvOCM. Richtlijn Lage rugpijn en lumbosacraal radiculair syndroom, herzien 5 januari 2022.',
    year: 2021,
    address: 'https://www.kngf.nl/kennisplatform/richtlijnen/lage-rugpijn-2021',
    read: 'excerpt',
    dateRead,
    note: 'The text around the tables was read; the tables for red flags, dose and visits were not.',
  },
  kngf2013: {
    citation: 'KNGF. Richtlijn Lage rugpijn (2013), list of red flags as translated by a clinic.',
    year: 2013,
    address: 'https://fysiomick.nl/en/post/rugpijn-1',
    read: 'secondary',
    dateRead,
    note: 'Superseded; a checklist for the clinician only.',
  },
  nhg2017: {
    citation: 'NHG. Standaard Aspecifieke lagerugpijn (M54), tweede herziening. Huisarts en Wetenschap.',
    year: 2017,
    address: 'https://www.henw.org/artikelen/nhg-standaard-aspecifieke-lagerugpijn-tweede-herziening',
    read: 'excerpt',
    dateRead,
    note: 'Key messages only.',
  },
  nhgLrs2015: {
    citation: 'NHG. Standaard Lumbosacraal radiculair syndroom (M55). Huisarts Wet 2015;58(6):308-20.',
    year: 2015,
    address: 'https://www.henw.org/artikelen/nhg-standaard-lumbosacraal-radiculair-syndroom',
    read: 'excerpt',
    dateRead,
    note: 'Abstract and summary; definitions of cauda equina syndrome and severe paresis were seen.',
  },
  nhgPain2015: {
    citation: 'NHG. Standaard Pijn (M106).',
    year: 2015,
    read: 'secondary',
    dateRead,
    note: 'Key messages from a copy; later revisions exist.',
  },
  nhgGap: {
    citation: 'NHG. Lacune: effectiviteit van tijdcontingente opbouw van activiteiten bij lagerugpijn.',
    year: 2026,
    address: 'https://richtlijnen.nhg.org/lacunes',
    read: 'excerpt',
    dateRead,
    note: 'States that no trial compares time-contingent with pain-contingent build-up.',
  },
  nts: {
    citation: 'NHG-TriageWijzer en Nederlandse Triage Standaard: urgency classes and what may raise them.',
    year: 2024,
    address: 'https://triagewijzer.nhg.org/verantwoording',
    read: 'excerpt',
    dateRead,
    note: 'Made for trained triagists. We do not print its codes nor claim to follow it; the back pain page was not read.',
  },
  ntsNeurology2020: {
    citation: 'NHG. Wijzigingen NHG-TriageWijzer, November 2020: neurological deficit within or after 6 hours.',
    year: 2020,
    address: 'https://www.nhg.org/wijzigingen-nhg-triagewijzer',
    read: 'excerpt',
    dateRead,
    note: 'A change note; reading a 6-hour line for a paralysed leg from it is our own step.',
  },
  nice2020: {
    citation: 'NICE. Low back pain and sciatica in over 16s: assessment and management (NG59), updated 2020.',
    year: 2020,
    address: 'https://www.nice.org.uk/guidance/ng59',
    read: 'excerpt',
    dateRead,
  },
  who2023: {
    citation:
      'WHO. Guideline for non-surgical management of chronic primary low back pain in adults. ISBN 9789240081789.',
    year: 2023,
    address: 'https://www.who.int/publications/i/item/9789240081789',
    read: 'excerpt',
    dateRead,
  },
  finucane2020: {
    citation:
      'Finucane LM, Downie A, Mercer C, et al. International framework for red flags for potential serious spinal pathologies. J Orthop Sports Phys Ther 2020;50(7):350-72.',
    year: 2020,
    doi: '10.2519/jospt.2020.9971',
    read: 'abstract',
    dateRead,
    note: 'The three steps were seen; the tables per condition must be read by a clinician.',
  },
  girft2023: {
    citation: 'Getting It Right First Time. Suspected cauda equina syndrome: national pathway.',
    year: 2023,
    address: 'https://gettingitrightfirsttime.co.uk',
    read: 'secondary',
    dateRead,
    note: 'Announcement only; its times are not shown to people.',
  },
  dutchLeaflet: {
    citation: 'Nij Smellinghe. Folder herniaoperatie: when to call the GP at once.',
    year: 2026,
    address: 'https://nijsmellinghe.nl',
    read: 'excerpt',
    dateRead,
  },
} as const satisfies Record<string, Source>;
