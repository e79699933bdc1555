import {
  type Answers,
  type AnswerValue,
  amountOf,
  type Change,
  type Decision,
  type Limit,
  type Plan,
  urgency,
  type Verdict,
} from '@rugwijs/core';
import type { ShownExercise, SimulationKnowledge } from '../app/app.ts';
import { type Done, doseViolations, notLess } from './doses.ts';
import { bounds, type Invariant, type Violation } from './invariants.ts';
import { legLimits, limiting, toldLimits } from './limits.ts';
import { excludedFor, modeOf } from './plan.ts';

/** Looks over the shoulder of one person and keeps its own record; it never asks the app what was right. */
export interface Watch {
  readonly violations: readonly Violation[];
  /** Doses looked at. */
  readonly checks: () => number;
  /** Answers as the person gave them, before the app hears them. */
  told(answers: Answers): void;
  planAccepted(day: number, plan: Plan): void;
  alarmTold(day: number): void;
  /** A verdict, and the least that the person's own signs ask for. */
  verdictGiven(day: number, decision: Decision, least: Verdict | undefined): void;
  released(): void;
  /** With "weet ik niet" and with "no" in its place. */
  unknownTold(day: number, withUnknown: Decision, withNo: Decision): void;
  sessionShown(day: number, exercises: readonly ShownExercise[], flareShare: number): void;
  /** What was shown was done; stopped: the last of these brought less strength or feeling, or pain further down the leg. */
  sessionDone(
    day: number,
    exercises: readonly ShownExercise[],
    how: { readonly inFlare: boolean; readonly stopped: boolean },
  ): void;
  /** What the app asks directly after a session that was stopped. */
  checkAfterSign(day: number, asked: string | undefined): void;
  /** Walking or an activity; its week began on `weekFrom`. */
  quotaShown(
    day: number,
    item: string,
    change: Change,
    week: { readonly from: number; readonly inFlare: boolean },
  ): void;
}

export function watchPerson(person: number, knowledge: SimulationKnowledge): Watch {
  const violations: Violation[] = [];
  const done = new Map<string, Done[]>();
  const quotas = new Map<string, { readonly day: number; readonly amount: number; readonly step: Change['step'] }[]>();
  const told: Record<string, AnswerValue> = {};
  let plan: Plan | undefined;
  /** Worked out again when an answer or the plan changed. */
  let limits: readonly Limit[] | undefined;
  /** Lists that tell nothing new of what limits. */
  const heard = new Set<Answers>();
  let leg: readonly Limit[] = [];
  /** Exercises that brought a sign, until they are done again, with the dose at which they did. */
  const signs = new Map<string, Done>();
  /** A sign was told, and the questions about the nerves were not answered since. */
  let signOpen = false;
  const alarms: number[] = [];
  let lastLadderStep = never;
  let locked = false;
  let checks = 0;

  const fail = (invariant: Invariant, day: number, what: string): void => {
    violations.push({ invariant, person, day, what });
  };

  return {
    violations,
    checks: () => checks,
    told: (answers) => {
      if (answers['leg-weakness'] !== undefined) signOpen = false;
      if (heard.has(answers)) return;
      let changed = false;
      for (const question of limiting) {
        const answer = answers[question];
        if (answer === undefined || answer === told[question]) continue;
        told[question] = answer;
        changed = true;
      }
      if (!changed) heard.add(answers);
      else {
        limits = undefined;
        heard.clear();
      }
    },
    planAccepted: (_day, accepted) => {
      plan = accepted;
      leg = legLimits(told);
      limits = undefined;
    },
    alarmTold: (day) => {
      alarms.push(day);
    },
    verdictGiven: (day, decision, least) => {
      const given = urgency(decision.verdict === 'undecided' ? decision.atLeast : decision.verdict);
      if (given >= urgency('call-gp-today')) locked = true;
      if (least !== undefined && given < urgency(least)) {
        fail('alarm-never-self-care', day, `${decision.verdict} where at least ${least} is asked`);
      }
    },
    released: () => {
      locked = false;
    },
    unknownTold: (day, withUnknown, withNo) => {
      if (urgency(withUnknown.atLeast) < urgency(withNo.atLeast)) {
        fail('unknown-never-calmer', day, `${withUnknown.atLeast} below ${withNo.atLeast}`);
      }
    },
    sessionShown: (day, exercises, flareShare) => {
      if (plan === undefined) return;
      if (locked) fail('alarm-never-self-care', day, 'a session while an urgent verdict stands');
      if (signOpen) fail('sign-stops', day, 'a session before the alarm questions were answered');
      limits ??= [...toldLimits(told), ...leg];
      let ladder = 0;
      let ups = 0;
      for (const shown of exercises) {
        checks += 1;
        const { change, exercise } = shown;
        const [invariant, what] = doseViolations(shown, done.get(exercise) ?? [], { day, flareShare, knowledge });
        if (invariant !== undefined) fail(invariant, day, `${exercise}: ${what}`);
        const sign = signs.get(exercise);
        if (sign !== undefined && notLess(shown, sign, knowledge)) fail('sign-stops', day, `${exercise}: not less`);
        const excluded = excludedFor(exercise, limits, plan.mode, knowledge);
        if (excluded !== undefined) fail('never-excluded', day, `${exercise}: ${excluded}`);
        const mode = modeOf(change);
        if (mode !== undefined && mode !== plan.mode) fail('one-mode', day, `${exercise}: ${mode} in ${plan.mode}`);
        if (change.step !== 'up') continue;
        ups += 1;
        if (change.exercise !== undefined) ladder += 1;
        if (day - (alarms.at(-1) ?? never) <= bounds.alarmDays) fail('never-up-after-alarm', day, exercise);
      }
      if (ladder > 1 || (ladder === 1 && ups > 1)) fail('one-variable', day, 'a harder exercise and another step');
      if (ladder > 0 && day - lastLadderStep < bounds.ladderDays) fail('one-variable', day, 'two harder exercises');
    },
    sessionDone: (day, exercises, { inFlare, stopped }) => {
      for (const { exercise, change } of exercises) {
        signs.delete(exercise);
        if (change.step === 'up' && change.exercise !== undefined) lastLadderStep = day;
        const list = done.get(exercise);
        const one = { day, dose: change.to, inFlare };
        if (list === undefined) done.set(exercise, [one]);
        else if (list.push(one) > keep) list.shift();
      }
      const last = exercises.at(-1);
      if (!stopped || last === undefined) return;
      signOpen = true;
      signs.set(last.exercise, { day, dose: last.change.to, inFlare });
    },
    checkAfterSign: (day, asked) => {
      if (asked === undefined) fail('sign-stops', day, 'no alarm questions after the session');
    },
    quotaShown: (day, item, change, { from, inFlare }) => {
      checks += 1;
      const amount = amountOf(change.to);
      if (!(amount > 0) || (amount * 2) % 1 !== 0) fail('never-negative', day, `${item}: ${amount}`);
      const list = quotas.get(item) ?? [];
      quotas.set(item, list);
      const last = list.at(-1);
      if (locked) fail('alarm-never-self-care', day, `${item} while an urgent verdict stands`);
      if (inFlare || (last !== undefined && last.amount === amount && last.step === change.step)) {
        if (!inFlare && last !== undefined) list[list.length - 1] = { ...last, day };
        return;
      }
      for (const before of list) {
        if (day - before.day > bounds.riseDays) continue;
        if (amount > before.amount * (1 + bounds.riseShare) + 1e-9) {
          fail('dose-rise', day, `${item}: ${before.amount} to ${amount}`);
          break;
        }
      }
      if (change.step === 'up' && last !== undefined && last.step === 'down' && day - last.day < bounds.seeSawDays) {
        fail('no-see-saw', day, `${item}: up after down`);
      }
      if (change.step === 'up' && alarms.some((alarm) => alarm >= from - bounds.alarmDays && alarm < from)) {
        fail('never-up-after-alarm', day, item);
      }
      if (list.push({ day, amount, step: change.step }) > keep) list.shift();
    },
  };
}

/** Days and doses that are kept: more than any bound looks back. */
const keep = 12;

const never = Number.NEGATIVE_INFINITY;
