import type { ExerciseId } from '@rugwijs/clinical';
import type { Category, Equipment, Limit, Position, Purpose } from '@rugwijs/core';
import type { ExerciseWords } from '../session-words.ts';
import { legs } from './session/legs.ts';
import { loosen } from './session/loosen.ts';
import { relief } from './session/relief.ts';
import { trunk } from './session/trunk.ts';

const exercises: Readonly<Record<ExerciseId, ExerciseWords>> = { ...loosen, ...relief, ...trunk, ...legs };

const equipment: Readonly<Record<Equipment, string>> = {
  mat: 'een mat of kleed',
  chair: 'een stevige stoel',
  wall: 'een muur',
  table: 'een stevige tafel',
  band: 'een elastiek',
  weight: 'een gewicht',
  stick: 'een stok of bezemsteel',
  box: 'een stevige opstap',
  stairs: 'een trap',
  pool: 'een zwembad',
  bike: 'een fiets of hometrainer',
  towel: 'een handdoek',
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
  relief: 'ontlasten en rust',
  nerve: 'je been laten bewegen',
  bending: 'wennen aan bukken',
  trunk: 'kracht van je romp',
  hips: 'kracht van je heupen',
  legs: 'kracht van je benen',
  endurance: 'conditie',
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

/** Every exercise in words, and the small words around them. */
export const session = {
  exercises,
  equipment,
  cautions,
  purposes,
  categories,
  positions,
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
    errors: 'Let op',
    easier: 'Lichter',
    harder: 'Zwaarder',
    equipment: 'Nodig',
    care: 'Voor jou',
  },
};
