import { type Answers, decide } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { sources } from '../sources/sources.ts';
import { ruleIds } from './rule-ids.ts';
import { rules } from './rules.ts';
import { ordinary } from './test-people.ts';
import { triageKnowledge } from './triage-knowledge.ts';

/** Verdict and first rule for an ordinary adult of 40 (pain 4, under two weeks) with these answers besides. */
function first(more: Answers): string {
  const { verdict, reasons } = decide({ ...ordinary, 'second-contact': 'no', ...more }, triageKnowledge);
  return `${verdict} · ${reasons[0]?.rule ?? 'none'}`;
}

const old = { 'motor-onset': 'longer', 'motor-worse': 'no' };
const saddleOld = { 'saddle-feeling': 'yes', 'ces-onset': 'longer', 'ces-worse': 'no' };

describe('time behaviour (triage.md 2.3)', () => {
  it.each([
    ['saddle sign, two weeks', { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, 'call-gp-now · cauda-equina'],
    ['saddle sign, start unknown', { 'urine-leak': 'yes', 'ces-onset': 'unknown' }, 'call-gp-now · cauda-equina'],
    ['saddle sign, old but worse', { ...saddleOld, 'ces-worse': 'yes' }, 'call-gp-now · cauda-equina'],
    [
      'saddle sign, old and steady, cause not known',
      { ...saddleOld, 'ces-known': 'no' },
      'call-gp-today · cauda-equina',
    ],
    [
      'the same, not sure whether it is known',
      { ...saddleOld, 'ces-known': 'unknown' },
      'call-gp-today · cauda-equina',
    ],
    ['old, steady and explained', { ...saddleOld, 'ces-known': 'yes' }, 'gp-appointment · cauda-equina'],
    [
      'foot drop, new',
      { 'foot-drop': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' },
      'call-gp-now · foot-drop',
    ],
    // "Is it getting worse?" unknown: whether a doctor examined it is then not asked, and may not calm (triage.md 2.3).
    [
      'foot drop, old, not sure whether it gets worse',
      { 'foot-drop': 'yes', ...old, 'motor-worse': 'unknown' },
      'call-gp-now · foot-drop',
    ],
    [
      'saddle sign, old, not sure whether it gets worse',
      { ...saddleOld, 'ces-worse': 'unknown' },
      'call-gp-today · cauda-equina',
    ],
    [
      'the same with fever',
      { ...saddleOld, 'ces-worse': 'unknown', fever: 'yes', 'chronic-illness': 'no' },
      'call-gp-now · fever',
    ],
    ['foot drop, old, not examined', { 'foot-drop': 'yes', ...old, 'motor-known': 'no' }, 'call-gp-now · foot-drop'],
    ['foot drop, old and examined', { 'foot-drop': 'yes', ...old, 'motor-known': 'yes' }, 'gp-appointment · foot-drop'],
    [
      'weakness, new',
      { 'leg-weakness': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' },
      'call-gp-today · leg-weakness',
    ],
    [
      'weakness, worse',
      { 'leg-weakness': 'yes', 'motor-onset': 'longer', 'motor-worse': 'yes' },
      'call-gp-now · leg-weakness',
    ],
    [
      'unsteady, new',
      { 'cord-signs': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' },
      'call-gp-now · cord-signs',
    ],
    ['unsteady, old, not examined', { 'cord-signs': 'yes', ...old, 'motor-known': 'no' }, 'call-gp-today · cord-signs'],
    [
      'both legs, new',
      { 'both-legs': 'yes', 'motor-onset': 'under-2-weeks', 'motor-worse': 'no' },
      'call-gp-now · both-legs',
    ],
    ['both legs, old, not examined', { 'both-legs': 'yes', ...old, 'motor-known': 'no' }, 'gp-appointment · both-legs'],
    [
      'both legs, old, eased by sitting',
      { 'both-legs': 'yes', ...old, 'motor-known': 'no', age: 66, 'relief-sitting': 'yes', 'vascular-legs': 'no' },
      'physiotherapist · both-legs',
    ],
    [
      'both legs, old and examined',
      { 'both-legs': 'yes', ...old, 'motor-known': 'yes' },
      'physiotherapist · both-legs',
    ],
    [
      'accident yesterday',
      { 'major-trauma': 'yes', 'trauma-when': 'under-2-days', 'trauma-legs': 'no' },
      'emergency · major-trauma',
    ],
    [
      'accident last week',
      { 'major-trauma': 'yes', 'trauma-when': 'under-2-weeks', 'trauma-legs': 'no' },
      'call-gp-now · major-trauma',
    ],
    [
      'accident a month ago, never looked at',
      { 'major-trauma': 'yes', 'trauma-when': 'longer', 'trauma-legs': 'no', 'trauma-checked': 'no' },
      'call-gp-today · major-trauma',
    ],
    [
      'accident a month ago, looked at',
      { 'major-trauma': 'yes', 'trauma-when': 'longer', 'trauma-legs': 'no', 'trauma-checked': 'yes' },
      'gp-appointment · major-trauma',
    ],
    ['paralysed for an hour', { 'legs-paralysed': 'yes', 'paralysis-onset': 'under-6-hours' }, 'emergency · paralysis'],
    ['paralysed since yesterday', { 'legs-paralysed': 'yes', 'paralysis-onset': 'longer' }, 'call-gp-now · paralysis'],
    ['paralysed for years', { 'legs-paralysed': 'yes', 'paralysis-onset': 'old-known' }, 'gp-appointment · paralysis'],
    ['fresh rash', { rash: 'yes', 'rash-recent': 'yes' }, 'call-gp-today · shingles'],
    ['older rash', { rash: 'yes', 'rash-recent': 'no' }, 'gp-appointment · shingles'],
  ])('%s', (_name, more, expected) => {
    expect(first(more)).toBe(expected);
  });
});

describe('signs that combine', () => {
  it.each([
    ['a light fall at 40 waits', { fall: 'yes' }, 'self-care · none'],
    ['a light fall at 80', { fall: 'yes', age: 80, 'strain-onset': 'no' }, 'call-gp-today · fracture-after-fall'],
    ['a fall and unable to stand', { fall: 'yes', 'cannot-stand': 'yes' }, 'call-gp-now · cannot-stand'],
    ['lifting with prednisone', { steroids: 'yes', 'strain-onset': 'yes' }, 'call-gp-today · fracture-after-strain'],
    [
      'osteoporosis and high pain in the back, new',
      { osteoporosis: 'yes', 'upper-back': 'yes', 'strain-onset': 'no' },
      'gp-appointment · fracture',
    ],
    ['prednisone alone', { steroids: 'yes', 'strain-onset': 'no' }, 'self-care · none'],
    ['earlier cancer, mild and steady', { 'cancer-ever': 'yes', duration: 'over-12-weeks' }, 'gp-appointment · cancer'],
    ['earlier cancer and weight loss', { 'cancer-ever': 'yes', 'weight-loss': 'yes' }, 'call-gp-today · cancer'],
    ['cancer told only the second time', { 'cancer-treated': 'yes' }, 'gp-appointment · cancer'],
    ['fever', { fever: 'yes', 'chronic-illness': 'no' }, 'call-gp-today · fever'],
    ['fever with diabetes', { fever: 'yes', 'chronic-illness': 'yes' }, 'call-gp-now · fever'],
    ['fever unknown', { fever: 'unknown', 'chronic-illness': 'no' }, 'call-gp-today · fever'],
    ['blood thinners, ordinary pain', { anticoagulants: 'yes' }, 'self-care · none'],
    ['blood thinners and a light fall, mild', { anticoagulants: 'yes', fall: 'yes' }, 'call-gp-now · bleeding'],
    [
      'blood thinners and a light fall longer ago, mild and getting worse',
      { anticoagulants: 'yes', fall: 'yes', duration: '2-to-4-weeks', course: 'worse' },
      'call-gp-today · bleeding',
    ],
    [
      'blood thinners and a light fall longer ago, severe',
      { anticoagulants: 'yes', fall: 'yes', duration: '2-to-4-weeks', pain: 7 },
      'call-gp-now · bleeding',
    ],
    [
      'a known aneurysm that throbs, old pain',
      { 'known-aneurysm': 'yes', 'aneurysm-pain-new': 'no', 'pulsating-belly': 'yes' },
      'emergency · aneurysm',
    ],
    ['a throbbing belly at 59', { 'pulsating-belly': 'yes', age: 59 }, 'call-gp-today · aneurysm'],
    ['a throbbing belly at 60', { 'pulsating-belly': 'yes', age: 60 }, 'call-gp-now · aneurysm'],
    ['a throbbing belly, age not told', { 'pulsating-belly': 'yes', age: 'unknown' }, 'call-gp-now · aneurysm'],
    ['a strain at 74', { age: 74, 'strain-onset': 'yes' }, 'self-care · none'],
    ['a strain at 75', { age: 75, 'strain-onset': 'yes' }, 'gp-appointment · fracture-after-strain'],
    [
      'high in the back, day and night, worse, at 30',
      { age: 30, 'upper-back': 'yes', 'constant-night': 'yes', course: 'worse' },
      'gp-appointment · serious-illness',
    ],
    [
      'operated, steady, released by the team',
      { 'spine-procedure': 'yes', 'procedure-worse': 'no', 'procedure-released': 'yes' },
      'physiotherapist · spine-procedure',
    ],
    [
      'operated, worse, released by the team',
      { 'spine-procedure': 'yes', 'procedure-worse': 'yes', 'procedure-released': 'yes' },
      'call-gp-now · spine-procedure',
    ],
    [
      'operated, released by the team, not sure whether worse',
      { 'spine-procedure': 'yes', 'procedure-worse': 'unknown', 'procedure-released': 'yes' },
      'call-gp-today · spine-procedure',
    ],
    [
      'operated, steady, not known whether released',
      { 'spine-procedure': 'yes', 'procedure-worse': 'no', 'procedure-released': 'unknown' },
      'gp-appointment · spine-procedure',
    ],
    ['pregnant', { pregnant: 'yes' }, 'physiotherapist · pregnancy'],
    ['maybe pregnant has no verdict of its own', { pregnant: 'unknown' }, 'self-care · none'],
    ['new paralysis in a child', { age: 12, 'constant-night': 'yes' }, 'call-gp-today · child'],
    ['seventeen years old', { age: 17 }, 'gp-appointment · child'],
    ['age not told', { age: 'unknown' }, 'gp-appointment · child'],
    ['known aneurysm, not sure', { 'known-aneurysm': 'unknown' }, 'call-gp-today · aneurysm'],
    ['known aneurysm, new pain', { 'known-aneurysm': 'yes', 'aneurysm-pain-new': 'yes' }, 'emergency · aneurysm'],
    ['five rows not known', fiveUnknown(), 'gp-appointment · many-unknown'],
    ['four of five of inflammation, twelve weeks', inflamed(), 'gp-appointment · inflammatory-back'],
    ['thoughts of not wanting to live', { 'self-harm': 'yes', 'self-harm-now': 'no' }, 'call-gp-today · self-harm'],
    ['in danger from oneself', { 'self-harm': 'yes', 'self-harm-now': 'yes' }, 'emergency · self-harm'],
    ['skipping is not a yes', { 'self-harm': 'skip', violence: 'skip' }, 'self-care · none'],
    [
      'three years, mild, low risk stays self-care on purpose',
      { duration: 'over-12-weeks', inflammatory: [] },
      'self-care · none',
    ],
  ])('%s', (_name, more, expected) => {
    expect(first(more)).toBe(expected);
  });
});

describe('a second contact', () => {
  const cancer = { 'cancer-ever': 'yes', duration: 'over-12-weeks' };
  it.each([
    ['raises an appointment to a call today', { ...cancer, 'second-contact': 'yes' }, 'call-gp-today · second-contact'],
    [
      'raises a call today to now',
      { fever: 'yes', 'chronic-illness': 'no', 'second-contact': 'yes' },
      'call-gp-now · second-contact',
    ],
    ['never above call now', { 'cold-leg': 'yes', 'second-contact': 'yes' }, 'call-gp-now · cold-leg'],
    [
      'does not raise what is not an alarm',
      { 'gyn-symptoms': 'yes', 'second-contact': 'yes' },
      'gp-appointment · gynaecological',
    ],
    ['fast worse does the same', { ...cancer, course: 'fast-worse', pain: 4 }, 'call-gp-now · second-contact'],
  ])('%s', (_name, more, expected) => {
    expect(first(more)).toBe(expected);
  });
});

describe('the rules as a table', () => {
  it('stand in the order of triage.md 2.2 with their sources', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const rule of rules) {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const { source } of rule.sources) expect(sources[source].citation.length).toBeGreaterThan(20);
    }
  });

  it('a hard rule always has a verdict for "weet ik niet"; verdicts go from urgent to calm', () => {
    for (const rule of rules) {
      if (rule.tier === 'hard') expect([rule.id, rule.whenUnknown]).not.toEqual([rule.id, undefined]);
      const order = rule.verdicts.map(([verdict]) => verdict);
      expect([...new Set(order)]).toEqual(order);
    }
  });

  it('every re-check asks questions that exist, and the daily one asks nerves first', () => {
    const ids: readonly string[] = triageKnowledge.questions.map(({ id }) => id);
    for (const [kind, asked] of Object.entries(triageKnowledge.triage.rechecks)) {
      expect([kind, asked.filter((id) => !ids.includes(id))]).toEqual([kind, []]);
      expect(new Set(asked).size).toBe(asked.length);
    }
    const daily = triageKnowledge.triage.rechecks['anything-new'];
    expect(daily).toEqual(expect.arrayContaining(['chest-pain', 'saddle-feeling', 'foot-drop', 'fever', 'fall']));
    expect(triageKnowledge.triage.rechecks.month).toEqual(
      expect.arrayContaining(['cancer-ever', 'cancer-treated', 'pregnant']),
    );
  });
});

function fiveUnknown(): Answers {
  const rows = ['recent-infection', 'immune-low', 'weight-loss', 'osteoporosis', 'steroids'];
  return Object.fromEntries(rows.map((id) => [id, 'unknown']));
}

function inflamed(): Answers {
  const ticks = ['young', 'gradual', 'better-moving', 'night-rising'];
  return { age: 30, duration: 'over-12-weeks', inflammatory: ticks };
}
