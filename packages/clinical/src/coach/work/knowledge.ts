import type { WorkKnowledge } from '@rugwijs/core';
import { own } from '../../sources/grounds.ts';
import { notWith } from '../not-with.ts';

/** Back to work in steps: hours and tasks as graded activity. */
export const workKnowledge = {
  // The steps are our own, after graded activity at work (Lindström 1992, Staal 2004: a fixed, submaximal build-up agreed with
  // the work). A tenth of the contract a week is ten weeks from nothing to whole.
  stepShare: 0.1,
  cap: 0.25, // own: as for every dose (facts.md I3 #21, adaptation/thresholds.ts)
  roundTo: 0.5, // own: half an hour
  doneShare: 0.6, // own: as `weekDone` in adaptation/thresholds.ts
  // Own: 7 or more is severe pain on the 0–10 scale; one such day is within what a week brings.
  highPain: 7,
  highPainDays: 2,
  restart: { weeks: 2, share: 0.8 }, // facts.md F1.6; two weeks: own
  taskTimes: 3, // own
  notWith,
  // Own: facts.md F10. The Dutch law asks the bedrijfsarts for an analysis within six weeks (recall).
  earlyHelpDays: 14,
  rules: {
    'work-start': { sources: ['lindstrom1992', 'staal2004'], certainty: 'low' },
    // Own: how to begin from nothing is for the bedrijfsarts (facts.md F10: never a statement of fitness).
    'work-none-yet': own,
    'work-step-up': { sources: ['lindstrom1992', 'staal2004', 'own'], certainty: 'low' },
    'work-less-done': { sources: ['lindstrom1992', 'own'], certainty: 'expert' },
    'work-not-told': own,
    'work-pain-high': own,
    'work-alarm-waits': own,
    'work-first-waits': own,
    'work-restart': own,
    'work-full': own,
    'work-early-help': { sources: ['kngf2021', 'henschke2008', 'own'], certainty: 'expert' },
    // What is not for somebody alone on the ladder of what is feared is not for alone at work either.
    'work-limit': own,
  },
} as const satisfies WorkKnowledge;
