import type { AdaptationRuleId } from '@rugwijs/core';
import type { PlanRuleWords } from '../../plan-words.ts';

/** "Why?" for a check that goes before exercising. */
export const checkRules = {
  'check-before-session': {
    name: 'One question before you start',
    claim: () => 'Before every session we ask whether anything is new. One tap, and you can start.',
    wouldChange: 'You tap "no".',
  },
  'check-anything-new': {
    name: 'Something is new',
    claim: () => 'You said that something is new, or that you do not know. So we go through the questions.',
    wouldChange: 'You answer the questions.',
  },
  'check-gap': {
    name: 'A week away',
    claim: () => 'It has been a week or longer. Something may have changed. So a short check first.',
    wouldChange: 'You answer the questions.',
  },
  'check-planned': {
    name: 'Another look',
    claim: () => 'On fixed days we look whether something has changed. Today is such a day.',
    wouldChange: 'You answer the questions.',
  },
  'check-pain-jump': {
    name: 'A jump in pain',
    claim: () =>
      'The pain went up quite a bit in a short time. Usually that is a bad day. We still go through the questions.',
    wouldChange: 'You answer the questions.',
  },
  'check-leg-sign': {
    name: 'Something new in your leg',
    claim: () =>
      'While exercising you noticed something in your leg. So we first ask about your legs and your feeling.',
    wouldChange: 'You answer the questions.',
  },
  'check-fall': {
    name: 'You had a fall',
    claim: () => 'After a fall we want to know how your back is. So a few questions first.',
    wouldChange: 'You answer the questions.',
  },
  'check-fever': {
    name: 'Fever',
    claim: () => 'We take fever with back pain seriously. So a few questions first.',
    wouldChange: 'You answer the questions.',
  },
  'check-month': {
    name: 'The monthly check',
    claim: () => 'Once every four weeks we go through all questions about your health.',
    wouldChange: 'You answer the questions.',
  },
  'check-flare': {
    name: 'A few questions first',
    claim: () => 'In a flare-up we always look first whether something else is going on. Then comes your calmer plan.',
    wouldChange: 'You answer the questions.',
  },
  'check-unfinished': {
    name: 'The check is not finished',
    claim: () => 'Your answers ask for a doctor, and the check was broken off. Finish it first. If in doubt, call.',
    wouldChange: 'You finish the check.',
  },
  'standing-verdict': {
    name: 'This advice still stands',
    claim: () =>
      'Earlier your answers asked for a doctor. That advice stands until a doctor has seen you. New answers alone do not take it away.',
    wouldChange: 'You tell us that a doctor examined you and that you may exercise.',
  },
  'standing-verdict-a-week': {
    name: 'Not called yet, a week later',
    claim: () => 'A week ago our advice was to make contact. That has not happened yet. So it is more urgent now.',
    wouldChange: 'You make contact and tell us what the doctor said.',
  },
} as const satisfies Partial<Record<AdaptationRuleId, PlanRuleWords>>;
