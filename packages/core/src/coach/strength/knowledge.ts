import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Limit } from '../../session/exercise.ts';

/** Everything the home tests can give as their reason. */
export const strengthRuleIds = [
  'strength-first-check',
  'strength-alarm',
  'strength-flare',
  'strength-pain-now',
  'strength-leg',
  'strength-limit',
  'strength-too-early',
  'strength-floor',
  'strength-chair',
  'strength-hurt-last',
  'strength-care',
  'strength-practice',
  'strength-baseline',
  'strength-noise',
  'strength-noise-unknown',
  'strength-top',
  'strength-interval',
  'strength-not-counted',
  'strength-expected',
  'strength-norms',
  'strength-due',
] as const satisfies readonly `strength-${string}`[];

export type StrengthRuleId = (typeof strengthRuleIds)[number];

/** The tests that somebody can do at home, the lightest last. */
export const homeTests = [
  'back-hold',
  'side-bridge',
  'plank',
  'chair-stand',
  'five-stands',
  'six-minute-walk',
  'own-route',
] as const;

export type HomeTestId = (typeof homeTests)[number];

/** How a test is timed: up until it ends, down from a fixed time while counting, up until a task is done, or typed afterwards. */
export type TestClock = 'hold' | 'countdown' | 'stopwatch' | 'typed';

export interface HomeTest {
  readonly unit: 'seconds' | 'times' | 'metres';
  readonly betterIs: 'higher' | 'lower';
  readonly sides: 'together' | 'each';
  readonly clock: TestClock;
  /** Seconds: the end of a countdown, or where a hold or stopwatch stops by itself. */
  readonly topSeconds: number;
  /** Largest value that can be typed, in the unit. */
  readonly largest: number;
  /** 1 easiest – 5, on the scale of the exercises: what `highestLevel` of a plan is compared with. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly onFloor: boolean;
  readonly chair: boolean;
  /** Refused with any of these. */
  readonly notWith: readonly Limit[];
  /** Allowed, with a word of caution. */
  readonly careWith: readonly Limit[];
  /** Holds or effort near the most: refused while a radicular leg is getting worse. */
  readonly strains: boolean;
  /** Difference between two single tries that is more than noise, in the unit; absent where nobody published one. */
  readonly noise?: { readonly halfWidth: number } & RuleGrounds;
}

export interface StrengthKnowledge {
  readonly rules: Readonly<Record<StrengthRuleId, RuleGrounds>>;
  readonly tests: Readonly<Record<HomeTestId, HomeTest>>;
  /** First tries of a test and side that only teach the test. */
  readonly practiceTries: number;
  /** Days advised between two tries: while learning, and after. */
  readonly days: { readonly practice: number; readonly between: number; readonly afterHurt: number };
  /** Pain now above this: no test (0–10). */
  readonly painUpTo: number;
  /** A rise of so much in a test asks whether anything is new. */
  readonly painRise: number;
}
