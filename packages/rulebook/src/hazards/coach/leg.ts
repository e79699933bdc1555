import { type Hazard, testsIn } from '../hazard.ts';

const legRules = testsIn('packages/clinical/src/coach/leg/leg.test.ts');
const legScreen = testsIn('e2e/coach-leg.spec.ts');

/** The weekly look at a painful leg. */
export const leg: readonly Hazard[] = [
  {
    id: 'leg-weakness-logged-and-left',
    title: 'New weakness or numbness is filled in, and nothing happens',
    cause: 'A weekly form looks like a diary: people tick "no" for the heel walk and go on.',
    harm: 'A foot drop or cauda equina syndrome waits for days; strength or bladder may not come back.',
    severity: 'critical',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'The first sign told ends the look at once, names it and whom to call, and leads to the alarm questions; no exercise begins before they are answered.',
        shownBy: [
          legScreen.one(
            'a foot that does not come up ends the look at once, and no exercise begins before the alarm questions',
          ),
          legRules.one(
            'one look at the leg > law: saddle, less strength or less feeling always ends in the alarm questions, whatever else was told',
          ),
          legRules.all('one look at the leg > $shows'),
        ],
      },
      {
        does: '"Weet ik niet" is asked once more, then leads to the alarm questions; it is never calmer than the calm answer.',
        shownBy: [
          legRules.one('one look at the leg > law: "weet ik niet" is never calmer than the calm answer'),
          legScreen.one('weet ik niet is asked once more, and leads to the alarm questions when it stays so'),
        ],
      },
    ],
    residual:
      'A test at home misses mild weakness, and giving way by pain looks the same. The page names the signs and says that it does not see everything.',
    open: [
      'Physiotherapist: the home tests and their order; neurologist: the level of a weakness that is known and steady.',
    ],
  },
  {
    id: 'leg-pain-too-long-alone',
    title: 'Severe or lasting leg pain is followed for months without anybody looking',
    cause: 'A line that goes down a little looks like progress.',
    harm: 'Months of pain; the time at which an operation could have been talked about passes.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'remote' },
    controls: [
      {
        does: 'Says who should look along: at six weeks without real change, at twelve weeks with pain left, and when pain was severe twice in a row.',
        shownBy: [legRules.all('the weeks > $shows')],
      },
    ],
    residual: 'Who does not fill it in is prompted once a week at most.',
    open: ['GP: the bounds of 8, 3 and 42 days.'],
  },
];
