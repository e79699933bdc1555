import type { ClaimWords } from '../../claim-words.ts';

/** How back pain goes: how long it takes, how often it comes back. */
export const courseClaims = {
  'back-pain-can-be-prevented': {
    heard: 'Back pain creeps in and can nearly always be prevented.',
    why: 'Exercise with education nearly halved new back pain within a year in trials. Preventing all of it does not work: pain often just begins.',
    instead: 'Keep moving when things go well. If pain comes all the same, it is not your fault.',
  },
  'dull-and-stiff-in-the-morning': {
    heard: 'Back pain feels dull and pulling, and you are stiff in the morning.',
    why: 'That fits ordinary low back pain. How long you stay stiff does matter: more than half an hour may belong to an inflammation.',
    instead:
      'Did it start before 45, has it lasted for months, and does moving help more than rest? Make an appointment with your GP.',
  },
  'back-pain-comes-in-waves': {
    heard: 'Back pain comes and goes, in waves.',
    why: 'That is quite ordinary. Of ten people who had recovered, seven had another spell of pain within a year.',
    instead: 'Make a plan for a bad day. Do a little less for a moment, and build up again within a few days.',
  },
  'it-is-only-tension': {
    heard: 'Back pain is mostly from being tense or out of balance, and seldom serious.',
    why: 'A serious cause is rare: about 1 in 100 in a study with GPs. That it comes from tension or balance, nobody has proven.',
    instead: 'Know the alarm signs. If you recognise one, call your GP.',
  },
  'be-early-and-it-will-not-stay': {
    heard: 'If you are early, the pain will not stay.',
    why: 'Care that fits your risk did slightly better in trials than usual care; at low risk extra treatment is mostly not needed. Whether such a risk can be foretold well in the Netherlands is not settled.',
    instead: 'Do the back check. If pain is more likely to stay, see a physiotherapist early.',
  },
  'acute-or-chronic': {
    heard: 'Back pain is acute or chronic: it takes weeks or months.',
    why: 'Up to six weeks it is new, from twelve weeks it is lasting. In the weeks between, the chance of recovery is still good.',
    instead: 'Count the weeks from the start of this pain. Then you know what to expect.',
  },
  'weeks-with-the-right-care': {
    heard: 'With the right treatment your pain is gone within a few weeks.',
    why: 'In most people the pain gets clearly less within six weeks, without much treatment too. Full recovery often takes longer: after a year seven out of ten are there.',
    instead: 'Count on weeks, sometimes months. Look at what you can do again as well.',
  },
  'three-kinds-of-back-pain': {
    heard: 'There are three kinds: with a cause, short pain, and pain longer than three months.',
    why: 'As a division it is handy, but the weeks in between are missing. And cause and duration are mixed up: lasting pain may have a cause too.',
    instead:
      'Three questions matter more. Is there an alarm sign, does it spread, and how long has it lasted? The back check asks them.',
  },
  'over-in-six-weeks-whatever-you-do': {
    heard: 'New back pain is over in three to six weeks, whatever you do.',
    why: 'In a study half were free of pain after 58 days. After a year, nearly three out of ten had not fully recovered.',
    instead:
      'If it takes longer, that is not strange. Keep moving, and ask for help if it is no better after three weeks.',
  },
  'count-on-months': {
    heard: 'With lasting pain, count on months, and keep at it.',
    why: 'Training works slowly. In a Dutch trial the gain came only after some seven weeks, and mainly in work.',
    instead: 'Choose something small that you can keep up. Missed a day? Just pick it up again the next day.',
  },
  'most-people-get-it-once': {
    heard: 'Six to eight out of ten people get back pain at some time.',
    why: 'Studies name 60 to 84 per cent. It depends on whom you ask and what you count.',
    instead: 'So you are not the only one. And mostly it is not your fault.',
  },
} as const satisfies Record<string, ClaimWords>;
