import { type Hazard, testsIn } from '../hazard.ts';

const safety = testsIn('packages/clinical/src/coach/helps/safety.test.ts');
const results = testsIn('packages/clinical/src/coach/helps/trial-result.test.ts');
const running = testsIn('packages/clinical/src/coach/helps/trial-running.test.ts');
const told = testsIn('packages/clinical/src/coach/helps/trial-told.test.ts');
const starting = testsIn('packages/clinical/src/coach/helps/trial-start.test.ts');
const randomisation = testsIn('packages/core/src/coach/helps/trial/randomisation-test.test.ts');
const lot = testsIn('packages/core/src/coach/helps/trial/order.test.ts');
const helpsScreen = testsIn('e2e/coach-helps.spec.ts');

/** Heat, massage, braces and the like, and the own trial. */
export const helps: readonly Hazard[] = [
  {
    id: 'aid-where-it-harms',
    title: 'Heat or massage is used where it does harm',
    cause: 'Numb skin, fever, a clot, a fracture, a cancer, blood thinners, an infection: nobody asked.',
    harm: 'A burn, a bleeding, a clot that travels; a sign of something serious is rubbed away.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Before the first use, when something on it was not shown before, and whenever an answer in the check or a limit of the plan says so, the list of when not to is asked; what is not known counts.',
        shownBy: [
          safety.all('when an aid is better left alone > $shows'),
          safety.one(
            'when an aid is better left alone > law: telling more, or knowing less, never hides the list nor anything told on it',
          ),
          safety.one('when an aid is better left alone > law: nothing is hidden that was not shown before'),
        ],
      },
      {
        does: 'What may be an alarm sign leads to the alarm questions and no further in the tool.',
        shownBy: [
          safety.one(
            'when an aid is better left alone > fever, a clot, a fracture and numb skin always lead to the alarm questions, whatever else was ticked',
          ),
          helpsScreen.one('fever with heat goes to the alarm questions and no further'),
          helpsScreen.one('"weet ik niet" over the list goes where its strictest line goes'),
        ],
      },
    ],
    residual: 'What changed since the first use and was told nowhere is not asked again.',
    open: [
      'Clinician: the lists, and whether to ask again after some weeks.',
      'Physiotherapist: massage may be tried with a low risk and without a plan, with the word that the guideline sees no need; our own choice.',
    ],
  },
  {
    id: 'chance-taken-for-help',
    title: 'A change that is chance is taken for proof that something helps',
    cause: 'Pain falls by itself, most of all after its worst; hope colours a score; few days are compared.',
    harm: 'Money and months for something that does nothing, and less moving.',
    severity: 'minor',
    likelihood: { without: 'frequent', now: 'occasional' },
    controls: [
      {
        does: 'Before and after is called no proof where it is shown.',
        shownBy: [helpsScreen.one('before and after is called no proof')],
      },
      {
        does: 'An own trial is in random order and judged by an exact test, checked against published figures; with too few pairs it says perhaps or nothing.',
        shownBy: [
          randomisation.one(
            'against what was published > Darwin’s maize: 863 of the 32,768 orders have a sum as large, so 1,726 two-sided',
          ),
          randomisation.all('against what was published > scipy’s exact test gives the same p: %s'),
          randomisation.one(
            'laws > when nothing works, p is below any line as seldom as it says: over every order the design could give',
          ),
          lot.one('the order by lot > over many lot numbers each order comes about as often'),
          results.one(
            'what an own trial shows > law: "it helps" is never said of fewer than six pairs, nor of a difference smaller than was wanted',
          ),
        ],
      },
    ],
    notShown: ['The result says that somebody always knew what they did, so hope may be in the scores.'],
    residual:
      'Nobody can be blinded to heat or massage; one of twenty trials of something that does nothing still stands out.',
    open: ['Statistician: the design, and the words of the verdicts.'],
  },
  {
    id: 'trial-goes-on-too-long',
    title: 'A trial is kept up while it makes things worse, or instead of the plan',
    cause: 'Somebody wants to finish what was begun; a medicine is stopped for it.',
    harm: 'Weeks of more pain; harm from stopping a medicine.',
    severity: 'serious',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'Two points worse with than without asks to stop; an alarm sign stops it and goes first; why is kept.',
        shownBy: [
          running.all('while a trial runs > %s'),
          helpsScreen.one('while it runs nothing is shown; worse with than without asks to stop, and why is kept'),
          helpsScreen.one('something new stops the trial and goes to the alarm questions'),
          helpsScreen.one('while a verdict stands nothing is written down or tried, and the trial can only be stopped'),
        ],
      },
      {
        does: 'What was told since the start and speaks against the aid takes away "today: with" and stands there instead; no score is asked or taken, and Vandaag tells it. What was known when the aid was chosen holds nothing back.',
        shownBy: [
          told.all('cautions told since a trial began > %s'),
          told.all('cautions told since a trial began > fever, answer by answer: %s'),
          told.one('cautions told since a trial began > a trial with a new caution takes no score'),
          running.one('asking for attention > a caution that was told since it began goes before the score'),
          helpsScreen.one('a caution told while a trial runs stands in place of "today: with"'),
        ],
      },
      {
        does: 'Medicines are refused, also under their own name, and the exercises go on all along.',
        shownBy: [
          starting.all('starting a trial > a medicine by another name: %s'),
          helpsScreen.one('an own trial from question to first score, by keyboard; medicines are refused'),
        ],
      },
    ],
    residual: 'A medicine whose name is not on the list can be entered.',
    open: ['Pharmacist: the list of names.'],
  },
];
