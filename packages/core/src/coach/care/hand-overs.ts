import { adaptationRuleIds } from '../../adaptation/rule-id.ts';
import type { Answers, Day } from '../../answers/answer.ts';
import type { Reason } from '../../rule/reason.ts';
import { physioReasons } from '../fear/hand-over.ts';
import { ladderOf } from '../fear/ladder.ts';
import type { CoachKnowledge } from '../knowledge.ts';
import { standingReasons } from '../leg/judge-check.ts';
import type { PainBegan } from '../leg/stands.ts';
import { legTrend } from '../leg/trend.ts';
import type { Logs } from '../logs.ts';
import { moodAdvice } from '../mood/advice.ts';
import { sleepHandOver } from '../sleep/advice.ts';
import { sleepFacts } from '../sleep/facts.ts';

/**
 * Whom to ask, the most urgent first. `people`: 113, the GP and somebody near, before any exercise. `gp-today`: a call today, unless
 * the GP knows of it. `gp`: an appointment.
 */
export const handOverTos = ['people', 'gp-today', 'gp', 'physiotherapist'] as const;

export type HandOverTo = (typeof handOverTos)[number];

/** Somebody should look along, and why. */
export interface HandOver {
  readonly to: HandOverTo;
  readonly reasons: readonly Reason[];
}

/** The knowledge that the hand-overs of the tools need. */
export type HandOverKnowledge = Pick<CoachKnowledge, 'leg' | 'sleep' | 'mood' | 'fear'>;

export interface ToolsTold {
  readonly today: Day;
  readonly answers: Answers;
  readonly logs: Logs;
  /** When the pain of this episode can have begun; absent when not known. */
  readonly began?: PainBegan | undefined;
}

/** Every hand-over that a tool asks for. The high risk that the ladder of fear also names is the plan's own reason, not one of a tool. */
export function toolHandOvers(told: ToolsTold, knowledge: HandOverKnowledge): readonly HandOver[] {
  const { today, logs, began } = told;
  const { people, peopleReasons } = moodAdvice(logs.moodChecked, today, knowledge.mood);
  const trend = legTrend(logs.legChecked, today, knowledge.leg, began).handOver;
  const weak = standingReasons(logs.legChecked, today, knowledge.leg, began);
  const sleep = sleepHandOver(sleepFacts(told, today), knowledge.sleep);
  const fear = physioReasons(ladderOf(logs.feared, logs.exposed, knowledge.fear), {}, knowledge.fear);
  const all: readonly HandOver[] = [
    ...(people ? [{ to: people === 'gp' ? 'gp' : 'people', reasons: peopleReasons } as const] : []),
    { to: 'gp-today', reasons: weak },
    ...(trend ? [trend] : []),
    { to: 'gp', reasons: sleep },
    { to: 'physiotherapist', reasons: fear },
  ];
  return all.filter(({ reasons }) => reasons.length > 0);
}

/** All hand-overs as one: to the most urgent of them, whose reasons come first. No reason is left out. */
export function oneHandOver(all: readonly HandOver[]): HandOver | undefined {
  const sorted = all.toSorted((one, other) => handOverTos.indexOf(one.to) - handOverTos.indexOf(other.to));
  const [first] = sorted;
  return first && { to: first.to, reasons: sorted.flatMap(({ reasons }) => reasons) };
}

/** Every reason comes from the weeks of the plan itself: it goes on meanwhile. What a tool heard says nothing of the kind. */
export function goesOnMeanwhile({ reasons }: HandOver): boolean {
  return reasons.every(({ rule }) => adaptationRuleIds.some((id) => id === rule));
}
