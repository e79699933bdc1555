import type { app as nl } from '../nl/app.ts';
import { alarm } from './app/alarm.ts';
import { check } from './app/check.ts';
import { scales } from './app/scales.ts';
import { shell } from './app/shell.ts';
import { welcome } from './app/welcome.ts';
import { why } from './app/why.ts';

export const app: typeof nl = { alarm, check, shell, scales, welcome, why };
