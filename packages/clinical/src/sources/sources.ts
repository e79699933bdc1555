import type { Citation } from '@rugwijs/core';
import { aidSources } from './aids.ts';
import { backSources } from './back.ts';
import { bodySources } from './body.ts';
import { courseSources } from './course.ts';
import { guidelines } from './guidelines.ts';
import { handsSources } from './hands.ts';
import { lifestyleSources } from './lifestyle.ts';
import { measurementSources } from './measurement.ts';
import { ownTrialSources } from './own-trials.ts';
import { procedureSources } from './procedures.ts';
import { redFlagSources } from './red-flags.ts';
import type { Source } from './source.ts';
import { treatmentSources } from './treatment.ts';

const table = {
  ...guidelines,
  ...redFlagSources,
  ...courseSources,
  ...bodySources,
  ...backSources,
  ...treatmentSources,
  ...handsSources,
  ...procedureSources,
  ...aidSources,
  ...lifestyleSources,
  ...measurementSources,
  ...ownTrialSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof table;

/** Every source that a rule, exercise or sentence leans on. */
export const sources: Readonly<Record<SourceId, Source>> = table;

/** A source and the place in it that carries a rule. */
export function cite(source: SourceId, place?: string): Citation<SourceId> {
  return place === undefined ? { source } : { source, place };
}
