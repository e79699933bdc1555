import type { WordsOfBlocks } from '../../answers-words.ts';

const unit = { ask: 'Hoe meet je dat?', options: { minutes: 'In minuten', times: 'In aantal keer' } } as const;
const now = { ask: 'Hoe goed lukt dat nu? 0 is niet, 10 is zoals vroeger.' } as const;
const harm = { ask: 'Hoe erg denk je dat het wordt? 0 is niet erg, 10 is heel erg.' } as const;

/** Vragen voor je plan. */
export const plan: WordsOfBlocks<'plan'> = {
  'activity-1': { ask: 'Wat wil je weer kunnen? Bijvoorbeeld: met de hond lopen.' },
  'activity-1-now': now,
  'activity-1-unit': unit,
  'activity-2': { ask: 'Wil je nog iets weer kunnen?' },
  'activity-2-now': now,
  'activity-2-unit': unit,
  'activity-3': { ask: 'En nog iets?' },
  'activity-3-now': now,
  'activity-3-unit': unit,
  goal: {
    ask: 'Wat wil je als eerste weer kunnen?',
    options: { 'activity-1': 'Het eerste', 'activity-2': 'Het tweede', 'activity-3': 'Het derde' },
  },
  'goal-date': { ask: 'Wanneer wil je dat het lukt?' },
  'feared-1': { ask: 'Welke beweging vertrouw je niet?' },
  'feared-1-harm': harm,
  'feared-2': { ask: 'Is er nog een beweging die je niet vertrouwt?' },
  'feared-2-harm': harm,
  'feared-3': { ask: 'En nog een?' },
  'feared-3-harm': harm,
  'work-kind': {
    ask: 'Wat voor werk doe je?',
    options: {
      sitting: 'Vooral zitten',
      standing: 'Vooral staan of lopen',
      heavy: 'Zwaar: tillen, duwen, bukken',
      mixed: 'Wisselend',
      none: 'Geen betaald werk',
    },
  },
  'work-state': {
    ask: 'Werk je nu?',
    options: {
      working: 'Ja, zoals anders',
      adjusted: 'Ja, aangepast',
      'off-under-2-weeks': 'Nee, korter dan 2 weken thuis door mijn rug',
      'off-over-2-weeks': 'Nee, 2 weken of langer thuis door mijn rug',
      'no-job': 'Ik heb geen betaald werk',
    },
  },
  'sitting-hours': {
    ask: 'Hoeveel uur zit je op een gewone dag?',
    say: 'Tel werk, auto, eten en tv bij elkaar op.',
    options: { 'under-5': '5 uur of minder', 'over-5': 'Meer dan 5 uur' },
  },
  sleep: { ask: 'Hoe slaap je?', options: { good: 'Meestal goed', poor: 'Vaak slecht' } },
  days: { ask: 'Op hoeveel dagen per week wil je oefenen?' },
  minutes: { ask: 'Hoeveel minuten per keer past bij je dag?' },
  equipment: {
    ask: 'Wat heb je in huis of in de buurt?',
    options: {
      mat: 'Een mat of dik kleed',
      chair: 'Een stevige stoel',
      band: 'Een elastiek',
      weight: 'Een gewicht of volle fles',
      stairs: 'Een trap of opstapje',
      pool: 'Een zwembad',
      bike: 'Een fiets',
      stick: 'Een stok of bezemsteel',
      box: 'Een kist of krat',
      gym: 'Een sportschool',
    },
  },
  floor: {
    ask: 'Kun je van de grond opstaan?',
    say: 'Weet je het niet zeker? Dan kiezen we oefeningen staand en zittend.',
  },
  'walk-now': { ask: 'Hoeveel minuten loop je nu achter elkaar?' },
  limits: {
    ask: 'Waar moeten we rekening mee houden?',
    options: {
      heart: 'Mijn hart',
      lungs: 'Mijn longen',
      diabetes: 'Suikerziekte',
      osteoporosis: 'Botontkalking',
      'blood-thinner': 'Bloedverdunners',
      'high-blood-pressure': 'Hoge bloeddruk',
      'new-hip-or-knee': 'Een nieuwe heup of knie',
      balance: 'Mijn evenwicht',
      epilepsy: 'Epilepsie',
      other: 'Iets anders',
    },
  },
  'start-back': {
    ask: 'Deed je bij je fysiotherapeut de STarT Back-test? Wat kwam eruit?',
    options: { low: 'Laag', medium: 'Gemiddeld', high: 'Hoog' },
  },
  'gp-phone': { ask: 'Wat is het nummer van je huisarts?' },
  'hap-phone': { ask: 'Wat is het nummer van je huisartsenpost?' },
};
