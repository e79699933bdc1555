import type { QuestionId, RuleId } from '@rugwijs/clinical';
import type { Desk } from '../desk.ts';
import { allDoubts } from '../doubts.ts';
import { heading, link, list, note, paragraph, soft, strong, table, toPage } from '../model/build.ts';
import type { Block, Line, Page } from '../model/page.ts';
import type { PrintedRule } from '../rules.ts';
import { decisionBlocks } from './decision.ts';
import { questionRows } from './question-rows.ts';
import { signBlocks, statusLine } from './sign.ts';
import { sourceRows } from './source-rows.ts';
import { theoremRows } from './theorems.ts';
import { unknownBlocks } from './unknown.ts';

export function rulePageId<Rule extends RuleId>(rule: Rule): `rules/${Rule}` {
  return `rules/${rule}`;
}

/** One rule on one page, to read, to question and to sign. */
export function rulePage(rule: PrintedRule, desk: Desk): Page {
  const page = { id: rulePageId(rule.id), title: desk.text.triage.rules[rule.id].name };
  return {
    ...page,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      note(...statusLine(page, desk)),
      ...signedBlocks(rule, desk),
      ...guardedBlocks(rule, desk),
      ...signBlocks(page, desk),
    ],
  };
}

/** What a signature stands for: everything that says what the rule does and what a person sees. */
export function signedBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  return [
    ...introBlocks(rule, desk),
    ...decisionBlocks(rule, desk),
    ...unknownBlocks(rule, desk),
    ...seesBlocks(rule, desk),
    ...questionBlocks(rule, desk),
    ...sourceBlocks(rule, desk),
    ...doubtBlocks(rule, desk),
  ];
}

function introBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage;
  const { certainty, rules } = desk.text.triage;
  const { tiers, provenance, verdicts } = desk.words.phrases;
  const sure = certainty[rule.certainty];
  const facts: readonly (readonly [string, string])[] = [
    [words.facts.urgent, verdicts[rule.mostUrgent]],
    ...(rule.tier === undefined ? [] : [[words.facts.tier, tiers[rule.tier]] as const]),
    [words.facts.certainty, `${sure.name}. ${sure.says}`],
    [words.facts.from, rule.provenance.map((one) => provenance[one].name).join(', ')],
  ];
  return [
    paragraph(strong(words.for), ': ', desk.words.purposes[rule.id]),
    paragraph(strong(words.claim), ': ', rules[rule.id].claim),
    list(facts.map(([name, value]) => [strong(name), ': ', value])),
  ];
}

function seesBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.sees;
  const text = desk.text.triage.rules[rule.id];
  const { verdicts } = desk.words.phrases;
  const rows: (readonly (string | Line)[])[] = rule.outcomes.map((verdict) => [
    [strong(verdicts[verdict])],
    `“${text.sayAt?.[verdict] ?? text.say}”`,
  ]);
  for (const [question, say] of Object.entries(text.sayWith ?? {})) {
    rows.push([[soft(words.with(desk.labelOf(question as QuestionId)))], `“${say}”`]);
  }
  return [
    heading(words.title),
    table(words.head, [1, 3], rows),
    list([
      [strong(words.note), ': ', text.note],
      [strong(words.meanwhile), ': ', text.meanwhile],
      [strong(words.wouldChange), ': ', text.wouldChange],
    ]),
  ];
}

/** With more than this the questions of its terms stand on the page of the terms. */
const fewQuestions = 10;

function questionBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.questions;
  const all = rule.allQuestions.length <= fewQuestions;
  const shown = all ? rule.allQuestions : rule.questions;
  if (shown.length === 0) return [];
  return [
    heading(words.title),
    ...(all ? [] : [paragraph(toPage(words.others, 'tables/named-conditions'))]),
    table(words.head, [2, 4, 2], questionRows(shown, desk)),
  ];
}

function sourceBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.sources;
  const { provenance } = desk.words.phrases;
  const explained = rule.provenance.map((one) => `${provenance[one].name}: ${provenance[one].says}`).join('; ');
  return [
    heading(words.title),
    table(words.head, [5, 2, 2], sourceRows(rule.sources, desk)),
    ...(explained === '' ? [] : [paragraph(soft(`${words.explained}: ${explained}.`))]),
  ];
}

function doubtBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.doubts;
  const own = allDoubts.filter(({ rules }) => rules.includes(rule.id));
  if (own.length === 0) return [heading(words.title), paragraph(words.none)];
  const rows = own.map(({ id, open, decides }) => {
    const { asks, now } = desk.words.doubts[id];
    return [open ? [strong(`${words.open}.`), ' ', asks] : asks, now, words.decides[decides]];
  });
  return [heading(words.title), table(words.head, [4, 3, 1], rows)];
}

function guardedBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.guarded;
  const rows = desk.cases.flatMap(({ file, shows, rules }) => {
    const own = rules.find((one) => one.rule === rule.id);
    return own === undefined ? [] : [[[link(shows, { file })], words.as[own.as]]];
  });
  const theorems = theoremRows(rule.id, desk);
  return [
    heading(words.title),
    ...(theorems.length === 0 ? [] : [paragraph(strong(words.theorems)), list(theorems)]),
    paragraph(toPage(words.all, 'theorems')),
    ...(rows.length === 0
      ? [paragraph(words.noCases)]
      : [paragraph(strong(words.cases)), table(words.head, [4, 1], rows)]),
  ];
}
