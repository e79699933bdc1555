import type { AdaptationKnowledge } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import { toolReason } from '../reason.ts';
import { changedSentence, judgementsOf } from './changed.ts';
import type { ReviewFacts } from './facts.ts';
import { helpedSentence } from './helped.ts';
import type { ReviewKnowledge } from './knowledge.ts';
import { noiseSentence } from './noise.ts';
import type { ReviewSentence, ReviewSentenceId, WeekReview } from './sentence.ts';

/**
 * A week in five sentences: what was done, what changed, what is noise, what helped or got in the way, what is next. Pure: the
 * same facts give the same page. It never counts what was missed, and it calls nothing better that may be chance.
 */
export function weekReview(facts: ReviewFacts, knowledge: ReviewKnowledge, measures: AdaptationKnowledge): WeekReview {
  const told = upTo(facts);
  const judged = judgementsOf(told, measures);
  return [
    didSentence(told, knowledge),
    changedSentence(judged, knowledge),
    noiseSentence(told, knowledge, measures),
    helpedSentence(told, knowledge),
    nextSentence(
      told,
      judged.some(({ judgement }) => judgement.sentence === 'recovered'),
      knowledge,
    ),
  ];
}

/** Nothing that was told of later days plays a part. */
function upTo(facts: ReviewFacts): ReviewFacts {
  const { to } = facts;
  const until = <Told extends { readonly day: Day }>(list: readonly Told[]) => list.filter(({ day }) => day <= to);
  return {
    ...facts,
    pain: until(facts.pain),
    function: until(facts.function),
    activities: facts.activities.map(({ name, series }) => ({ name, series: until(series) })),
    flares: facts.flares.filter(({ start }) => start <= to),
  };
}

function didSentence({ from, to, ...facts }: ReviewFacts, knowledge: ReviewKnowledge): ReviewSentence {
  const within = (day: Day) => from <= day && day <= to;
  const sessions = new Set(facts.sessions.filter(within)).size;
  const walks = facts.walks.filter(({ day }) => within(day));
  const walkDays = new Set(walks.map(({ day }) => day)).size;
  const values = {
    sessions,
    planned: facts.sessionsPlanned,
    walkDays,
    minutes: Math.round(walks.reduce((sum, { amount }) => sum + amount, 0)),
    walkDaysPlanned: facts.walkDaysPlanned,
  };
  const id = sessions > 0 ? (walkDays > 0 ? 'did-both' : 'did-sessions') : walkDays > 0 ? 'did-walks' : 'did-little';
  const reason = toolReason(knowledge.rules, 'review-did', {
    'review-sessions': sessions,
    'review-planned': facts.sessionsPlanned,
    'review-walk-days': walkDays,
    'review-walk-planned': facts.walkDaysPlanned,
  });
  return { part: 'did', id, values, reasons: [reason] };
}

/** Safety first, then people, then what runs, then the ordinary week. */
function nextSentence(
  { ahead, ...facts }: ReviewFacts,
  recovered: boolean,
  knowledge: ReviewKnowledge,
): ReviewSentence {
  const walkMinutes = Math.round(ahead.walkMinutes ?? 0);
  const values = {
    planned: facts.sessionsPlanned,
    walkDaysPlanned: facts.walkDaysPlanned,
    walkMinutes,
    ...(ahead.recheckOn === undefined ? {} : { on: ahead.recheckOn }),
  };
  const reason = toolReason(knowledge.rules, 'review-next', {
    'review-planned': facts.sessionsPlanned,
    'review-walk-minutes': walkMinutes,
    'review-recheck-on': ahead.recheckOn,
  });
  return { part: 'next', id: nextId(ahead, recovered, facts.sessionsPlanned), values, reasons: [reason] };
}

function nextId(ahead: ReviewFacts['ahead'], recovered: boolean, planned: number): ReviewSentenceId {
  if (ahead.locked) return 'next-call';
  if (ahead.recheckDue) return 'next-check';
  if (ahead.handOver) return 'next-people';
  if (ahead.inFlare) return 'next-flare';
  if (ahead.recheckOn !== undefined) return 'next-recheck';
  if (recovered) return 'next-well';
  if (ahead.restart) return 'next-restart';
  return planned > 0 ? 'next-plan' : 'next-walk';
}
