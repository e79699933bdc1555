import type { HelpsKnowledge } from '../knowledge.ts';
import type { TrialPlan } from '../records.ts';
import { isMedicine } from '../safety.ts';
import { trialOrder } from './order.ts';

/** What a person chose for a trial; the rest follows. */
export type TrialChoice = Omit<TrialPlan, 'periods'> & { readonly pairs: number };

/** Why a trial cannot start as chosen. */
export type TrialProblem =
  | 'no-aid'
  | 'no-name'
  | 'medicine'
  | 'no-question'
  | 'pairs'
  | 'days'
  | 'wash-out'
  | 'matters'
  | 'outcome'
  | 'running'
  | 'locked';

/** The plan of a trial, or everything that stands in its way. */
export function planTrial(
  choice: TrialChoice,
  now: { readonly locked: boolean; readonly running: boolean },
  knowledge: HelpsKnowledge,
):
  | { readonly ok: true; readonly plan: TrialPlan }
  | { readonly ok: false; readonly problems: readonly TrialProblem[] } {
  const problems = problemsOf(choice, now, knowledge);
  if (problems.length > 0) return { ok: false, problems };
  const { pairs, ...plan } = choice;
  return { ok: true, plan: { ...plan, periods: trialOrder(choice.seed, pairs) } };
}

function problemsOf(
  choice: TrialChoice,
  now: { readonly locked: boolean; readonly running: boolean },
  knowledge: HelpsKnowledge,
): readonly TrialProblem[] {
  const { trial, aids } = knowledge;
  const aid = Object.entries(aids).find(([id]) => id === choice.aid)?.[1];
  const rows: readonly (readonly [TrialProblem, boolean])[] = [
    ['locked', now.locked],
    ['running', now.running],
    ['no-aid', aid === undefined],
    ['medicine', aid?.trial === false || isMedicine(`${choice.name ?? ''} ${choice.question}`, knowledge)],
    ['no-name', choice.aid === 'own' && (choice.name ?? '').trim() === ''],
    ['no-question', choice.question.trim() === ''],
    ['outcome', !Object.hasOwn(trial.outcomes, choice.outcome)],
    ['pairs', !within(choice.pairs, trial.pairs)],
    ['days', !within(choice.daysPerPeriod, trial.daysPerPeriod)],
    ['wash-out', !within(choice.washOutDays, { least: 0, most: choice.daysPerPeriod - 1 })],
    ['matters', !(choice.matters > 0 && choice.matters <= 10)],
  ];
  return rows.flatMap(([problem, is]) => (is ? [problem] : []));
}

function within(value: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
