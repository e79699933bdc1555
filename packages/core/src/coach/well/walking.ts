import type { Day } from '../../answers/answer.ts';
import { addDays, daysBetween } from '../../plan/day.ts';
import type { Reason } from '../../rule/reason.ts';
import { toolReason } from '../reason.ts';
import type { WellKnowledge } from './knowledge.ts';
import { type WalkingWeek, walkingLadder } from './ladder.ts';
import type { WellStart } from './records.ts';

export interface WellWalking extends WalkingWeek {
  /** Week of the programme, from 1, and the step of the ladder that it stands on, from 0. */
  readonly week: number;
  readonly step: number;
  readonly ladder: readonly WalkingWeek[];
  /** Days walked in this week of the programme. */
  readonly done: number;
  readonly isAtTop: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * This week's walking. A week with most of its days walked leads to the next step; another one stays, without a word; two weeks
 * without a walk lead back to what is about four fifths. Weeks in which a flare-up ran stay where they are.
 */
export function wellWalking(
  start: WellStart,
  walked: readonly Day[],
  isFlareDay: (day: Day) => boolean,
  today: Day,
  { walking, rules }: WellKnowledge,
): WellWalking {
  const ladder = walkingLadder(start, walking);
  const now = Math.max(0, Math.floor(daysBetween(start.day, today) / 7));
  let step = 0;
  let empty = 0;
  let held = false;
  for (let week = 0; week < now; week += 1) {
    const from = addDays(start.day, week * 7);
    const done = daysIn(walked, from);
    const flare = [0, 1, 2, 3, 4, 5, 6].some((day) => isFlareDay(addDays(from, day)));
    empty = done === 0 && !flare ? empty + 1 : 0;
    held = flare || done < (ladder[step]?.days ?? 1) * walking.weekDone;
    if (!held) step = Math.min(step + 1, ladder.length - 1);
    if (empty === walking.restart.weeks) step = stepBack(ladder, step, walking.restart.share);
  }
  const week = ladder[step] ?? walking.least;
  const done = daysIn(walked, addDays(start.day, now * 7));
  const facts = {
    'well-start-minutes': start.walkingMinutes,
    'well-start-days': start.walkingDays,
    'well-week': now + 1,
  };
  return {
    ...week,
    week: now + 1,
    step,
    ladder,
    done,
    isAtTop: week.minutes * week.days >= walking.target.minutes * walking.target.days,
    reasons: [toolReason(rules, held ? 'well-walking-held' : 'well-walking', facts)],
  };
}

function daysIn(walked: readonly Day[], from: Day): number {
  const to = addDays(from, 6);
  return new Set(walked.filter((day) => from <= day && day <= to)).size;
}

/** The highest step that asks at most this share of the present one; the first when there is none. */
function stepBack(ladder: readonly WalkingWeek[], step: number, share: number): number {
  const total = (one: WalkingWeek | undefined) => (one === undefined ? 0 : one.minutes * one.days);
  const most = total(ladder[step]) * share;
  return Math.max(
    0,
    ladder.findLastIndex((one, index) => index < step && total(one) <= most),
  );
}
