import type {
  allSources as nlAll,
  sources as nlSources,
  theorems as nlTheorems,
  toCheck as nlToCheck,
} from '../nl/sources.ts';

/** Sources: what is our own in the words of the page, and the place in a source. */
export const sources: typeof nlSources = {
  ours: {
    factsRedFlags:
      'Rugwijs, own fact list: alarm signs per condition, partly from general knowledge. Not evidence of its own.',
    generalKnowledge:
      'Rugwijs, general knowledge from textbooks, written down from memory. Waits for approval by a GP and a registered physiotherapist.',
    own: 'Rugwijs, own proposal. Waits for approval by a GP and a registered physiotherapist.',
  },
  places: {},
};

/** The page “Still to be checked”. */
export const toCheck: typeof nlToCheck = {
  title: 'Still to be checked',
  lead: 'All that comes from memory, is our own, or was read only second-hand. Look the source up, or approve the choice. Only then may it stay.',
  counts: (recall, second, own) =>
    `Rules of the check: ${recall} rest (partly) on memory, ${second} on a source read second-hand, ${own} on a choice of our own.`,
  rules: 'Rules of the check',
  rulesHead: ['Rule', 'Label', 'Which source'],
  groups: { recall: 'From memory', 'seen-2nd': 'Read second-hand', own: 'Own choice' },
  sources: 'Sources that were not read themselves',
  sourcesHead: ['Source', 'How much was read', 'What depends on it'],
  notes: 'Sources with a remark',
  notesLead: 'These were read, all or in part. The remark is by who read them.',
  notesHead: ['Source', 'Remark'],
  depends: {
    triage: 'Rules',
    plan: 'Plan',
    adaptation: 'Steps',
    tools: 'Beside the exercises',
    exercises: 'Exercises',
    measures: 'Measures',
  },
  nothing: 'nothing any more',
  numbers: 'Numbers and facts from memory',
  numbersLead:
    'Also where the source was read, a number sometimes comes from memory. These are all of them, the rights on questionnaires too.',
  numbersHead: ['Where', 'What comes from memory'],
  measured: {
    noise: (points) => `Noise: ${points}.`,
    matters: (points) => `Smallest change that matters: ${points}.`,
    band: (from, name) => `Bound: from ${from} it is “${name}”.`,
    licence: (says) => `Rights: ${says}.`,
  },
  recalled: {
    'pain-bands': ([low, middle]) =>
      `A study from 1997: pain up to ${low} is safe, up to ${middle} acceptable. Of knee pain, not of the back.`,
    'quota-a-week': ([percent]) =>
      `Fixed steps: 5 to 10 per cent more a week is usual. The app takes ${percent} per cent.`,
    'flare-worse-than-usual': ([points]) =>
      `Costa 2019: a flare-up is a day or more worse than usual. The app asks about it from ${points} points more.`,
    'flare-is-what-one-calls-it': () => 'Costa 2019: a flare-up is what a person calls one.',
    'one-activity-noise': ([points]) => `One activity varies by itself by up to ${points} points.`,
    'activities-noise': ([points]) => `The mean of the activities varies by itself by up to ${points} points.`,
    'sleep-parts': () => 'What the app says about sleep are parts of CBT for insomnia.',
    'sleep-efficiency': ([percent]) =>
      `The usual bound in that treatment: asleep for ${percent} per cent of the time in bed.`,
    'insomnia-three-months': () => 'From three months on insomnia is called long-lasting.',
    'low-two-weeks': () => 'Low for two weeks on end: then a GP looks.',
    'ladder-of-fear': ([from, upTo, drop]) =>
      `Doing what is feared step by step: begin at ${from} to ${upTo}, and repeat until the fear is ${drop} per cent lower.`,
    'bedrijfsarts-six-weeks': () => 'Dutch law asks the company doctor for an analysis within six weeks.',
    'standing-still-eases': () => 'Standing still eases both vessels and a narrow canal; sitting only the second.',
  },
  ownPlan: 'Rules of plan, steps and tools that are our own',
  ownPlanHead: ['Part', 'Rules without a source'],
};

/** The page with theorems. */
export const theorems: typeof nlTheorems = {
  title: 'Theorems',
  lead: 'A theorem is a promise about all possible answers, not about a few examples. The test works them all out.',
  head: ['Theorem', 'Source', 'Rules'],
  except: 'Excepted',
  all: 'all',
  proved: 'Every theorem on this page is proven by the test. If one were not true, the test would fail.',
};

/** The page with all sources. */
export const allSources: typeof nlAll = {
  title: 'Sources',
  lead: 'All sources, and how much of each was read. Sources are cited, not copied.',
  head: ['Short', 'Source', 'How much was read'],
};
