import type { adaptation } from './nl/adaptation.ts';
import type { answers } from './nl/answers.ts';
import type { app } from './nl/app.ts';
import type { book } from './nl/book.ts';
import type { checkIn } from './nl/check-in.ts';
import type { claims } from './nl/claims.ts';
import type { classification } from './nl/classification.ts';
import type { learn } from './nl/learn.ts';
import type { lessons } from './nl/lessons.ts';
import type { net } from './nl/net.ts';
import type { plan } from './nl/plan.ts';
import type { practice } from './nl/practice.ts';
import type { progress } from './nl/progress.ts';
import type { session } from './nl/session.ts';
import type { treatments } from './nl/treatments.ts';
import type { triage } from './nl/triage.ts';

export type Language = 'nl' | 'en';

/** Every sentence a person can see, a part per step. Dutch gives the shape; English must match it, or nothing compiles. */
export interface Words {
  readonly app: typeof app;
  readonly answers: typeof answers;
  readonly triage: typeof triage;
  readonly classification: typeof classification;
  readonly plan: typeof plan;
  readonly session: typeof session;
  readonly checkIn: typeof checkIn;
  readonly adaptation: typeof adaptation;
  readonly progress: typeof progress;
  readonly practice: typeof practice;
  readonly learn: typeof learn;
  readonly net: typeof net;
  readonly lessons: typeof lessons;
  readonly claims: typeof claims;
  readonly treatments: typeof treatments;
  readonly book: typeof book;
}

export type Part = keyof Words;
