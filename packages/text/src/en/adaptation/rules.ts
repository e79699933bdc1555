import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';
import { checkRules } from './check-rules.ts';
import { weekRules } from './week-rules.ts';

/** "Why?" for a step of one exercise: name, what we say, and what would make it different. */
const stepRules = {
  'first-time': {
    name: 'Your first time',
    claim: () => 'You have not done this one yet. You start with the amount in your plan.',
    wouldChange: 'How it goes, the first time and the morning after.',
  },
  'back-to-usual': {
    name: 'Back to usual: a small step up',
    claim: () =>
      'You had little pain. The morning after, your back was as usual. So there is room for a small step up.',
    wouldChange: 'More pain while you move, or a back that is not yet as usual the morning after.',
  },
  'middle-band-first-good': {
    name: 'The same once more',
    claim: () =>
      'You had some pain, and it had settled the morning after. If it goes like this again, you may add a bit.',
    wouldChange: 'One more good time. Or little pain, up to 2 out of 10.',
  },
  'middle-band-two-good': {
    name: 'Good twice: a small step up',
    claim: () =>
      'You had some pain. Twice your back was as usual the morning after. So there is room for a small step up.',
    wouldChange: 'A back that is not yet as usual the morning after.',
  },
  'raised-settled-once': {
    name: 'Settled after two days: the same once',
    claim: () =>
      'The morning after, you had more pain. After two days it was gone. So you do the same once, and no more.',
    wouldChange: 'If your back is as usual the next morning, you move on.',
  },
  'raised-settled-again': {
    name: 'Two days again: a bit less',
    claim: () => 'For the second time your back needed two days. So you now do a bit less.',
    wouldChange: 'A back that is as usual the morning after.',
  },
  'still-raised-after-48h': {
    name: 'Not as usual after two days: less',
    claim: () =>
      'After two days you still had more pain than usual. So you do about a quarter less. Think for a moment: what else is going on? Sleep, stress or a busy day all count.',
    wouldChange: 'A back that is as usual within two days.',
  },
  'too-heavy': {
    name: 'Too heavy: less at once',
    claim: () =>
      'You found this too heavy. So we take a little off at once. That is not a setback, it is how building up works.',
    wouldChange: 'After a week without "too heavy" you may add a bit again.',
  },
  'too-heavy-but-done': {
    name: 'Heavy, but done: the same for now',
    claim: () => 'It felt heavy, and you did it. The next step waits a little.',
    wouldChange: 'It feels lighter next time.',
  },
  'stop-pain': {
    name: 'A pause for this exercise',
    claim: () =>
      'The pain rose too far during this exercise: above 5, or 3 more than before. We stop it and first see whether something is new.',
    wouldChange: 'You answer the questions. Then you start with a lighter exercise.',
  },
  'stop-leg-spread': {
    name: 'The pain moved into your leg',
    claim: () =>
      'During this exercise the pain moved (further) into your leg. We stop it and first see whether something is new.',
    wouldChange: 'You answer the questions about your legs. Then you start lighter.',
  },
  'stop-nerve-sign': {
    name: 'First a look at strength and feeling',
    claim: () =>
      'You noticed less strength or less feeling. We want to know about that before anything else. So this exercise stops.',
    wouldChange: 'You answer the questions. If needed, you call the GP.',
  },
  'usual-pain-high': {
    name: 'We look at what changes',
    claim: () =>
      'Your pain is often above 5 already. Then the number itself says little. We look at how much it changes while you move.',
    wouldChange: 'Your usual pain drops below 5.',
  },
  'control-pain-rose': {
    name: 'This exercise is done without extra pain',
    claim: () => 'This exercise is about calm and precise movement. You do it without the pain going up.',
    wouldChange: 'The exercise goes without extra pain.',
  },
  'waiting-for-response': {
    name: 'We wait for your back',
    claim: () => 'We do not know yet how your back responded. Until then it stays the same.',
    wouldChange: 'You tell us how your back is the morning after, or after two days.',
  },
  'response-unknown': {
    name: 'Not known: the same',
    claim: () => 'We do not know how your back responded. That is fine. Then it stays the same.',
    wouldChange: 'You fill in a check-in.',
  },
  'pain-not-told': {
    name: 'No pain score: the same',
    claim: () => 'We do not know how much pain you had. Then it stays the same.',
    wouldChange: 'You fill in how much pain you had.',
  },
  'pain-after-high': {
    name: 'Much pain afterwards: the same',
    claim: () => 'Afterwards your pain was above 5. The morning after, your back was as usual. Then it stays the same.',
    wouldChange: 'Less pain after exercising.',
  },
  'not-completed': {
    name: 'Not all done: the same',
    claim: () => 'You did not do all of it. That is fine. Then it stays the same.',
    wouldChange: 'You do the whole amount.',
  },
  'effort-high': {
    name: 'Still hard work: the same',
    claim: () => 'It still took a lot of effort. So the next step waits.',
    wouldChange: 'The effort is 5 out of 10 or less.',
  },
  'within-noise': {
    name: 'A small difference says little',
    claim: () =>
      'You had a little more pain than usual. A difference under 3 can be chance. We draw no conclusion from it.',
    wouldChange: 'A difference of 3 or more, or several days in a row.',
  },
  'leg-pain-within-day-part': {
    name: 'Leg pain settled quickly: a small step up',
    claim: () =>
      'If there was extra leg pain, it was gone within a few hours. It went that way twice. So you may add a bit. In 6 to 12 weeks you can be back at your old level.',
    wouldChange: 'Leg pain that lasts longer than part of the day.',
  },
  'leg-pain-first-good': {
    name: 'That went well: once more',
    claim: () => 'Your leg pain settled in time. If it goes like this again, you may add a bit.',
    wouldChange: 'One more good time.',
  },
  'leg-pain-lasted': {
    name: 'Leg pain stayed: a bit less',
    claim: () => 'The extra pain lasted longer than part of the day. So you do a bit less.',
    wouldChange: 'Extra leg pain settles within part of the day.',
  },
  'weekly-cap': {
    name: 'Enough for this week',
    claim: () => 'We never add more than a quarter in seven days. That room is used up for now.',
    wouldChange: 'A few more days.',
  },
  'no-rise-after-alarm': {
    name: 'No step up for now',
    claim: () => 'Not long ago there was a signal that we take seriously. For one week nothing is added.',
    wouldChange: 'A week without a new signal.',
  },
  'no-rise-after-drop': {
    name: 'First some calm in the build-up',
    claim: () => 'You already went down this week. We do not go back up in the same week.',
    wouldChange: 'A week at this amount.',
  },
  'one-thing-at-a-time': {
    name: 'One thing at a time',
    claim: () => 'You are ready for a step. Something is changing already this week. So this step waits.',
    wouldChange: 'In a few days, when nothing else changes.',
  },
  'top-dose': {
    name: 'You are at the highest point',
    claim: () => 'More of this is not needed. Keep this up: it keeps your back strong.',
    wouldChange: 'A harder exercise that suits you.',
  },
  'lowest-dose': {
    name: 'Less makes no sense',
    claim: () => 'This is the smallest amount. Does it not work? Choose another exercise, or ask a physiotherapist.',
    wouldChange: 'Your back is as usual sooner after exercising.',
  },
  'ladder-up': {
    name: 'A harder exercise',
    claim: () => 'This exercise went well twice at its highest point. You are ready for the next one.',
    wouldChange: 'If the new one is too heavy, you go back.',
  },
  'ladder-down': {
    name: 'A lighter exercise',
    claim: () => 'We go one step back, to a lighter exercise. From there you build up again.',
    wouldChange: 'The lighter exercise goes well.',
  },
  'rest-day': {
    name: 'Rest day',
    claim: () => 'You exercised enough this week. Rest is part of getting stronger. Walking is fine.',
    wouldChange: 'Tomorrow or the day after there is room again.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;

/** Every rule of adaptation: a missing one does not compile. */
export const adaptationRules: Readonly<Record<AdaptationRuleId, PlanRuleWords>> = {
  ...stepRules,
  ...weekRules,
  ...checkRules,
};
