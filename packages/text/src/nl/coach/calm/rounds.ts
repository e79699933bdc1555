import type { CalmRoundId } from '@rugwijs/core';

interface RoundWords {
  readonly name: string;
  /** One line in the list. */
  readonly lead: string;
  readonly how: readonly string[];
  /** What the picture shows. */
  readonly picture: string;
}

export const rounds: Readonly<Record<CalmRoundId, RoundWords>> = {
  'paced-breathing': {
    name: 'Rustig ademen',
    lead: 'Langzaam in en uit, met een vorm die meeademt.',
    how: [
      'Ga zitten of liggen zoals het fijn is.',
      'Adem zacht, niet extra diep. Door je neus als dat lukt.',
      'Houd je adem niet vast. Uit mag langer zijn dan in.',
    ],
    picture: 'Iemand zit rechtop en ademt rustig.',
  },
  'belly-breathing': {
    name: 'Ademen in je buik',
    lead: 'Je hand voelt je buik komen en gaan.',
    how: [
      'Leg een hand op je buik.',
      'Laat je buik zacht naar voren komen als je inademt.',
      'Laat hem weer zakken. Je hoeft niet te duwen.',
    ],
    picture: 'Iemand ligt met een hand op de buik. De buik beweegt mee met de adem.',
  },
  'muscle-relaxation': {
    name: 'Spieren loslaten',
    lead: 'Een beetje aanspannen, en dan lang loslaten.',
    how: [
      'Lig of zit zoals het fijn is. Zwanger? Zit dan, of lig op je zij.',
      'Span licht aan, hooguit half zo hard als je kunt. Dan lang loslaten.',
      'Doet het pijn? Sla die plek over. Je rug spannen we niet aan.',
    ],
    picture: 'Iemand ligt op de rug en laat de spieren los.',
  },
  'body-scan': {
    name: 'Aandacht langs je lijf',
    lead: 'Van je voeten naar je hoofd. Je hoeft niets te doen.',
    how: [
      'Lig of zit zoals het fijn is. Zwanger? Zit dan, of lig op je zij.',
      'Merk op wat je voelt. Het hoeft niet weg.',
      'Dwaal je af? Dat hoort erbij. Kom rustig terug.',
    ],
    picture: 'Iemand ligt stil op de rug.',
  },
  mindfulness: {
    name: 'Even hier zijn',
    lead: 'Adem, lijf, geluiden, gedachten: ze mogen er zijn.',
    how: [
      'Ga zitten of liggen zoals het fijn is.',
      'Je hoeft je hoofd niet leeg te maken.',
      'Wordt het te veel? Doe je ogen open en kijk om je heen.',
    ],
    picture: 'Iemand zit rustig op een stoel.',
  },
};
