import type { Hazard } from './hazard.ts';
import {
  answerCounts,
  caseCoverage,
  casePage,
  planLaws,
  prototype,
  ruleLanguage,
  ruleRows,
  rulesHaveAnEnd,
  ruleTypes,
  safetyWords,
  sourceList,
  theorems,
  wrongRules,
} from './tests.ts';

/** The rules themselves, their sources, and who leans on them. */
export const rulesAndSources: readonly Hazard[] = [
  {
    id: 'rule-edited-wrongly',
    title: 'Somebody edits a rule and gets it wrong',
    cause: 'And for or, an age limit shifted, a row deleted, a name misspelt.',
    harm: 'An alarm that no longer sounds, on every phone.',
    severity: 'catastrophic',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'A misspelt question or answer does not compile, and an unknown one is a fault, never a no.',
        shownBy: [
          ruleTypes.one('a slip does not compile > misspelt question'),
          ruleTypes.one('a slip does not compile > misspelt option'),
          ruleLanguage.one('laws > an id that is not in the table is a fault, not a no'),
        ],
      },
      {
        does: 'Theorems are proved over every set of answers; none speaks of nobody, and every rule has a theorem of its own.',
        shownBy: [
          theorems.all('every theorem holds for every set of answers > %s'),
          theorems.one('every theorem holds for every set of answers > every rule is guarded by a theorem of its own'),
        ],
      },
      {
        does: 'More than twenty wrong rule sets (and for or, an age shifted, a row deleted and the like) are each refuted by a theorem, with the smallest answers that show it, replayed through the evaluator.',
        shownBy: [
          wrongRules.all('wrong rules are found out > $fault: refuted by $id'),
          wrongRules.one('wrong rules are found out > there are more than twenty of them'),
        ],
      },
      {
        does: 'The number of answer sets of each verdict and rule is written down: any change of a rule changes a number, which must be explained. Proof and evaluator agree.',
        shownBy: [
          answerCounts.one('all sets of answers, counted exactly > are as many as they were, per verdict and per rule'),
          answerCounts.one(
            'the diagram and the evaluator are one > on random sets of answers, for the whole and for every rule',
          ),
        ],
      },
      {
        does: 'Each verdict of each rule has a case; more than 400 people get the verdict of an independent prototype, or the difference is explained: every kind of difference that 25,000 random people showed is among them.',
        shownBy: [
          caseCoverage.one('every verdict of every rule has a case'),
          caseCoverage.one('every rule has a case in which it gives the verdict'),
          casePage.one('the page of all cases is up to date'),
          prototype.one(
            'a second opinion: the prototype that triage.md was tried out with > the Rugcheck comes to the same verdict, asking in our order and stopping where we stop, the explained ones aside',
          ),
          prototype.one(
            'a second opinion: the prototype that triage.md was tried out with > so do the same rules on everything that could be asked, the explained ones aside',
          ),
        ],
      },
      {
        does: 'Every question is read by a rule, a class, the risk or another question.',
        shownBy: [
          theorems.one(
            'the whole Rugcheck, on random adults > every question of the Rugcheck is read by a rule, a class, the risk or another question',
          ),
        ],
      },
    ],
    residual: 'Tests show that the rules do what we meant, not that we meant the right thing.',
    open: ['A clinician signs each page of the rulebook; a changed page loses its signature.'],
  },
  {
    id: 'rules-not-signed',
    title: 'A physiotherapist or patient relies on rules that no clinician has signed',
    cause: 'It looks finished.',
    harm: 'A fault of ours is followed with the trust that a signed protocol earns.',
    severity: 'critical',
    likelihood: { without: 'frequent', now: 'probable' },
    controls: [
      {
        does: 'About and the foot of the letter say that no clinician has looked at the rules yet, with their version.',
        shownBy: [
          safetyWords.all('%s: what is always said > About and the letter: no clinician has looked at the rules yet'),
          safetyWords.all(
            '%s: what is always said > About: no diagnosis, no emergencies, not under 18, no CE mark, no doctor replaced',
          ),
        ],
      },
    ],
    residual:
      'Neither the first screen nor the result says it. It is not a medical device with a CE mark, and must not be offered as one.',
    open: [
      'A registered physiotherapist and a GP read and sign the rulebook.',
      'Whoever offers it to patients carries the duties of a manufacturer (MDR 2017/745); ask for legal advice.',
    ],
  },
  {
    id: 'rules-behind-the-guideline',
    number: 8,
    title: 'Rules or lessons fall behind the guideline',
    cause: 'Guidelines change every few years; nobody is told.',
    harm: 'Advice that is no longer right.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      rulesHaveAnEnd,
      {
        does: 'Each rule names its sources, and each source its year and how far, and when, it was read.',
        shownBy: [
          ruleRows.one('the rules as a table > stand in the order of triage.md 2.2 with their sources'),
          sourceList.all('sources > %s can be looked up and says how far it was read'),
        ],
      },
    ],
    residual: 'There is no owner: nobody is told when the day comes, except who opens About. Lessons have no such day.',
    open: ['Lead and clinician: an owner of the rules and of the lessons (fact base I3-8).'],
  },
  {
    id: 'wrong-source',
    title: 'A rule cites a source that says something else',
    cause: 'Recalled instead of read; a secondary source; a slip in the list.',
    harm: 'A clinician trusts a number that nobody found.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'A source that a rule cites exists and says whether it was read or recalled; every item of a plan quotes answers as they were given.',
        shownBy: [
          ruleRows.one('the rules as a table > stand in the order of triage.md 2.2 with their sources'),
          sourceList.all('sources > %s can be looked up and says how far it was read'),
          planLaws.one(
            'laws of every plan > every item says why: a rule of the list, a source that exists, answers as they were given',
          ),
        ],
      },
    ],
    residual:
      'No test can tell that a source says what we say. Several were read in summary only or recalled; the rulebook lists those on one page.',
    open: ['A clinician checks every recalled fact (fact base K).'],
  },
  {
    id: 'hazard-list-trusted',
    title: 'This list itself is believed more than it shows',
    cause: 'A named test looks like proof.',
    harm: 'A gap is taken for closed.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Each test named here exists, has run and has passed in the same `npm test`; a renamed, skipped or failed one fails it.',
        shownBy: [
          { file: 'scripts/check-hazards-reports.test.ts', table: 'is refused, with hazard, file and name > %s' },
          {
            file: 'scripts/check-hazards-reports.test.ts',
            name: 'is refused, with hazard, file and name > every reference of every hazard is looked at',
          },
        ],
      },
    ],
    residual: 'Whether a test shows what stands beside it was judged by its reader, once. Likelihoods are estimates.',
    open: ['A second reader opens every named test.'],
  },
];
