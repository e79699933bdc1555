import type { LibraryExercise } from './exercise.ts';
import { type ExerciseId, exerciseIds } from './exercise-ids.ts';
import { abdominalBrace } from './exercises/abdominal-brace.ts';
import { bandRow } from './exercises/band-row.ts';
import { bellyBreathing } from './exercises/belly-breathing.ts';
import { benchBackExtension } from './exercises/bench-back-extension.ts';
import { birdDog } from './exercises/bird-dog.ts';
import { birdDogLeg } from './exercises/bird-dog-leg.ts';
import { birdDogSquares } from './exercises/bird-dog-squares.ts';
import { bodyScan } from './exercises/body-scan.ts';
import { bothKneesToChest } from './exercises/both-knees-to-chest.ts';
import { boxLift } from './exercises/box-lift.ts';
import { bridge } from './exercises/bridge.ts';
import { bridgeMarch } from './exercises/bridge-march.ts';
import { catCow } from './exercises/cat-cow.ts';
import { chairSquat } from './exercises/chair-squat.ts';
import { childPose } from './exercises/child-pose.ts';
import { clamshell } from './exercises/clamshell.ts';
import { curlUp } from './exercises/curl-up.ts';
import { cycling } from './exercises/cycling.ts';
import { deadBug } from './exercises/dead-bug.ts';
import { deadBugHeelTaps } from './exercises/dead-bug-heel-taps.ts';
import { deadlift } from './exercises/deadlift.ts';
import { farmerCarry } from './exercises/farmer-carry.ts';
import { figureFourStretch } from './exercises/figure-four-stretch.ts';
import { freeLift } from './exercises/free-lift.ts';
import { gobletSquat } from './exercises/goblet-squat.ts';
import { hamstringStretch } from './exercises/hamstring-stretch.ts';
import { heatPack } from './exercises/heat-pack.ts';
import { heelSlide } from './exercises/heel-slide.ts';
import { hipFlexorStretch } from './exercises/hip-flexor-stretch.ts';
import { hipHinge } from './exercises/hip-hinge.ts';
import { intervalWalking } from './exercises/interval-walking.ts';
import { kneePlank } from './exercises/knee-plank.ts';
import { kneeRocking } from './exercises/knee-rocking.ts';
import { kneeSidePlank } from './exercises/knee-side-plank.ts';
import { kneeToChest } from './exercises/knee-to-chest.ts';
import { muscleRelaxation } from './exercises/muscle-relaxation.ts';
import { nerveSlider } from './exercises/nerve-slider.ts';
import { openBook } from './exercises/open-book.ts';
import { pallofPress } from './exercises/pallof-press.ts';
import { pelvicClock } from './exercises/pelvic-clock.ts';
import { plank } from './exercises/plank.ts';
import { plankShoulderTap } from './exercises/plank-shoulder-tap.ts';
import { proneBackExtension } from './exercises/prone-back-extension.ts';
import { proneOnElbows } from './exercises/prone-on-elbows.ts';
import { pronePressUp } from './exercises/prone-press-up.ts';
import { restPosition } from './exercises/rest-position.ts';
import { rollDown } from './exercises/roll-down.ts';
import { romanianDeadlift } from './exercises/romanian-deadlift.ts';
import { seatedCatCow } from './exercises/seated-cat-cow.ts';
import { seatedForwardBend } from './exercises/seated-forward-bend.ts';
import { seatedPelvicTilt } from './exercises/seated-pelvic-tilt.ts';
import { seatedPiriformisStretch } from './exercises/seated-piriformis-stretch.ts';
import { seatedRotation } from './exercises/seated-rotation.ts';
import { sideBend } from './exercises/side-bend.ts';
import { sideLegRaise } from './exercises/side-leg-raise.ts';
import { sidePlank } from './exercises/side-plank.ts';
import { sidePlankLegLift } from './exercises/side-plank-leg-lift.ts';
import { singleLegBridge } from './exercises/single-leg-bridge.ts';
import { sitToStand } from './exercises/sit-to-stand.ts';
import { sittingBreak } from './exercises/sitting-break.ts';
import { slowBreathing } from './exercises/slow-breathing.ts';
import { splitSquat } from './exercises/split-squat.ts';
import { stairClimbing } from './exercises/stair-climbing.ts';
import { standingExtension } from './exercises/standing-extension.ts';
import { standingPelvicTilt } from './exercises/standing-pelvic-tilt.ts';
import { stepUp } from './exercises/step-up.ts';
import { suitcaseCarry } from './exercises/suitcase-carry.ts';
import { supinePelvicTilt } from './exercises/supine-pelvic-tilt.ts';
import { supineTwist } from './exercises/supine-twist.ts';
import { swimming } from './exercises/swimming.ts';
import { tableChildPose } from './exercises/table-child-pose.ts';
import { threadTheNeedle } from './exercises/thread-the-needle.ts';
import { walking } from './exercises/walking.ts';
import { wallPlank } from './exercises/wall-plank.ts';
import { wallSidePlank } from './exercises/wall-side-plank.ts';
import { wallSit } from './exercises/wall-sit.ts';
import { waterWalking } from './exercises/water-walking.ts';

/**
 * The exercises of this version, by id. Doses are our own starting values (`exercises.json`: expert consensus, not
 * trial-derived, needs sign-off by a physiotherapist); no exercise is known to be better than another (KNGF 2021).
 */
export const exerciseTable = {
  'supine-pelvic-tilt': supinePelvicTilt,
  'pelvic-clock': pelvicClock,
  'seated-pelvic-tilt': seatedPelvicTilt,
  'standing-pelvic-tilt': standingPelvicTilt,
  'cat-cow': catCow,
  'seated-cat-cow': seatedCatCow,
  'thread-the-needle': threadTheNeedle,
  'knee-to-chest': kneeToChest,
  'both-knees-to-chest': bothKneesToChest,
  'knee-rocking': kneeRocking,
  'supine-twist': supineTwist,
  'figure-four-stretch': figureFourStretch,
  'seated-piriformis-stretch': seatedPiriformisStretch,
  'hip-flexor-stretch': hipFlexorStretch,
  'hamstring-stretch': hamstringStretch,
  'nerve-slider': nerveSlider,
  'child-pose': childPose,
  'table-child-pose': tableChildPose,
  'prone-on-elbows': proneOnElbows,
  'prone-press-up': pronePressUp,
  'standing-extension': standingExtension,
  'seated-forward-bend': seatedForwardBend,
  'roll-down': rollDown,
  'seated-rotation': seatedRotation,
  'open-book': openBook,
  'side-bend': sideBend,
  'abdominal-brace': abdominalBrace,
  'heel-slide': heelSlide,
  'dead-bug-heel-taps': deadBugHeelTaps,
  'dead-bug': deadBug,
  'curl-up': curlUp,
  'bird-dog-leg': birdDogLeg,
  'bird-dog': birdDog,
  'bird-dog-squares': birdDogSquares,
  bridge: bridge,
  'bridge-march': bridgeMarch,
  'single-leg-bridge': singleLegBridge,
  'wall-side-plank': wallSidePlank,
  'knee-side-plank': kneeSidePlank,
  'side-plank': sidePlank,
  'side-plank-leg-lift': sidePlankLegLift,
  'wall-plank': wallPlank,
  'knee-plank': kneePlank,
  plank: plank,
  'plank-shoulder-tap': plankShoulderTap,
  'prone-back-extension': proneBackExtension,
  'bench-back-extension': benchBackExtension,
  clamshell: clamshell,
  'side-leg-raise': sideLegRaise,
  'sit-to-stand': sitToStand,
  'chair-squat': chairSquat,
  'step-up': stepUp,
  'split-squat': splitSquat,
  'goblet-squat': gobletSquat,
  'hip-hinge': hipHinge,
  'box-lift': boxLift,
  'free-lift': freeLift,
  'romanian-deadlift': romanianDeadlift,
  deadlift: deadlift,
  'suitcase-carry': suitcaseCarry,
  'farmer-carry': farmerCarry,
  'band-row': bandRow,
  'pallof-press': pallofPress,
  'wall-sit': wallSit,
  'belly-breathing': bellyBreathing,
  'slow-breathing': slowBreathing,
  'muscle-relaxation': muscleRelaxation,
  'body-scan': bodyScan,
  walking: walking,
  'interval-walking': intervalWalking,
  'stair-climbing': stairClimbing,
  cycling: cycling,
  'water-walking': waterWalking,
  swimming: swimming,
  'rest-position': restPosition,
  'heat-pack': heatPack,
  'sitting-break': sittingBreak,
} satisfies { readonly [Id in ExerciseId]: LibraryExercise & { readonly id: Id } };

export const exercises: readonly LibraryExercise[] = exerciseIds.map((id) => exerciseTable[id]);
