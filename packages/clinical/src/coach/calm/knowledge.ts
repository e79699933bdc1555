import type { CalmKnowledge, CalmRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';
import { places } from './places.ts';

/** Breathing for persistent back pain: less pain in small, weak trials; very low certainty (facts.md F7; breathing2025). */
const breathing: SourcedGrounds = { sources: ['breathing2025', 'breathing2023'], certainty: 'very-low' };

const rules: Readonly<Record<CalmRuleId, SourcedGrounds>> = {
  // About six a minute, in 4 s, out 6 s (facts.md F7); why that pace: Lehrer 2014, of the heart and not of the back.
  'calm-paced': { sources: ['breathing2025', 'lehrer2014'], certainty: 'very-low' },
  'calm-breathing': breathing,
  // WHO 2023 does not advise relaxation training as a routine: offered for comfort, by choice.
  'calm-relaxing': { sources: ['who2023'], certainty: 'very-low' },
  // Mindfulness, 8–10 minutes, did a little for persistent pain in the long run (Jenkins 2025); one round on its own was not looked at.
  'calm-attention': { sources: ['jenkins2025'], certainty: 'low' },
  'calm-no-holding': own,
  'calm-after-dizzy': own,
  'calm-own-pace': own,
  'calm-no-tensing': own,
  'calm-before-after': own,
  // Tension at home or at work goes with slower recovery (KNGF 2021, prognostic factors); that relaxing changes that was not shown.
  'calm-told-stress': { sources: ['kngf2021', 'own'], certainty: 'expert' },
};

export const calmKnowledge = {
  rules,
  // Own pace, about 6 a minute at first (facts.md F7); the bounds are our own: slower than 4 or faster than 10 is no calm breath.
  perMinute: { least: 4, most: 10, usual: 6 },
  // 4 s in and 6 s out (facts.md F7); breathing in is never longer than breathing out (own).
  inShare: { least: 0.3, most: 0.5, usual: 0.4 },
  // Own: around the 5 minutes below, and two to begin with.
  minutes: [2, 3, 5, 8, 10],
  // 5 minutes, once or twice a day (facts.md F7).
  usualMinutes: 5,
  places,
  // Own: four weeks.
  dizzyDays: 28,
  // Own: fewer than four rounds is chance; nobody measured how much such a score moves by itself.
  roundsToSay: 4,
} as const satisfies CalmKnowledge;
