import type { doubts as nl } from '../nl/doubts.ts';

/** What we are not sure of, and what we do now. */
export const doubts: typeof nl = {
  'both-legs-thigh-ache': {
    asks: 'An ache in both thighs alone is another picture than pain radiating into both feet. Should that be a call now as well?',
    now: 'Any new complaint in both legs gives “call now”. The question makes no difference between an ache and radiating pain.',
  },
  'immune-low-pain-7': {
    asks: 'Who takes methotrexate or another medicine that suppresses immunity has a reason to call at pain 7, without fever. Is that too strict?',
    now: '“Call today”, as long as the pain has lasted less than six weeks.',
  },
  'old-explained-signs': {
    asks: 'Somebody has had the same loss of function for years, known to a doctor. Must they see the GP every time, and only walk?',
    now: 'An appointment with the GP, and a plan of walking only until a doctor has looked.',
  },
  'blood-thinner-pain-7': {
    asks: 'Who takes blood thinners and has ordinary new back pain of 7 calls today. A lower score does nothing. Is that the right line?',
    now: '“Call today” at pain 7 or more in the first two weeks. Ordinary steady pain does nothing.',
  },
  'blood-thinner-knock': {
    asks: 'A knock counts as a fall too. With blood thinners, somebody with little pain that is easing then calls as well, even at night. Is calling today enough?',
    now: '“Call now” with pain of less than two weeks after a fall or knock, because no source says that less is enough. Longer ago and not severe: “call today”.',
  },
  'stuck-without-duration': {
    asks: 'This rule does not look at how long the pain has lasted. Severe pain of three days and of three years count the same. Is that right?',
    now: 'Duration does not count.',
  },
  'old-pain-calms': {
    asks: 'Five rules count only new pain. Who does nothing and waits then gets nothing more from the same rule. That holds with blood thinners, low immunity, an infection, strain, and two signs of weak bone. Should a physiotherapist look along after that time?',
    now: 'As the time table of the rules says: no rule after that time. When it stays severe, gets worse or hinders much, a physiotherapist looks along.',
  },
  'clean-list': {
    asks: 'One button “none of these” sets up to nine alarm questions to no. People skim, and cauda equina questions find far from everything (sensitivity 0.19 to 0.43).',
    now: 'Short lists, the button stands after the last question, and the check keeps coming back.',
  },
  'guidelines-unread': {
    asks: 'The tables of KNGF 2021, NHG and NTS were not read in the original.',
    now: 'They must be read before this is put to use.',
  },
  'near-faint': {
    asks: 'Who nearly faints from a fierce spasm gets 112 as well.',
    now: 'Left so. Too often is better than too little here.',
  },
  'old-aneurysm': {
    asks: 'A known aneurysm with old, unchanged pain gives “call today”. That may be too much.',
    now: 'Kept on the careful side.',
  },
  'quiet-aneurysm': {
    asks: 'Sudden severe pain is the only road to a quiet aneurysm. The age of 60 and the list of risks are our own.',
    now: '112 from 60 with a vascular risk, otherwise call now or today.',
  },
  'six-hours': {
    asks: 'The line of six hours was read in a change note of the Dutch triage standard. That it holds for a paralysed leg is our own step.',
    now: 'Under six hours, or not known: 112. Longer: call now.',
  },
  'trauma-bounds': {
    asks: 'The bounds of two days and two weeks after an accident are our own.',
    now: 'Under two days 112, under two weeks call now. Found well by a doctor counts only for an old accident.',
  },
  'giving-way': {
    asks: 'To a lay person, giving way from pain looks like weakness. Most needless calls will come from here. The age of 80 for not being able to stand is our own.',
    now: '“Call today”, and “call now” only when it grows.',
  },
  'added-by-us': {
    asks: 'The cold leg, shingles, clumsy hands, the unexplained test result and the drowsy or grey face were not in our sources.',
    now: 'Added by us, on the careful side.',
  },
  flu: {
    asks: 'Flu with a sore back calls today. Diabetes as a risk is general knowledge.',
    now: 'Left so.',
  },
  'after-procedure': {
    asks: 'Our sources say after a procedure: call the team the same day, also when nothing is worse.',
    now: 'Within days, when nothing is worse and the wound is fine. When the team agrees with exercise: physiotherapist, also when the last days went worse.',
  },
  'cancer-root-pain': {
    asks: 'Earlier cancer with new root pain or severe pain: our sources say call now.',
    now: 'Now, when it is severe or getting worse. Otherwise today.',
  },
  'unwell-alone': {
    asks: '“Really ill” alone gives an appointment already. Who has had pain for long may tick it for being tired.',
    now: 'Strict words in the question. We count how often it happens.',
  },
  'bone-ages': {
    asks: 'Is 70 or 75 the right line? Does pain 7 count only from 55? And does lifting count only with osteoporosis, prednisone, or 70 with severe pain?',
    now: 'As in the table. 75 fits Dutch figures better, 70 is more careful.',
  },
  'three-days': {
    asks: 'That medicine for shingles helps in the first three days is general knowledge.',
    now: 'Less than three days: call today. Longer: an appointment.',
  },
  'self-rated': {
    asks: 'People give the 8 themselves, and say themselves whether a painkiller is strong.',
    now: 'The question names examples of strong ones.',
  },
  'walking-pain': {
    asks: 'The difference between vessels and spinal canal rests on general knowledge.',
    now: 'Eased by standing still: GP. Eased by sitting only: physiotherapist.',
  },
  'child-to-gp': {
    asks: 'A child with ordinary muscle pain may not need the GP.',
    now: 'An app for adults always hands a child over.',
  },
  'self-harm-place': {
    asks: 'Does a question about suicide belong in a back check, in these words, and with 113 beside the GP?',
    now: 'In the last list, and it may be skipped.',
  },
  'persistent-and-mild': {
    asks: 'Long-standing back pain that is mild, with low risk, stays with self-care.',
    now: 'On purpose. The physiotherapist is one tap away.',
  },
  'five-unknown': { asks: 'Five times “I don’t know” is a guess of ours.', now: 'From five on: an appointment.' },
  'risk-bands': {
    asks: 'The points and bounds are not validated. “Three or more thoughts and over twelve weeks is high” was added after one case.',
    now: 'Shown in words only, and never above physiotherapist.',
  },
  'one-step-up': {
    asks: 'That a second contact counts stands in sources. That it is exactly one step was our idea.',
    now: 'One step up, at most to “call now”.',
  },
  'pain-rule-not-for-backs': {
    asks: 'The pain bands and the 48 hours come from tendons and knees. They were not studied for the back.',
    now: 'The strictest low band was chosen.',
  },
  'bad-day-or-too-heavy': {
    asks: 'With fixed steps “not less on a bad day” and “too heavy” pull apart.',
    now: 'Too heavy and not finished: lower. Too heavy but done: the same.',
  },
  'no-trial-of-quota': {
    asks: 'No trial compares fixed steps with listening to pain. The Dutch GPs’ college calls it a gap in the evidence.',
    now: 'KNGF 2021 was followed, and the app says that there is no proof.',
  },
  'own-doses': {
    asks: 'First doses, steps, floors and numbers are starting values of ours.',
    now: 'Low to be careful, and a physiotherapist can change them.',
  },
  'own-limits': {
    asks: 'Which exercise may not be done with which limit is knowledge from practice, without trials.',
    now: 'Doubt excludes: who does not know gets the careful form.',
  },
  'own-scale': {
    asks: 'The question how much the back hinders is our own. Its bounds are borrowed from the pain score.',
    now: 'The app says that this question was not studied.',
  },
  'item-noise': {
    asks: 'The noise of one activity (3 points) and of the mean (2 points) was not looked up.',
    now: 'Taken widely.',
  },
  'own-rechecks': {
    asks: 'The days on which the check comes back are our own.',
    now: 'Day 3, week 1, 2, 4 and 6, and then every four weeks.',
  },
};
