import type { FlareKnowledge, FlareRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';

const rules: Readonly<Record<FlareRuleId, SourcedGrounds>> = {
  // A flare-up is what the person calls one (Costa 2019, recall); that other causes are asked after first is our own.
  'flare-alarm-first': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  // facts.md F9: 60–80 % for 1–3 days, full again in 3–7; set beforehand, so it stays time-contingent. Own.
  'flare-day-by-day': { sources: ['costaFlare2019', 'own'], certainty: 'expert' },
  'flare-usual-length': own,
  'flare-helped-before': own,
  // Warmth: small short relief in trials of acute pain (French 2006). Breathing: very uncertain (facts.md F7). Positions: own.
  'flare-comfort': { sources: ['french2006', 'breathing2025', 'own'], certainty: 'low' },
  'flare-look-back': own,
  'flare-pattern': own,
};

export const flareKnowledge = {
  rules,
  lengthsToSay: 2, // own: one is no habit
  looksToSay: 3, // own
  patternShare: 0.5, // own
  lookBackDays: 14, // own: after that memory fades
} as const satisfies FlareKnowledge;
