import type { TreatmentWords } from '../../treatment-words.ts';

/** Needles in the skin or in the muscle. */
export const needles = {
  'dry-needling': {
    name: 'Dry needling',
    what: 'Een therapeut prikt met een dunne naald in een spier die gevoelig is. Er gaat niets door de naald.',
    does: 'Het kan kort wat pijn schelen. Of je er meer door kunt, is niet duidelijk. De meeste onderzoeken zijn klein en zwak.',
    forWhom: 'Voor wie langer pijn heeft, al oefent en naalden niet erg vindt.',
    notWhen:
      'Niet bij een infectie van de huid of een slechte afweer. Krijg je bloedverdunners of ben je zwanger? Zeg het vooraf. Krijg je daarna koorts, of een plek die rood en heet is? Bel dan je huisarts.',
    briefly: {
      forWhom: 'Langer pijn, en naalden vind je niet erg.',
      notWhen: 'Infectie van de huid of slechte afweer.',
    },
    asks: 'Een paar bezoeken. De plek kan een of twee dagen beurs zijn.',
    advised:
      'De WHO laat naalden toe bij langdurige pijn, als deel van een plan. Wat de Nederlandse richtlijn zegt, hebben we niet gezien.',
    ours: 'Niet nodig. Doe je het toch, zie het dan als een opstap naar oefenen.',
    alsoCalled: ['droog naalden', 'triggerpoints prikken', 'naald in de spier'],
  },
  acupuncture: {
    name: 'Acupunctuur',
    what: 'Iemand zet dunne naalden op vaste punten in je huid en laat ze even zitten.',
    does: 'Mensen voelen zich kort wat beter dan zonder. Naalden op een willekeurige plek helpen bijna even goed. De punten zelf doen dus weinig.',
    forWhom: 'Voor wie langer pijn heeft en er goede ervaringen mee heeft.',
    notWhen:
      'Niet bij een infectie van de huid of een slechte afweer. Krijg je bloedverdunners of ben je zwanger? Zeg het vooraf. Krijg je daarna koorts, of een plek die rood en heet is? Bel dan je huisarts.',
    briefly: { forWhom: 'Langer pijn, en het hielp je eerder.', notWhen: 'Infectie van de huid of slechte afweer.' },
    asks: 'Meestal zes tot tien bezoeken, en elke keer geld.',
    advised: 'Richtlijnen verschillen. De WHO laat het toe bij langdurige pijn, de Engelse richtlijn raadt het af.',
    ours: 'Wij zouden het niet als eerste doen. Besteed je tijd liever aan bewegen.',
    alsoCalled: ['acupuncturist', 'Chinese naalden', 'naaldtherapie'],
  },
} as const satisfies Record<string, TreatmentWords>;
