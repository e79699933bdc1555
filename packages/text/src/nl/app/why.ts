/** "Waarom?": always the same five parts in the same order. */
export const why = {
  ask: 'Waarom?',
  said: 'Dit zei je',
  nothingSaid: 'Hier is geen antwoord van jou voor gebruikt.',
  rule: 'De regel',
  sure: 'Hoe zeker is dit?',
  sureLabel: (n: number, of: number) => `${n} van ${of}`,
  source: 'Waar komt het vandaan?',
  ownProposal: 'Dit is een voorstel van onszelf.',
  readSource: 'Lees de bron',
  change: 'Wat zou dit veranderen?',
  noneOfThese: 'geen van deze',
  /** Facts that no question asked: what the app itself saw. */
  facts: {
    'pain-before': 'Pijn vooraf',
    'pain-during': 'Pijn tijdens het oefenen',
    'pain-after': 'Pijn erna',
    'next-morning': 'De ochtend erna',
    'at-48h': 'Na twee dagen',
    'anything-new': 'Iets nieuws',
    'days-since-session': 'Dagen sinds je laatste sessie',
    'too-heavy': 'Te zwaar',
    completed: 'Helemaal gedaan',
    effort: 'Inspanning',
    week: 'Week van je plan',
  },
  values: {
    yes: 'ja',
    no: 'nee',
    unknown: 'weet ik niet',
    skip: 'overgeslagen',
  },
};
