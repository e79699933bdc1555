import { alarm } from './app/alarm.ts';
import { check } from './app/check.ts';
import { scales } from './app/scales.ts';
import { shell } from './app/shell.ts';
import { welcome } from './app/welcome.ts';
import { why } from './app/why.ts';

/** Words of the app around the eight steps. */
export const app = { alarm, check, shell, scales, welcome, why };
