import type { MeasuresKnowledge, MeasuresRuleId } from '@rugwijs/core';
import { own, type SourcedGrounds } from '../../sources/grounds.ts';
import { instruments } from './instruments.ts';

const rules: Readonly<Record<MeasuresRuleId, SourcedGrounds>> = {
  // KNGF 2021 B.3 asks for pain, own activities and a function scale; the moments are our own (facts.md E, timing).
  'measures-due': { sources: ['kngf2021', 'own'], certainty: 'expert' },
  'measures-first': own,
  // The larger of noise and smallest change that matters decides for one person (facts-2.md 12). Each judgement names its own.
  'measures-change': {
    sources: ['ostelo2008', 'childs2005', 'qbpdsChange2010', 'rolandFairbank2000', 'oswestryForm', 'abbott2014'],
    certainty: 'moderate',
  },
  'measures-change-open': { sources: ['factsMeasures', 'own'], certainty: 'expert' },
  // facts.md D1 (seen). In the Netherlands its value for predicting is in doubt (Bier 2021).
  'measures-start-back': { sources: ['hill2011', 'bier2021'], certainty: 'low' },
  'measures-mood': { sources: ['phq4Ninds', 'own'], certainty: 'low' },
  'measures-words': { sources: ['hill2011', 'rolandFairbank2000', 'linton2011', 'factsMeasures'], certainty: 'expert' },
  'measures-pack': own,
  // A practice's own list means nothing to us; what its words may mean, the net says that looks at typed text (triage.md self-harm).
  'measures-pack-dark': { sources: ['line113', 'own'], certainty: 'expert' },
};

export const measuresKnowledge = {
  rules,
  instruments,
  // facts.md E, timing (own): start, 2, 6 and 12 weeks, 6 and 12 months.
  moments: [
    { id: 'start', day: 0 },
    { id: 'week-2', day: 14 },
    { id: 'week-6', day: 42 },
    { id: 'week-12', day: 84 },
    { id: 'month-6', day: 182 },
    { id: 'month-12', day: 364 },
  ],
  // Own: a missed moment is let go after four weeks; what was filled in during the week before it counts.
  openDays: 28,
  earlyDays: 7,
  // facts.md E: at most five minutes a week.
  minutesPerWeek: 5,
  // facts.md D1: low 0–3; high from 4 on the five questions; else medium.
  startBack: { lowUpTo: 3, highPsychFrom: 4 },
} as const satisfies MeasuresKnowledge;
