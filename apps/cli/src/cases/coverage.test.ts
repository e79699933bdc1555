import { exerciseIds, knowledge, ruleIds, specialRuleIds } from '@rugwijs/clinical';
import { verdicts } from '@rugwijs/core';
import { expect, test } from 'vitest';
import { casesIn, folders, type NamedCase } from './case-file.ts';

const told = [...casesIn('triage'), ...casesIn('classification'), ...casesIn('published'), ...casesIn('plan')];

/** Rules for which a case of this kind is missing. */
function lacking(rules: readonly string[], has: (one: NamedCase, rule: string) => boolean): readonly string[] {
  return rules.filter((rule) => !told.some((one) => has(one, rule)));
}

test('every rule has a case in which it gives the verdict', () => {
  const rules = [...ruleIds, ...specialRuleIds];
  expect(lacking(rules, ({ file }, rule) => file.expected.rule === rule)).toEqual([]);
});

test('every verdict of every rule has a case', () => {
  const wanted = knowledge.triage.rules.flatMap(({ id, verdicts: levels }) =>
    levels.map(([level]) => `${id} ${level}`),
  );
  const given = new Set(told.map(({ file: { expected } }) => `${expected.rule} ${expected.verdict}`));
  expect([...new Set(wanted)].filter((one) => !given.has(one))).toEqual([]);
});

test('every rule has a case in which it must not speak', () => {
  const rules = [...ruleIds, ...specialRuleIds];
  expect(lacking(rules, ({ file }, rule) => file.expected.silent?.includes(rule) ?? false)).toEqual([]);
});

test('every rule that does something with "weet ik niet" has such a case', () => {
  const rules = knowledge.triage.rules.filter(({ whenUnknown }) => whenUnknown !== undefined).map(({ id }) => id);
  expect(lacking(rules, ({ file }, rule) => file.expected.unknown?.includes(rule) ?? false)).toEqual([]);
});

test('every verdict, leg class, course and risk band appears', () => {
  const of = (pick: (one: NamedCase) => unknown) => new Set(told.map(pick));
  expect([...verdicts].filter((verdict) => !of(({ file }) => file.expected.verdict).has(verdict))).toEqual([]);
  const legs = of(({ file }) => file.expected.classification?.leg);
  expect(
    ['none', 'referred', 'radicular', 'claudication', 'circulation', 'unknown'].filter((leg) => !legs.has(leg)),
  ).toEqual([]);
});

test('every leg class meets every risk band, and every course does', () => {
  const seen = new Set(
    casesIn('classification').flatMap(({ file: { expected } }) => [
      `${expected.classification?.leg} ${expected.risk}`,
      `${expected.classification?.course} ${expected.risk}`,
    ]),
  );
  const bands = ['low', 'medium', 'high'];
  const wanted = ['none', 'referred', 'radicular', 'claudication', 'acute', 'subacute', 'persistent'].flatMap((kind) =>
    bands.map((band) => `${kind} ${band}`),
  );
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
});

test('every mode and every set of a plan appears', () => {
  const plans = casesIn('plan').map(({ file }) => file.expected.plan);
  const modes = new Set(plans.map((plan) => plan?.mode));
  const sets = new Set(plans.map((plan) => plan?.set));
  expect(['light', 'time-contingent', 'pain-guided'].filter((mode) => !modes.has(mode as never))).toEqual([]);
  expect(['full', 'pregnancy', 'walking-only'].filter((set) => !sets.has(set as never))).toEqual([]);
});

test('every limit that a person can have appears in a plan', () => {
  const seen = new Set(casesIn('plan').flatMap(({ file }) => file.expected.plan?.limits ?? []));
  const limits = new Set(knowledge.exercises.flatMap(({ notWith, careWith }) => [...notWith, ...careWith]));
  expect([...limits].filter((limit) => !seen.has(limit))).toEqual([]);
});

test('cases speak of rules, exercises and verdicts that exist', () => {
  const rules = new Set<string>([...ruleIds, ...specialRuleIds]);
  const exercises = new Set<string>(exerciseIds);
  const strange = told.flatMap(({ name, file: { expected } }) =>
    [
      ...[expected.rule, ...(expected.silent ?? []), ...(expected.unknown ?? [])].filter(
        (rule) => rule && !rules.has(rule),
      ),
      ...(expected.plan?.never ?? []).filter((id) => !exercises.has(id)),
    ].map((one) => `${name}: ${one}`),
  );
  expect(strange).toEqual([]);
});

test('there are at least eighty, each with what it shows, why, and a source; and no case says the same as another', () => {
  const all = folders.flatMap(casesIn);
  expect(all.length).toBeGreaterThanOrEqual(80);
  const bare = all.filter(({ file }) => !file.shows || !file.why || file.source.length === 0);
  expect(bare.map(({ name }) => name)).toEqual([]);
  const shows = all.map(({ folder, file }) => `${folder}: ${file.shows}`);
  expect(shows.filter((one, index) => shows.indexOf(one) !== index)).toEqual([]);
});
