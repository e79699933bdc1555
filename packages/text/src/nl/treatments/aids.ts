import type { TreatmentWords } from '../../treatment-words.ts';

/** What is bought to wear or to sit on. */
export const aids = {
  brace: {
    name: 'Rugbrace',
    what: 'Een brede band of een korset om je onderrug.',
    does: 'Een brace voorkomt geen rugpijn. Of hij pijn verlicht, is niet duidelijk. Je spieren nemen er niet door in kracht toe.',
    forWhom: 'Soms prettig voor een paar uur, als je er meer door beweegt.',
    notWhen:
      'Draag hem niet de hele dag en niet in bed. Heb je een gebroken wervel? Dan beslist je arts. Wordt je been zwakker of doof? Bel dan je huisarts.',
    briefly: { forWhom: 'Een paar uur, als je er meer door doet.', notWhen: 'De hele dag, of in bed.' },
    asks: 'Enkele tientjes tot meer dan honderd euro. Hij zit warm en strak.',
    advised: 'De WHO en de Engelse richtlijn raden hem af als vaste behandeling.',
    ours: 'Niet kopen. Heb je er een? Gebruik hem kort bij iets zwaars, en bouw het af.',
    alsoCalled: ['rugband', 'korset', 'lumbaalband', 'steunband', 'tilgordel', 'rugsteun'],
  },
  'posture-shirt': {
    name: 'Houdingsshirt',
    what: 'Een shirt of harnas dat je schouders naar achteren trekt.',
    does: 'Dat het pijn vermindert, is niet bewezen. De zes onderzoeken die er zijn, keken naar mensen zonder pijn. Je houding zegt ook weinig over pijn.',
    forWhom: 'Voor niemand duidelijk.',
    notWhen: 'Niet als het knelt, je adem kort houdt of als je huid ervan gaat jeuken.',
    briefly: { forWhom: 'Voor niemand duidelijk.', notWhen: 'Als het knelt of jeukt.' },
    asks: 'Vaak meer dan honderd euro, en elke dag aantrekken.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Niet kopen. Wissel gewoon vaker van houding. Dat kost niets.',
    alsoCalled: ['houdingscorrector', 'posture shirt', 'rechthouder', 'schouderbandage'],
  },
  cushion: {
    name: 'Zitkussen of rugkussen',
    what: 'Een kussen in een vorm, voor op de stoel of in je onderrug.',
    does: 'Het kan lekkerder zitten. Dat het rugpijn geneest of voorkomt, is niet bewezen.',
    forWhom: 'Voor wie er prettiger door zit, in de auto of aan tafel.',
    notWhen: 'Niet als je er langer door stil blijft zitten.',
    briefly: { forWhom: 'Wie er prettiger door zit.', notWhen: 'Als je er langer stil door zit.' },
    asks: 'Een paar tientjes. Een opgerolde handdoek doet vaak hetzelfde.',
    advised: 'Geen van de richtlijnen die we lazen, noemt het.',
    ours: 'Probeer eerst een handdoek. Sta vaker op.',
    alsoCalled: ['lendenkussen', 'wigkussen', 'lumbaalkussen', 'ergonomisch kussen', 'lendensteun'],
  },
  insoles: {
    name: 'Zooltjes',
    what: 'Inlegzolen in je schoenen, vaak op maat gemaakt.',
    does: 'In onderzoek met ruim tweeduizend mensen voorkwamen zooltjes geen rugpijn. Of ze bestaande pijn verlichten, is niet duidelijk.',
    forWhom: 'Voor klachten van je voet soms zinvol. Voor je rug niet.',
    notWhen: 'Niet als ze knellen of wrijven. Heb je diabetes of weinig gevoel in je voeten? Vraag het eerst.',
    briefly: { forWhom: 'Je voeten; voor je rug niet.', notWhen: 'Diabetes of weinig gevoel: eerst vragen.' },
    asks: 'Vaak honderden euro’s, en steeds nieuwe.',
    advised: 'De Engelse richtlijn raadt ze af bij rugpijn.',
    ours: 'Niet kopen voor je rug. Kies schoenen die lekker lopen, en loop.',
    alsoCalled: ['steunzolen', 'inlegzolen', 'podotherapeut', 'beenlengteverschil', 'podoloog'],
  },
} as const satisfies Record<string, TreatmentWords>;
