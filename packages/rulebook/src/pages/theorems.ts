import { type RuleId, theoremIds } from '@rugwijs/clinical';
import type { Desk } from '../desk.ts';
import { list, paragraph } from '../model/build.ts';
import type { Page } from '../model/page.ts';

/** Theorems that guard one rule by name. */
export function theoremRows(_rule: RuleId, _desk: Desk): readonly string[] {
  return [];
}

export function theoremsPage(desk: Desk): Page {
  const words = desk.words.theorems;
  return {
    id: 'theorems',
    title: words.title,
    blocks: [paragraph(words.lead), list(theoremIds.map((id) => words.claims[id]))],
  };
}
