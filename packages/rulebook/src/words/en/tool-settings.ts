import type { SettingWords } from '../../tool-settings.ts';

/** What the other numbers of the tools stand for. */
export const toolSettings: SettingWords = {
  title: 'The other numbers',
  head: ['What for', 'Numbers'],
  of: {
    calm: {
      pace: 'Breaths a minute: least, usual, most',
      inShare: 'Part of a breath that is breathing in: least, usual, most',
      minutes: 'Minutes to choose from',
      usualMinutes: 'Minutes, usual',
      dizzyDays: 'Days that getting dizzy counts',
      roundsToSay: 'Rounds with tension before and after, before we say anything',
    },
    sleep: {
      nights: 'Nights before we say anything; nights with the same reason before it counts',
      veryShort: 'Fewer minutes than this on average: to the GP',
      awake: 'Minutes awake that are long; minutes between times of getting up that are many',
      lowEfficiency: 'Part of the time in bed that is sleep: lower is low',
      noise: 'Minutes between weeks that say nothing yet',
      checkDays: 'Days that an answer to the sleep questions holds',
    },
    mood: {
      high: 'From this score on it is high (0 to 10)',
      days: 'Days until the next time; days that people go first after a dark answer; days within which low twice is two weeks',
      worryMinutes: 'Minutes of worry time',
    },
    fear: {
      muchWorse: 'So many points worse than expected: not up (0 to 10)',
      waitDays: 'Days that a prediction waits for how it went',
    },
    breaks: {
      every: 'Minutes between two breaks: least, usual, most',
      seconds: 'Seconds for a movement',
      snooze: 'Minutes put off',
      meetings: 'Minutes of a meeting to choose from',
    },
    strength: {
      practiceTries: 'Tries that are practice alone',
      days: 'Days between tries: while learning, after that, after a try that hurt',
      painRise: 'So many points more pain in a test: we ask what is new',
    },
    helps: {
      matters: 'Points that matter: pain, stiffness, sleep, energy',
      pairs: 'Pairs in a trial: least, usual, most; pairs needed for a conclusion',
      periods: 'Days in a period: least, usual, most',
      scored: 'Part of the days with a score that is needed; days that a score may be late',
      level: 'Certainty of the interval',
      worse: 'Stop: points worse with the aid, on at least so many days of each',
      uses: 'Scores before and after needed for a mean; points worse after it that give a warning',
    },
    flare: {
      toSay: 'Own flare-ups needed before we say anything of how long; of what goes before',
      patternShare: 'Part of the times that something went before, before we name it',
      lookBackDays: 'Days after the end that we still ask to look back',
    },
    review: {
      sleep: 'Nights needed before we name sleep; up to this score poor; from this score good',
      stress: 'Stress from this score on is named',
      aidFall: 'Points less pain before we name an aid',
    },
    well: {
      recovered: 'Recovered: pain at most, hindrance at most, so many weeks',
      goal: 'Or: pain at most, goal at least, so many weeks',
      staleDays: 'Days after which a score says nothing of now',
      target: 'Walking, target: minutes, days a week, in so many weeks',
      least: 'Walking, start at least: minutes, days a week',
      week: 'Largest growth in a week; part with which a week is done',
      restart: 'After so many weeks of nothing; then this part of the last',
      strengthDays: 'Days a week of strength',
      monthDays: 'Days between two looks',
      graduation: 'Done: weeks of little pain; weeks with a score; active in so many days, so often',
    },
    work: {
      step: 'Part of the contract added a week; largest growth; rounded to so many hours',
      doneShare: 'Part of the hours with which a week is done',
      pain: 'Pain from, on so many days: no step',
      restart: 'After so many weeks of nothing; then this part of the last',
      taskTimes: 'Times of practice before the next task',
    },
    leg: {
      everyDays: 'Days between two looks',
      pain: 'Leg pain: little up to; a difference below this says nothing; severe from',
      handOver: 'Days of complaint: somebody looks along; talk with the GP',
      stands: 'Days that a weakness or severe pain from before this complaint still counts',
    },
    care: { lowConfidence: 'Confidence that is low, up to (0 to 10)' },
    measures: {
      moments: 'Moments to measure, in days from the start',
      open: 'Days that a result may be early; days that a moment stays open',
      minutesPerWeek: 'Minutes a week, at most',
      startBack: 'STarT Back: low up to; high from, on the five questions about worry',
    },
  },
};
