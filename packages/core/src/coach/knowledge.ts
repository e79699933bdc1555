import type { BreaksKnowledge } from './breaks/knowledge.ts';
import type { CalmKnowledge } from './calm/knowledge.ts';
import type { CareKnowledge } from './care/knowledge.ts';
import type { FearKnowledge } from './fear/knowledge.ts';
import type { FlareKnowledge } from './flare/knowledge.ts';
import type { HelpsKnowledge } from './helps/knowledge.ts';
import type { LegKnowledge } from './leg/knowledge.ts';
import type { MeasuresKnowledge } from './measures/knowledge.ts';
import type { MoodKnowledge } from './mood/knowledge.ts';
import type { ReviewKnowledge } from './review/knowledge.ts';
import type { SleepKnowledge } from './sleep/knowledge.ts';
import type { StrengthKnowledge } from './strength/knowledge.ts';
import type { WellKnowledge } from './well/knowledge.ts';
import type { WorkKnowledge } from './work/knowledge.ts';

/** What the tools need to know; `@rugwijs/clinical` supplies it, each number under its source. */
export interface CoachKnowledge {
  readonly calm: CalmKnowledge;
  readonly sleep: SleepKnowledge;
  readonly mood: MoodKnowledge;
  readonly fear: FearKnowledge;
  readonly breaks: BreaksKnowledge;
  readonly strength: StrengthKnowledge;
  readonly helps: HelpsKnowledge;
  readonly flare: FlareKnowledge;
  readonly review: ReviewKnowledge;
  readonly well: WellKnowledge;
  readonly work: WorkKnowledge;
  readonly leg: LegKnowledge;
  readonly care: CareKnowledge;
  readonly measures: MeasuresKnowledge;
}
