/** The tools beside the exercises. Each has a folder under `coach` in core, clinical, text and the app. */
export const toolIds = [
  'calm',
  'sleep',
  'mood',
  'fear',
  'breaks',
  'strength',
  'helps',
  'flare',
  'review',
  'well',
  'work',
  'leg',
  'care',
  'measures',
] as const;

export type ToolId = (typeof toolIds)[number];
