/** What free text can raise. */
export type FlagId = keyof typeof levels;

/** `alarm` opens the alarm questions at once, `ask` asks gently first. There is no level that reassures. */
export type Level = 'ask' | 'alarm';

/**
 * How loud a clear own sign of each flag is, after the tiers of the triage rules: a hard sign acts alone and is an alarm,
 * a soft one combines with others and is asked about. A fever counts as hard, for whoever types here has back pain.
 */
export const levels = {
  'bladder-retention': 'alarm',
  'bladder-incontinence': 'alarm',
  'bowel-incontinence': 'alarm',
  'saddle-numbness': 'alarm',
  'leg-weakness': 'alarm',
  'foot-drop': 'alarm',
  'both-legs': 'alarm',
  fever: 'alarm',
  'weight-loss': 'ask',
  'cancer-before': 'ask',
  'fall-or-accident': 'ask',
  'night-pain': 'ask',
  steroids: 'ask',
  'needle-drugs': 'ask',
  pregnant: 'ask',
  'suicidal-thoughts': 'alarm',
  'chest-or-belly-pain': 'alarm',
} as const satisfies Readonly<Record<string, Level>>;

// The keys are ours, one line above: no other can be there.
export const flagIds = Object.keys(levels) as readonly FlagId[];

/** Flags that stay raised when it is long ago: a cancer that was counts as much as one that is. */
export const staysTrue: ReadonlySet<FlagId> = new Set(['cancer-before', 'needle-drugs']);

/** A life depends on it: a clear sign that no word excuses is at least asked about, whatever the model makes of it. */
export const neverSilenced: ReadonlySet<FlagId> = new Set(['suicidal-thoughts']);

/**
 * Hours decide: a clear sign that no word excuses is asked about unless the model is all but certain of the excuse. Not all
 * alarms: on phrases that were not learned from, that raised three of every twenty signs that were over.
 */
export const hardlySilenced: ReadonlySet<FlagId> = new Set([
  'bladder-retention',
  'bladder-incontinence',
  'bowel-incontinence',
  'saddle-numbness',
]);
