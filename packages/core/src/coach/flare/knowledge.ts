import type { RuleGrounds } from '../../adaptation/knowledge.ts';

export const flareRuleIds = [
  'flare-alarm-first',
  'flare-day-by-day',
  'flare-usual-length',
  'flare-helped-before',
  'flare-comfort',
  'flare-look-back',
  'flare-pattern',
] as const satisfies readonly `flare-${string}`[];

export type FlareRuleId = (typeof flareRuleIds)[number];

/** What may go before a flare-up. Neutral: nobody's fault, and often nothing is found. */
export const flareBeforeIds = [
  'busy-week',
  'little-sleep',
  'long-sitting',
  'heavier-lifting',
  'more-than-quota',
  'less-moving',
  'stress',
  'illness',
  'none-known',
] as const;

export type FlareBeforeId = (typeof flareBeforeIds)[number];

/** What may help in one. No medicines: those are between a person and the pharmacist or doctor. */
export const flareHelpedIds = [
  'walking',
  'heat',
  'breathing',
  'changing-position',
  'lighter-exercises',
  'daily-things',
  'distraction',
  'talking',
  'time',
] as const;

export type FlareHelpedId = (typeof flareHelpedIds)[number];

export interface FlareKnowledge {
  readonly rules: Readonly<Record<FlareRuleId, RuleGrounds>>;
  /** Own flare-ups with an end, before anything is said of how long they usually last. */
  readonly lengthsToSay: number;
  /** Looks back, before anything is said of what goes before them. */
  readonly looksToSay: number;
  /** A thing is named once it went before at least this share of them, and twice at least. */
  readonly patternShare: number;
  /** So many days after its end a look back is still asked for, once. */
  readonly lookBackDays: number;
}
