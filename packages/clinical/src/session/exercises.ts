import type { Exercise } from '@rugwijs/core';
import { type ExerciseId, exerciseIds } from './exercise-ids.ts';
import { abdominalBrace } from './exercises/abdominal-brace.ts';
import { bandRow } from './exercises/band-row.ts';
import { bellyBreathing } from './exercises/belly-breathing.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { birdDogLeg } from './exercises/bird-dog-leg.ts';
import { bridge } from './exercises/bridge.ts';
import { bridgeMarch } from './exercises/bridge-march.ts';
import { catCow } from './exercises/cat-cow.ts';
import { chairSquat } from './exercises/chair-squat.ts';
import { clamshell } from './exercises/clamshell.ts';
import { cycling } from './exercises/cycling.ts';
import { figureFourStretch } from './exercises/figure-four-stretch.ts';
import { heelSlide } from './exercises/heel-slide.ts';
import { hipHinge } from './exercises/hip-hinge.ts';
import { kneePlank } from './exercises/knee-plank.ts';
import { kneeRocking } from './exercises/knee-rocking.ts';
import { kneeToChest } from './exercises/knee-to-chest.ts';
import { nerveSlider } from './exercises/nerve-slider.ts';
import { proneOnElbows } from './exercises/prone-on-elbows.ts';
import { seatedCatCow } from './exercises/seated-cat-cow.ts';
import { seatedForwardBend } from './exercises/seated-forward-bend.ts';
import { seatedPelvicTilt } from './exercises/seated-pelvic-tilt.ts';
import { seatedPiriformisStretch } from './exercises/seated-piriformis-stretch.ts';
import { seatedRotation } from './exercises/seated-rotation.ts';
import { sideBend } from './exercises/side-bend.ts';
import { sitToStand } from './exercises/sit-to-stand.ts';
import { standingExtension } from './exercises/standing-extension.ts';
import { stepUp } from './exercises/step-up.ts';
import { supinePelvicTilt } from './exercises/supine-pelvic-tilt.ts';
import { tableChildPose } from './exercises/table-child-pose.ts';
import { walking } from './exercises/walking.ts';
import { wallPlank } from './exercises/wall-plank.ts';
import { wallSidePlank } from './exercises/wall-side-plank.ts';
import { wallSit } from './exercises/wall-sit.ts';

/**
 * The exercises of this version, by id. Doses are our own starting values (`exercises.json`: expert consensus, not
 * trial-derived, needs sign-off by a physiotherapist); no exercise is known to be better than another (KNGF 2021).
 */
export const exerciseTable = {
  'supine-pelvic-tilt': supinePelvicTilt,
  'seated-pelvic-tilt': seatedPelvicTilt,
  'cat-cow': catCow,
  'seated-cat-cow': seatedCatCow,
  'knee-to-chest': kneeToChest,
  'knee-rocking': kneeRocking,
  'figure-four-stretch': figureFourStretch,
  'seated-piriformis-stretch': seatedPiriformisStretch,
  'nerve-slider': nerveSlider,
  'table-child-pose': tableChildPose,
  'prone-on-elbows': proneOnElbows,
  'standing-extension': standingExtension,
  'seated-forward-bend': seatedForwardBend,
  'seated-rotation': seatedRotation,
  'side-bend': sideBend,
  'abdominal-brace': abdominalBrace,
  'heel-slide': heelSlide,
  'bird-dog-leg': birdDogLeg,
  'bird-dog': birdDog,
  bridge: bridge,
  'bridge-march': bridgeMarch,
  'wall-side-plank': wallSidePlank,
  'wall-plank': wallPlank,
  'knee-plank': kneePlank,
  clamshell: clamshell,
  'sit-to-stand': sitToStand,
  'chair-squat': chairSquat,
  'step-up': stepUp,
  'hip-hinge': hipHinge,
  'band-row': bandRow,
  'wall-sit': wallSit,
  'belly-breathing': bellyBreathing,
  walking: walking,
  cycling: cycling,
} satisfies { readonly [Id in ExerciseId]: Exercise<ExerciseId> & { readonly id: Id } };

export const exercises: readonly Exercise<ExerciseId>[] = exerciseIds.map((id) => exerciseTable[id]);
