import type { ClaimWords } from '../../claim-words.ts';

/** When to call somebody, how soon, and whom. */
export const alarmClaims = {
  'pain-in-the-leg-is-sciatica': {
    heard: 'Pijn die in je bil of been schiet, is ischias.',
    why: 'Niet elke pijn in je been komt van een zenuw. Zenuwpijn zit vaak onder je knie, met tintelingen, en is erger dan de pijn in je rug.',
    instead: 'Blijf bewegen zoals het gaat. Wordt je been zwakker of zijn het beide benen? Bel meteen de huisarts.',
  },
  'a-doctor-must-check-numbness': {
    heard: 'Tintelingen of minder kracht moet een dokter altijd nakijken.',
    why: 'Dat klopt, en soms telt elk uur. Een voet die hangt, een been dat zwakker wordt of een doof gevoel tussen je benen mag niet wachten.',
    instead:
      'Bel dan meteen de huisarts of de huisartsenpost. Bij lichte tintelingen die gelijk blijven, maak je een afspraak.',
  },
  'ask-a-doctor-before-exercise': {
    heard: 'Vraag met een hernia of doof gevoel eerst een arts, en ga dan pas oefenen.',
    why: 'Bij een doof gevoel tussen je benen of minder kracht klopt het: dat is spoed. Heb je alleen pijn in je been, dan mag je rustig bewegen.',
    instead: 'Doof tussen je benen, een zwakker been of anders plassen? Oefen niet en bel meteen de huisarts.',
  },
  'see-a-doctor-when-it-lasts': {
    heard: 'Je hoeft pas naar de dokter als het lang duurt.',
    why: 'Hoe lang het duurt, telt niet het meest. Sommige tekens mogen geen dag wachten, en andere pijn kan na weken gewoon overgaan.',
    instead:
      'Kijk bij Alarm welke tekens nu bellen betekenen. Geen alarmsignaal, maar na drie weken niet beter? Vraag de fysiotherapeut of de huisarts.',
  },
  'leg-pain-needs-special-treatment': {
    heard: 'Straalt de pijn uit naar je been, dan heb je een speciale behandeling nodig.',
    why: 'Meestal niet: ongeveer driekwart is na drie maanden een stuk beter, zonder operatie. Kijk eerst naar alarmsignalen en blijf daarna bewegen.',
    instead:
      'Bouw op zolang je been dezelfde dag weer rustig wordt. Een zwakker been of pijn in beide benen? Bel meteen de huisarts.',
  },
  'radiating-pain-first-the-doctor': {
    heard: 'Met pijn die uitstraalt, moet je altijd eerst naar de dokter.',
    why: 'Vaak kun je zelf rustig gaan bewegen, of zonder verwijzing naar een fysiotherapeut. Een scan is de eerste weken meestal niet nuttig.',
    instead:
      'Een zwakker been, een hangende voet, doof tussen je benen, of niet goed kunnen plassen? Bel meteen de huisarts.',
  },
  'back-pain-is-never-dangerous': {
    heard: 'Rugpijn is vervelend, maar nooit gevaarlijk.',
    why: 'Meestal is het dat ook niet. Toch had ongeveer 1 op de 100 mensen bij de huisarts iets ernstigs, meestal een gebroken wervel.',
    instead: 'Leer de alarmsignalen kennen. Herken je er een? Tik op Alarm en bel.',
  },
  'see-somebody-if-it-stays-or-goes-numb': {
    heard: 'Ga naar een arts of fysio als de pijn blijft, of als je been doof of zwak wordt.',
    why: 'Het advies klopt, en voor pijn die blijft maak je een afspraak. Minder kracht of een doof gevoel tussen je benen kan niet wachten.',
    instead: 'Bel bij dat laatste meteen de huisarts of de huisartsenpost. Rijd niet zelf.',
  },
  'with-a-cause-see-a-doctor': {
    heard: 'Met een hernia, reuma, een breuk of een tumor moet je naar de dokter.',
    why: 'Voor een mogelijke breuk, ontsteking of kanker klopt dat. Met zenuwpijn in je been en zonder alarmsignaal kun je ook zelf naar een fysiotherapeut.',
    instead: 'Had je ooit kanker, heb je koorts, of hevige pijn na een val? Bel vandaag de huisarts.',
  },
  'call-after-six-weeks': {
    heard: 'Bel de huisarts na zes weken pijn, bij uitval, of als plassen niet goed gaat.',
    why: 'Voor zes weken pijn maak je een afspraak. Niet goed kunnen plassen, doof tussen je benen of een zwakker been is spoed.',
    instead:
      'Bij die tekens bel je nu de huisarts of de huisartsenpost. Bij koorts bel je vandaag; val je zomaar af, maak dan deze week een afspraak.',
  },
} as const satisfies Record<string, ClaimWords>;
