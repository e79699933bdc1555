import { coachKnowledge } from '@rugwijs/clinical';
import { type CoachKnowledge, toolIds } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { paragraph, toPage } from '../model/build.ts';
import type { Page } from '../model/page.ts';
import { toolNumbers } from '../tool-numbers.ts';
import { rulesOf, toolGrounds, toolWords } from '../tool-rules.ts';
import { groundsTable } from './grounds.ts';
import { normBlocks } from './tables/norms.ts';

/** One page for every tool beside the exercises: each rule, what the app says, what would change it, and where it comes from. */
export function toolPages(desk: Desk, knowledge: CoachKnowledge = coachKnowledge): readonly Page[] {
  const words = toolWords(desk);
  const numbers = toolNumbers(knowledge, desk);
  return toolIds.map((tool) => {
    const { title, lead } = desk.text[tool];
    const rules = rulesOf(tool).map((id) => ({ words: words[id], grounds: toolGrounds[id], readings: numbers[id] }));
    return {
      id: `tools/${tool}`,
      title,
      blocks: [
        paragraph(toPage(desk.words.rulePage.crumb, 'README')),
        paragraph(lead),
        groundsTable(rules, desk, 'with-change'),
        ...(tool === 'strength' ? normBlocks(desk) : []),
      ],
    };
  });
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
