import { allWords } from '@rugwijs/text';
import { type Desk, deskFor } from '../desk.ts';
import type { Page } from '../model/page.ts';
import { rulePageId, signedBlocks } from '../pages/rule-page.ts';
import { tableContents } from '../pages/tables.ts';
import { toolContents } from '../pages/tools.ts';
import { printedRules } from '../rules.ts';
import { wordingBeneath } from './beneath.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Every page that can be signed, with what a signature under it stands for: without the cases, the tests and the place to sign. */
function signedPages(desk: Desk): readonly Page[] {
  const rules = printedRules.map((rule) => ({
    id: rulePageId(rule.id),
    title: desk.text.triage.rules[rule.id].name,
    blocks: [...signedBlocks(rule, desk), wordingBeneath(rule, desk)],
  }));
  return [...rules, ...tableContents(desk), ...toolContents(desk)];
}

/** The fingerprint of each of them by its page: of the Dutch page, in every language of the book. */
export async function pageFingerprints(): Promise<ReadonlyMap<string, string>> {
  const desk = deskFor('nl', await allWords('nl'), []);
  const found = await Promise.all(
    signedPages(desk).map(async ({ id, title, blocks }) => [id, await fingerprintOf(title, blocks)] as const),
  );
  return new Map(found);
}
