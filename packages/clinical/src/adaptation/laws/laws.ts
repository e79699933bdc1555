import { amountOf, type Dose, daysBetween, type Mode, totalOf } from '@rugwijs/core';
import { dayNumber } from '../examples.ts';
import type { Life, Session } from './life.ts';

/**
 * What must hold of every dose, written from the sources and with their own numbers, not from the code or its thresholds:
 * a wrong threshold must be caught. Each law says what was wrong, or nothing.
 */
export interface Law {
  readonly name: string;
  readonly says: string;
  readonly source: string;
  readonly broken: (life: Life) => string | undefined;
}

export const laws: readonly Law[] = [
  {
    name: 'dose-rise',
    says: 'Never more than a quarter up in any seven days. What a flare-up lent may come back, and no more.',
    source: 'facts.md I3 #21, DESIGN 7',
    broken: pairs((earlier, later, usual) => {
      if (later.day - earlier.day > 7) return undefined;
      const most = totalOf(earlier.change.to) * 1.25;
      const back = earlier.inFlare ? totalOf(usual?.change.to ?? earlier.exercise.startDose) : 0;
      return total(later) > Math.max(most, back) + 1e-9 ? `${told(earlier)} → ${told(later)}` : undefined;
    }),
  },
  {
    name: 'one-variable',
    says: 'Only one number moves: sets stay, and an exercise that is new in its place keeps its dose for a week.',
    source: 'facts.md F1.7, DESIGN 7',
    broken: steps((before, now) => {
      if (before.exercise !== now.exercise) {
        return total(now) > totalOf(now.exercise.startDose)
          ? `${told(now)}: new, and more than to begin with`
          : undefined;
      }
      if (setsOf(before.change.to) !== setsOf(now.change.to)) return `${told(before)} → ${told(now)}`;
      return undefined;
    }, newOnesRest),
  },
  {
    name: 'never-up-after-alarm',
    says: 'For a week after an alarm sign no dose is higher than the one before, and no exercise harder.',
    source: 'DESIGN 7; the week is own',
    broken: steps((before, now) => {
      if (now.sinceAlarm > 7) return undefined;
      if (now.exercise.level > before.exercise.level) return `${now.exercise.id} on day ${now.day}`;
      const up = now.exercise === before.exercise && total(now) > total(before);
      return up ? `${told(before)} → ${told(now)}, ${now.sinceAlarm} days after an alarm sign` : undefined;
    }),
  },
  {
    name: 'never-negative',
    says: 'Never under 4 repetitions, 5 seconds or 3 minutes (or a lower first dose); whole numbers or half minutes.',
    source: 'facts.md F9: not zero; the floors are own',
    broken: each(({ change, exercise, day }) => {
      const floor = floors[change.to.kind];
      const least = exercise.startDose.kind === change.to.kind ? Math.min(floor, amountOf(exercise.startDose)) : floor;
      const amount = amountOf(change.to);
      const whole = change.to.kind === 'time' && amount < 4 ? amount * 2 : amount;
      return amount >= least && Number.isInteger(whole) ? undefined : `${amount} on day ${day}`;
    }),
  },
  {
    name: 'never-excluded',
    says: 'Never an exercise that a limit excludes, nor above level 2 where that is the highest.',
    source: 'facts.md I3 #12 #13; exercises.json; triage.md 4.2',
    broken: (life) =>
      each(({ exercise, mode, day, change }) => {
        if (change.exercise === undefined) return undefined;
        const { limits } = life.person;
        const careful =
          mode !== 'time-contingent' || limits.includes('radicular') || limits.includes('spine-procedure');
        const excluded = exercise.notWith.some((limit) => limits.includes(limit));
        return excluded || (careful && exercise.level > 2) ? `${exercise.id} on day ${day}` : undefined;
      })(life),
  },
  {
    name: 'no-see-saw',
    says: 'Nothing rises within a week after it went down; nor above the usual dose within a week after a flare-up.',
    source: 'DESIGN 7; the week is own',
    broken: ({ sessions }) => {
      for (const [index, now] of sessions.entries()) {
        const same = sessions.slice(0, index).filter(({ exercise, inFlare }) => exercise === now.exercise && !inFlare);
        const last = same.at(-1);
        if (last === undefined || now.inFlare || total(now) <= total(last)) continue;
        if (now.sinceFlare <= 7) return `${told(last)} → ${told(now)}, ${now.sinceFlare} days after a flare-up`;
        for (const [at, drop] of same.entries()) {
          const before = same[at - 1];
          if (before && total(drop) < total(before) && now.day - drop.day <= 7) return `${told(drop)} → ${told(now)}`;
        }
      }
      return undefined;
    },
  },
  {
    name: 'restart-after-gap',
    says: 'After more than a week without (with one session a week: two weeks) at most 80 % of what was last done on a usual day; of the first dose for who never had one.',
    source: 'facts.md F1.6; the week is own',
    broken: ({ sessions, person }) =>
      steps((before, now) => {
        const gap = now.gap ?? 0;
        const restarts = now.change.reasons.some(({ rule }) => rule === 'restart');
        if (gap <= person.every) return restarts ? `day ${now.day}: a restart without a gap` : undefined;
        if (gap < (person.every === 7 ? 14 : 8) || now.change.exercise !== undefined) return undefined;
        const usual = sessions.findLast((one) => one.day < now.day && one.exercise === now.exercise && !one.inFlare);
        const least = totalOf(now.exercise.startDose);
        // Whoever began in a flare-up did a share of the first dose; a newcomer would be given all of it.
        const done = usual === undefined ? least : totalOf(usual.change.to);
        const most = Math.max(done * 0.8, Math.min(least, floorTotal(now.change.to)));
        return total(now) > most + 1e-9 ? `${told(before)} → ${told(now)} after ${gap} days` : undefined;
      })({ sessions, person }),
  },
  {
    name: 'one-mode',
    says: 'One mode drives. Each speaks its own rules, and steps up only in its own way.',
    source: 'facts.md F3 (conflict), facts-2.md 1, 10 and 19; DESIGN 7',
    broken: steps((before, now) => wrongReason(now) ?? wrongUp(before, now) ?? wrongDown(before, now)),
  },
  {
    name: 'unknown-never-calmer',
    says: '"Weet ik niet" and a missed check-in never raise a dose.',
    source: 'DESIGN 5; facts.md F3',
    broken: each(({ change, known, day }) => {
      const newest = known.at(-1);
      return newest && newest.nextMorning !== 'yes' && change.step === 'up' ? `up on day ${day}` : undefined;
    }),
  },
  {
    name: 'stop-sign-stops',
    says: 'Pain over 5 (3 over usual, when that is above 5), 3 up, down the leg, or a nerve sign: stop, and nothing else stops.',
    source: 'facts.md F3 row 4',
    broken: ({ person: { usual = 0 }, sessions }) =>
      firstOf(sessions, ({ change, known, day }) => {
        const newest = known.at(-1);
        const pain = newest?.during ?? 0;
        const tooMuch = usual > 5 ? pain > usual && pain >= Math.min(usual + 3, 10) : pain > 5;
        const sign = newest && (newest.legSpread || newest.nerveSign || tooMuch || pain - (newest.before ?? 0) >= 3);
        return (change.step === 'stop') === Boolean(sign) ? undefined : `day ${day}: ${change.step}`;
      }),
  },
  {
    name: 'says-what-it-does',
    says: 'The step is what the dose does, there is always a reason, and never more than the highest dose of the table.',
    source: 'DESIGN 2 and 7',
    broken: each(({ change, exercise, day }) => {
      const apart = Math.sign(totalOf(change.to) - totalOf(change.from));
      const expected = { up: 1, down: -1, hold: 0, new: apart, stop: apart }[change.step];
      const moved = change.exercise !== undefined;
      if (!moved && apart !== expected) return `day ${day}: ${change.step}, but ${apart}`;
      if (change.reasons.length === 0) return `day ${day}: no reason`;
      return total({ change }) > totalOf(exercise.topDose) ? `day ${day}: above the highest dose` : undefined;
    }),
  },
];

/** The first law that a life breaks. */
export function firstBroken(life: Life): { law: string; how: string } | undefined {
  for (const { name, broken } of laws) {
    const how = broken(life);
    if (how !== undefined) return { law: name, how };
  }
  return undefined;
}

const floors = { reps: 4, hold: 5, time: 3 } as const;

function floorTotal(dose: Dose): number {
  return floors[dose.kind] * setsOf(dose);
}

function setsOf(dose: Dose): number {
  return dose.kind === 'time' ? 1 : dose.sets;
}

function total({ change }: Pick<Session, 'change'>): number {
  return totalOf(change.to);
}

function told({ change, day, exercise }: Session): string {
  return `${exercise.id} ${totalOf(change.to)} on day ${day}`;
}

type Found = string | undefined;

function each(judge: (session: Session) => Found): Law['broken'] {
  return ({ sessions }) => firstOf(sessions, judge);
}

/** Every session with the one before it. */
function steps(judge: (before: Session, now: Session) => Found, also?: (life: Life) => Found): Law['broken'] {
  return (life) =>
    firstOf(life.sessions.slice(1), (now, index) => judge(life.sessions[index] as Session, now)) ?? also?.(life);
}

/** Every two sessions of one exercise, with the last usual one before the earlier of them. */
function pairs(judge: (earlier: Session, later: Session, usual: Session | undefined) => Found): Law['broken'] {
  return ({ sessions }) =>
    firstOf(sessions, (later, index) => {
      for (let at = index - 1; at >= 0; at -= 1) {
        const earlier = sessions[at] as Session;
        if (later.day - earlier.day > 7) return undefined;
        if (earlier.exercise !== later.exercise) continue;
        const usual = sessions.findLast((one, place) => place < at && one.exercise === later.exercise && !one.inFlare);
        const found = judge(earlier, later, usual);
        if (found !== undefined) return found;
      }
      return undefined;
    });
}

function firstOf(sessions: readonly Session[], judge: (session: Session, index: number) => Found): Found {
  for (const [index, session] of sessions.entries()) {
    const found = judge(session, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An exercise that came in the place of another: no higher dose for a week. */
function newOnesRest({ sessions }: Life): Found {
  return firstOf(sessions, (first, index) => {
    if (first.change.exercise === undefined) return undefined;
    const week = sessions.slice(index + 1).filter(({ day }) => day - first.day < 7);
    const up = week.find((later) => later.exercise === first.exercise && total(later) > total(first) && !first.inFlare);
    return up && `${told(first)} was new → ${told(up)}`;
  });
}

/** Rules that belong to one mode only. */
const ownRules: Readonly<Record<Mode, readonly string[]>> = {
  light: [
    'back-to-usual',
    'middle-band-first-good',
    'middle-band-two-good',
    'raised-settled-once',
    'raised-settled-again',
    'pain-after-high',
  ],
  'time-contingent': ['weekly-quota', 'brake-raised', 'brake-still-raised', 'too-heavy-but-done'],
  'pain-guided': ['leg-pain-within-day-part', 'leg-pain-first-good', 'leg-pain-lasted'],
};

function wrongReason({ change, mode, day }: Session): Found {
  const others = Object.entries(ownRules).flatMap(([other, rules]) => (other === mode ? [] : rules));
  const foreign = change.reasons.find(({ rule }) => others.includes(rule));
  return foreign && `day ${day}: ${foreign.rule} in mode ${mode}`;
}

/** Time-contingent: a tenth (at least one) after a week at the dose. Pain-guided: a week too, and the leg quiet in time. */
function wrongUp(before: Session, now: Session): Found {
  const { change, mode, known, usual, day } = now;
  if (change.step !== 'up' || change.exercise !== undefined || mode === 'light') return undefined;
  const first = usual[usual.findLastIndex(({ dose }) => totalOf(dose) !== totalOf(change.from)) + 1];
  if (first !== undefined && daysBetween(first.day, dayNumber(day)) < 7) {
    return `${told(before)} → ${told(now)}: not yet a week at this dose`;
  }
  const newest = known.at(-1);
  if (mode === 'pain-guided') {
    const rose = (newest?.during ?? 0) > (newest?.before ?? 0);
    const calm = newest?.nextMorning === 'yes' && newest.goneWithinDayPart !== 'no';
    return calm && (!rose || newest.goneWithinDayPart === 'yes')
      ? undefined
      : `day ${day}: up, and the leg had not told`;
  }
  const step = amountOf(change.to) - amountOf(change.from);
  return step > Math.max(1, amountOf(change.from) / 10) ? `day ${day}: ${step} more than the quota` : undefined;
}

/** A quota is not lowered by a bad day: only by a brake at 48 hours, by not managing it, a stop, a gap, a flare-up, a plan. */
function wrongDown(before: Session, now: Session): Found {
  const { change, mode, known, day } = now;
  if (mode !== 'time-contingent' || change.step !== 'down') return undefined;
  const newest = known.at(-1);
  const brake = known.some((one) => one.at48h === 'no');
  const heavy = newest?.tooHeavy === true && !newest.completed;
  const allowed = brake || heavy || now.inFlare || before.inFlare || (now.gap ?? 0) > 1 || now.sinceAlarm <= 7;
  return allowed ? undefined : `day ${day}: a bad day lowered the quota`;
}
