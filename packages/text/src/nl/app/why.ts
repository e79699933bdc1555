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
  values: {
    yes: 'ja',
    no: 'nee',
    unknown: 'weet ik niet',
    skip: 'overgeslagen',
  },
};
