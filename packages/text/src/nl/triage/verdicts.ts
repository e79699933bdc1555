import type { TriageWords } from '../../triage-words.ts';

export const verdicts: TriageWords['verdicts'] = {
  emergency: {
    title: 'Bel nu 112',
    lead: 'Wat je vertelt, kan niet wachten.',
    now: ['Bel 112. Lees de zin voor die hier staat.', 'Blijf niet alleen. Roep iemand.', 'Zet de deur open.'],
    meanwhile: ['Ga zitten of liggen.', 'Eet en drink niet.', 'Rijd niet zelf.'],
  },
  'call-gp-now': {
    title: 'Bel nu de huisarts of huisartsenpost',
    lead: 'Bel meteen. Wacht niet tot morgen.',
    now: [
      'Bel je huisarts. Kies de toets voor spoed.',
      'Avond, nacht of weekend? Bel de huisartsenpost. Het bandje van je huisarts noemt het nummer.',
      'Lees de zin voor die hier staat.',
    ],
    meanwhile: ['Rijd niet zelf.', 'Wordt het erger, of val je flauw? Bel 112.'],
  },
  'call-gp-today': {
    title: 'Bel vandaag de huisarts',
    lead: 'Een arts hoort dit vandaag te weten.',
    now: [
      'Bel vandaag je huisarts. Is die dicht? Bel dan de huisartsenpost.',
      'Lees de zin voor die hier staat.',
      'Vraag wat je moet doen als het erger wordt.',
    ],
    meanwhile: ['Doe rustig aan. Begin nog niet met oefeningen.', 'Wordt het snel erger? Bel dan meteen opnieuw.'],
  },
  'gp-appointment': {
    title: 'Maak een afspraak met je huisarts',
    lead: 'Binnen een week is goed.',
    now: ['Bel of mail je huisarts voor een afspraak.', 'Neem de brief mee die we voor je maken.'],
    meanwhile: ['Blijf lopen en doe wat je gewend bent.', 'Komt er iets nieuws bij? Doe de check dan opnieuw.'],
  },
  physiotherapist: {
    title: 'Ga naar een fysiotherapeut',
    lead: 'Een verwijzing is niet nodig. Begin ondertussen met je plan.',
    now: ['Maak een afspraak met een fysiotherapeut.', 'Neem de brief mee die we voor je maken.'],
    meanwhile: ['Begin vandaag met je plan.', 'Blijf bewegen, in je eigen tempo.'],
  },
  'self-care': {
    title: 'Aan de slag',
    lead: 'Op deze antwoorden zien we geen alarmsignaal. Je kunt nu zelf beginnen.',
    now: ['Begin vandaag met je plan.', 'Blijf doen wat lukt.'],
    meanwhile: [
      'We kijken opnieuw op dag 3, en na 1, 2, 4 en 6 weken.',
      'Wil je liever iemand spreken? Een fysiotherapeut kan altijd, zonder verwijzing.',
    ],
  },
};
