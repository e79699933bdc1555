import type { AdaptationKnowledge } from '../../adaptation/knowledge.ts';
import type { Day } from '../../answers/answer.ts';
import type { HandOverTo } from '../care/hand-overs.ts';
import type { CoachKnowledge } from '../knowledge.ts';
import { toolReason } from '../reason.ts';
import { wellReady } from '../well/ready.ts';
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
export function weekReview(
  facts: ReviewFacts,
  { review: knowledge, well }: Pick<CoachKnowledge, 'review' | 'well'>,
  measures: AdaptationKnowledge,
): WeekReview {
  const told = upTo(facts);
  const judged = judgementsOf(told, measures);
  return [
    didSentence(told, knowledge),
    changedSentence(judged, knowledge),
    noiseSentence(told, knowledge, measures),
    helpedSentence(told, knowledge, measures),
    nextSentence(told, isWell(told, well), knowledge),
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

/** As the page of staying well decides it: the review never sends somebody to a page that says "not yet". */
function isWell({ to, pain, function: hindrance, ahead }: ReviewFacts, knowledge: CoachKnowledge['well']): boolean {
  return wellReady({ today: to, pain, hindrance, goal: [], inFlare: ahead.inFlare }, knowledge).ready;
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
function nextSentence({ ahead, ...facts }: ReviewFacts, well: boolean, knowledge: ReviewKnowledge): ReviewSentence {
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
  return { part: 'next', id: nextId(ahead, well, facts.sessionsPlanned), values, reasons: [reason] };
}

const nextPeople = {
  people: 'next-talk',
  'gp-today': 'next-gp-today',
  gp: 'next-gp',
  physiotherapist: 'next-people',
} as const satisfies Readonly<Record<HandOverTo, ReviewSentenceId>>;

function nextId(ahead: ReviewFacts['ahead'], well: boolean, planned: number): ReviewSentenceId {
  if (ahead.locked) return 'next-call';
  if (ahead.recheckDue) return 'next-check';
  if (ahead.handOver) return nextPeople[ahead.handOver];
  if (ahead.inFlare) return 'next-flare';
  if (ahead.recheckOn !== undefined) return 'next-recheck';
  if (well) return 'next-well';
  if (ahead.restart) return 'next-restart';
  return planned > 0 ? 'next-plan' : 'next-walk';
}
