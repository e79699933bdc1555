import type { PlanRuleId } from '@rugwijs/core';
import type { PlanRuleWords, Values } from '../../plan-words.ts';
import { limitWords } from './limits.ts';

/** "Waarom?" bij de week, het wandelen, de activiteiten en wat we zelf invulden. */
export const weekRules = {
  'walking-only': {
    name: 'Alleen wandelen en gewoon bewegen',
    claim: () => 'Je gaat eerst naar de huisarts. Tot die tijd doe je wat je gewend was, zonder nieuwe oefeningen.',
    wouldChange: 'De huisarts heeft gekeken en zegt dat je mag oefenen.',
  },
  'pregnancy-set': {
    name: 'Oefeningen die passen bij zwanger zijn',
    claim: () => 'Niets op je buik, niet lang op je rug, niet persen. Bespreek dit plan met je verloskundige.',
    wouldChange: 'Je bent niet zwanger, en je bent niet pas bevallen.',
  },
  'left-out': {
    name: 'Weggelaten voor jouw veiligheid',
    claim: (v) => `${count(v)} past niet goed bij ${limitWords(v.limit)}. We kiezen die niet.`,
    wouldChange: 'Dit geldt niet voor jou. Verander dan je antwoord.',
  },
  'plan-size': {
    name: 'Weinig oefeningen',
    claim: (v) =>
      `${v.count ?? 'Een paar'} oefeningen per keer. Samen duren ze ongeveer ${minutes(v)}. Meer oefenen gaf in onderzoek niet meer verlichting.`,
    wouldChange: 'Je hebt meer of minder tijd.',
  },
  'longer-than-wished': {
    name: 'Iets langer dan je wilde',
    claim: (v) =>
      `Je wilde ${minutes({ minutes: v.wished ?? 'minder' })}. Drie oefeningen is het minste, en dat duurt ongeveer ${minutes(v)}. Verdelen over de dag mag.`,
    wouldChange: 'Je ruilt een oefening voor een kortere, of je hebt meer tijd.',
  },
  'other-illness': {
    name: 'Een andere ziekte',
    claim: () => 'Heb je nog een andere ziekte? Vraag dan je arts of dit kan, voordat je begint.',
    wouldChange: 'Je arts vindt het goed. Dan verandert je plan niet.',
  },
  'days-per-week': {
    name: 'Hoeveel dagen',
    claim: (v) => `${v.days ?? 'Een paar'} dagen in de week. Op de andere dagen wandel je, of je rust.`,
    wouldChange: 'Je kiest andere dagen, of je plan gaat anders opbouwen.',
  },
  'rest-days': {
    name: 'Rustdagen ertussen',
    claim: (v) =>
      `Je wilde ${v.wanted ?? 'meer'} dagen. Bij kracht rusten je spieren ook. Daarom ${v.days ?? 'wat minder'} dagen.`,
    wouldChange: 'Je plan bevat alleen lichte bewegingen.',
  },
  'no-best-exercise': {
    name: 'Geen enkele oefening is bewezen beter',
    claim: () =>
      'Bewegen helpt bij rugpijn die lang duurt, gemiddeld een beetje. Van geen enkele soort is bewezen dat die meer doet. Ruilen mag dus.',
    wouldChange: 'Nieuw onderzoek dat één soort duidelijk beter vindt.',
  },
  'not-a-painkiller': {
    name: 'Geen pijnstiller',
    claim: () =>
      'In de eerste zes weken maken oefeningen de pijn waarschijnlijk niet minder. Ze houden je wel in beweging.',
    wouldChange: 'De pijn duurt langer dan twaalf weken. Dan helpt oefenen gemiddeld ook iets tegen pijn.',
  },
  'load-in-plan': {
    name: 'Altijd iets voor kracht of conditie',
    claim: () =>
      'Bij lange rugpijn deden kracht en conditie het in onderzoek goed. Alleen rekken deed niet meer dan niets doen.',
    wouldChange: 'Nieuw onderzoek met een andere uitkomst.',
  },
  'physiotherapist-beside': {
    name: 'Met een fysiotherapeut erbij',
    claim: () =>
      'Begin alvast met dit plan. Een fysiotherapeut kijkt mee en past het aan. Een verwijzing is niet nodig.',
    wouldChange: 'De fysiotherapeut maakt een ander plan.',
  },
  'work-off-long': {
    name: 'Twee weken of langer niet aan het werk',
    claim: () => 'Praat met een fysiotherapeut en met je bedrijfsarts. Vaak kan een deel van je werk al wel.',
    wouldChange: 'Je werkt weer, ook al is het aangepast.',
  },
  'recheck-dates': {
    name: 'Opnieuw kijken',
    claim: () => 'Op vaste dagen kijken we samen of het nog klopt. Zo valt het op als er iets verandert.',
    wouldChange: 'Een andere uitkomst van de Rugcheck geeft andere dagen.',
  },
  'walking-start': {
    name: 'Wandelen vanaf wat je nu loopt',
    claim: (v) =>
      v.most === undefined
        ? `Je loopt nu ${v.now ?? 'een aantal'} minuten. We beginnen op ongeveer 80 procent: ${minutes(v)}. Dan lukt het ook op een mindere dag.`
        : `Je loopt nu ${v.now ?? 'veel'} minuten. Meer dan een uur hoeft niet in een plan. We beginnen met ${minutes(v)}.`,
    wouldChange: 'Je loopt nu meer of minder dan je opgaf.',
  },
  'walking-guess': {
    name: 'Wandelen met een voorzichtig begin',
    claim: (v) => `We weten niet hoe lang je nu loopt. Begin met ${minutes(v)}. Drie proefrondjes laten zien wat past.`,
    wouldChange: 'Je vult in hoeveel minuten je nu loopt.',
  },
  'walking-from-nothing': {
    name: 'Heel kleine rondjes',
    claim: (v) =>
      `Lopen gaat nu bijna niet. Begin met ${minutes(v)}, in huis mag ook. Drie keer proberen laat zien wat past.`,
    wouldChange: 'Je loopt langer dan je opgaf.',
  },
  'walking-as-before': {
    name: 'Wandelen zoals je gewend was',
    claim: (v) =>
      v.now === undefined
        ? 'Loop zoals je gewend was. Meer hoeft nu niet.'
        : `Je liep al ${minutes(v)}. Dat mag je blijven doen. Meer hoeft nu niet.`,
    wouldChange: 'De huisarts zegt dat je mag opbouwen.',
  },
  'walking-with-rests': {
    name: 'Wandelen met zitpauzes',
    claim: () => 'Krijg je beenpijn? Ga even zitten en loop daarna verder. De pauze telt niet mee.',
    wouldChange: 'Lopen geeft geen beenpijn meer.',
  },
  'activity-baseline': {
    name: 'Eerst meten wat nu lukt',
    claim: (v) =>
      `Probeer je activiteit ${v.trials ?? 'een paar'} keer, tot het net prettig is. Daarna beginnen we op 80 procent van het gemiddelde.`,
    wouldChange: 'Je kiest een andere activiteit.',
  },
  'default-activity': fallback('Je noemde nog niets wat je weer wilt kunnen. Daarom is er nu geen doel in je plan.'),
  'default-goal': fallback('Je koos geen doel. We nemen het eerste wat je noemde.'),
  'goal-not-given': fallback((v) =>
    v.activity === undefined
      ? 'Je doel wijst naar iets wat je niet invulde. We nemen het eerste wat je noemde.'
      : `Je doel wijst naar iets wat je niet invulde. We nemen dit: “${v.activity}”.`,
  ),
  'default-days': fallback((v) => `Je zei niet hoeveel dagen je wilt. We nemen er ${v.days ?? 'een paar'}.`),
  'default-minutes': fallback((v) => `Je zei niet hoeveel tijd je hebt. We nemen ${minutes(v)} per keer.`),
  'default-walk-now': fallback((v) => `Je zei niet hoe lang je nu loopt. We nemen ${minutes(v)} om mee te beginnen.`),
  'default-equipment': fallback('Je zei niet wat je in huis hebt. We rekenen op een stoel en een muur.'),
  'default-floor': fallback('Je weet of zei niet of je van de grond kunt opstaan. Daarom alles zittend of staand.'),
  'default-limits': fallback(
    'Je weet of zei niet of je andere ziektes hebt. Daarom laten we voor de zekerheid meer weg.',
  ),
  'default-pregnant': fallback('Je weet of zei niet of je zwanger bent. Daarom kiezen we alsof het zo is.'),
  'default-leg': fallback('Je weet of zei niet of de pijn je been in trekt. Daarom blijft alles licht.'),
} satisfies Partial<Record<PlanRuleId, PlanRuleWords>>;

function fallback(claim: string | ((values: Values) => string)): PlanRuleWords {
  return {
    name: 'Zelf ingevuld',
    claim: typeof claim === 'string' ? () => claim : claim,
    wouldChange: 'Je beantwoordt deze vraag alsnog.',
  };
}

function count(values: Values): string {
  const left = values.count;
  return left === undefined || left === 1 ? 'Eén oefening' : `Een aantal oefeningen (${left})`;
}

function minutes(values: Values): string {
  const amount = values.minutes;
  if (amount === undefined) return 'een paar minuten';
  return amount === 1 ? '1 minuut' : `${amount} minuten`;
}
