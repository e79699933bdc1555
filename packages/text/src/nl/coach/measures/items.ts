import type { InstrumentId } from '@rugwijs/core';

export interface ItemWords {
  readonly ask: string;
  /** An answer for each score, the lowest score first. */
  readonly answers: readonly string[];
}

export interface AskedWords {
  /** Over which time it asks. */
  readonly lead: string;
  readonly items: readonly ItemWords[];
}

const nights = ['Geen enkele nacht', 'Eén of twee nachten', 'Drie of vier nachten', 'Vijf nachten of meer'];
const days = ['Geen enkele dag', 'Een paar dagen', 'Meer dan de helft van de dagen', 'Bijna elke dag'];

/** The questions that we may print, all in our own words; a test refuses the words of anything else. */
export const asked: Readonly<Partial<Record<InstrumentId, AskedWords>>> = {
  'global-change': {
    lead: 'Denk terug aan je begin. Het gaat over je rug.',
    items: [
      {
        ask: 'Hoe gaat het nu met je rug?',
        answers: [
          'Helemaal over',
          'Veel beter',
          'Een beetje beter',
          'Niet veranderd',
          'Een beetje erger',
          'Erger',
          'Veel erger',
        ],
      },
    ],
  },
  'own-sleep': {
    lead: 'In de laatste zeven nachten.',
    items: [
      { ask: 'Hoe vaak kwam je moeilijk in slaap?', answers: nights },
      { ask: 'Hoe vaak lag je ’s nachts lang wakker?', answers: nights },
      { ask: 'Hoe vaak stond je moe op?', answers: nights },
    ],
  },
  'own-stress': {
    lead: 'In de laatste twee weken.',
    items: [
      { ask: 'Hoe vaak voelde je je gespannen?', answers: days },
      { ask: 'Hoe vaak bleven zorgen in je hoofd rondgaan?', answers: days },
      { ask: 'Hoe vaak was je stemming laag?', answers: days },
      { ask: 'Hoe vaak had je weinig zin in dingen die je anders graag doet?', answers: days },
    ],
  },
};
