import { thresholds } from './adaptation/thresholds.ts';
import { fearKnowledge } from './coach/fear/knowledge.ts';
import { sleepKnowledge } from './coach/sleep/knowledge.ts';
import { measures } from './progress/measures.ts';

/** A fact that was written down from memory, where nothing else in the data says so. */
interface Recalled {
  /** The file whose comment says it, from `packages/clinical/src`. */
  readonly where: string;
  /** The numbers that the app counts with because of it; none when it only made us choose a rule. */
  readonly values: readonly number[];
}

const percent = (share: number) => Math.round(share * 100);

/** Facts of the plan, the steps and the tools that nobody looked up yet; scores and their licences say it themselves (`state`). */
export const recalled = {
  'pain-bands': {
    where: 'adaptation/thresholds.ts',
    values: [thresholds.pain.lowUpTo, thresholds.pain.middleUpTo],
  },
  'quota-a-week': { where: 'adaptation/thresholds.ts', values: [percent(thresholds.quota.perWeek)] },
  'flare-worse-than-usual': { where: 'adaptation/thresholds.ts', values: [thresholds.flare.rise] },
  'flare-is-what-one-calls-it': { where: 'coach/flare/knowledge.ts', values: [] },
  'one-activity-noise': { where: 'progress/measures.ts', values: [measures.activity.band] },
  'activities-noise': { where: 'progress/measures.ts', values: [measures.activities.band] },
  'sleep-parts': { where: 'coach/sleep/knowledge.ts', values: [] },
  'sleep-efficiency': { where: 'coach/sleep/knowledge.ts', values: [percent(sleepKnowledge.lowEfficiency)] },
  'insomnia-three-months': { where: 'coach/sleep/knowledge.ts', values: [] },
  'low-two-weeks': { where: 'coach/mood/knowledge.ts', values: [] },
  'ladder-of-fear': {
    where: 'coach/fear/knowledge.ts',
    values: [fearKnowledge.start.from, fearKnowledge.start.upTo, percent(fearKnowledge.drop)],
  },
  'bedrijfsarts-six-weeks': { where: 'coach/work/knowledge.ts', values: [] },
  'standing-still-eases': { where: 'classification/classification.ts', values: [] },
} as const satisfies Readonly<Record<string, Recalled>>;

export type RecalledId = keyof typeof recalled;
