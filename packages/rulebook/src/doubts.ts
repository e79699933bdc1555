import type { RuleId } from '@rugwijs/clinical';

/** Pages of tables by id. */
export const tableIds = [
  'urgency',
  'questions',
  'named-conditions',
  'classification-and-risk',
  'plan-choice',
  'contraindications',
  'pain-rule',
  'dose-steps',
  'measurement-noise',
  're-checks',
  'home-tests-and-fears',
  'aids',
  'instruments',
] as const;

export type TableId = (typeof tableIds)[number];

/** Something we are not sure of, for who signs. Words stand under the same id in `words`. */
interface DoubtData {
  readonly rules: readonly RuleId[];
  readonly tables?: readonly TableId[];
  readonly decides: 'gp' | 'physiotherapist' | 'both' | 'gp-and-113';
  /** Reviewers disagree, or the rule is known to pinch: to be settled before anything is signed. */
  readonly open?: true;
}

/** Known doubts: triage.md section 6, what the rules say of themselves, and where reviewers disagreed. */
export const doubts = {
  'both-legs-thigh-ache': { rules: ['both-legs'], decides: 'both', open: true },
  'immune-low-pain-7': { rules: ['infection-without-fever'], decides: 'gp', open: true },
  'old-explained-signs': {
    rules: ['cauda-equina', 'foot-drop', 'leg-weakness', 'cord-signs', 'paralysis'],
    tables: ['plan-choice'],
    decides: 'both',
    open: true,
  },
  'blood-thinner-pain-7': { rules: ['bleeding'], decides: 'gp', open: true },
  'blood-thinner-knock': { rules: ['bleeding'], decides: 'gp', open: true },
  'stuck-without-duration': { rules: ['severe-and-stuck'], decides: 'both', open: true },
  'old-pain-calms': {
    rules: ['bleeding', 'infection-without-fever', 'fracture-after-strain', 'fracture'],
    decides: 'gp',
    open: true,
  },

  'clean-list': { rules: ['cauda-equina'], tables: ['questions'], decides: 'physiotherapist' },
  'guidelines-unread': { rules: ['needs-a-look', 'risk-of-persisting'], decides: 'both' },
  'near-faint': { rules: ['heart-lungs-collapse'], decides: 'gp' },
  'old-aneurysm': { rules: ['aneurysm'], decides: 'gp' },
  'quiet-aneurysm': { rules: ['sudden-severe-pain', 'aneurysm', 'kidney'], decides: 'gp' },
  'six-hours': { rules: ['paralysis'], decides: 'gp' },
  'trauma-bounds': { rules: ['major-trauma'], decides: 'gp' },
  'giving-way': { rules: ['leg-weakness', 'cannot-stand'], decides: 'physiotherapist' },
  'added-by-us': {
    rules: ['cold-leg', 'shingles', 'cord-signs', 'serious-illness', 'heart-lungs-collapse'],
    decides: 'both',
  },
  flu: { rules: ['fever'], decides: 'gp' },
  'after-procedure': { rules: ['spine-procedure'], decides: 'gp' },
  'cancer-root-pain': { rules: ['cancer'], decides: 'gp' },
  'unwell-alone': { rules: ['serious-illness'], decides: 'both' },
  'bone-ages': { rules: ['fracture-after-fall', 'fracture-after-strain', 'fracture'], decides: 'gp' },
  'three-days': { rules: ['shingles'], decides: 'gp' },
  'self-rated': { rules: ['leg-pain-unbearable'], decides: 'both' },
  'walking-pain': { rules: ['circulation-legs'], decides: 'both' },
  'child-to-gp': { rules: ['child'], decides: 'both' },
  'self-harm-place': { rules: ['self-harm'], decides: 'gp-and-113' },
  'persistent-and-mild': { rules: ['needs-a-look'], decides: 'physiotherapist' },
  'five-unknown': { rules: ['many-unknown'], decides: 'both' },
  'risk-bands': { rules: ['risk-of-persisting'], tables: ['classification-and-risk'], decides: 'physiotherapist' },
  'one-step-up': { rules: ['second-contact'], decides: 'gp' },

  'pain-rule-not-for-backs': { rules: [], tables: ['pain-rule'], decides: 'physiotherapist' },
  'bad-day-or-too-heavy': { rules: [], tables: ['pain-rule'], decides: 'physiotherapist' },
  'no-trial-of-quota': { rules: [], tables: ['pain-rule', 'plan-choice'], decides: 'physiotherapist' },
  'own-doses': { rules: [], tables: ['dose-steps', 'plan-choice'], decides: 'physiotherapist' },
  'own-limits': { rules: [], tables: ['contraindications'], decides: 'physiotherapist' },
  'own-scale': { rules: [], tables: ['measurement-noise'], decides: 'physiotherapist' },
  'item-noise': { rules: [], tables: ['measurement-noise'], decides: 'physiotherapist' },
  'own-rechecks': { rules: [], tables: ['re-checks'], decides: 'both' },
} as const satisfies Record<string, DoubtData>;

export type DoubtId = keyof typeof doubts;

export interface Doubt extends DoubtData {
  readonly id: DoubtId;
}

export const allDoubts: readonly Doubt[] = (Object.keys(doubts) as DoubtId[]).map((id) => ({ id, ...doubts[id] }));
