import type { FlareRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Readonly<Record<FlareRuleId, RuleWords>> = {
  'flare-alarm-first': {
    name: 'Eerst de alarmvragen',
    claim: 'Meestal is ineens meer pijn een opvlamming. Soms is er iets anders. Daarom vragen we dat eerst.',
    wouldChange: 'Niets. Dit doen we elke keer.',
  },
  'flare-day-by-day': {
    name: 'Dag voor dag',
    claim:
      'Je doet een paar dagen iets minder, en bouwt dan weer op. De dagen staan vooraf vast. Zo bepaalt een slechte ochtend niet je hele week.',
    wouldChange: 'Hoe lang je eerdere opvlammingen duurden. Duurden ze langer? Dan krijg je meer dagen.',
  },
  'flare-usual-length': {
    name: 'Hoe lang het bij jou duurt',
    claim: ({ flares }) =>
      `We nemen het midden van je eigen opvlammingen. Bij minder dan ${inWords(flares)} zeggen we niets.`,
    wouldChange: 'Meer opvlammingen met een begin en een einde.',
  },
  'flare-helped-before': {
    name: 'Wat eerder hielp',
    claim: 'Dit schreef je zelf op. Misschien was het ook zonder overgegaan. Dat weten we niet.',
    wouldChange: 'Wat je na deze opvlamming opschrijft.',
  },
  'flare-comfort': {
    name: 'Iets voor je gemak',
    claim:
      'Warmte geeft soms even verlichting. Rustig ademen en een fijne houding mogen ook. Het bewijs is zwak, en je hoeft niets.',
    wouldChange: 'Voelt iets niet goed? Laat het dan weg.',
  },
  'flare-look-back': {
    name: 'Terugkijken',
    claim: 'Wat ging eraan vooraf, en wat hielp? Zo leer je jezelf kennen. Het gaat niet om schuld.',
    wouldChange: 'Je hebt al teruggekeken, of het is te lang geleden.',
  },
  'flare-pattern': {
    name: 'Wat vaker terugkomt',
    claim: ({ looks }) =>
      `We tellen wat je bij minstens de helft noemde. Dat doen we pas na ${inWords(looks)} keer. Ook dan kan het toeval zijn.`,
    wouldChange: 'Meer keren terugkijken.',
  },
};
