import type { InstrumentId } from '@rugwijs/core';
import type { SourcedInstrument } from './define.ts';
import { eq5d5l } from './instruments/eq-5d-5l.ts';
import { fabqActivity, fabqWork } from './instruments/fabq.ts';
import { globalChange } from './instruments/global-change.ts';
import { hindrance } from './instruments/hindrance.ts';
import { odi } from './instruments/odi.ts';
import { orebroShort } from './instruments/orebro-short.ts';
import { ownActivities } from './instruments/own-activities.ts';
import { ownSleep } from './instruments/own-sleep.ts';
import { ownStress } from './instruments/own-stress.ts';
import { painScore } from './instruments/pain-score.ts';
import { pcs } from './instruments/pcs.ts';
import { phq4 } from './instruments/phq-4.ts';
import { promisPf } from './instruments/promis-pf.ts';
import { pseq } from './instruments/pseq.ts';
import { qbpds } from './instruments/qbpds.ts';
import { rmdq } from './instruments/rmdq.ts';
import { startBack } from './instruments/start-back.ts';
import { tsk11 } from './instruments/tsk-11.ts';

/** Every instrument by id. */
export const instruments: Readonly<Record<InstrumentId, SourcedInstrument>> = {
  'pain-score': painScore,
  hindrance,
  'own-activities': ownActivities,
  'global-change': globalChange,
  'own-sleep': ownSleep,
  'own-stress': ownStress,
  'start-back': startBack,
  qbpds,
  rmdq,
  odi,
  'promis-pf': promisPf,
  'eq-5d-5l': eq5d5l,
  'phq-4': phq4,
  pseq,
  pcs,
  'tsk-11': tsk11,
  'fabq-activity': fabqActivity,
  'fabq-work': fabqWork,
  'orebro-short': orebroShort,
};
