import { readStates } from '../read-states.ts';

/** What this is, and what not. */
export const about = {
  title: 'Over Rugwijs',
  lead: 'Hulp bij lage rugpijn, van iedereen en voor iedereen.',
  purpose: {
    heading: 'Waarvoor',
    text: [
      'Rugwijs helpt volwassenen in Nederland om zelf met lage rugpijn om te gaan. Het ondersteunt ook het werk van een fysiotherapeut.',
      'Het vraagt eerst naar alarmsignalen. Daarna maakt het een plan dat bij je past. Bij elk advies staat waarom.',
    ],
  },
  limits: {
    heading: 'Waarvoor niet',
    list: [
      'Het stelt geen diagnose.',
      'Het is niet voor noodgevallen. Bel dan 112.',
      'Het is niet voor mensen onder de 18.',
      'Het is geen medisch hulpmiddel met CE-keurmerk.',
      'Het vervangt geen arts of fysiotherapeut. Twijfel je? Bel.',
    ],
  },
  rules: {
    heading: 'De regels',
    version: (version: string) => `Regels versie ${version}`,
    age: {
      current: (day: string) => `Uiterlijk op ${day} kijken we ze opnieuw na.`,
      'look-again': (day: string) =>
        `Deze regels moesten op ${day} opnieuw nagekeken zijn. Open de app met internet, en kijk of er een nieuwe versie is.`,
      expired: (day: string) =>
        `Deze regels zijn verlopen op ${day}. Werk de app bij: open hem met internet en laad de nieuwe versie. Kan dat niet? Gebruik alleen de alarmkaart, en bel bij twijfel je huisarts.`,
    },
    reviewed: (signed: number, total: number): string =>
      signed === 0
        ? 'De regels zijn nog niet door een arts of fysiotherapeut nagekeken.'
        : `${signed} van de ${total} regels zijn door een arts of fysiotherapeut nagekeken.`,
    rulebook:
      'Elke regel staat op een eigen bladzijde in het regelboek, om te lezen en te ondertekenen. Dat staat bij de code, in de map:',
  },
  demo: {
    heading: 'Kijk eerst rond',
    note: 'Drie bedachte mensen. Wat je daar doet, wordt niet bewaard.',
    people: {
      month: 'Een maand met rugpijn die lang duurt',
      leg: 'Een maand met pijn in een been',
      well: 'Hersteld, en dat zo houden',
    },
  },
  privacy: {
    heading: 'Je gegevens',
    text: [
      'Alles blijft op dit apparaat. Er is geen account. De app vraagt niets op bij anderen en volgt je niet.',
      'Wis je de gegevens van je browser, dan is alles weg. Bewaar daarom af en toe een back-up.',
    ],
  },
  licences: {
    heading: 'Open voor iedereen',
    text: [
      'De code is vrij onder de Apache-licentie 2.0. Teksten en tekeningen zijn vrij onder CC BY 4.0.',
      'De letter is Atkinson Hyperlegible Next van het Braille Institute, onder de SIL Open Font License.',
    ],
  },
  sources: {
    heading: 'Bronnen',
    note: 'We noemen bronnen, we schrijven ze niet over. Achter elke bron staat hoeveel we ervan lazen.',
    show: (n: number) => `Bekijk alle ${n} bronnen`,
    read: readStates,
  },
};
