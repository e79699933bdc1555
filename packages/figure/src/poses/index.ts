/** Which motion belongs to which id. */
import type { FigureId } from '../ids.ts';
import type { Motion } from '../motion.ts';
import { abdominalBrace } from './abdominal-brace.ts';
import { bandRow } from './band-row.ts';
import { bellyBreathing } from './belly-breathing.ts';
import { benchBackExtension } from './bench-back-extension.ts';
import { birdDog } from './bird-dog.ts';
import { birdDogLeg } from './bird-dog-leg.ts';
import { birdDogSquares } from './bird-dog-squares.ts';
import { bodyScan } from './body-scan.ts';
import { bothKneesToChest } from './both-knees-to-chest.ts';
import { boxLift } from './box-lift.ts';
import { bridge } from './bridge.ts';
import { bridgeMarch } from './bridge-march.ts';
import { catCow } from './cat-cow.ts';
import { chairSquat } from './chair-squat.ts';
import { childPose } from './child-pose.ts';
import { clamshell } from './clamshell.ts';
import { curlUp } from './curl-up.ts';
import { cycling } from './cycling.ts';
import { deadBug } from './dead-bug.ts';
import { deadBugHeelTaps } from './dead-bug-heel-taps.ts';
import { deadlift } from './deadlift.ts';
import { farmerCarry } from './farmer-carry.ts';
import { figureFourStretch } from './figure-four-stretch.ts';
import { freeLift } from './free-lift.ts';
import { gobletSquat } from './goblet-squat.ts';
import { hamstringStretch } from './hamstring-stretch.ts';
import { heatPack } from './heat-pack.ts';
import { heelSlide } from './heel-slide.ts';
import { hipFlexorStretch } from './hip-flexor-stretch.ts';
import { hipHinge } from './hip-hinge.ts';
import { intervalWalking } from './interval-walking.ts';
import { kneePlank } from './knee-plank.ts';
import { kneeRocking } from './knee-rocking.ts';
import { kneeSidePlank } from './knee-side-plank.ts';
import { kneeToChest } from './knee-to-chest.ts';
import { lieLegsOnChair } from './lie-legs-on-chair.ts';
import { muscleRelaxation } from './muscle-relaxation.ts';
import { nerveSlider } from './nerve-slider.ts';
import { openBook } from './open-book.ts';
import { pallofPress } from './pallof-press.ts';
import { pelvicClock } from './pelvic-clock.ts';
import { plank } from './plank.ts';
import { plankShoulderTap } from './plank-shoulder-tap.ts';
import { proneBackExtension } from './prone-back-extension.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import { pronePressUp } from './prone-press-up.ts';
import { rollDown } from './roll-down.ts';
import { romanianDeadlift } from './romanian-deadlift.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedForwardBend } from './seated-forward-bend.ts';
import { seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { seatedPiriformisStretch } from './seated-piriformis-stretch.ts';
import { seatedRotation } from './seated-rotation.ts';
import { sideBend } from './side-bend.ts';
import { sideLegRaise } from './side-leg-raise.ts';
import { sidePlank } from './side-plank.ts';
import { sidePlankLegLift } from './side-plank-leg-lift.ts';
import { singleLegBridge } from './single-leg-bridge.ts';
import { sitToStand } from './sit-to-stand.ts';
import { sittingBreak } from './sitting-break.ts';
import { slowBreathing } from './slow-breathing.ts';
import { splitSquat } from './split-squat.ts';
import { stairClimbing } from './stair-climbing.ts';
import { stand } from './stand.ts';
import { standingExtension } from './standing-extension.ts';
import { standingPelvicTilt } from './standing-pelvic-tilt.ts';
import { stepUp } from './step-up.ts';
import { suitcaseCarry } from './suitcase-carry.ts';
import { supinePelvicTilt } from './supine-pelvic-tilt.ts';
import { supineTwist } from './supine-twist.ts';
import { swimming } from './swimming.ts';
import { tableChildPose } from './table-child-pose.ts';
import { threadTheNeedle } from './thread-the-needle.ts';
import { walk } from './walk.ts';
import { walking } from './walking.ts';
import { wallPlank } from './wall-plank.ts';
import { wallSidePlank } from './wall-side-plank.ts';
import { wallSit } from './wall-sit.ts';
import { waterWalking } from './water-walking.ts';

export const motions: Readonly<Record<FigureId, Motion>> = {
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
  bridge,
  'bridge-march': bridgeMarch,
  'wall-side-plank': wallSidePlank,
  'wall-plank': wallPlank,
  'knee-plank': kneePlank,
  clamshell,
  'sit-to-stand': sitToStand,
  'chair-squat': chairSquat,
  'step-up': stepUp,
  'hip-hinge': hipHinge,
  'band-row': bandRow,
  'wall-sit': wallSit,
  'belly-breathing': bellyBreathing,
  walking,
  cycling,
  'pelvic-clock': pelvicClock,
  'standing-pelvic-tilt': standingPelvicTilt,
  'thread-the-needle': threadTheNeedle,
  'both-knees-to-chest': bothKneesToChest,
  'supine-twist': supineTwist,
  'hip-flexor-stretch': hipFlexorStretch,
  'hamstring-stretch': hamstringStretch,
  'child-pose': childPose,
  'prone-press-up': pronePressUp,
  'roll-down': rollDown,
  'open-book': openBook,
  'dead-bug-heel-taps': deadBugHeelTaps,
  'dead-bug': deadBug,
  'bird-dog-squares': birdDogSquares,
  'single-leg-bridge': singleLegBridge,
  'knee-side-plank': kneeSidePlank,
  'side-plank': sidePlank,
  'side-plank-leg-lift': sidePlankLegLift,
  plank,
  'plank-shoulder-tap': plankShoulderTap,
  'curl-up': curlUp,
  'side-leg-raise': sideLegRaise,
  'goblet-squat': gobletSquat,
  'split-squat': splitSquat,
  'box-lift': boxLift,
  'free-lift': freeLift,
  'romanian-deadlift': romanianDeadlift,
  deadlift,
  'suitcase-carry': suitcaseCarry,
  'farmer-carry': farmerCarry,
  'prone-back-extension': proneBackExtension,
  'bench-back-extension': benchBackExtension,
  'pallof-press': pallofPress,
  'interval-walking': intervalWalking,
  swimming: swimming,
  'water-walking': waterWalking,
  'stair-climbing': stairClimbing,
  'slow-breathing': slowBreathing,
  'muscle-relaxation': muscleRelaxation,
  'body-scan': bodyScan,
  'rest-position': lieLegsOnChair,
  'sitting-break': sittingBreak,
  'heat-pack': heatPack,
  stand,
  walk,
  'lie-legs-on-chair': lieLegsOnChair,
};
