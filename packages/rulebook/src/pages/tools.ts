import { coachKnowledge } from '@rugwijs/clinical';
import { type CoachKnowledge, type ToolId, toolIds } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { heading, paragraph, table } from '../model/build.ts';
import type { Block, Page } from '../model/page.ts';
import { toolNumbers } from '../tool-numbers.ts';
import { rulesOf, toolGrounds, toolWords } from '../tool-rules.ts';
import { toolSettings } from '../tool-settings.ts';
import { groundsTable } from './grounds.ts';
import { signable } from './signable.ts';
import { normBlocks } from './tables/norms.ts';

/** One page for every tool beside the exercises, with the tests that guard it and the place to sign. */
export function toolPages(desk: Desk): readonly Page[] {
  return toolContents(desk).map((page) => signable(page, page.of, desk));
}

/** What each says: every rule, the words of the app, what would change it, and where it comes from. */
export function toolContents(
  desk: Desk,
  knowledge: CoachKnowledge = coachKnowledge,
): readonly (Page & { readonly of: ToolId })[] {
  const words = toolWords(desk);
  const numbers = toolNumbers(knowledge, desk);
  return toolIds.map((tool) => {
    const { title, lead } = desk.text[tool];
    const rules = rulesOf(tool).map((id) => ({ words: words[id], grounds: toolGrounds[id], readings: numbers[id] }));
    return {
      of: tool,
      id: `tools/${tool}`,
      title,
      blocks: [
        paragraph(lead),
        groundsTable(rules, desk, 'with-change'),
        ...settingBlocks(tool, knowledge, desk),
        ...(tool === 'strength' ? normBlocks(desk) : []),
      ],
    };
  });
}

/** What a tool counts with beside the numbers in its rules. */
function settingBlocks(tool: ToolId, knowledge: CoachKnowledge, desk: Desk): readonly Block[] {
  const { title, head, of } = desk.words.toolSettings;
  const words: Readonly<Record<string, string>> = of[tool];
  const rows = Object.entries(toolSettings(knowledge)[tool]).map(([name, numbers]) => [
    words[name] ?? '',
    numbers.map(desk.words.phrases.decimal).join(' · '),
  ]);
  return [heading(title), table(head, [5, 2], rows)];
}

/** Rules of a tool that have no source but ourselves, or lean on one: by name. */
export function toolRuleNames(wanted: (sources: readonly string[]) => boolean, desk: Desk): readonly string[] {
  const words = toolWords(desk);
  return toolIds.flatMap((tool) =>
    rulesOf(tool)
      .filter((id) => wanted(toolGrounds[id].sources))
      .map((id) => `${desk.text[tool].title}: ${words[id].name}`),
  );
}
