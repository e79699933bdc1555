import type { Source, SourceKind, UseKind } from '@rugwijs/clinical';
import { readStates } from '../read-states.ts';

interface Named {
  readonly name: string;
  readonly says: string;
}

const kinds: Readonly<Record<SourceKind, Named>> = {
  guideline: { name: 'Richtlijn', says: 'Wat zorgverleners samen afspraken, na het lezen van veel onderzoek.' },
  'systematic-review': { name: 'Overzicht van onderzoeken', says: 'Alle onderzoeken naar één vraag bij elkaar.' },
  trial: { name: 'Proef', says: 'Het lot bepaalde wie wat kreeg. Zo zie je of iets werkt.' },
  cohort: { name: 'Mensen gevolgd', says: 'Een groep mensen is een tijd gevolgd. Zo zie je hoe het meestal gaat.' },
  'cross-section': {
    name: 'Mensen vergeleken',
    says: 'Mensen zijn op één moment vergeleken. Wat oorzaak is, zie je zo niet.',
  },
  laboratory: { name: 'Lab', says: 'Een proef in een lab, ver van het gewone leven.' },
  'tool-or-scale': { name: 'Vragenlijst of maat', says: 'Een manier om te meten, of hoe goed die meet.' },
  consensus: { name: 'Afspraak van kenners', says: 'Kenners werden het eens waar onderzoek te weinig zegt.' },
  overview: { name: 'Artikel van kenners', says: 'Kenners vatten een onderwerp samen, zonder alles na te zoeken.' },
  book: { name: 'Leerboek', says: 'Wat studenten erover leren.' },
  page: { name: 'Webpagina of folder', says: 'Uitleg van een ziekenhuis, een overheid of een organisatie.' },
  report: { name: 'Rapport', says: 'Een verslag van wat er misging of beter kan.' },
  knowledge: { name: 'Algemene vakkennis', says: 'Wat in elk leerboek staat. Wij schreven het uit het hoofd op.' },
  own: { name: 'Ons voorstel', says: 'Zelf bedacht. Een huisarts en een fysiotherapeut moeten er nog naar kijken.' },
};

const uses: Readonly<Record<UseKind, (n: number) => string>> = {
  'alarm-rule': (n) => (n === 1 ? '1 alarmregel' : `${n} alarmregels`),
  law: (n) => (n === 1 ? '1 bewezen wet' : `${n} bewezen wetten`),
  'plan-rule': (n) => (n === 1 ? '1 regel van het plan' : `${n} regels van het plan`),
  'adaptation-rule': (n) => (n === 1 ? '1 regel van het bijstellen' : `${n} regels van het bijstellen`),
  'tool-rule': (n) => (n === 1 ? '1 regel van een hulpmiddel' : `${n} regels van hulpmiddelen`),
  measure: (n) => (n === 1 ? '1 meting' : `${n} metingen`),
  exercise: (n) => (n === 1 ? '1 oefening' : `${n} oefeningen`),
  lesson: (n) => (n === 1 ? '1 les' : `${n} lessen`),
  claim: (n) => (n === 1 ? '1 keer Klopt het?' : `${n} keer Klopt het?`),
  conflict: (n) => (n === 1 ? '1 tegenspraak' : `${n} keer tegenspraak`),
  treatment: (n) => (n === 1 ? '1 behandeling' : `${n} behandelingen`),
  number: (n) => (n === 1 ? '1 cijfer' : `${n} cijfers`),
};

/** Wat een lezer moet weten voor hij op een bron leunt. */
const cautions: Readonly<Record<NonNullable<Source['cautions']>[number], string>> = {
  superseded: 'Vervangen door een nieuwere versie.',
  'paper-to-find': 'Het artikel zelf zoeken we nog.',
  'part-recalled': 'Een deel schreven we uit het hoofd op.',
  'year-of-reading': 'Het jaar is dat waarin wij het lazen.',
  'other-people': 'Onderzocht bij andere mensen dan onze lezers.',
  'no-result-yet': 'Een plan voor onderzoek, nog geen uitkomst.',
};

/** Names of what a source is, how far we read it and what leans on it. */
export const sources = { cautions, kinds, read: readStates, uses };
