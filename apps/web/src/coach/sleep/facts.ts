import type { SleepAdvice } from '@rugwijs/core';

export type SleepReason = SleepAdvice['tips'][number];
