import { adaptationKnowledge, type ExerciseId, exercises, planRules, type SourceId, sources } from '@rugwijs/clinical';
import type { AdaptationRuleId, PlanRuleId, Provenance } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { heading, joined, paragraph, stacked, strong, subheading, table, toPage } from '../model/build.ts';
import type { Block, Line, Page } from '../model/page.ts';
import { printedRules } from '../rules.ts';
import { numbersTable } from './recalled-numbers.ts';
import { rulePageId } from './rule-page.ts';
import { citedShort, sourceLine } from './source-rows.ts';
import { toolRuleNames } from './tools.ts';

const unsure = ['recall', 'seen-2nd', 'own'] as const satisfies readonly Provenance[];
const notRead = ['recall', 'secondary', 'own'] as const;

/** Everything that nobody looked up yet, and what depends on it. */
export function toCheckPage(desk: Desk): Page {
  const words = desk.words.toCheck;
  const count = (label: Provenance) => printedRules.filter(({ provenance }) => provenance.includes(label)).length;
  return {
    id: 'to-check',
    title: words.title,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      paragraph(words.lead),
      paragraph(words.counts(count('recall'), count('seen-2nd'), count('own'))),
      heading(words.rules),
      ...unsure.flatMap((label) => [subheading(words.groups[label]), rulesTable(label, desk)]),
      heading(words.sources),
      sourcesTable(desk),
      heading(words.numbers),
      paragraph(words.numbersLead),
      numbersTable(desk),
      heading(words.ownPlan),
      table(words.ownPlanHead, [1, 5], ownRules(desk)),
      heading(words.notes),
      paragraph(words.notesLead),
      notesTable(desk),
    ],
  };
}

function rulesTable(label: (typeof unsure)[number], desk: Desk): Block {
  const words = desk.words.toCheck;
  const rows = printedRules
    .filter(({ provenance }) => provenance.includes(label))
    .map(({ id, provenance, sources: cited }): readonly Line[] => [
      [toPage(desk.text.triage.rules[id].name, rulePageId(id))],
      [provenance.map((one) => desk.words.phrases.provenance[one].name).join(', ')],
      citedShort(cited, desk),
    ]);
  return table(words.rulesHead, [2, 2, 5], rows);
}

function sourcesTable(desk: Desk): Block {
  const words = desk.words.toCheck;
  const ids = Object.keys(sources) as SourceId[];
  const rows = notRead.flatMap((state) =>
    ids
      .filter((id) => sources[id].read === state && id !== 'own')
      .map((id): readonly Line[] => [sourceLine(id, desk), [desk.words.phrases.read[state]], dependants(id, desk)]),
  );
  return table(words.sourcesHead, [4, 2, 5], rows);
}

/** Rules, steps, exercises and measures that cite a source. */
function dependants(source: SourceId, desk: Desk): Line {
  const { depends, nothing } = desk.words.toCheck;
  const triage: readonly Line[] = printedRules
    .filter((rule) => rule.sources.some((one) => one.source === source))
    .map(({ id }) => [toPage(desk.text.triage.rules[id].name, rulePageId(id))]);
  const groups: readonly (readonly [string, readonly Line[]])[] = [
    [depends.triage, triage],
    [depends.plan, lines(planIds((one) => one.includes(source)).map((id) => desk.text.plan.rules[id].name))],
    [
      depends.adaptation,
      lines(stepIds((one) => one.includes(source)).map((id) => desk.text.adaptation.rules[id].name)),
    ],
    [
      depends.exercises,
      lines(
        exercises
          .filter((one) => one.sources.includes(source))
          .map(({ id }) => desk.text.session.exercises[id as ExerciseId].name),
      ),
    ],
    [depends.tools, lines(toolRuleNames((one) => one.includes(source), desk))],
    [
      depends.measures,
      lines(
        Object.entries(adaptationKnowledge.progress.measures)
          .filter(([, one]) => one.sources.includes(source))
          .map(([id]) => desk.text.progress.measures[id as keyof typeof desk.text.progress.measures].name),
      ),
    ],
  ];
  const told = groups.filter(([, found]) => found.length > 0);
  if (told.length === 0) return [nothing];
  return stacked(told.map(([name, found]) => [strong(name), ': ', ...joined(found, ', ')]));
}

function ownRules(desk: Desk): readonly (readonly Line[])[] {
  const { depends } = desk.words.toCheck;
  const alone = (cited: readonly string[]) => cited.every((one) => one === 'own');
  const names = (found: readonly string[]): Line => [[...new Set(found)].join(' · ')];
  return [
    [[depends.plan], names(planIds(alone).map((id) => desk.text.plan.rules[id].name))],
    [[depends.tools], names(toolRuleNames(alone, desk))],
    [[depends.adaptation], names(stepIds(alone).map((id) => desk.text.adaptation.rules[id].name))],
  ];
}

function notesTable(desk: Desk): Block {
  const rows = (Object.keys(sources) as SourceId[]).flatMap((id): readonly (readonly Line[])[] => {
    const { read, note } = sources[id];
    return note === undefined || notRead.some((state) => state === read) ? [] : [[sourceLine(id, desk), [note]]];
  });
  return table(desk.words.toCheck.notesHead, [1, 1], rows);
}

function planIds(wanted: (sources: readonly string[]) => boolean): readonly PlanRuleId[] {
  return (Object.keys(planRules.facts) as PlanRuleId[]).filter((id) => wanted(planRules.facts[id].sources));
}

function stepIds(wanted: (sources: readonly string[]) => boolean): readonly AdaptationRuleId[] {
  const { rules } = adaptationKnowledge.adaptation;
  return (Object.keys(rules) as AdaptationRuleId[]).filter((id) => wanted(rules[id].sources));
}

function lines(names: readonly string[]): readonly Line[] {
  return [...new Set(names)].map((name) => [name]);
}
