import type { Hazard } from '../hazard.ts';
import { afterTheVerdict } from './after-the-verdict.ts';
import { answering } from './answering.ts';
import { later } from './later.ts';
import { signs } from './signs.ts';

/** An alarm sign is there, and the person ends at self-care, or at less than it asks for. */
export const missedAlarm: readonly Hazard[] = [...signs, ...answering, ...afterTheVerdict, ...later];
