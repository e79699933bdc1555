import type { FlagId } from '../flag.ts';
import { bladderIncontinence } from './bladder-incontinence.ts';
import { bladderRetention } from './bladder-retention.ts';
import { bothLegs } from './both-legs.ts';
import { bowelIncontinence } from './bowel-incontinence.ts';
import { cancerBefore } from './cancer-before.ts';
import { chestOrBellyPain } from './chest-or-belly-pain.ts';
import { fallOrAccident } from './fall-or-accident.ts';
import { fever } from './fever.ts';
import { footDrop } from './foot-drop.ts';
import { legWeakness } from './leg-weakness.ts';
import { needleDrugs } from './needle-drugs.ts';
import { nightPain } from './night-pain.ts';
import { pregnant } from './pregnant.ts';
import { saddleNumbness } from './saddle-numbness.ts';
import { steroids } from './steroids.ts';
import { suicidalThoughts } from './suicidal-thoughts.ts';
import { weightLoss } from './weight-loss.ts';

/** The signs of every flag, each in its own file. */
export const signs: Readonly<Record<FlagId, readonly string[]>> = {
  'bladder-retention': bladderRetention,
  'bladder-incontinence': bladderIncontinence,
  'bowel-incontinence': bowelIncontinence,
  'saddle-numbness': saddleNumbness,
  'leg-weakness': legWeakness,
  'foot-drop': footDrop,
  'both-legs': bothLegs,
  fever,
  'weight-loss': weightLoss,
  'cancer-before': cancerBefore,
  'fall-or-accident': fallOrAccident,
  'night-pain': nightPain,
  steroids,
  'needle-drugs': needleDrugs,
  pregnant,
  'suicidal-thoughts': suicidalThoughts,
  'chest-or-belly-pain': chestOrBellyPain,
};
