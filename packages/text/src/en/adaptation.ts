import type { FactId } from '@rugwijs/core';
import type { adaptation as dutch } from '../nl/adaptation.ts';
import { adaptationRules } from './adaptation/rules.ts';

const facts: Readonly<Record<FactId, string>> = {
  'pain-before': 'Pain before',
  'pain-during': 'Pain while exercising',
  'pain-after': 'Pain afterwards',
  'pain-usual': 'Your usual pain',
  'next-morning': 'Back to usual the morning after?',
  'at-48h': 'Back to usual after two days?',
  'within-day-part': 'Extra leg pain gone within part of the day?',
  'too-heavy': 'Too heavy',
  completed: 'All done',
  effort: 'Effort',
  'leg-spread': 'Pain moved into the leg',
  'nerve-sign': 'Less strength or feeling',
  'last-done': 'Last time',
  'done-this-week': 'Days done in the week',
  trials: 'Measurements done',
  'pain-week': 'Pain now',
  'pain-first-week': 'Pain at the start',
  'activity-now': 'How well it goes now',
  'activity-first': 'How well it went at first',
  'flare-day': 'Day of the calmer days',
  'flares-this-month': 'Number of flare-ups',
  'alarm-day': 'Day of the signal',
  'leg-pain-free-since': 'No leg pain since',
  'anything-new': 'Anything new?',
  'plan-day': 'Day',
};

/** Words of adaptation: the rules, flare-ups, a restart, and who may look along. */
export const adaptation: typeof dutch = {
  rules: adaptationRules,
  facts,
  flare: {
    title: 'Calmer days',
    lead: 'A flare-up is part of it. In seven out of ten people back pain comes back once in a year. You are not back at the start.',
    plan: [
      'First a few questions, to see whether something else is going on.',
      'For a few days you do a bit less. Not nothing.',
      'Warmth, calm breathing and a comfortable position are fine.',
      'Then you build up again in a few days.',
      'Look back: what came before it?',
    ],
    contact:
      'Does it last longer than two weeks? Or more than three times in a month? Then let somebody take a look with you.',
    compared: (earlier) =>
      earlier === 0
        ? 'This is your first. We keep track of how long it lasts.'
        : earlier === 1
          ? 'You had one before. That one passed too.'
          : `You had ${earlier} before. Those passed too.`,
    start: 'Start calmer days',
    end: 'It is as usual again',
  },
  restart: {
    title: 'Good to see you again.',
    lead: 'No exercise for a while? That happens to everybody. You start a bit lower and build up again.',
  },
  handOver: {
    physiotherapist: {
      title: 'Let a physiotherapist take a look',
      lead: 'You need no referral. Keep exercising in the meantime.',
    },
    gp: {
      title: 'Make an appointment with your GP',
      lead: 'Tell how long it has lasted, and what you filled in here.',
    },
  },
  modeProposal: {
    title: 'Another way of building up?',
    accept: 'Yes, change over',
    keep: 'No, go on like this',
  },
};
