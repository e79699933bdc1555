import { type Hazard, testsIn } from '../hazard.ts';

const legRules = testsIn('packages/clinical/src/coach/leg/leg.test.ts');
const handOvers = testsIn('packages/clinical/src/coach/care/hand-overs.test.ts');
const advised = testsIn('packages/journal/src/advice/hand-over.test.ts');
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
        does: 'What was found is kept, so that the next look knows it; the same weakness in the other leg is new.',
        shownBy: [
          legScreen.one('what a look found is kept: a week later the same weakness is known, and never calm'),
          legRules.one('one look at the leg > law: a look that ended early does not hide what was told before it'),
          legRules.one('one look at the leg > law: a foot, heel or stair that fails in another leg than before is new'),
        ],
      },
      {
        does: 'A weakness, a stair that fails or both legs that stay as they were are never calm: the GP, today when nobody looked yet. Vandaag, the week review and the page of help alongside say so too, as a call today, not as an appointment.',
        shownBy: [
          legRules.one('one look at the leg > law: a standing no, or both legs, is never calm'),
          legRules.all('one look at the leg > what stayed the same is said in its own words: %s'),
          advised.all('what a tool heard is said on every screen > %s'),
        ],
      },
      {
        does: 'A weakness stands until the same leg is told to be well: not knowing and a look at the other leg take nothing away, nor for twelve weeks a duration that leaves it before this complaint.',
        shownBy: [
          handOvers.one(
            'one hand-over > law: not knowing, a look that ended early and a look at the other leg take no weakness away',
          ),
          handOvers.all('one hand-over > what ends a weakness: %s'),
          handOvers.all('one hand-over > a weakness %s'),
        ],
      },
      {
        does: 'Not knowing about bladder, bowels or saddle ends the look at once and is kept: the alarm questions come before exercise.',
        shownBy: [
          legScreen.one(
            'not knowing about the bladder waits for no other question, and is kept when the app is closed',
          ),
        ],
      },
      {
        does: '"Weet ik niet" is asked once more, then leads to the alarm questions; it is never calmer than the calm answer.',
        shownBy: [
          legRules.one('one look at the leg > law: a question that was not reached is never calm'),
          legRules.one('one look at the leg > law: "weet ik niet" is never calmer than the calm answer'),
          legScreen.one('weet ik niet is asked once more, and leads to the alarm questions when it stays so'),
        ],
      },
      {
        does: 'A sign told elsewhere before the look, a call that stands: no result of a look says that there is no sign.',
        shownBy: [
          legScreen.one(
            'a sign told in a session before the look: what was told goes first, and nothing is called calm',
          ),
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
      {
        does: 'Counts from the complaint, at the least that it may have lasted, or from an earlier look inside the range that was told: knowing how long never makes it later, but for looks from before that range; who does not know is told that the first look counts.',
        shownBy: [
          legRules.one(
            'the weeks > law: knowing how long it lasts never makes somebody wait longer, but for looks from before the range',
          ),
          legRules.one(
            'the weeks > law: looks of an earlier episode change nothing in this one, but that severe pain counts twice in a row',
          ),
          legRules.one('the weeks > the days are counted from the complaint, or are said to count from the first look'),
          legScreen.all('the weeks are counted from the complaint, also at the first look: $duration'),
        ],
      },
    ],
    residual:
      'Who does not fill it in is prompted once a week at most. How long the back hurts stands for the leg: a leg that began later is sent on too early. Who tells a duration that leaves earlier looks outside it waits longer than who does not know it; severe pain from before it stands for twelve weeks.',
    open: [
      'GP: the scores of 8 and 3, the bounds of 42 and 84 days, and the 84 days that an older weakness or severe pain stands.',
    ],
  },
];
