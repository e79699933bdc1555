import type { RuleGrounds } from '../../adaptation/knowledge.ts';
import type { Limit } from '../../session/exercise.ts';

export const helpsRuleIds = [
  'helps-before-after-proves-little',
  'helps-safety-first',
  'helps-answer-warns',
  'helps-felt-worse',
  'helps-low-risk',
  'helps-trial-order',
  'helps-trial-beside-plan',
  'helps-trial-not-medicine',
  'helps-trial-result',
  'helps-trial-too-few',
  'helps-trial-missing-days',
  'helps-trial-matters',
  'helps-trial-stop-worse',
  'helps-trial-stop-alarm',
  'helps-trial-score-today',
  'helps-trial-night',
  'helps-trial-ended',
  'helps-trial-try',
] as const satisfies readonly `helps-${string}`[];

export type HelpsRuleId = (typeof helpsRuleIds)[number];

export const aidIds = [
  'heat',
  'massage-classic',
  'shiatsu',
  'deep-tissue-massage',
  'massage-chair',
  'brace',
  'cushion',
  'medicine',
  'own',
] as const;

export type AidId = (typeof aidIds)[number];

/** When an aid is better left alone. */
export const cautionIds = [
  'numb-skin',
  'fever',
  'wound',
  'poor-circulation',
  'diabetes',
  'clot',
  'fracture',
  'infection',
  'cancer-site',
  'blood-thinners',
  'thin-bones',
  'leg-nerve-pain',
] as const;

export type CautionId = (typeof cautionIds)[number];

export interface Caution {
  /** `check`: may be an alarm sign, so first the alarm questions. `ask`: ask a doctor first. `not`: leave it alone now. */
  readonly means: 'check' | 'ask' | 'not';
  /** Question of the check whose answer says so; "unknown" counts as well. */
  readonly question?: string;
  /** Limit of the plan that says so: told in the check or in the list of the plan, and not known counts as well. */
  readonly limit?: Limit;
}

export interface Aid {
  /** Aids of one group share their safety list: it is shown before the first of them. */
  readonly group: 'heat' | 'massage' | 'brace' | 'cushion' | 'medicine' | 'own';
  /** Page in the comparison of treatments. */
  readonly treatment?: string;
  readonly asks: readonly ('name' | 'minutes' | 'intensity' | 'feeling')[];
  readonly cautions: readonly CautionId[];
  /** With a low risk that the pain lasts, the guideline sees no need for it. */
  readonly needlessAtLowRisk?: boolean;
  /** Longer than this at once (minutes) is not advised. */
  readonly longest?: number;
  /** May be the subject of an own trial. */
  readonly trial: boolean;
}

export const trialOutcomes = ['pain', 'stiffness', 'sleep', 'energy'] as const;

export type TrialOutcome = (typeof trialOutcomes)[number];

interface Range {
  readonly least: number;
  readonly usual: number;
  readonly most: number;
}

export interface TrialKnowledge {
  /** `matters`: difference in points that is proposed as mattering. */
  readonly outcomes: Readonly<
    Record<
      TrialOutcome,
      {
        readonly betterIs: 'lower' | 'higher';
        readonly matters: number;
        /** Asked of the past night, which belongs to the day before. */
        readonly ofNight?: boolean;
      }
    >
  >;
  readonly pairs: Range;
  readonly daysPerPeriod: Range;
  /** Pairs below which nothing is concluded. */
  readonly enoughPairs: number;
  /** Share of the counted days of a period that must be scored, or its pair does not count. */
  readonly scoredShare: number;
  /** Probability with which the interval holds the truth, where the number of pairs allows it. */
  readonly level: number;
  /** Stop when a period with is so many points worse than without, on at least so many scored days of each. */
  readonly worse: { readonly points: number; readonly days: number };
  /** A day may be scored so many days later. */
  readonly lateDays: number;
}

export interface HelpsKnowledge {
  readonly rules: Readonly<Record<HelpsRuleId, RuleGrounds>>;
  readonly aids: Readonly<Record<AidId, Aid>>;
  readonly cautions: Readonly<Record<CautionId, Caution>>;
  /** What means a medicine, lower case: such a thing is no subject for an own trial. Short words only whole. */
  readonly medicineWords: { readonly whole: readonly string[]; readonly beginnings: readonly string[] };
  readonly trial: TrialKnowledge;
  /** Scores before and after needed before their means are shown. */
  readonly enoughScores: number;
  /** Points worse after an aid than before that get a word of caution. */
  readonly feltWorse: number;
}
