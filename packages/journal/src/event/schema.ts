import { isDay, verdicts } from '@rugwijs/core';
import * as z from 'zod/mini';
import { coachSchemas } from './coach-schemas.ts';
import { checks, type EventData, type EventKind } from './event.ts';
import { count, day, longText, score, text, yesNoUnknown } from './fields.ts';

/** A moment with its offset, so that both its order and the person's own calendar day are known. */
const instant = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/),
  z.refine((value) => isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))),
);

/** The envelope that every event has had and will have, whatever its kind or version. */
export const envelope = z.looseObject({
  id: text,
  at: instant,
  kind: text,
  version: z.number().check(z.int(), z.gte(0)),
  data: z.unknown(),
});

const verdict = z.enum(verdicts);
const answers = z.record(text, z.union([longText, z.number(), z.array(text)]));
const dose = z.union([
  z.looseObject({ kind: z.literal('reps'), sets: count, reps: count }),
  z.looseObject({ kind: z.literal('hold'), sets: count, seconds: count }),
  z.looseObject({ kind: z.literal('time'), minutes: count }),
]);

const reason = z.looseObject({
  rule: text,
  because: z.array(z.looseObject({ question: text, answer: z.union([longText, z.number(), z.array(text)]) })),
  sources: z.array(text),
  certainty: z.enum(['high', 'moderate', 'low', 'very-low', 'expert']),
  values: z.exactOptional(z.record(text, z.union([longText, z.number()]))),
});
const reasons = z.array(reason);

const plan = z.looseObject({
  madeOn: day,
  mode: z.enum(['light', 'time-contingent', 'pain-guided']),
  modeReasons: reasons,
  set: z.enum(['full', 'pregnancy', 'walking-only']),
  exercises: z.array(z.looseObject({ exercise: text, dose, reasons })),
  daysPerWeek: z.number().check(z.gte(0), z.lte(7)),
  minutesPerDay: count,
  walking: z.looseObject({
    minutes: count,
    daysPerWeek: z.number().check(z.gte(0), z.lte(7)),
    trialsNeeded: z.exactOptional(count),
    reasons,
  }),
  activities: z.array(
    z.looseObject({
      id: text,
      name: longText,
      rating: z.exactOptional(score),
      isGoal: z.boolean(),
      unit: z.enum(['minutes', 'times']),
      trialsNeeded: count,
    }),
  ),
  goalDate: z.exactOptional(day),
  rechecks: z.array(
    z.looseObject({
      on: day,
      kind: z.enum([
        'day-3',
        'day-7',
        'week-1',
        'week-2',
        'week-4',
        'week-6',
        'week-12',
        'monthly',
        'standing-verdict',
      ]),
    }),
  ),
  limits: z.array(
    z.enum([
      'pregnancy',
      'osteoporosis',
      'vertebral-fracture',
      'radicular',
      'stenosis',
      'spine-procedure',
      'anticoagulants',
      'heart',
      'lungs',
      'high-blood-pressure',
      'diabetes',
      'new-hip-or-knee',
      'balance',
      'epilepsy',
      'other-illness',
    ]),
  ),
  reasons,
});

const exerciseDone = z.looseObject({
  exercise: text,
  dose,
  completed: z.boolean(),
  tooHeavy: z.boolean(),
  during: z.exactOptional(score),
  effort: z.exactOptional(score),
  where: z.exactOptional(z.array(text)),
  legSpread: z.boolean(),
  nerveSign: z.boolean(),
  expected: z.exactOptional(score),
  insteadOf: z.exactOptional(text),
});

const check = z.enum(checks);

/** What the data of each kind must look like, version 1. Extra fields are allowed and kept: a later version may add some. */
export const dataSchemas: { readonly [Kind in EventKind]: z.ZodMiniType<EventData[Kind]> } = {
  answered: z.looseObject({ check, answers }),
  verdictGiven: z.looseObject({
    check,
    verdict: z.enum([...verdicts, 'undecided']),
    atLeast: verdict,
    atMost: verdict,
    rules: z.array(text),
    rulesVersion: text,
  }),
  planAccepted: z.looseObject({ plan, rulesVersion: text }),
  sessionDone: z.looseObject({
    session: text,
    day,
    painBefore: z.exactOptional(score),
    expectedPain: z.exactOptional(score),
    painAfter: z.exactOptional(score),
    stopped: z.boolean(),
    exercises: z.array(exerciseDone),
  }),
  checkedIn: z.looseObject({
    session: text,
    moment: z.enum(['next-morning', '48h']),
    pain: z.exactOptional(score),
    backToUsual: yesNoUnknown,
    anythingNew: yesNoUnknown,
    perExercise: z.exactOptional(z.record(text, yesNoUnknown)),
    goneWithinDayPart: z.exactOptional(yesNoUnknown),
  }),
  measured: z.looseObject({
    measure: z.enum(['pain', 'function', 'activity']),
    activity: z.exactOptional(text),
    value: score,
    day,
  }),
  activityDone: z.looseObject({
    item: text,
    amount: count,
    unit: z.enum(['minutes', 'times']),
    day,
    trial: z.boolean(),
    painBefore: z.exactOptional(score),
    painAfter: z.exactOptional(score),
  }),
  exerciseSwapped: z.looseObject({ from: text, to: text, why: z.enum(['choice', 'pain', 'equipment']) }),
  flareStarted: z.looseObject({ day }),
  flareEnded: z.looseObject({ day }),
  contacted: z.looseObject({
    verdictEvent: text,
    with: longText,
    said: z.exactOptional(longText),
    released: z.boolean(),
  }),
  exerciseFavoured: z.looseObject({ exercise: text, favourite: z.boolean() }),
  lessonRead: z.looseObject({ lesson: text }),
  noted: z.looseObject({ text: z.string().check(z.minLength(1), z.maxLength(5000)), day }),
  ...coachSchemas,
  corrected: z.union([
    z.looseObject({ replaces: text, removed: z.literal(true) }),
    z.looseObject({ replaces: text, kind: text, data: z.unknown() }),
  ]),
};

/** Kinds this version knows. */
export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(dataSchemas, kind);
}
