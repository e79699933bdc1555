import type { BodyPart, ExerciseId, PersonLevel, Studied } from '@rugwijs/clinical';
import type { Category, Equipment, Limit, Position, Purpose } from '@rugwijs/core';
import type { ExerciseWords } from '../session-words.ts';
import { calm } from './session/calm.ts';
import { endurance } from './session/endurance.ts';
import { legs } from './session/legs.ts';
import { lifting } from './session/lifting.ts';
import { loosen } from './session/loosen.ts';
import { planks } from './session/planks.ts';
import { relief } from './session/relief.ts';
import { trunk } from './session/trunk.ts';

const exercises: Readonly<Record<ExerciseId, ExerciseWords>> = {
  ...loosen,
  ...relief,
  ...trunk,
  ...planks,
  ...legs,
  ...lifting,
  ...calm,
  ...endurance,
};

const equipment: Readonly<Record<Equipment, string>> = {
  mat: 'een mat of kleed',
  chair: 'een stevige stoel',
  wall: 'een muur',
  table: 'een stevige tafel',
  band: 'een elastiek',
  weight: 'een gewicht, zoals een halter of volle fles',
  stick: 'een stok of bezemsteel',
  box: 'een stevige kist of opstap',
  stairs: 'een trap',
  pool: 'een zwembad',
  bike: 'een fiets of hometrainer',
  towel: 'een handdoek',
  bag: 'een stevige tas',
  bed: 'een bed',
  'heat-pack': 'een kruik of warmtepak',
  gym: 'een sportschool',
};

/** Shown with an exercise that asks for care; worded so that it also fits who did not know whether it applies. */
const cautions: Readonly<Record<Limit, string>> = {
  pregnancy: 'Zwanger? Kies een houding die goed voelt en houd je adem niet vast. Overleg met je verloskundige.',
  osteoporosis: 'Botontkalking? Buig en draai rustig, niet tot het eind.',
  'vertebral-fracture': 'Een ingezakte wervel? Blijf met je rug dicht bij recht en houd het klein.',
  radicular: 'Trekt de pijn verder je been in? Stop dan met deze oefening.',
  stenosis: 'Beenpijn? Ga even zitten of buig iets naar voren, en ga daarna door.',
  'spine-procedure': 'Pas aan je rug geopereerd of geprikt? Doe alleen wat je eigen team goed vindt.',
  anticoagulants: 'Bloedverdunners? Zorg dat je niet kunt vallen of stoten. Fiets liever binnen.',
  heart: 'Een hartziekte? Blijf rustig ademen. Pijn op je borst, of bijna flauw: stop en bel 112.',
  lungs: 'Een longziekte? Ga niet verder dan dat je nog kunt praten.',
  'high-blood-pressure': 'Hoge bloeddruk? Houd kort vast en blijf ademen.',
  diabetes: 'Suikerziekte? Kijk je voeten na en neem iets zoets mee.',
  'new-hip-or-knee': 'Een nieuwe heup of knie? Buig niet diep. Kies een hoge stoel of een zacht kussen.',
  balance: 'Sta je wankel? Houd een muur, een stoel of een leuning vast.',
  epilepsy: 'Epilepsie? Oefen op een veilige plek, liefst met iemand erbij.',
  'other-illness': 'Een andere ziekte? Vraag je arts of dit kan.',
};

const purposes: Readonly<Record<Purpose, string>> = {
  loosen: 'losmaken',
  relief: 'ontlasten en rekken',
  nerve: 'je been laten bewegen',
  bending: 'wennen aan bukken',
  trunk: 'kracht van je romp',
  hips: 'kracht van je heupen',
  legs: 'kracht van je benen',
  endurance: 'conditie',
  calm: 'tot rust komen',
  comfort: 'even prettig',
};

const categories: Readonly<Record<Category, string>> = {
  mobility: 'bewegen',
  stretch: 'rekken',
  strength: 'kracht',
  isometric: 'kracht, stil vasthouden',
  'graded-exposure': 'rustig wennen',
  aerobic: 'conditie',
  breathing: 'ademen',
  comfort: 'ontspannen',
};

const positions: Readonly<Record<Position, string>> = {
  lying: 'op je rug',
  'side-lying': 'op je zij',
  prone: 'op je buik',
  'hands-and-knees': 'op handen en knieën',
  kneeling: 'op je knieën',
  sitting: 'zittend',
  standing: 'staand',
  moving: 'in beweging',
};

const bodyParts: Readonly<Record<BodyPart, string>> = {
  'low-back': 'onderrug',
  'upper-back': 'bovenrug',
  shoulders: 'schouders',
  arms: 'armen',
  hands: 'handen',
  belly: 'buik',
  sides: 'zij',
  buttocks: 'billen',
  hips: 'voorkant van je heupen',
  thighs: 'bovenbenen',
  hamstrings: 'achterkant van je benen',
  legs: 'benen',
  breath: 'adem',
  'whole-body': 'je hele lijf',
};

/** What was looked at in research; how sure that makes us stands under `certainty`. */
const studied: Readonly<Record<Studied, string>> = {
  itself: 'Hier is zelf onderzoek naar gedaan.',
  kind: 'Oefeningen van deze soort zijn samen onderzocht. Deze ene niet apart.',
  practice: 'Deze komt uit de praktijk. Onderzoek ernaar kennen we niet.',
};

/** For whom a dose is meant. */
const people: Readonly<Record<PersonLevel, string>> = {
  1: 'Je begint net',
  2: 'Je oefent een paar weken',
  3: 'Je oefent een paar maanden',
  4: 'Je bent getraind',
  5: 'Je bent goed getraind',
};

/** Every exercise in words, and the small words around them. */
export const session = {
  exercises,
  equipment,
  cautions,
  purposes,
  categories,
  positions,
  bodyParts,
  studied,
  people,
  dose: {
    times: 'keer',
    seconds: 'seconden',
    minutes: 'minuten',
    perDay: 'keer per dag',
    perWeek: 'dagen per week',
    effort: 'inspanning',
    ofTen: 'van 10',
  },
  levels: {
    1: 'heel licht',
    2: 'licht',
    3: 'gemiddeld',
    4: 'stevig',
    5: 'zwaar',
  } as Readonly<Record<1 | 2 | 3 | 4 | 5, string>>,
  /** For every session (exercises.json, common stop rules). */
  stopRules: [
    'Nieuw: anders plassen of poepen, een doof gevoel tussen je benen, of een been met minder kracht? Stop en bel meteen de huisarts.',
    'Pijn op je borst, flauwvallen of ineens erg benauwd? Stop en bel 112.',
    'Meer dan 5 pijn tijdens een oefening, of pijn die verder je been in trekt? Stop met die oefening.',
    'De volgende dag nog niet terug op gewoon? Dan doe je de volgende keer minder.',
  ] as readonly string[],
  labels: {
    purpose: 'Waarvoor',
    start: 'Zo begin je',
    steps: 'Zo gaat het',
    breathing: 'Ademen',
    feel: 'Wat je voelt',
    feltIn: 'Waar je het voelt',
    dose: 'Hoeveel',
    notWith: 'Niet bij',
    evidence: 'Wat we weten',
    errors: 'Let op',
    easier: 'Lichter',
    harder: 'Zwaarder',
    equipment: 'Nodig',
    care: 'Voor jou',
  },
};
