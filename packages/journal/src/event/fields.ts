import { isDay } from '@rugwijs/core';
import * as z from 'zod/mini';

/** What the fields of events are made of. */

/** Ids and keys. `__proto__` is no key: as a property name it would change the object instead of naming a part of it. */
export const text = z.string().check(
  z.minLength(1),
  z.maxLength(200),
  z.refine((value) => value !== '__proto__'),
);
export const longText = z.string().check(z.maxLength(5000));
export const count = z.number().check(z.gte(0), z.lte(100_000));
export const score = z.number().check(z.gte(0), z.lte(10));
/** A real calendar day: 31 February is refused. */
export const day = z.string().check(z.refine(isDay));

/** "Weet ik niet" is an answer, and never a no. */
export const yesNoUnknown = z.enum(['yes', 'no', 'unknown']);

/** A time of day, `23:10`. */
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
