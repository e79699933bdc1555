import type { Citation } from '@rugwijs/core';
import { aidSources } from './aids.ts';
import { backSources } from './back.ts';
import { bodySources } from './body.ts';
import { buildUpSources } from './build-up.ts';
import { courseSources } from './course.ts';
import { exerciseSources } from './exercise.ts';
import { guidelines } from './guidelines.ts';
import { handsSources } from './hands.ts';
import { homeTestSources } from './home-tests.ts';
import { lifestyleSources } from './lifestyle.ts';
import { medicineSources } from './medicines.ts';
import { ownTrialSources } from './own-trials.ts';
import { procedureSources } from './procedures.ts';
import { programmeSources } from './programmes.ts';
import { questionnaireSources } from './questionnaires.ts';
import { redFlagSources } from './red-flags.ts';
import type { Source } from './source.ts';

const table = {
  ...guidelines,
  ...redFlagSources,
  ...courseSources,
  ...bodySources,
  ...backSources,
  ...exerciseSources,
  ...buildUpSources,
  ...programmeSources,
  ...handsSources,
  ...procedureSources,
  ...aidSources,
  ...lifestyleSources,
  ...medicineSources,
  ...questionnaireSources,
  ...homeTestSources,
  ...ownTrialSources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof table;

/** Every source that a rule, exercise or sentence leans on. */
export const sources: Readonly<Record<SourceId, Source>> = table;

/** A source and the place in it that carries a rule. */
export function cite(source: SourceId, place?: string): Citation<SourceId> {
  return place === undefined ? { source } : { source, place };
}
