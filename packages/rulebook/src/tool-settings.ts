import type { CoachKnowledge, ToolId } from '@rugwijs/core';

type Numbers = readonly number[];

/**
 * Every other number that a tool counts with, so that whoever signs has seen it, also where the words of a rule say it in letters
 * or not at all. Home tests, aids and questionnaires have tables of their own. Times are in the unit that the words name.
 */
export function toolSettings(knowledge: CoachKnowledge) {
  const { calm, sleep, mood, fear, breaks, strength, helps, flare, review, well, work, leg, care, measures } =
    knowledge;
  const { trial } = helps;
  const outcomes = Object.values(trial.outcomes);
  return {
    calm: {
      pace: [calm.perMinute.least, calm.perMinute.usual, calm.perMinute.most],
      inShare: [calm.inShare.least, calm.inShare.usual, calm.inShare.most],
      minutes: calm.minutes,
      usualMinutes: [calm.usualMinutes],
      dizzyDays: [calm.dizzyDays],
      roundsToSay: [calm.roundsToSay],
    },
    sleep: {
      nights: [sleep.nightsToSay, sleep.reasonNights],
      veryShort: [sleep.veryShort],
      awake: [sleep.longAwake, sleep.riseSpread],
      lowEfficiency: [sleep.lowEfficiency],
      noise: [sleep.noise],
      checkDays: [sleep.checkDays],
    },
    mood: {
      high: [mood.high],
      days: [mood.checkDays, mood.darkDays, mood.runningDays],
      worryMinutes: [mood.worryMinutes],
    },
    fear: { muchWorse: [fear.muchWorse], waitDays: [fear.waitDays] },
    breaks: {
      every: [breaks.every.least, breaks.every.usual, breaks.every.most],
      seconds: [breaks.seconds],
      snooze: [breaks.snooze],
      meetings: breaks.meetings,
    },
    strength: {
      practiceTries: [strength.practiceTries],
      days: [strength.days.practice, strength.days.between, strength.days.afterHurt],
      painRise: [strength.painRise],
    },
    helps: {
      matters: outcomes.map(({ matters }) => matters),
      pairs: [trial.pairs.least, trial.pairs.usual, trial.pairs.most, trial.enoughPairs],
      periods: [trial.daysPerPeriod.least, trial.daysPerPeriod.usual, trial.daysPerPeriod.most],
      scored: [trial.scoredShare, trial.lateDays],
      level: [trial.level],
      worse: [trial.worse.points, trial.worse.days],
      uses: [helps.enoughScores, helps.feltWorse],
    },
    flare: {
      toSay: [flare.lengthsToSay, flare.looksToSay],
      patternShare: [flare.patternShare],
      lookBackDays: [flare.lookBackDays],
    },
    review: {
      sleep: [review.sleep.nights, review.sleep.poor, review.sleep.good],
      stress: [review.stress],
      aidFall: [review.aidFall],
    },
    well: {
      recovered: [well.recovered.sustainedAt, well.recovered.hindrance, well.recovered.weeks],
      goal: [well.goalReached.pain, well.goalReached.goal, well.goalReached.weeks],
      staleDays: [well.staleDays],
      target: [well.walking.target.minutes, well.walking.target.days, well.walking.weeks],
      least: [well.walking.least.minutes, well.walking.least.days],
      week: [well.walking.cap, well.walking.weekDone],
      restart: [well.walking.restart.weeks, well.walking.restart.share],
      strengthDays: [well.strengthDays],
      monthDays: [well.monthDays],
      graduation: [well.graduation.weeks, well.graduation.weeksTold, well.graduation.days, well.graduation.activeDays],
    },
    work: {
      step: [work.stepShare, work.cap, work.roundTo],
      doneShare: [work.doneShare],
      pain: [work.highPain, work.highPainDays],
      restart: [work.restart.weeks, work.restart.share],
      taskTimes: [work.taskTimes],
    },
    leg: {
      everyDays: [leg.everyDays],
      pain: [leg.littleUpTo, leg.noiseBelow, leg.severeFrom],
      handOver: [leg.handOverDay, leg.laterDay],
      stands: [leg.standsDays],
    },
    care: { lowConfidence: [care.lowConfidence] },
    measures: {
      moments: measures.moments.map(({ day }) => day),
      open: [measures.earlyDays, measures.openDays],
      minutesPerWeek: [measures.minutesPerWeek],
      startBack: [measures.startBack.lowUpTo, measures.startBack.highPsychFrom],
    },
  } satisfies Readonly<Record<ToolId, Readonly<Record<string, Numbers>>>>;
}

type Settings = ReturnType<typeof toolSettings>;

/** What each stands for, its numbers in that order. */
export type SettingWords = {
  readonly title: string;
  readonly head: readonly [string, string];
  readonly of: { readonly [Tool in keyof Settings]: { readonly [Name in keyof Settings[Tool]]: string } };
};
