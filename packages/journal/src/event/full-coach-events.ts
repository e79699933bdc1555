import type { CoachKind, CoachRecords } from '@rugwijs/core';

const day = '2026-03-02';

/** Of every kind that the tools keep, one example with every field that it may have. */
export const fullCoach = {
  calmed: { exercise: 'paced-breathing', day, minutes: 5, tensionBefore: 6, tensionAfter: 4, stopped: false },
  slept: { day, bed: '23:10', minutesToSleep: 20, minutesAwake: 15, woke: '06:50', up: '07:10', quality: 6 },
  reflected: { sort: 'thought', day, words: { thought: 'Dit gaat nooit meer over.' }, before: 7, after: 4 },
  feared: { activity: 'fear-1', name: 'een krat tillen', harm: 60, day, removed: false },
  exposed: {
    activity: 'fear-1',
    day,
    prediction: 'Ik kan morgen niet op.',
    expected: 8,
    real: 4,
    done: true,
    learned: 'Het viel mee.',
  },
  paused: { day, movement: 'stand-and-reach' },
  tested: {
    test: 'side-bridge',
    side: 'left',
    day,
    value: 32,
    ended: 'tired',
    expectedPain: 5,
    pain: 2,
    expectedEffort: 8,
    effort: 6,
    confidence: 7,
  },
  aidUsed: { aid: 'own', name: 'kersenpitkussen', day, minutes: 20, intensity: 'light', before: 5, after: 3 },
  trialStarted: {
    trial: 't1',
    question: 'Helpt warmte mij ’s avonds?',
    aid: 'heat',
    name: 'kruik',
    from: day,
    seed: 7,
    daysPerPeriod: 7,
    periods: ['on', 'off'],
    outcome: 'pain',
  },
  trialScored: { trial: 't1', day, score: 4, kept: true },
  trialStopped: { trial: 't1', day, why: 'done' },
  flareLooked: { start: day, day, before: ['busy-week'], helped: ['walking'], note: 'Veel gereden.' },
  weekReviewed: { week: 3, day },
  wellStarted: { day, walkingMinutes: 15, walkingDays: 3, strengthDays: 2 },
  relapsePlanned: { day, words: { first: 'Rustig blijven lopen.' } },
  workPlanned: {
    day,
    hoursFull: 32,
    hoursNow: 12,
    daysPerWeek: 3,
    tasks: [{ task: 'task-1', name: 'dozen sjouwen', hard: 8 }],
  },
  worked: { day, hours: 4, pain: 3, tasks: ['task-1'] },
  legChecked: {
    day,
    side: 'left',
    legPain: 5,
    backPain: 3,
    toes: 'yes',
    heels: 'yes',
    stairs: 'unknown',
    feeling: 'same',
    reach: 'calf',
  },
  letterMade: { day, to: 'gp' },
  scored: {
    instrument: 'phq-4',
    day,
    score: 5,
    subscores: { mood: 3 },
    items: { 'phq-4-1': 2 },
    from: 'asked',
    version: '1',
  },
  prompted: { prompt: 'sleep', day, answer: 'later' },
} as const satisfies CoachRecords;

/** Fields of these that somebody may leave open. */
export const optionalInCoach: { readonly [Kind in CoachKind]?: readonly string[] } = {
  calmed: ['tensionBefore', 'tensionAfter'],
  slept: ['quality'],
  reflected: ['before', 'after'],
  feared: ['removed'],
  exposed: ['prediction', 'real', 'learned'],
  tested: ['side', 'expectedPain', 'pain', 'expectedEffort', 'effort', 'confidence'],
  aidUsed: ['name', 'minutes', 'intensity', 'before', 'after'],
  trialStarted: ['name'],
  flareLooked: ['note'],
  worked: ['pain', 'tasks'],
  legChecked: ['reach'],
  scored: ['subscores', 'items', 'version'],
};

/** Lists by name in them: each entry may be there or not. */
export const namedInCoach: { readonly [Kind in CoachKind]?: readonly string[] } = {
  reflected: ['words'],
  relapsePlanned: ['words'],
  scored: ['subscores', 'items'],
};
