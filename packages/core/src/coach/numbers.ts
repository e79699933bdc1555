import type { CalmKnowledge } from './calm/knowledge.ts';
import type { FearKnowledge } from './fear/knowledge.ts';
import type { FlareKnowledge } from './flare/knowledge.ts';
import type { HelpsKnowledge } from './helps/knowledge.ts';
import type { LegKnowledge } from './leg/knowledge.ts';
import type { MoodKnowledge } from './mood/knowledge.ts';
import type { SleepKnowledge } from './sleep/knowledge.ts';
import type { StrengthKnowledge } from './strength/knowledge.ts';
import type { WellKnowledge } from './well/knowledge.ts';

/**
 * Numbers of the knowledge that the words of a rule name, by rule, under the names that the words read them by and in their units.
 * "Waarom?" and the rulebook take them from here, so that neither can say another number than the app counts with.
 */

export function calmNumbers({ roundsToSay }: CalmKnowledge) {
  return { 'calm-before-after': { rounds: roundsToSay } };
}

export function sleepNumbers({ veryShort, longAwake, noise }: SleepKnowledge) {
  return {
    'sleep-very-short': { hours: veryShort / 60 },
    'sleep-bed-is-for-sleep': { minutes: longAwake },
    'sleep-trend': { minutes: noise },
  };
}

export function moodNumbers({ high }: MoodKnowledge) {
  return { 'mood-low-two-weeks': { high }, 'mood-steady': { high } };
}

export function fearNumbers(knowledge: FearKnowledge) {
  const { rungsAdvised, start, leastTries, muchWorse, largestStep, stuckAfter, withTherapistAbove } = knowledge;
  const drop = Math.round(knowledge.drop * 100);
  return {
    'fear-more-rungs': { rungs: rungsAdvised },
    'fear-start': start,
    'fear-start-high': { upTo: start.upTo },
    'fear-repeat': { drop },
    'fear-one-time': { times: leastTries },
    'fear-next': { drop },
    'fear-much-worse': { points: muchWorse },
    'fear-too-high': { drop },
    'fear-big-step': { most: largestStep },
    'fear-physio-stuck': { times: stuckAfter },
    'fear-physio-high': { above: withTherapistAbove },
  };
}

export function strengthNumbers({ practiceTries, days }: StrengthKnowledge) {
  const weeks = inWeeks(days.between);
  return {
    'strength-practice': { tries: practiceTries },
    'strength-interval': { weeks },
    'strength-due': { weeks },
  };
}

export function helpsNumbers({ trial, feltWorse }: HelpsKnowledge) {
  return {
    'helps-felt-worse': { points: feltWorse },
    'helps-trial-too-few': { pairs: trial.enoughPairs },
    'helps-trial-matters': { points: trial.outcomes.pain.matters },
    'helps-trial-stop-worse': { points: trial.worse.points },
  };
}

export function flareNumbers({ lengthsToSay, looksToSay }: FlareKnowledge) {
  return { 'flare-usual-length': { flares: lengthsToSay }, 'flare-pattern': { looks: looksToSay } };
}

export function wellNumbers({ recovered, goalReached, graduation }: WellKnowledge) {
  return {
    'well-recovered': { weeks: recovered.weeks, most: recovered.sustainedAt },
    'well-goal-reached': { weeks: goalReached.weeks },
    'well-not-yet': { weeks: recovered.weeks, goalWeeks: goalReached.weeks },
    'well-graduate': { weeks: graduation.weeks },
  };
}

export function legNumbers({ noiseBelow, handOverDay, laterDay }: LegKnowledge) {
  return {
    'leg-change': { points: noiseBelow },
    'leg-six-weeks': { weeks: inWeeks(handOverDay) },
    'leg-twelve-weeks': { weeks: inWeeks(laterDay) },
  };
}

function inWeeks(days: number): number {
  return Math.round(days / 7);
}
