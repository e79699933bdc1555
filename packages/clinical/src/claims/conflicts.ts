import type { Certainty } from '@rugwijs/core';
import type { SourceId } from '../sources/sources.ts';
import type { ClaimId } from './claims.ts';

/** Two things that people hear and that cannot both be so, and what we do (facts.md A2). */
export interface Conflict {
  /** The claims of ours that it is about. */
  readonly claims: readonly ClaimId[];
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
}

const table = {
  'alarm-signs': {
    claims: ['call-after-six-weeks', 'see-a-doctor-when-it-lasts', 'back-pain-is-never-dangerous'],
    certainty: 'expert',
    sources: ['finucane2020', 'nhgLrs2015', 'caudaEquinaCard'],
  },
  duration: {
    claims: ['over-in-six-weeks-whatever-you-do', 'weeks-with-the-right-care', 'be-early-and-it-will-not-stay'],
    certainty: 'moderate',
    sources: ['henschke2008', 'wallwork2024'],
  },
  'first-days': {
    claims: ['heavy-work-does-more-harm', 'be-treated-in-the-first-weeks', 'movement-beats-rest'],
    certainty: 'low',
    sources: ['kngf2021', 'nhg2017', 'dahm2010'],
  },
  rest: {
    claims: ['rest-in-time-prevents', 'avoid-bed-rest', 'keep-moving-despite-pain'],
    certainty: 'moderate',
    sources: ['kngf2021', 'steffens2016', 'pocovi2024'],
  },
  lifting: {
    claims: ['lift-with-a-straight-back', 'stiff-sitting-and-round-lifting-harm', 'back-is-robust'],
    certainty: 'low',
    sources: ['saraceni2020'],
  },
  'changes-on-scans': {
    claims: ['old-backs-are-used-up', 'a-slipped-disc-only-gets-worse', 'scans-change-without-pain'],
    certainty: 'moderate',
    sources: ['brinjikji2015', 'brinjikjiPain2015', 'kngf2021'],
  },
  sciatica: {
    claims: [
      'stretch-the-buttock-for-leg-pain',
      'leg-pain-needs-special-treatment',
      'radiating-pain-first-the-doctor',
      'a-doctor-must-check-numbness',
    ],
    certainty: 'moderate',
    sources: ['nhgLrs2015', 'kngf2021'],
  },
  core: {
    claims: ['core-corset', 'bridge-and-side-plank', 'strength-takes-months'],
    certainty: 'low',
    sources: ['saragiotto2016', 'owen2020', 'kngf2021'],
  },
  massage: {
    claims: ['massage-is-core-treatment', 'massage-does-not-last', 'hands-on-helps-briefly'],
    certainty: 'very-low',
    sources: ['furlan2015', 'kngfMassage2021', 'who2023'],
  },
  brace: {
    claims: ['brace-stabilises', 'brace-for-a-short-time'],
    certainty: 'moderate',
    sources: ['vanDuijvenbode2008', 'who2023'],
  },
  sleep: {
    claims: ['women-need-more-sleep', 'poor-sleep-makes-pain-sharper'],
    certainty: 'moderate',
    sources: ['hirshkowitz2015'],
  },
} as const satisfies Record<string, Conflict>;

export type ConflictId = keyof typeof table;

export const conflicts: Readonly<Record<ConflictId, Conflict>> = table;
