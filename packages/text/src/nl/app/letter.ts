/** The letter to take along. */
export const letter = {
  title: 'Je brief',
  lead: 'Neem hem mee, of lees hem voor aan de telefoon.',
  heading: 'Rugwijs: antwoorden bij lage rugpijn',
  made: (when: string) => `Zelf ingevuld op ${when}.`,
  madeForOther: (when: string) => `Ingevuld door iemand anders, op ${when}.`,
  verdict: 'Advies van de app',
  kind: 'Indeling (uit de antwoorden)',
  unsure: 'niet zeker',
  groups: {
    yes: 'Dit is waar',
    unknown: 'Weet ik niet',
    other: 'Verder gezegd',
    no: 'Dit is niet waar',
  },
  nothing: 'Niets gevraagd.',
  started: 'Begonnen op (dag en uur)',
  medicines: 'Medicijnen en ziekten',
  foot: (version: string) =>
    `Gemaakt op dit apparaat met Rugwijs, regels ${version}. Dit is geen diagnose. De regels zijn nog niet door een arts of fysiotherapeut nagekeken.`,
  personal: 'Zet ook in de brief wat ik vertelde over thuis en over niet meer willen leven',
  print: 'Druk af of bewaar',
};
