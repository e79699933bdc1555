import { exercises } from '@rugwijs/clinical';
import { planRuleIds } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { allWords } from './load.ts';
import type { PlanRuleWords } from './plan-words.ts';
import type { ExerciseWords } from './session-words.ts';

const dutch = await allWords('nl');
const english = await allWords('en');

const languages = [
  ['nl', dutch],
  ['en', english],
] as const;

/** Every value that any reason of a plan carries, to see the sentences as people do. */
const values = {
  verdict: 'self-care',
  age: 17,
  days: 3,
  wanted: 7,
  band: 'medium',
  limit: 'balance',
  count: 4,
  minutes: 20,
  now: 25,
  trials: 3,
  exercise: 'bridge',
  level: 3,
  most: 2,
  movement: 'bukken',
  activity: 'tuinieren',
  equipment: 'band',
};

describe.each(languages)('words of the exercises: %s', (_language, words) => {
  it.each(exercises.map(({ id }) => id))('%s is complete and fits one screen', (id) => {
    const one: ExerciseWords = words.session.exercises[id];
    expect(one.steps.length).toBeGreaterThanOrEqual(2);
    expect(one.steps.length).toBeLessThanOrEqual(6);
    expect(one.errors.length).toBeGreaterThan(0);
    for (const sentence of sentencesOf(allOf(one))) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(25);
    for (const text of allOf(one)) if (text !== one.name) expect(text).toMatch(/^[A-Z].+[.?!]$/);
    for (const step of one.steps) expect(wordsIn(step), step).toBeLessThanOrEqual(15);
  });

  it('no two exercises share a name or a picture description', () => {
    const all = Object.values(words.session.exercises);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(all.map(({ alt }) => alt)).size).toBe(all.length);
  });
});

describe.each(languages)('words of the plan: %s', (_language, words) => {
  it.each(planRuleIds)('%s says something whole, with its values and without', (id) => {
    const rule: PlanRuleWords = words.plan.rules[id];
    for (const said of [rule.claim(values), rule.claim({})]) {
      expect(said).toMatch(/[.!?]$/);
      expect(said).not.toMatch(/undefined|null|NaN|\[object/);
    }
    expect(rule.name.length).toBeGreaterThan(3);
    expect(rule.wouldChange).toMatch(/[.!?]$/);
  });

  it.each(['level-too-high', 'activity-baseline'] as const)('%s: a number that is missing is not made up', (id) => {
    expect(words.plan.rules[id].claim({}).replace(/80 (procent|percent)/, '')).not.toMatch(/\d/);
  });

  it('names the limit that is meant, and stays a sentence for one from another version', () => {
    expect(words.plan.rules['limit-excludes'].claim({ limit: 'heart' })).toContain(words.plan.limits.heart);
    expect(words.plan.rules['limit-excludes'].claim({ limit: 'gravity' })).not.toContain('gravity');
  });
});

describe('tone', () => {
  const banned = /slijtage|versleten|beschadigd|letsel|instabiel|aspecifiek|degenerati|niets ernstigs|gevaarlijk/i;
  const bannedEnglish = /wear and tear|worn|damage|injur|instab|degenerat|nothing serious|dangerous/i;

  it('Dutch frightens nobody, says je, and stays short', () => {
    const texts = [dutch.session, dutch.plan].flatMap(stringsIn);
    for (const text of texts) {
      expect(text).not.toMatch(banned);
      expect(text).not.toMatch(/\b(u|uw)\b/i);
    }
    expect(meanLength(texts)).toBeLessThanOrEqual(12);
  });

  it('English is as calm and as short', () => {
    const texts = [english.session, english.plan].flatMap(stringsIn);
    for (const text of texts) expect(text).not.toMatch(bannedEnglish);
    expect(meanLength(texts)).toBeLessThanOrEqual(12);
  });

  it('nothing was left in the other language', () => {
    const same = stringsIn(dutch.session).filter(
      (text) => wordsIn(text) > 3 && stringsIn(english.session).includes(text),
    );
    expect(same).toEqual([]);
    expect(dutch.plan.rules['plan-size'].claim(values)).not.toBe(english.plan.rules['plan-size'].claim(values));
  });

  it('exercise is no painkiller in the first weeks, and no exercise is best', () => {
    expect(dutch.plan.rules['no-best-exercise'].name).toBe('Geen enkele oefening is bewezen beter');
    for (const { purpose } of Object.values(dutch.session.exercises))
      expect(purpose).not.toMatch(/minder pijn|geneest/);
  });
});

function allOf({ steps, errors, ...rest }: ExerciseWords): readonly string[] {
  return [...Object.values(rest), ...steps, ...errors];
}

/** Every sentence in a part; functions are called with values. */
function stringsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  if (typeof part === 'function') return stringsIn((part as (v: unknown) => unknown)(values));
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

function sentencesOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.split(/(?<=[.?!:])\s+/)).filter((sentence) => /[.?!]$/.test(sentence));
}

function wordsIn(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => word !== '').length;
}

function meanLength(texts: readonly string[]): number {
  const lengths = sentencesOf(texts).map(wordsIn);
  return lengths.reduce((total, length) => total + length, 0) / lengths.length;
}
