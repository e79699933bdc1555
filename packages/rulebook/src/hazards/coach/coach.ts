import type { Hazard } from '../hazard.ts';
import { breaks } from './breaks.ts';
import { calm } from './calm.ts';
import { care } from './care.ts';
import { fear } from './fear.ts';
import { flare } from './flare.ts';
import { helps } from './helps.ts';
import { leg } from './leg.ts';
import { measures } from './measures.ts';
import { mood } from './mood.ts';
import { review } from './review.ts';
import { sleep } from './sleep.ts';
import { strength } from './strength.ts';
import { well } from './well.ts';
import { work } from './work.ts';

/** What can go wrong with the tools beside the exercises, those that touch an alarm first. */
export const coach: readonly Hazard[] = [
  ...leg,
  ...mood,
  ...flare,
  ...measures,
  ...strength,
  ...fear,
  ...calm,
  ...sleep,
  ...helps,
  ...breaks,
  ...review,
  ...well,
  ...work,
  ...care,
];
