import type { FearRuleId } from '@rugwijs/core';
import type { RuleWords } from '../../../coach-words.ts';
import { limitWords } from '../../plan/limits.ts';

/** Why this step and no other. */
export const rules: Readonly<Record<FearRuleId, RuleWords>> = {
  'fear-first-check': {
    name: 'The check first',
    claim: 'Before you begin we look whether your back needs a doctor first.',
    wouldChange: 'You do the check.',
  },
  'fear-alarm': {
    name: 'Something else first',
    claim: 'Advice to call somebody is still open, or a short check. That goes first.',
    wouldChange: 'The check is done, or your doctor said that you may exercise.',
  },
  'fear-flare-smaller': {
    name: 'Calm days: one rung lower',
    claim: 'In a flare-up you do not go up. A lower rung is fine.',
    wouldChange: 'You are back at your old level.',
  },
  'fear-flare-rest': {
    name: 'Calm days',
    claim: 'In a flare-up you do not go up. There is no smaller rung now. Wait a few days.',
    wouldChange: 'You are back at your old level, or you make a smaller rung.',
  },
  'fear-limit': {
    name: 'With your physiotherapist first',
    claim: (v) =>
      `With ${limitWords(v.limit)} this is not for you alone. Ask your physiotherapist or GP how you can do it.`,
    wouldChange:
      'Your physiotherapist does it with you, your GP is fine with it, or this is not (or no longer) true of you.',
  },
  'fear-more-rungs': {
    name: 'A ladder with enough rungs',
    claim: (v) => `With ${v.rungs} things or more your steps are small. Fewer is fine too.`,
    wouldChange: 'Research into how many rungs are best.',
  },
  'fear-start': {
    name: 'Where you begin',
    claim: (v) => `Begin with something you gave ${v.from} to ${v.upTo}. Scary, but you can do it.`,
    wouldChange: 'You give another number, or research shows a better start.',
  },
  'fear-start-high': {
    name: 'Your lowest rung is scary already',
    claim: (v) => `Everything is above ${v.upTo}. This is the lowest. It is better to add a smaller rung.`,
    wouldChange: 'You put something smaller on your ladder.',
  },
  'fear-repeat': {
    name: 'The same once more',
    claim: (v) => `Repeat until you expect ${v.drop} per cent less. Only then go up.`,
    wouldChange: 'You expect only half as much as the first time.',
  },
  'fear-one-time': {
    name: 'Once can be luck',
    claim: (v) => `You already expect half as much. Do it ${v.times} times, then you know it better.`,
    wouldChange: 'You do it once more.',
  },
  'fear-next': {
    name: 'One rung up',
    claim: (v) => `You expect ${v.drop} per cent less, or better. Now the next rung, never more than one.`,
    wouldChange: 'Next time it turns out much harder than you thought.',
  },
  'fear-skip': {
    name: 'One rung left out',
    claim: 'The rung in between is for your physiotherapist. You leave out that one.',
    wouldChange: 'Your physiotherapist does that rung with you.',
  },
  'fear-much-worse': {
    name: 'It was worse than you thought',
    claim: (v) =>
      `It was ${v.points} points or more worse than you thought. So you do not go up. Do the same again, but smaller.`,
    wouldChange: 'Next time it goes as you thought, or better.',
  },
  'fear-step-down': {
    name: 'One rung lower',
    claim: 'Twice it was a lot worse than you thought. First one rung lower. Then up again.',
    wouldChange: 'The lower rung goes well.',
  },
  'fear-too-high': {
    name: 'Still too high',
    claim: (v) => `First the rung before it, until you expect ${v.drop} per cent less.`,
    wouldChange: 'The rung before it is won.',
  },
  'fear-big-step': {
    name: 'A large step',
    claim: (v) => `This step is larger than ${v.most} points. Better put something in between.`,
    wouldChange: 'You put a rung in between.',
  },
  'fear-top': {
    name: 'At the top of your ladder',
    claim: 'All rungs are won. Keep doing these things, then they stay ordinary.',
    wouldChange: 'You put something new on your ladder.',
  },
  'fear-physio-risk': {
    name: 'Better with a physiotherapist',
    claim:
      'Your answers point to more chance that pain stays. A physiotherapist who knows about fear helps better then.',
    wouldChange: 'Your answers about worry and avoiding change.',
  },
  'fear-physio-stuck': {
    name: 'It is stuck',
    claim: (v) => `After ${v.times} times you still expect more than half. Ask a physiotherapist to help.`,
    wouldChange: 'You come to expect less after all.',
  },
  'fear-physio-high': {
    name: 'Everything is very scary',
    claim: (v) => `All your rungs are above ${v.above}. In research that was done with a therapist.`,
    wouldChange: 'You put smaller things on your ladder.',
  },
  'fear-physio-limits': {
    name: 'Now with your physiotherapist',
    claim: 'What comes next on your ladder is not for you alone. Take your ladder to your physiotherapist.',
    wouldChange: 'You put something on your ladder that does fit.',
  },
  'fear-expectation': {
    name: 'Predict and compare',
    claim:
      'Writing it down first and comparing after works better than waiting. An experiment with healthy women showed it.',
    wouldChange: 'Research in people with back pain that shows otherwise.',
  },
  'fear-pain-later': {
    name: 'First the fear, then perhaps the pain',
    claim: 'Of 20 people, the fear fell in about 13. The pain fell in about 4, and later.',
    wouldChange: 'Larger studies.',
  },
  'fear-how-went': {
    name: 'How did it go?',
    claim: 'You wrote down what you expected. Comparing is the part that helps.',
    wouldChange: 'You tell how it went.',
  },
  'fear-may-help': {
    name: 'This may help',
    claim: 'You told us that you fear moving, or avoid things. Then daring again step by step may suit you.',
    wouldChange: 'You make a ladder, or you choose "never ask again".',
  },
};

/** Names of what the reasons lean on. */
export const facts = {
  harm: 'What you expect of it (0–100)',
  'first-expected': 'What you expected the first time',
  'expected-now': 'What you expect now',
  'last-expected': 'Expected, last time',
  'last-real': 'Real, last time',
  times: 'Times done',
  'written-on': 'Written on',
};
