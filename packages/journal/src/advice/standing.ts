import {
  type Answers,
  dayOf,
  daysBetween,
  hoursBetween,
  type Instant,
  type Reason,
  urgency,
  type Verdict,
  verdicts,
} from '@rugwijs/core';
import type { JournalKnowledge } from '../knowledge.ts';
import type { Person, VerdictGiven } from '../person/person.ts';
import type { Advice } from './advice.ts';
import { reasonOf } from './reason.ts';

/** The verdict that stands: the most urgent one that no doctor or reason of the person has released. */
export interface Standing {
  readonly given: VerdictGiven;
  /** One level up after a week without contact. */
  readonly verdict: Verdict;
  readonly raised: boolean;
  readonly contacted: boolean;
}

/**
 * A later, calmer set of answers never lifts an earlier verdict (triage.md 2.4): only `contacted` with `released` does. A
 * release counts for the verdict it names and for every earlier one that was not more urgent.
 */
export function standingOf(person: Person, now: Instant, knowledge: JournalKnowledge): Standing | undefined {
  const open = person.verdicts.filter(
    (given) => urgency(levelOf(given)) >= urgency('gp-appointment') && !isReleased(given, person),
  );
  let most: Standing | undefined;
  for (const given of open) {
    const standing = aged(given, person, now, knowledge);
    if (most === undefined || urgency(standing.verdict) >= urgency(most.verdict)) most = standing;
  }
  return most;
}

/** While a verdict is undecided, it is at least this urgent. */
export function levelOf(given: VerdictGiven): Verdict {
  return given.verdict === 'undecided' ? given.atLeast : given.verdict;
}

function isReleased(given: VerdictGiven, person: Person): boolean {
  const released = person.contacts.flatMap((contact) => {
    const named = person.verdicts.find(({ event }) => event === contact.verdictEvent);
    return contact.released && named !== undefined ? [{ named, at: Date.parse(contact.at) }] : [];
  });
  const time = Date.parse(given.at);
  const covered = released.some(
    ({ named }) => urgency(levelOf(given)) <= urgency(levelOf(named)) && time <= Date.parse(named.at),
  );
  return (
    covered ||
    isKnown(
      given,
      released.filter(({ at }) => at <= time).map(({ named }) => named),
    )
  );
}

/**
 * An appointment asked for again by nothing but rules that a doctor has already looked at (earlier cancer, an old finding)
 * does not stand anew every month. Anything more urgent always does, also by the same rule.
 */
function isKnown(given: VerdictGiven, released: readonly VerdictGiven[]): boolean {
  if (levelOf(given) !== 'gp-appointment' || given.rules.length === 0) return false;
  return given.rules.every((rule) => released.some(({ rules }) => rules.includes(rule)));
}

/** No contact after seven days, and still true: one level up, at most "bel nu". */
function aged(given: VerdictGiven, person: Person, now: Instant, knowledge: JournalKnowledge): Standing {
  const { standingDays, standingUpTo } = knowledge.adaptation.thresholds.checks;
  const verdict = levelOf(given);
  const contacted = person.contacts.some(({ verdictEvent }) => verdictEvent === given.event);
  const stillTrue = person.decision === undefined || urgency(person.decision.atMost) >= urgency(verdict);
  const old = daysBetween(dayOf(given.at), dayOf(now)) >= standingDays;
  const raised = old && !contacted && stillTrue && urgency(verdict) < urgency(standingUpTo);
  return { given, verdict: raised ? (verdicts[urgency(verdict) + 1] as Verdict) : verdict, raised, contacted };
}

/** What the standing verdict, or a check that was broken off, does to the plan. */
export function lockOf(
  person: Person,
  standing: Standing | undefined,
  knowledge: JournalKnowledge,
): Advice['locked'] | undefined {
  const { lockFrom } = knowledge.adaptation.thresholds.checks;
  if (standing !== undefined && urgency(standing.verdict) >= urgency(lockFrom)) {
    return {
      verdict: standing.verdict,
      reasons: standingReasons(standing, person, knowledge),
      until: 'released',
      verdictEvent: standing.given.event,
    };
  }
  return lockOfUnfinished(person, knowledge);
}

/**
 * Answers were given that already ask for a call, but no verdict was shown: the check was broken off. "Nothing new" and a question that
 * was skipped neither lock anew what a doctor released nor open what is locked: the last list that told something counts.
 */
function lockOfUnfinished(person: Person, knowledge: JournalKnowledge): Advice['locked'] | undefined {
  const { decision } = person;
  const last = person.checks.findLast(({ check, answers }) => check !== 'plan-intake' && tellsSomething(answers));
  if (decision === undefined || last === undefined) return undefined;
  if (urgency(decision.atLeast) < urgency(knowledge.adaptation.thresholds.checks.lockFrom)) return undefined;
  const shown = person.verdicts.some(({ at }) => Date.parse(at) >= Date.parse(last.at));
  if (shown) return undefined;
  const unfinished = reasonOf(knowledge, 'check-unfinished', {}, { verdict: decision.atLeast });
  return { verdict: decision.atLeast, reasons: [unfinished, ...decision.reasons], until: 'checked' };
}

/** Anything but "nothing new" and skipped questions. Not known tells something. */
function tellsSomething(answers: Answers): boolean {
  return Object.entries(answers).some(
    ([question, answer]) => answer !== 'skip' && !(question === 'anything-new' && answer === 'no'),
  );
}

function standingReasons(standing: Standing, person: Person, knowledge: JournalKnowledge): readonly Reason[] {
  const { given, raised } = standing;
  const values = { verdict: standing.verdict, since: dayOf(given.at) };
  const own = reasonOf(knowledge, raised ? 'standing-verdict-a-week' : 'standing-verdict', {}, values);
  const rules = person.decision?.reasons.filter(({ rule }) => given.rules.includes(rule)) ?? [];
  return [own, ...rules];
}

/** Below the lock: ask "heb je gebeld?" once its time has come. */
export function contactQuestion(
  standing: Standing | undefined,
  now: Instant,
  knowledge: JournalKnowledge,
): Advice['standing'] | undefined {
  if (standing === undefined) return undefined;
  const after = knowledge.adaptation.thresholds.checks.askContactAfterHours[standing.verdict] ?? 0;
  const askContact = !standing.contacted && hoursBetween(standing.given.at, now) >= after;
  return { verdict: standing.verdict, verdictEvent: standing.given.event, askContact };
}
