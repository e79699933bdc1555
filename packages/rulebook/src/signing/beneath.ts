import type { Desk } from '../desk.ts';
import { list } from '../model/build.ts';
import type { Block } from '../model/page.ts';
import { wording } from '../pages/question-rows.ts';
import type { PrintedRule } from '../rules.ts';

/**
 * The wording of every question that a rule reads, also inside its terms: those stand on another page, but a signature covers
 * them as well.
 */
export function wordingBeneath(rule: PrintedRule, desk: Desk): Block {
  return list(rule.allQuestions.map((id) => wording(id, desk)));
}
