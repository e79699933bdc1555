import { toolReason } from '@rugwijs/core';
import { helpsKnowledge } from './aids.ts';

const { rules } = helpsKnowledge;

/** Why before and after is no proof. */
export const littleProof = [toolReason(rules, 'helps-before-after-proves-little')];

/** What an own trial leans on, shown before it starts. */
export const ownTrial = [
  toolReason(rules, 'helps-trial-try'),
  toolReason(rules, 'helps-trial-order'),
  toolReason(rules, 'helps-trial-beside-plan'),
  toolReason(rules, 'helps-trial-not-medicine'),
];
