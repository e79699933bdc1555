import type { Answers, Verdict } from '@rugwijs/core';

/** An alarm sign that turns up while somebody uses the app, and the least that triage.md section 2.2 asks for. */
export interface AlarmSign {
  readonly id: AlarmKind;
  readonly answers: Answers;
  readonly least: Verdict;
  /** The first list that asks about it: before every session, or only in the monthly check. */
  readonly askedIn: 'anything-new' | 'month';
}

export const alarmKinds = [
  'saddle',
  'retention',
  'bowel',
  'foot-drop',
  'weakness',
  'both-legs',
  'fever',
  'chest',
  'accident',
  'belly',
  'colic',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** Weights are assumed: nobody knows how often these turn up in people who exercise with an app. */
export const alarmSigns: readonly (readonly [weight: number, sign: AlarmSign])[] = [
  sign(2, 'saddle', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, 'call-gp-now'),
  sign(1, 'retention', { 'urine-control': 'yes', 'ces-onset': 'under-2-weeks' }, 'call-gp-now'),
  sign(1, 'bowel', { 'bowel-control': 'yes', 'ces-onset': 'longer', 'ces-worse': 'yes' }, 'call-gp-now'),
  sign(3, 'foot-drop', { 'foot-drop': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' }, 'call-gp-now'),
  sign(5, 'weakness', { 'leg-weakness': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' }, 'call-gp-today'),
  sign(3, 'both-legs', { 'both-legs': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'yes' }, 'call-gp-now'),
  sign(6, 'fever', { fever: 'yes', 'chronic-illness': 'no' }, 'call-gp-today'),
  sign(2, 'chest', { 'chest-pain': 'yes' }, 'emergency'),
  sign(2, 'accident', { 'major-trauma': 'yes', 'trauma-when': 'under-2-days', 'trauma-legs': 'no' }, 'emergency'),
  sign(3, 'belly', { 'belly-pain': 'yes', 'belly-severe': 'no' }, 'call-gp-today', 'month'),
  sign(2, 'colic', { 'flank-colic': 'yes' }, 'call-gp-today', 'month'),
];

/** What "less strength or feeling" in an exercise can turn out to be. */
export const nerveSigns = alarmSigns.filter(
  ([, { answers }]) => 'motor-onset' in answers || 'saddle-feeling' in answers,
);

function sign(
  weight: number,
  id: AlarmKind,
  answers: Answers,
  least: Verdict,
  askedIn: AlarmSign['askedIn'] = 'anything-new',
): readonly [number, AlarmSign] {
  return [weight, { id, answers, least, askedIn }];
}
