import type { CalmRoundId, GuidedPlace } from '@rugwijs/core';

/** Seconds of gentle tensing (exercises.json `spierontspanning`: a little and short, let go for long). */
const tense = 5;

/** Tense a little, let go; the back itself is only let go, never tensed. */
const muscles: readonly GuidedPlace[] = [
  { id: 'settle', weight: 1 },
  { id: 'hands', tense, weight: 1 },
  { id: 'arms', tense, weight: 1 },
  { id: 'shoulders', tense, weight: 1 },
  { id: 'face', tense, weight: 1 },
  { id: 'back', weight: 1 },
  { id: 'buttocks', tense, weight: 1 },
  { id: 'thighs', tense, weight: 1 },
  { id: 'feet', tense, weight: 1 },
  { id: 'whole', weight: 1 },
];

/** Attention from feet to head (exercises.json `bodyscan`). */
const scan: readonly GuidedPlace[] = [
  { id: 'settle', weight: 1 },
  { id: 'feet', weight: 1 },
  { id: 'calves', weight: 1 },
  { id: 'thighs', weight: 1 },
  { id: 'hips', weight: 1 },
  { id: 'back', weight: 1.5 },
  { id: 'belly', weight: 1 },
  { id: 'hands', weight: 1 },
  { id: 'shoulders', weight: 1 },
  { id: 'face', weight: 1 },
  { id: 'whole', weight: 1.5 },
];

/** Breath, body, sounds, thoughts: our own short order. */
const attention: readonly GuidedPlace[] = [
  { id: 'settle', weight: 1 },
  { id: 'breath', weight: 2 },
  { id: 'body', weight: 1.5 },
  { id: 'sounds', weight: 1 },
  { id: 'thoughts', weight: 2 },
  { id: 'return', weight: 1.5 },
  { id: 'whole', weight: 1 },
];

export const places: Readonly<Partial<Record<CalmRoundId, readonly GuidedPlace[]>>> = {
  'muscle-relaxation': muscles,
  'body-scan': scan,
  mindfulness: attention,
};
