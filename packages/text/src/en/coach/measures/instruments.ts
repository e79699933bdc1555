import type { Words } from '../../../words.ts';

export const instruments: Words['measures']['instruments'] = {
  'pain-score': {
    name: 'Pain score',
    about: 'Your pain over the last 24 hours, on average.',
    scale: '0 is no pain, 10 is the worst pain.',
  },
  hindrance: {
    name: 'Hindrance',
    about: 'How much your back holds you back.',
    scale: '0 is not at all, 10 is in everything.',
  },
  'own-activities': {
    name: 'What you want to do again',
    about: 'How well your own activities go.',
    scale: '0 is: cannot do it. 10 is: as before.',
  },
  'global-change': {
    name: 'Is it getting better?',
    about: 'How it goes now, beside your start.',
    scale: '1 is completely over, 7 is much worse.',
    bands: { improved: 'clearly better', same: 'much the same', worse: 'worse' },
  },
  'own-sleep': {
    name: 'Sleep',
    about: 'How many nights went badly.',
    scale: '0 is every night well, 9 is nearly every night badly.',
  },
  'own-stress': {
    name: 'Tension and mood',
    about: 'How busy your head was, and how you felt.',
    scale: '0 is calm, 12 is heavy nearly every day.',
    parts: { mood: 'Mood' },
  },
  'start-back': {
    name: 'STarT Back',
    about: 'How likely it is that complaints last long.',
    scale: 'Total 0 to 9. In it five questions on worry and mood: 0 to 5.',
    parts: { psych: 'Five questions on worry and mood (0–5)' },
  },
  qbpds: {
    name: 'QBPDS (Quebec)',
    about: 'How hard daily things are with your back.',
    scale: '0 is no trouble, 100 is nothing works.',
  },
  rmdq: {
    name: 'RMDQ (Roland-Morris)',
    about: 'How much your back hinders you today.',
    scale: '0 is no hindrance, 24 is the most.',
  },
  odi: {
    name: 'ODI (Oswestry)',
    about: 'How much your back hinders you in daily life.',
    scale: '0 to 100 per cent. More is more hindrance.',
    bands: {
      little: 'little hindrance',
      middle: 'moderate hindrance',
      much: 'much hindrance',
      'very-much': 'very much hindrance',
      'nearly-all': 'hindrance in nearly everything',
    },
  },
  'promis-pf': {
    name: 'PROMIS physical functioning',
    about: 'What your body can do, as a T-score.',
    scale: '50 is the middle. Higher is better.',
  },
  'eq-5d-5l': {
    name: 'EQ-5D-5L',
    about: 'Your health as one value.',
    scale: '1 is the best health. Below zero is possible.',
  },
  'phq-4': {
    name: 'PHQ-4',
    about:
      'Tension and low mood over two weeks. Here you enter the score only. Several Dutch versions of the questions go round.',
    scale: '0 is no trouble, 12 is trouble nearly every day.',
    parts: { anxiety: 'First two questions (0–6)', mood: 'Last two questions (0–6)' },
    bands: { few: 'few complaints', mild: 'mild complaints', moderate: 'moderate complaints', many: 'many complaints' },
  },
  pseq: {
    name: 'PSEQ',
    about: 'Your trust that things work, also with pain.',
    scale: '0 to 60. Higher is more trust.',
  },
  pcs: {
    name: 'PCS',
    about: 'How often you think the worst when in pain.',
    scale: '0 to 52. Lower is calmer.',
    bands: { 'below-cut': 'below the line of 30', 'above-cut': 'at or above the line of 30' },
  },
  'tsk-11': {
    name: 'TSK-11',
    about: 'How afraid you are of moving.',
    scale: '11 to 44. Lower is less afraid.',
  },
  'fabq-activity': {
    name: 'FABQ, part on moving',
    about: 'What you think of moving and your back.',
    scale: '0 to 24. Lower is less worry.',
  },
  'fabq-work': {
    name: 'FABQ, part on work',
    about: 'What you think of work and your back.',
    scale: '0 to 42. Lower is less worry.',
  },
  'orebro-short': {
    name: 'Örebro, short form',
    about: 'How likely it is that complaints last long.',
    scale: '0 to 100. Lower is better.',
    bands: { 'below-cut': 'below the line of 50', 'above-cut': 'at or above the line of 50' },
  },
};
