import type { Block, RecheckKind } from '@rugwijs/core';
import { questions } from '../answers/questions.ts';
import type { QuestionId } from '../answers/vocabulary.ts';

function ofBlocks(...blocks: readonly Block[]): readonly QuestionId[] {
  return questions.filter(({ block }) => blocks.includes(block)).map(({ id }) => id);
}

const nerves = ofBlocks('S1', 'S2a', 'S2b');
const legPart: readonly QuestionId[] = ['leg-pain', 'leg-features', 'relief-sitting', 'vascular-legs'];

/**
 * What is asked again, and when (triage.md 2.4). Age is never asked twice: it stays with the person's answers.
 * Effects: the same rules decide as at intake; a session is locked until the questions are answered.
 */
export const rechecks: Readonly<Record<RecheckKind, readonly QuestionId[]>> = {
  // Before every session, after one tap yes or unknown.
  'anything-new': [...nerves, ...ofBlocks('S3'), 'fall'],
  // First opening after 7 days or more.
  gap: [...nerves, ...ofBlocks('S3')],
  // Pain up by 3 or more within 24 hours. A jump of 2 is inside noise: S1–S2b only, no alarm (facts-2 section 12).
  'pain-jump': [...nerves, ...ofBlocks('S3', 'S4', 'S5'), 'course', 'pain'],
  'new-leg-sign': [...ofBlocks('S2a', 'S2b'), ...legPart],
  'fall-since': [...ofBlocks('S1', 'S2b', 'S4'), 'pain'],
  // Fever told between sessions: the first list, then all that makes fever urgent.
  fever: [...ofBlocks('S1', 'S2a', 'S2b', 'S3'), 'constant-night', 'flank-colic', 'urine-symptoms'],
  // Two weekly means, 2 or more up.
  'two-weeks-up': ofBlocks('P1', 'P2'),
  // Every four weeks; cancer in both wordings and pregnancy are rows of S4 and S6.
  month: ofBlocks('S3', 'S4', 'S5', 'S6'),
  // Day 28 or 42 without change.
  'not-improving': [...ofBlocks('S3', 'S4', 'S5', 'S6'), 'course', 'pain', 'function-limit', 'persisting'],
  // An alarm word in typed text opens the lists; it never reassures.
  'free-text': ofBlocks('S1', 'S2a', 'S2b', 'S3', 'S4', 'S5', 'S6'),
};
