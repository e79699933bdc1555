import type { TreatmentWords } from '../../treatment-words.ts';

/** What somebody else does to your back with the hands. */
export const hands = {
  'massage-classic': {
    name: 'Massage',
    what: 'Iemand strijkt, kneedt en wrijft met de handen over je rug.',
    does: 'Het voelt vaak prettig en kan kort wat pijn schelen. Weken later is er meestal geen verschil meer. Het onderzoek is heel zwak.',
    forWhom: 'Voor wie al langer pijn heeft en oefent, en er makkelijker door gaat bewegen.',
    notWhen:
      'Niet bij zenuwpijn in je been, op een wond of bij een gebroken wervel. Heb je kanker of krijg je bloedverdunners? Vraag het eerst je arts. Is je been dik, warm en pijnlijk? Bel dan je huisarts.',
    briefly: { forWhom: 'Langer pijn, en je oefent al.', notWhen: 'Zenuwpijn in je been, wond of breuk.' },
    asks: 'Een halfuur per keer, elke keer geld, en iemand anders die het doet.',
    advised:
      'Alleen kort en naast oefenen, zegt de richtlijn voor Nederlandse fysio’s. Nooit als enige hulp. Niet bij nieuwe pijn die naar verwachting vanzelf zakt. De WHO laat het toe bij langdurige pijn.',
    ours: 'Vind je het fijn? Doe het dan een paar keer, naast je oefeningen. Het hoeft niet.',
    alsoCalled: ['klassieke massage', 'rugmassage', 'sportmassage', 'masseur', 'kneden'],
  },
  shiatsu: {
    name: 'Shiatsu',
    what: 'Een massage uit Japan. Iemand drukt met duimen en handen op vaste punten.',
    does: 'Of het helpt tegen rugpijn, weet niemand. Er is bijna geen goed onderzoek. De energiebanen waar men over spreekt, zijn nooit aangetoond.',
    forWhom: 'Voor wie het fijn vindt om tot rust te komen.',
    notWhen:
      'Niet bij zenuwpijn in je been, op een wond of bij een gebroken wervel. Heb je kanker of ben je zwanger? Vraag het eerst je arts. Is je been dik, warm en pijnlijk? Bel dan je huisarts.',
    briefly: { forWhom: 'Wie er rustig van wordt.', notWhen: 'Zenuwpijn in je been, wond of breuk.' },
    asks: 'Een uur per keer, en elke keer geld.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Zie het als ontspanning, niet als behandeling van je rug. Blijf ernaast bewegen.',
    alsoCalled: ['drukpuntmassage', 'acupressuur', 'Japanse massage', 'meridianen'],
  },
  'deep-tissue-massage': {
    name: 'Diepe massage',
    what: 'Een stevige massage, met veel druk op de spieren van je rug.',
    does: 'Of diep masseren meer doet dan gewoon masseren, weet niemand. Het bekendste onderzoek had geen groep zonder massage. Zo kun je het niet zien.',
    forWhom: 'Voor wie stevige druk fijn vindt en al oefent.',
    notWhen:
      'Niet bij zenuwpijn in je been, botontkalking, een wond of een gebroken wervel. Krijg je bloedverdunners of heb je kanker? Vraag het eerst je arts. Is je been dik, warm en pijnlijk? Bel dan je huisarts.',
    briefly: {
      forWhom: 'Wie stevige druk fijn vindt en al oefent.',
      notWhen: 'Zenuwpijn in je been, botontkalking of breuk.',
    },
    asks: 'Een halfuur per keer en elke keer geld. Je kunt er een paar dagen stijf van zijn.',
    advised: 'Richtlijnen noemen alleen massage in het algemeen: kort, en alleen naast oefenen.',
    ours: 'Harder is niet beter. Kies druk die prettig voelt, of sla het over.',
    alsoCalled: ['bindweefselmassage', 'fasciamassage', 'triggerpointmassage', 'foamroller', 'deep tissue'],
  },
  'manual-therapy': {
    name: 'Manuele therapie',
    what: 'Een therapeut beweegt de gewrichten van je rug. Soms hoor je een knak.',
    does: 'Het kan wat pijn schelen en iets makkelijker bewegen geven. Dat is ongeveer zoveel als met oefenen. Er wordt niets recht gezet.',
    forWhom: 'Voor wie langer pijn heeft, stijf beweegt en al oefent.',
    notWhen:
      'Liever niet bij zenuwpijn in je been. Niet bij botontkalking, een breuk of kanker in je botten. Word je been daarna zwakker of doof? Bel dan meteen je huisarts.',
    briefly: {
      forWhom: 'Langer pijn, stijf, en je oefent al.',
      notWhen: 'Botontkalking, breuk of kanker in je botten.',
    },
    asks: 'Een paar bezoeken, die geld kunnen kosten. Soms een paar dagen meer pijn.',
    advised:
      'Alleen naast oefenen, zegt de Nederlandse richtlijn. Niet bij nieuwe pijn die naar verwachting vanzelf zakt. De WHO laat het toe bij langdurige pijn.',
    ours: 'Het mag erbij als je therapeut het voorstelt. Vraag dan wat je zelf gaat doen.',
    alsoCalled: ['kraken', 'chiropractor', 'osteopaat', 'manipulatie', 'mobilisatie', 'rug laten kraken'],
  },
} as const satisfies Record<string, TreatmentWords>;
