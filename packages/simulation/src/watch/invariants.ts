/** What must never happen, in the names that laws, simulation and hazards share. */
export const invariants = [
  'dose-rise',
  'one-variable',
  'never-up-after-alarm',
  'never-negative',
  'never-excluded',
  'no-see-saw',
  'restart-after-gap',
  'one-mode',
  'alarm-never-self-care',
  'sign-stops',
  'unknown-never-calmer',
] as const;

export type Invariant = (typeof invariants)[number];

/** One time that it did happen; person and day are enough to see it again with `--person`. */
export interface Violation {
  readonly invariant: Invariant;
  readonly person: number;
  readonly day: number;
  readonly what: string;
}

/**
 * The bounds, written from DESIGN section 7 and facts.md F and I3, and not read from the knowledge under test: a wrong
 * threshold must be seen here.
 */
export const bounds = {
  riseShare: 0.25,
  riseDays: 7,
  alarmDays: 7,
  seeSawDays: 7,
  ladderDays: 7,
  gapDays: 7,
  restartShare: 0.8,
  floor: { reps: 4, hold: 5, time: 3 },
} as const;
