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
