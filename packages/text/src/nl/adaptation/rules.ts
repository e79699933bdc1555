import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { checkRules } from './check-rules.ts';
import { weekRules } from './week-rules.ts';

/** "Waarom?" bij een stap van één oefening: naam, wat we zeggen, en wat het anders zou maken. */
const stepRules = {
  'first-time': {
    name: 'Je eerste keer',
    claim: () => 'Deze heb je nog niet gedaan. Je begint met de hoeveelheid uit je plan.',
    wouldChange: 'Hoe het gaat, de eerste keer en de ochtend erna.',
  },
  'back-to-usual': {
    name: 'Weer als gewoon: een stapje erbij',
    claim: () => 'Je had weinig pijn. De ochtend erna was je rug weer als gewoon. Dan mag er een stapje bij.',
    wouldChange: 'Meer pijn tijdens het oefenen, of een rug die de ochtend erna nog niet gewoon is.',
  },
  'middle-band-first-good': {
    name: 'Nog één keer hetzelfde',
    claim: () => 'Je had wat pijn, en die was de ochtend erna gezakt. Gaat het nog een keer zo? Dan mag er iets bij.',
    wouldChange: 'Nog een goede keer. Of weinig pijn, tot 2 van 10.',
  },
  'middle-band-two-good': {
    name: 'Twee keer goed: een stapje erbij',
    claim: () => 'Je had wat pijn. Twee keer was je rug de ochtend erna weer als gewoon. Dan mag er een stapje bij.',
    wouldChange: 'Een rug die de ochtend erna nog niet gewoon is.',
  },
  'raised-settled-once': {
    name: 'Na twee dagen gezakt: één keer hetzelfde',
    claim: () =>
      'De ochtend erna had je meer pijn. Na twee dagen was dat weg. Daarom doe je één keer hetzelfde, en niet meer.',
    wouldChange: 'Is je rug de volgende ochtend gewoon? Dan ga je weer vooruit.',
  },
  'raised-settled-again': {
    name: 'Weer twee dagen nodig: iets minder',
    claim: () => 'Voor de tweede keer had je rug twee dagen nodig. Daarom doe je nu iets minder.',
    wouldChange: 'Een rug die de ochtend erna weer gewoon is.',
  },
  'still-raised-after-48h': {
    name: 'Na twee dagen nog niet gewoon: minder',
    claim: () =>
      'Na twee dagen had je nog meer pijn dan gewoon. Daarom doe je een kwart minder. Denk ook even: wat speelt er nog meer? Slaap, spanning of een drukke dag telt mee.',
    wouldChange: 'Een rug die binnen twee dagen weer gewoon is.',
  },
  'too-heavy': {
    name: 'Te zwaar: meteen minder',
    claim: () => 'Je vond dit te zwaar. Dan doen we meteen iets minder. Dat is geen stap terug, zo werkt opbouwen.',
    wouldChange: 'Na een week zonder "te zwaar" mag er weer iets bij.',
  },
  'too-heavy-but-done': {
    name: 'Zwaar, maar gelukt: even gelijk',
    claim: () => 'Je vond het zwaar, en het lukte. De volgende stap wacht even.',
    wouldChange: 'Het voelt de volgende keer minder zwaar.',
  },
  'stop-pain': {
    name: 'Even stoppen met deze oefening',
    claim: () =>
      'De pijn ging tijdens deze oefening te ver omhoog: boven 5, of 3 meer dan ervoor. We stoppen ermee en kijken eerst of er iets nieuws is.',
    wouldChange: 'Je beantwoordt de vragen. Daarna begin je met een lichtere oefening.',
  },
  'stop-leg-spread': {
    name: 'De pijn trok je been in',
    claim: () =>
      'Tijdens deze oefening trok de pijn (verder) je been in. We stoppen ermee en kijken eerst of er iets nieuws is.',
    wouldChange: 'Je beantwoordt de vragen over je benen. Daarna begin je lichter.',
  },
  'stop-nerve-sign': {
    name: 'Eerst kijken naar kracht en gevoel',
    claim: () =>
      'Je merkte minder kracht of minder gevoel. Dat willen we eerst weten, voor alles. Daarom stopt deze oefening.',
    wouldChange: 'Je beantwoordt de vragen. Zo nodig bel je de huisarts.',
  },
  'usual-pain-high': {
    name: 'We kijken naar wat er verandert',
    claim: () =>
      'Je hebt vaak al meer dan 5 pijn. Dan zegt het cijfer zelf weinig. We kijken hoeveel het verandert tijdens het oefenen.',
    wouldChange: 'Je gewone pijn zakt onder de 5.',
  },
  'control-pain-rose': {
    name: 'Deze oefening doe je zonder extra pijn',
    claim: () => 'Bij deze oefening gaat het om rustig en precies bewegen. Dat doe je zonder dat de pijn stijgt.',
    wouldChange: 'De oefening gaat zonder extra pijn.',
  },
  'waiting-for-response': {
    name: 'We wachten op je rug',
    claim: () => 'We weten nog niet hoe je rug reageerde. Tot die tijd blijft het gelijk.',
    wouldChange: 'Je vertelt de ochtend erna, of na twee dagen, hoe je rug is.',
  },
  'response-unknown': {
    name: 'Niet bekend: hetzelfde',
    claim: () => 'We weten niet hoe je rug reageerde. Dat geeft niet. Dan blijft het gelijk.',
    wouldChange: 'Je vult een check-in in.',
  },
  'pain-not-told': {
    name: 'Geen pijncijfer: hetzelfde',
    claim: () => 'We weten niet hoeveel pijn je had bij het oefenen. Dan blijft het gelijk.',
    wouldChange: 'Je vult in hoeveel pijn je had.',
  },
  'pain-after-high': {
    name: 'Veel pijn erna: hetzelfde',
    claim: () => 'Na het oefenen had je meer dan 5 pijn. De ochtend erna was je rug gewoon. Dan blijft het gelijk.',
    wouldChange: 'Minder pijn na het oefenen.',
  },
  'not-completed': {
    name: 'Niet helemaal gedaan: hetzelfde',
    claim: () => 'Je deed niet alles. Dat mag. Dan blijft het gelijk.',
    wouldChange: 'Je doet de hele hoeveelheid.',
  },
  'effort-high': {
    name: 'Nog inspannend: hetzelfde',
    claim: () => 'Het kostte je nog veel inspanning. Dan wachten we met een stap erbij.',
    wouldChange: 'De inspanning is 5 van 10 of lager.',
  },
  'within-noise': {
    name: 'Een klein verschil zegt weinig',
    claim: () => 'Je had iets meer pijn dan gewoon. Een verschil onder de 3 kan toeval zijn. We trekken er niets uit.',
    wouldChange: 'Een verschil van 3 of meer, of een paar dagen achter elkaar.',
  },
  'leg-pain-within-day-part': {
    name: 'Beenpijn snel gezakt: een stapje erbij',
    claim: () =>
      'Was er extra beenpijn, dan was die binnen een dagdeel weg. Twee keer ging het zo. Dan mag er iets bij. Zo kun je in 6 tot 12 weken weer wat je kon.',
    wouldChange: 'Beenpijn die langer dan een dagdeel blijft.',
  },
  'leg-pain-first-good': {
    name: 'Goed gegaan: nog één keer zo',
    claim: () => 'Je beenpijn zakte op tijd. Gaat het nog een keer zo? Dan mag er iets bij.',
    wouldChange: 'Nog een goede keer.',
  },
  'leg-pain-lasted': {
    name: 'Beenpijn bleef: iets minder',
    claim: () => 'De extra pijn bleef langer dan een dagdeel. Daarom doe je iets minder.',
    wouldChange: 'Extra beenpijn zakt binnen een dagdeel.',
  },
  'weekly-cap': {
    name: 'Genoeg voor deze week',
    claim: () => 'Er komt nooit meer dan een kwart bij in zeven dagen. Die ruimte is nu op.',
    wouldChange: 'Een paar dagen verder.',
  },
  'no-rise-after-alarm': {
    name: 'Even geen stap erbij',
    claim: () => 'Er was kort geleden een signaal dat we serieus nemen. Een week lang komt er niets bij.',
    wouldChange: 'Een week zonder nieuw signaal.',
  },
  'no-rise-after-drop': {
    name: 'Eerst rust in de opbouw',
    claim: () => 'Deze week ging je al omlaag. Dan gaan we niet in dezelfde week weer omhoog.',
    wouldChange: 'Een week op deze hoeveelheid.',
  },
  'one-thing-at-a-time': {
    name: 'Eén ding tegelijk',
    claim: () => 'Je bent toe aan een stap. Er verandert deze week al iets. Daarom wacht deze stap even.',
    wouldChange: 'Over een paar dagen, als er niets anders verandert.',
  },
  'top-dose': {
    name: 'Je zit op het hoogste punt',
    claim: () => 'Meer hiervan is niet nodig. Houd dit vast: dat houdt je rug sterk.',
    wouldChange: 'Een zwaardere oefening die bij je past.',
  },
  'lowest-dose': {
    name: 'Minder heeft geen zin',
    claim: () =>
      'Dit is de kleinste hoeveelheid. Lukt die niet? Kies dan een andere oefening, of vraag een fysiotherapeut.',
    wouldChange: 'Je rug is na het oefenen weer sneller gewoon.',
  },
  'ladder-up': {
    name: 'Een zwaardere oefening',
    claim: () => 'Deze oefening gaat twee keer goed op het hoogste punt. Je bent toe aan de volgende.',
    wouldChange: 'Vind je de nieuwe te zwaar, dan ga je terug.',
  },
  'ladder-down': {
    name: 'Een lichtere oefening',
    claim: () => 'We gaan een stapje terug naar een lichtere oefening. Van daar bouw je weer op.',
    wouldChange: 'De lichtere oefening gaat goed.',
  },
  'rest-day': {
    name: 'Rustdag',
    claim: () => 'Je hebt deze week genoeg geoefend. Rust hoort bij sterker worden. Wandelen mag.',
    wouldChange: 'Morgen of overmorgen is er weer ruimte.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;

/** Every rule of adaptation: a missing one does not compile. */
export const adaptationRules: Readonly<Record<AdaptationRuleId, PlanRuleWords>> = {
  ...stepRules,
  ...weekRules,
  ...checkRules,
};
