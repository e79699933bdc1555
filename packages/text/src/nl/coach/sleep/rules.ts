import type { SleepRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { inWords } from '../../numbers.ts';

export const rules: Readonly<Record<SleepRuleId, RuleWords>> = {
  'sleep-wheel': {
    name: 'Slaperig achter het stuur',
    claim: 'Bijna in slaap vallen in de auto of bij een machine is gevaarlijk. Bel deze week je huisarts.',
    wouldChange: 'Je huisarts heeft gekeken, en je antwoord is nu nee.',
  },
  'sleep-breath-stops': {
    name: 'Snurken met adem die stopt',
    claim: 'Dan kan je slaap steeds onderbroken worden zonder dat je het merkt. Je huisarts kan dat laten nakijken.',
    wouldChange: 'Het is nagekeken, en je antwoord is nu nee.',
  },
  'sleep-very-short': {
    name: 'Heel kort slapen',
    claim: ({ hours }) =>
      `Je slaapt gemiddeld korter dan ${inWords(hours)} uur. Loop daar niet alleen mee rond. Praat met je huisarts.`,
    wouldChange: 'Een week waarin je langer slaapt.',
  },
  'sleep-months': {
    name: 'Al maanden slecht slapen',
    claim:
      'Slaaptherapie met begeleiding helpt bij lang slecht slapen, ook als je pijn hebt. Vraag je huisarts ernaar. Op minder pijn moet je niet rekenen.',
    wouldChange: 'Je slaapt de meeste nachten weer goed.',
  },
  'sleep-enough': {
    name: 'Hoeveel slaap is genoeg?',
    claim: ({ least, most }) =>
      `De meeste mensen van jouw leeftijd hebben ${least} tot ${most} uur nodig. Dat is voor vrouwen en mannen gelijk. Een slechte nacht hoort er soms bij.`,
    wouldChange: 'Op hogere leeftijd is het iets minder.',
  },
  'sleep-little': {
    name: 'Wat minder dan de meesten',
    claim: ({ least }) =>
      `Je slaapt gemiddeld minder dan ${least} uur. Voel je je overdag fit? Dan kan dat voor jou genoeg zijn.`,
    wouldChange: 'Meer nachten, of je voelt je overdag niet fit.',
  },
  'sleep-same-rise': {
    name: 'Sta op één vaste tijd op',
    claim: 'Je tijd van opstaan verschilt veel. Elke dag op dezelfde tijd opstaan, ook in het weekend, helpt je ritme.',
    wouldChange: 'Een week waarin je tijden dichter bij elkaar liggen.',
  },
  'sleep-wind-down': {
    name: 'Bouw je avond af',
    claim: 'Het duurt lang voor je slaapt. Doe het laatste uur iets rustigs, met minder licht. Leg werk en nieuws weg.',
    wouldChange: 'Een week waarin je vlotter in slaap valt.',
  },
  'sleep-bed-is-for-sleep': {
    name: 'Je bed is om te slapen',
    claim: ({ minutes }) =>
      `Lig je ongeveer ${inWords(minutes)} minuten wakker? Ga er even uit en doe iets rustigs. Ga terug als je slaperig bent. Sta voorzichtig op.`,
    wouldChange: 'Een week waarin je minder lang wakker ligt.',
  },
  'sleep-worry-time': {
    name: 'Pieker op een vaste tijd',
    claim: 'Je ligt te piekeren. Schrijf je zorgen overdag op, op een vast kwartier. Dan hoeft het niet in bed.',
    wouldChange: 'Een week met minder nachten met piekeren.',
  },
  'sleep-caffeine': {
    name: 'Na de lunch geen cafeïne',
    claim: 'Koffie, gewone thee en cola werken uren door. Probeer het twee weken zonder, na twaalf uur ’s middags.',
    wouldChange: 'Merk je na twee weken geen verschil? Dan maakt het voor jou weinig uit.',
  },
  'sleep-pain-at-night': {
    name: 'Wakker van de pijn',
    claim:
      'Elke houding die fijn ligt, is goed. Een kussen tussen of onder je knieën helpt soms. Een bepaald matras raden we niet aan.',
    wouldChange: 'Is de pijn elke nacht erg, en anders dan eerst? Doe dan de alarmvragen.',
  },
  'sleep-shorter-night-with-help': {
    name: 'Korter in bed, met hulp',
    claim:
      'Je ligt lang wakker in bed. Een tijd korter in bed blijven kan dan helpen. Doe dit alleen met een huisarts of slaaptherapeut.',
    wouldChange: 'Een week waarin je meer van je tijd in bed slaapt.',
  },
  'sleep-shorter-night-not': {
    name: 'Korter in bed: niet zelf doen',
    claim: 'Minder slaap kan voor jou gevaarlijk zijn, door wat je vertelde. Bespreek je slaap met je huisarts.',
    wouldChange: 'Je huisarts heeft met je gekeken.',
  },
  'sleep-trend': {
    name: 'Echt anders, of toeval?',
    claim: ({ minutes }) =>
      `We kijken hoeveel je eigen nachten verschillen. Alleen een groter verschil telt, en minstens ${inWords(minutes)} minuten.`,
    wouldChange: 'Meer nachten. Dan zie je het scherper.',
  },
  'sleep-told-poor': {
    name: 'Je slaapt vaak slecht',
    claim: 'Slecht slapen gaat samen met langzamer herstel. Een dagboek laat zien hoe je nachten gaan.',
    wouldChange: 'Je slaapt weer goed, of je wilt dit niet.',
  },
};
