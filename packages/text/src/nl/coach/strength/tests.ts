import type { HomeTestId } from '@rugwijs/core';

/** One home test in words. */
export interface HomeTestWords {
  readonly name: string;
  readonly what: string;
  /** How to get ready and do it, step by step. */
  readonly steps: readonly string[];
  /** When it is over. */
  readonly over: string;
  /** Text alternative of the figure. */
  readonly alt: string;
  /** How the amount is asked. */
  readonly ask: string;
}

export const tests: Readonly<Record<HomeTestId, HomeTestWords>> = {
  'back-hold': {
    name: 'Rug optillen',
    what: 'Hoe lang houden je rugspieren je borst omhoog?',
    steps: [
      'Ga op je buik liggen, met een kussen onder je buik.',
      'Leg je armen langs je lijf.',
      'Til je borst een handbreedte op. Kijk naar de grond.',
      'Houd dit vast en blijf ademen.',
    ],
    over: 'Zakt je borst terug? Dan is het klaar.',
    alt: 'Iemand ligt op de buik en tilt de borst iets van de grond.',
    ask: 'Hoeveel seconden?',
  },
  'side-bridge': {
    name: 'Zijbrug',
    what: 'Hoe lang houdt de zijkant van je romp je recht? Links en rechts apart.',
    steps: [
      'Ga op je zij liggen, met je elleboog onder je schouder.',
      'Strek je benen. Zet je bovenste voet voor de onderste.',
      'Til je heup op tot je lijf een rechte lijn is.',
      'Houd dit vast en blijf ademen.',
    ],
    over: 'Zakt je heup? Dan is het klaar.',
    alt: 'Iemand steunt op een onderarm en de voeten, met het lijf recht opzij.',
    ask: 'Hoeveel seconden?',
  },
  plank: {
    name: 'Plank',
    what: 'Hoe lang houden je buik en romp je recht?',
    steps: [
      'Ga op je buik liggen en steun op je onderarmen.',
      'Zet je tenen neer en til je lijf op.',
      'Houd je lijf recht, van je hoofd tot je hielen.',
      'Houd dit vast en blijf ademen.',
    ],
    over: 'Zakt je buik, of gaan je billen omhoog? Dan is het klaar.',
    alt: 'Iemand steunt op onderarmen en tenen, met het lijf recht.',
    ask: 'Hoeveel seconden?',
  },
  'chair-stand': {
    name: 'Opstaan in 30 seconden',
    what: 'Hoe vaak kom je uit je stoel in een halve minuut?',
    steps: [
      'Zet een stevige stoel tegen de muur.',
      'Ga midden op de stoel zitten, je voeten plat op de grond.',
      'Kruis je armen voor je borst.',
      'Sta helemaal op en ga weer zitten. Tel zelf mee.',
    ],
    over: 'Na 30 seconden hoor je een toon. Kwam je zonder armen niet omhoog? Schrijf dan 0 op.',
    alt: 'Iemand staat op uit een stoel en gaat weer zitten.',
    ask: 'Hoe vaak stond je helemaal?',
  },
  'five-stands': {
    name: 'Vijf keer opstaan',
    what: 'Hoeveel tijd kost het om vijf keer op te staan?',
    steps: [
      'Zet een stevige stoel tegen de muur.',
      'Kruis je armen voor je borst.',
      'Sta vijf keer helemaal op, zo vlot als goed voelt.',
      'Druk op stop als je de vijfde keer staat.',
    ],
    over: 'Sta je voor de vijfde keer? Dan is het klaar.',
    alt: 'Iemand staat op uit een stoel en gaat weer zitten.',
    ask: 'Hoeveel seconden?',
  },
  'six-minute-walk': {
    name: 'Zes minuten lopen',
    what: 'Hoeveel meter loop je in zes minuten?',
    steps: [
      'Zoek een vlak, recht stuk waarvan je de lengte weet. Meet het zo nodig met een meetlint.',
      'Zet aan beide kanten iets neer waar je keert.',
      'Loop heen en weer, zo ver je kunt. Ren niet.',
      'Even staan mag. De klok loopt door. Tel hoe vaak je het stuk liep.',
    ],
    over: 'Na zes minuten hoor je een toon. Reken dan uit hoeveel meter het was.',
    alt: 'Iemand loopt rustig rechtop.',
    ask: 'Hoeveel meter?',
  },
  'own-route': {
    name: 'Mijn eigen rondje',
    what: 'Hoe lang doe je over steeds hetzelfde rondje?',
    steps: [
      'Kies een rondje dat je goed kent en dat je nu al kunt lopen.',
      'Kijk hoe laat je weggaat.',
      'Loop in je eigen tempo.',
      'Schrijf op hoe lang het duurde.',
    ],
    over: 'Ben je rond? Dan is het klaar.',
    alt: 'Iemand loopt rustig rechtop.',
    ask: 'Hoe lang duurde het?',
  },
};
