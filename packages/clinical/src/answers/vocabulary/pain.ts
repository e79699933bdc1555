import { choice, many, offeredAgain, scale, yesNoUnknown } from './kinds.ts';

/** Pain, daily life and what makes it last (triage.md 1.3, 1.4). */
export const pain = {
  duration: choice('P1', 'under-2-weeks', '2-to-4-weeks', '4-to-6-weeks', '6-to-12-weeks', 'over-12-weeks'),
  course: choice('P1', 'better', 'up-and-down', 'same', 'worse', 'fast-worse'),
  pain: scale('P1'),
  'leg-pain': choice('P1', 'none', 'buttock-thigh', 'below-knee'),
  'leg-features': many('P1', 'worse-than-back', 'shooting', 'tingling-strip', 'cough'),
  'relief-sitting': yesNoUnknown('P1'),
  'vascular-legs': yesNoUnknown('P1'),
  'painkiller-relief': choice('P1', 'helps', 'not-tried', 'shop-no-help', 'strong-no-help'),
  'sleep-walk-loss': yesNoUnknown('P1'),

  episodes: choice('P2', 'first', 'one-or-two', 'three-or-more'),
  'function-limit': scale('P2'),
  inflammatory: many(
    'P2',
    'young',
    'gradual',
    'better-moving',
    'not-better-resting',
    'night-rising',
    'stiff-30',
    'extra',
  ),
  'second-contact': yesNoUnknown('P2'),

  persisting: many('persisting', 'fear', 'avoid', 'expect', 'worry', 'mood', 'stress', 'work', 'health'),
  'self-harm-again': offeredAgain('persisting'),
} as const;
