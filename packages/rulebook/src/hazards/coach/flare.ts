import { type Hazard, testsIn } from '../hazard.ts';
import { situation } from '../tests.ts';

const rules = testsIn('packages/clinical/src/coach/flare/flare.test.ts');
const screen = testsIn('e2e/coach-flare.spec.ts');

/** Calmer days when it is suddenly worse. */
export const flare: readonly Hazard[] = [
  {
    id: 'flare-hides-an-alarm',
    title: 'What is taken for a flare-up is something else',
    cause:
      'Sudden pain by an infection, a fracture or a pressed nerve; somebody opens the plan for bad days instead of the check.',
    harm: 'Hours or days lost with a plan for ordinary back pain.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The calmer days cannot begin before the alarm questions were answered calmly on the same day, nor when a sign was told after them; a verdict that stands closes the page.',
        shownBy: [
          screen.one('alarm questions first, then the days one by one, then a look back without blame'),
          screen.one('an alarm that stands closes the page'),
          screen.one('a sign told after the calm questions: the calmer days wait for the questions again'),
          situation.all('may the calmer days begin > calm at nine, and then %s: %s'),
        ],
      },
      {
        does: 'On every page of it: anything new leads to the alarm questions; the note is scanned; having been ill asks about fever.',
        shownBy: [screen.one('a sign written in the note leads to the alarm questions, and so does an illness')],
      },
      {
        does: 'Longer than two weeks, or more than three in a month: a physiotherapist, with the letter.',
        shownBy: [screen.one('longer than two weeks: somebody looks along; a forgotten end is told by its day')],
      },
    ],
    residual: 'Whoever answers the questions wrongly, or gets a new sign on the second day and does not say so.',
    open: ['Physiotherapist: the plan of 60–80 % for 1–3 days, and two weeks as the bound.'],
  },
  {
    id: 'flare-blame-or-false-cause',
    title: 'Looking back makes somebody blame themselves, or avoid what did no harm',
    cause: 'A list of what went before is read as a list of causes.',
    harm: 'Fear of moving, less activity, guilt.',
    severity: 'minor',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: '"Nothing I know of" is an answer like the others; nothing is said before the third, never of a thing named once, and always as perhaps chance.',
        shownBy: [
          rules.one(
            'looking back > law: no pattern before the third, never on "nothing I know of", never on a thing named once',
          ),
          screen.one('what one’s own earlier ones say: how long, what helped, and a pattern that may be chance'),
        ],
      },
    ],
    residual: 'Two of three may still be read as a cause.',
    open: [],
  },
  {
    id: 'flare-rest-for-too-long',
    title: 'Calmer days become resting',
    cause: 'The plan goes on, goes down by the day, or waits until the pain is gone.',
    harm: 'Weaker, more afraid, longer off work.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'The days are fixed on the first one: never under 60 %, never less than the day before, and full again within ten days.',
        shownBy: [
          rules.one(
            'laws of the strip > law: never nothing, never less than the day before, the last day and only that is back at full',
          ),
          rules.all('flare-ups, case by case > $shows'),
        ],
      },
    ],
    residual: 'The app does not see what somebody does outside it.',
    open: [],
  },
];
