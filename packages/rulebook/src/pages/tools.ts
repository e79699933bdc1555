import { coachKnowledge, type SourceId } from '@rugwijs/clinical';
import { type RuleGrounds, type ToolId, toolIds } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { paragraph, strong, table, toPage } from '../model/build.ts';
import type { Page } from '../model/page.ts';
import { shortSources, sure } from './grounds.ts';
import { normBlocks } from './tables/norms.ts';

interface ToolRule {
  readonly name: string;
  readonly claim: string | ((values: Readonly<Record<string, string | number>>) => string);
  readonly wouldChange: string;
}

/** One page for every tool beside the exercises: each rule, what the app says, what would change it, and where it comes from. */
export function toolPages(desk: Desk): readonly Page[] {
  return toolsWithRules.map((tool) => {
    const words = desk.words.tables.tools;
    const { title, lead } = desk.text[tool];
    const { common } = desk.words.tables;
    return {
      id: `tools/${tool}`,
      title,
      blocks: [
        paragraph(toPage(desk.words.rulePage.crumb, 'README')),
        paragraph(lead),
        table(
          [common.rule, common.says, words.change, common.from, common.certainty],
          [2, 4, 3, 3, 2],
          toolRules(tool, desk).map(({ words: { name, claim, wouldChange }, grounds: { sources, certainty } }) => [
            [strong(name)],
            typeof claim === 'string' ? claim : claim(blanks),
            wouldChange,
            shortSources(sources as readonly SourceId[], desk),
            sure(certainty, desk),
          ]),
        ),
        ...(tool === 'strength' ? normBlocks(desk) : []),
      ],
    };
  });
}

/** Rules of a tool that have no source but ourselves, or lean on one: by name. */
export function toolRuleNames(wanted: (sources: readonly string[]) => boolean, desk: Desk): readonly string[] {
  return toolsWithRules.flatMap((tool) =>
    toolRules(tool, desk)
      .filter(({ grounds }) => wanted(grounds.sources))
      .map(({ words }) => `${desk.text[tool].title}: ${words.name}`),
  );
}

const toolsWithRules: readonly ToolId[] = toolIds.filter((tool) => Object.keys(coachKnowledge[tool].rules).length > 0);

function toolRules(tool: ToolId, desk: Desk) {
  const words: Readonly<Record<string, ToolRule>> = desk.text[tool].rules;
  const grounds: Readonly<Record<string, RuleGrounds>> = coachKnowledge[tool].rules;
  return Object.entries(words).flatMap(([id, said]) => {
    const own = grounds[id];
    return own === undefined ? [] : [{ words: said, grounds: own }];
  });
}

/** A number that differs from person to person is shown as a gap. */
const blanks = new Proxy<Record<string, string>>({}, { get: () => '…' });
