import type { rulePage as nl } from '../nl/rule-page.ts';

/** Words on the page of a rule. */
export const rulePage: typeof nl = {
  crumb: 'Back to the contents',
  for: 'What it is for',
  claim: 'What we say',
  facts: {
    urgent: 'Most urgent verdict',
    tier: 'Kind',
    certainty: 'How sure',
    from: 'Where it comes from',
    version: 'Rules',
    status: 'Status',
    dated: (version, date) => `version ${version}, ${date}`,
  },
  status: { signed: 'signed', unsigned: 'not signed yet' },
  sources: {
    title: 'Sources',
    head: ['Source', 'Place', 'How much was read'],
    explained: 'What these words mean',
    noPlace: 'whole source',
  },
  decision: {
    title: 'Decision table',
    lead: 'Read from top to bottom. The first row that is true holds. If none is true, this rule does nothing.',
    head: ['Verdict', 'When this is true'],
    named: 'Terms in this table',
    namedHead: ['Term', 'True when'],
  },
  unknown: {
    title: 'What “I don’t know” does',
    lead: 'Worked out with the rule itself, without the other rules: those may be more urgent. For each question you see the simplest case in which the answer matters.',
    cap: (verdict) =>
      `Does “I don’t know” leave this rule undecided? Then it gives the calmer of two: the verdict of the table, or “${verdict}”.`,
    nothing:
      'Does “I don’t know” leave this rule undecided? Then it does nothing. Other rules and the total still look.',
    head: ['Question', 'When this also holds', 'I don’t know gives', 'When known it gives'],
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    none: 'nothing',
    each: 'every question of:',
  },
  sees: {
    title: 'What the person sees',
    head: ['Verdict', 'To read aloud on the phone'],
    with: (label) => `with a yes on: ${label}`,
    note: 'Write down first',
    meanwhile: 'Meanwhile',
    wouldChange: 'What would change it',
  },
  questions: {
    title: 'The questions as they stand on the screen',
    head: ['Short', 'Word for word', 'When asked'],
    others: 'The questions of the terms stand with the Terms, word for word as well.',
    always: 'always',
    when: 'when:',
    orFrom: (verdict) => `or from: ${verdict}`,
  },
  guarded: {
    title: 'What guards this',
    cases: 'Cases in the tests.',
    noCases: 'There is no case yet that names this rule.',
    as: { decides: 'decides', unknown: 'decides because of “I don’t know”', silent: 'must keep silent' },
    head: ['Case', 'The rule'],
    theorems: 'Theorems, proven over all answers',
    all: 'And all theorems that hold for every rule.',
    files: 'When this page no longer says what the app does, these tests fail:',
  },
  doubts: {
    title: 'Doubts',
    head: ['Question to who signs', 'What we do now', 'Who decides'],
    none: 'No doubt written down, beside what stands with the sources.',
    decides: { gp: 'GP', physiotherapist: 'physiotherapist', both: 'both', 'gp-and-113': 'GP and 113' },
    open: 'Open question',
  },
  sign: {
    title: 'Reviewed',
    lead: (page, version, fingerprint) =>
      `“${page}”, version ${version}, fingerprint ${fingerprint}. If a word or number on this page changes, the fingerprint changes and the signature lapses.`,
    blanks: ['Reviewed by', 'BIG', 'date'],
    by: (name, profession, register, date) => `Signed by ${name} (${profession}, BIG ${register}) on ${date}.`,
    professions: { physiotherapist: 'physiotherapist', gp: 'GP' },
    dutchOnly: 'The Dutch page is the one that is signed. This fingerprint is that of the Dutch page.',
  },
  special: {
    manyUnknown: {
      lead: 'This rule counts. Every alarm question with “I don’t know” is one.',
      head: ['Times “I don’t know”', 'Verdict'],
      from: (count) => `${count} or more`,
      below: (count) => `fewer than ${count}`,
    },
    risk: {
      lead: 'The risk that the pain stays follows from points. How they count stands on a page of its own.',
      head: ['Risk', 'Verdict'],
    },
    secondContact: {
      lead: 'This rule looks at the most urgent verdict of the other rules, and lifts it by one step.',
      when: 'Holds when',
      head: ['Verdict of the other rules', 'Becomes'],
      same: 'stays so',
      notFor: 'Does not count for these rules, because it is in them already or makes no sense there:',
      unknown: '“I don’t know” does not count as a second contact.',
    },
    manyUnknownUnknown: 'This rule is itself about “I don’t know”.',
    riskUnknown: 'What is not known gives no point.',
  },
};
