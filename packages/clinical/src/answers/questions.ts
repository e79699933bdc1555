import type { Block, Question, Verdict } from '@rugwijs/core';
import { type QuestionId, vocabulary } from './vocabulary.ts';
import { asked } from './when.ts';
import { yes } from './words.ts';

/** A screen is no longer asked from this verdict on (triage.md 1.1 (6) and 1.2). */
const until: Partial<Record<Block, Verdict>> = {
  S2a: 'emergency',
  S2b: 'call-gp-now',
  S3: 'call-gp-now',
  S4: 'call-gp-now',
  S5: 'call-gp-now',
  S6: 'call-gp-now',
  P1: 'call-gp-now',
  P2: 'call-gp-today',
  persisting: 'gp-appointment',
};

/** Questions that only classification and risk are after; the verdict may use them too. */
const forClassification: ReadonlySet<string> = new Set<QuestionId>([
  'leg-pain',
  'leg-features',
  'relief-sitting',
  'vascular-legs',
  'episodes',
  'function-limit',
  'inflammatory',
  'persisting',
]);

/** Never awaited: a person may leave these out. */
const optional: ReadonlySet<string> = new Set<QuestionId>(['start-back', 'gp-phone', 'hap-phone']);

function question(id: QuestionId): Question<QuestionId> {
  const entry: Omit<Question, 'id' | 'step'> = vocabulary[id];
  const { block } = entry;
  const step = block === 'plan' ? 'plan' : forClassification.has(id) ? 'classification' : 'triage';
  const stop = until[block];
  return {
    id,
    step,
    ...entry,
    ...(stop === undefined ? {} : { until: stop }),
    ...(optional.has(id) ? { optional: true } : {}),
    ...asked[id],
    mayBeUnknown: step !== 'plan' || (entry.options?.includes('unknown') ?? false),
  };
}

const ids = Object.keys(vocabulary) as QuestionId[];

/** Every question in asking order, with its screen, options and when it is asked. */
export const questions: readonly Question<QuestionId>[] = ids.map(question);

/** Age belongs to the first list as soon as sudden severe pain is told: it decides between a call and 112. */
export const atOnce = [{ question: 'age', block: 'S1', when: yes('sudden-severe') }] as const;

/** Classification, risk and the limits of a plan need these while the verdict is calm. */
export const neededWhenCalm: readonly QuestionId[] = [
  'age',
  'spine-procedure',
  'osteoporosis',
  'steroids',
  'anticoagulants',
  'pregnant',
  'duration',
  'course',
  'pain',
  'leg-pain',
  'leg-features',
  'relief-sitting',
  'vascular-legs',
  'episodes',
  'function-limit',
  'inflammatory',
  'persisting',
];
