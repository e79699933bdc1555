import { ruleIds, rules, triageKnowledge } from '@rugwijs/clinical';
import { type Condition, verdicts } from '@rugwijs/core';
import { namedIn } from '../condition/inside.ts';
import { namedId, sayWay, sayWays } from '../condition/phrase.ts';
import { waysOf } from '../condition/ways.ts';
import type { Desk } from '../desk.ts';
import { heading, paragraph, strong, subheading, table, toPage } from '../model/build.ts';
import type { Block, Line } from '../model/page.ts';
import { isSpecial, type PrintedRule, raised } from '../rules.ts';

/** The rule as a table, made from its conditions, with the terms that it uses. */
export function decisionBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.decision;
  if (rule.flag === undefined) return [heading(words.title), ...specialBlocks(rule, desk)];
  const { verdicts: names } = desk.words.phrases;
  const rows = rule.flag.verdicts.flatMap(([verdict, condition]) =>
    waysOf(condition).map((way) => [[strong(names[verdict])], sayWay(way, desk)]),
  );
  const named = namedIn(...rule.flag.verdicts.map(([, condition]) => condition));
  return [
    heading(words.title),
    ...(rows.length === 1 ? [] : [paragraph(words.lead)]),
    table(words.head, [1, 3], rows),
    ...(named.length === 0 ? [] : [subheading(words.named), namedTable(named, desk)]),
  ];
}

/** What named conditions mean, a row for every way in which one comes true. */
function namedTable(conditions: readonly Extract<Condition, { kind: 'named' }>[], desk: Desk): Block {
  const rows = conditions.map(({ name, of }): readonly Line[] => [
    [strong(desk.words.named[namedId(name)])],
    sayWays(of, desk),
  ]);
  return table(desk.words.rulePage.decision.namedHead, [1, 2], rows);
}

function specialBlocks(rule: PrintedRule, desk: Desk): readonly Block[] {
  const { manyUnknown, riskOfPersisting } = triageKnowledge.triage;
  const words = desk.words.rulePage.special;
  const { verdicts: names } = desk.words.phrases;
  if (!isSpecial(rule.id)) return [];
  switch (rule.id) {
    case 'many-unknown':
      return [
        paragraph(words.manyUnknown.lead),
        table(
          words.manyUnknown.head,
          [2, 1],
          [
            [words.manyUnknown.from(manyUnknown.rows), [strong(names[manyUnknown.verdict])]],
            [words.manyUnknown.below(manyUnknown.rows), desk.words.rulePage.unknown.none],
          ],
        ),
      ];
    case 'risk-of-persisting': {
      const { risk } = desk.words.tables;
      return [
        paragraph(
          words.risk.lead,
          ' ',
          toPage(desk.words.contents.tables['classification-and-risk'], 'tables/classification-and-risk'),
        ),
        table(
          words.risk.head,
          [2, 1],
          [
            [risk.bands.high, [strong(names[riskOfPersisting.verdict])]],
            [risk.bands.medium, [strong(names[riskOfPersisting.verdict])]],
            [risk.bands.low, desk.words.rulePage.unknown.none],
          ],
        ),
      ];
    }
    case 'second-contact':
      return secondContactBlocks(desk);
  }
}

function secondContactBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.rulePage.special.secondContact;
  const { verdicts: names } = desk.words.phrases;
  const notRaised = ruleIds.filter((id) => rules.find((rule) => rule.id === id)?.raisedBySecondContact === false);
  return [
    paragraph(words.lead),
    paragraph(strong(words.when), ': ', ...sayWays(triageKnowledge.triage.secondContact.when, desk)),
    table(
      words.head,
      [1, 1],
      verdicts.toReversed().map((verdict) => {
        const to = raised(verdict);
        return [names[verdict], to === verdict ? words.same : [strong(names[to])]];
      }),
    ),
    paragraph(
      words.notFor,
      ' ',
      ...notRaised.flatMap((id, at) => [
        ...(at === 0 ? [] : [', ']),
        toPage(desk.text.triage.rules[id].name, `rules/${id}`),
      ]),
      '.',
    ),
  ];
}
