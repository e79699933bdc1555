import { signal } from '@preact/signals';
import type { StorageProblem } from './storage.ts';

/** `undefined`: what is written is kept. Otherwise it lives in memory only, until this tab closes; every screen says so. */
export const storageProblem = signal<StorageProblem | undefined>(undefined);
