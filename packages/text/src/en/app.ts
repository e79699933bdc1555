import type { app as nl } from '../nl/app.ts';
import { about } from './app/about.ts';
import { alarm } from './app/alarm.ts';
import { check } from './app/check.ts';
import { letter } from './app/letter.ts';
import { result } from './app/result.ts';
import { scales } from './app/scales.ts';
import { settings } from './app/settings.ts';
import { shell } from './app/shell.ts';
import { welcome } from './app/welcome.ts';
import { why } from './app/why.ts';

export const app: typeof nl = { about, alarm, check, letter, result, shell, scales, settings, welcome, why };
