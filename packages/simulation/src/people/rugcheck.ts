import type { Answers, AnswerValue } from '@rugwijs/core';
import { type Chance, chanceFrom, pick } from '../chance.ts';

/**
 * People who open the app with low back pain, as the bench asks for them: mostly ordinary. Of 1,172 people in primary care
 * with new back pain 0.9 % had a serious cause, while 80 % carried at least one weak flag (Henschke 2009, facts.md B0);
 * people who worry look for an app more than others, so alarm signs are put at 3 %. Shares are our own estimate where no
 * source is named. Answers are complete for the questions that such a person would be asked, alarm rows included.
 */
export function people(count: number, seed = 1): readonly Answers[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => rugcheckOf(chance));
}

/** Share of people with an alarm sign. */
const alarmShare = 0.03;

/** Alarm signs with what follows them, from often to seldom as we guess. */
const alarms: readonly (readonly [weight: number, answers: Answers])[] = [
  [6, { 'cancer-ever': 'yes' }],
  [5, { 'leg-weakness': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' }],
  [4, { fever: 'yes', 'chronic-illness': 'no' }],
  [4, { 'urine-symptoms': 'yes' }],
  [3, { 'weight-loss': 'yes' }],
  [3, { unwell: 'yes', 'chronic-illness': 'no' }],
  [3, { 'cannot-stand': 'yes' }],
  [3, { 'both-legs': 'yes', 'motor-onset': 'longer', 'motor-worse': 'no', 'motor-known': 'no' }],
  [2, { 'urine-leak': 'yes', 'ces-onset': 'longer', 'ces-worse': 'no', 'ces-known': 'yes' }],
  [2, { 'major-trauma': 'yes', 'trauma-when': 'under-2-weeks', 'trauma-legs': 'no' }],
  [2, { 'belly-pain': 'yes', 'belly-severe': 'no' }],
  [2, { 'chest-pain': 'yes' }],
  [1, { 'foot-drop': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' }],
  [1, { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }],
  [1, { 'sudden-severe': 'yes', 'vascular-risk': 'yes' }],
  [1, { 'flank-colic': 'yes' }],
  [1, { 'self-harm': 'yes', 'self-harm-now': 'no' }],
  [1, { 'calf-swelling': 'yes' }],
];

/** Weak flags: each alone says next to nothing. With the age over 55 and night pain, four of five people carry one. */
const weakFlags: readonly (readonly [share: number, id: string])[] = [
  [0.07, 'fall'],
  [0.1, 'constant-night'],
  [0.1, 'anticoagulants'],
  [0.06, 'recent-infection'],
  [0.1, 'upper-back'],
  [0.05, 'osteoporosis'],
  [0.02, 'steroids'],
  [0.03, 'immune-low'],
  [0.02, 'shape-change'],
  [0.02, 'pregnant'],
];

const rows = [
  'chest-pain',
  'vital-signs',
  'collapse',
  'sudden-severe',
  'known-aneurysm',
  'pulsating-belly',
  'legs-paralysed',
  'major-trauma',
  'pregnancy-alarm',
  'saddle-feeling',
  'urine-control',
  'urine-leak',
  'bowel-control',
  'sexual-function',
  'both-legs',
  'foot-drop',
  'leg-weakness',
  'cord-signs',
  'cannot-stand',
  'cold-leg',
  'fever',
  'unwell',
  'recent-infection',
  'bloodstream-risk',
  'immune-low',
  'spine-procedure',
  'cancer-ever',
  'weight-loss',
  'unexplained-finding',
  'shape-change',
  'fall',
  'osteoporosis',
  'steroids',
  'anticoagulants',
  'upper-back',
  'band-pain',
  'constant-night',
  'belly-pain',
  'flank-colic',
  'urine-symptoms',
  'gyn-symptoms',
  'rash',
  'calf-swelling',
  'pregnant',
  'cancer-treated',
  'violence',
  'self-harm',
] as const;

/** Share of rows to which an ordinary person says "weet ik niet". */
const unknownShare = 0.0007;

const calmRows: Answers = Object.fromEntries(rows.map((row) => [row, 'no']));

/** The Rugcheck of one person; what is given as `own` takes the place of what chance would say. */
export function rugcheckOf(chance: Chance, own: Answers = {}): Answers {
  const answers: Record<string, AnswerValue> = { ...calmRows };
  for (const row of rows) if (chance() < unknownShare) answers[row] = 'unknown';
  answers.age = Math.round(20 + 58 * ((chance() + chance()) / 2));
  for (const [share, id] of weakFlags) if (chance() < share) answers[id] = 'yes';
  if (answers.age > 48) answers.pregnant = 'no';
  if (chance() < alarmShare) Object.assign(answers, pick(chance, alarms));
  return asked({ ...followUps, ...answers, ...pain(chance), ...own });
}

/** Leaves out what this person would not be asked (triage.md 1.3, "asked when"): a question not asked has no answer. */
function asked(answers: Answers): Answers {
  const { age, pain: score, duration, episodes } = answers;
  const hasLegPain = answers['leg-pain'] !== 'none';
  const isOlder = typeof age === 'number' && age >= 50;
  const isSevere = (from: number) => typeof score === 'number' && score >= from;
  const walks = isOlder && (hasLegPain || answers['both-legs'] === 'yes');
  const lasts = duration === 'over-12-weeks' || duration === 'unknown' || episodes === 'three-or-more';
  const brittle =
    answers.osteoporosis === 'yes' || answers.steroids === 'yes' || (typeof age === 'number' && age >= 70);
  const applies: Readonly<Record<string, boolean>> = {
    'leg-features': hasLegPain,
    'relief-sitting': walks,
    'vascular-legs': walks && answers['relief-sitting'] !== 'no',
    'painkiller-relief': hasLegPain && isSevere(8),
    'sleep-walk-loss': isSevere(7),
    inflammatory: !isOlder && lasts,
    'chronic-illness': [answers.fever, answers.unwell].some((told) => told !== 'no'),
    'cancer-treated': answers['cancer-ever'] !== 'yes',
    'strain-onset': brittle,
  };
  const left = new Set(Object.keys(applies).filter((id) => applies[id] === false));
  const kept: Record<string, AnswerValue> = {};
  for (const id in answers) if (!left.has(id)) kept[id] = answers[id] as AnswerValue;
  return kept;
}

/** Calm answers to follow-ups that an alarm above did not set; asked only when their row is told. */
const followUps: Answers = {
  'chronic-illness': 'no',
  'strain-onset': 'no',
  'second-contact': 'no',
  'vascular-legs': 'no',
};

function pain(chance: Chance): Answers {
  const leg = pick(chance, [
    [58, 'none'],
    [27, 'buttock-thigh'],
    [14, 'below-knee'],
    [1, 'unknown'],
  ]);
  return {
    duration: pick(chance, [
      [36, 'under-2-weeks'],
      [17, '2-to-4-weeks'],
      [9, '4-to-6-weeks'],
      [10, '6-to-12-weeks'],
      [27, 'over-12-weeks'],
      [1, 'unknown'],
    ]),
    course: pick(chance, [
      [38, 'better'],
      [24, 'up-and-down'],
      [28, 'same'],
      [8, 'worse'],
      [1, 'fast-worse'],
      [1, 'unknown'],
    ]),
    pain: around(chance, 5),
    'leg-pain': leg,
    'leg-features': ticks(chance, { 'worse-than-back': 0.25, shooting: 0.35, 'tingling-strip': 0.3, cough: 0.15 }),
    'relief-sitting': chance() < 0.2 ? 'yes' : 'no',
    'painkiller-relief': pick(chance, [
      [60, 'helps'],
      [25, 'not-tried'],
      [14, 'shop-no-help'],
      [1, 'strong-no-help'],
    ]),
    'sleep-walk-loss': chance() < 0.1 ? 'yes' : 'no',
    episodes: pick(chance, [
      [26, 'first'],
      [34, 'one-or-two'],
      [40, 'three-or-more'],
    ]),
    'function-limit': around(chance, 4),
    inflammatory: ticks(chance, {
      young: 0.35,
      gradual: 0.3,
      'better-moving': 0.3,
      'not-better-resting': 0.1,
      'night-rising': 0.06,
      'stiff-30': 0.12,
      extra: 0.05,
    }),
    persisting: ticks(chance, {
      fear: 0.15,
      avoid: 0.12,
      expect: 0.15,
      worry: 0.15,
      mood: 0.12,
      stress: 0.28,
      work: 0.25,
      health: 0.2,
    }),
  };
}

/** A score near the middle given, 0–10. */
function around(chance: Chance, middle: number): number {
  return Math.max(0, Math.min(10, Math.round(middle + (chance() + chance() + chance() - 1.5) * 5)));
}

function ticks(chance: Chance, shares: Readonly<Record<string, number>>): readonly string[] {
  return Object.keys(shares).filter((key) => chance() < (shares[key] ?? 0));
}
