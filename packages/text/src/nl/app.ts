import { alarm } from './app/alarm.ts';
import { check } from './app/check.ts';
import { letter } from './app/letter.ts';
import { result } from './app/result.ts';
import { scales } from './app/scales.ts';
import { shell } from './app/shell.ts';
import { welcome } from './app/welcome.ts';
import { why } from './app/why.ts';

/** Words of the app around the eight steps. */
export const app = { alarm, check, letter, result, shell, scales, welcome, why };
