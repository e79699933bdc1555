import { knowledge } from '@rugwijs/clinical';
import {
  assessRisk,
  type Classification,
  classify,
  type Decision,
  type Risk,
  type TriageReason,
  urgency,
  type Verdict,
} from '@rugwijs/core';
import type { Person, VerdictGiven } from '@rugwijs/journal';

/** What the result shows: the verdict on the latest answers, the rules at that level, and the others ("ook van belang"). */
export interface Standing {
  readonly verdict: Verdict;
  /** The check was not finished and it can still become more urgent. */
  readonly unfinished: boolean;
  readonly decision: Decision;
  readonly leading: readonly TriageReason[];
  readonly also: readonly TriageReason[];
  readonly classification: Classification;
  readonly risk: Risk;
  readonly given?: VerdictGiven;
  readonly child: boolean;
}

/** `undefined` before the first answer. */
export function standingOf(person: Person): Standing | undefined {
  const { decision, answers } = person;
  if (!decision) return undefined;
  const verdict = decision.verdict === 'undecided' ? decision.atLeast : decision.verdict;
  const leading = decision.reasons.filter((reason) => reason.verdict === verdict);
  // The one that still stands: an urgent verdict that nobody has come back on, before any calmer one after it.
  const given =
    person.verdicts.findLast(
      (v) => v.verdict !== 'undecided' && urgency(v.verdict) >= urgency('call-gp-today') && !v.contact?.released,
    ) ?? person.verdicts.at(-1);
  return {
    verdict,
    unfinished: decision.verdict === 'undecided',
    decision,
    leading,
    also: decision.reasons.filter(
      (reason) => !leading.includes(reason) && urgency(reason.verdict) >= urgency('physiotherapist'),
    ),
    classification: classify(answers, knowledge, decision),
    risk: assessRisk(answers, knowledge),
    ...(given ? { given } : {}),
    child: typeof answers.age === 'number' && answers.age < 18,
  };
}

/** A call that nobody came back on stays the advice: later answers may only make it more urgent. */
export function shownVerdict(latest: Verdict, locked: Verdict | undefined): Verdict {
  return locked !== undefined && urgency(locked) > urgency(latest) ? locked : latest;
}

/** Calls come first from here on. */
export function isUrgent(verdict: Verdict): boolean {
  return urgency(verdict) >= urgency('call-gp-today');
}

/** On weekdays from 8 to 17 the own practice answers; otherwise the out-of-hours service. */
export function practiceIsOpen(at: Date): boolean {
  const day = at.getDay();
  return day >= 1 && day <= 5 && at.getHours() >= 8 && at.getHours() < 17;
}
