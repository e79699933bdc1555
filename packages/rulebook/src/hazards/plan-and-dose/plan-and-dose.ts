import type { Hazard } from '../hazard.ts';
import { dose } from './dose.ts';
import { figure } from './figure.ts';
import { notForThisPerson } from './not-for-this-person.ts';
import { session } from './session.ts';
import { tooLittle } from './too-little.ts';

/** An exercise, a dose or a picture that does not fit the person. */
export const planAndDose: readonly Hazard[] = [...notForThisPerson, ...dose, ...figure, ...tooLittle, ...session];
