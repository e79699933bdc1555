/** Which motion belongs to which id. */
import type { FigureId } from '../ids.ts';
import type { Motion } from '../motion.ts';
import { abdominalBrace } from './abdominal-brace.ts';
import { bandRow } from './band-row.ts';
import { bellyBreathing } from './belly-breathing.ts';
import { birdDog } from './bird-dog.ts';
import { birdDogLeg } from './bird-dog-leg.ts';
import { bridge } from './bridge.ts';
import { bridgeMarch } from './bridge-march.ts';
import { catCow } from './cat-cow.ts';
import { chairSquat } from './chair-squat.ts';
import { clamshell } from './clamshell.ts';
import { cycling } from './cycling.ts';
import { figureFourStretch } from './figure-four-stretch.ts';
import { heelSlide } from './heel-slide.ts';
import { hipHinge } from './hip-hinge.ts';
import { kneePlank } from './knee-plank.ts';
import { kneeRocking } from './knee-rocking.ts';
import { kneeToChest } from './knee-to-chest.ts';
import { lieLegsOnChair } from './lie-legs-on-chair.ts';
import { nerveSlider } from './nerve-slider.ts';
import { proneOnElbows } from './prone-on-elbows.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedForwardBend } from './seated-forward-bend.ts';
import { seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { seatedPiriformisStretch } from './seated-piriformis-stretch.ts';
import { seatedRotation } from './seated-rotation.ts';
import { sideBend } from './side-bend.ts';
import { sitToStand } from './sit-to-stand.ts';
import { stand } from './stand.ts';
import { standingExtension } from './standing-extension.ts';
import { stepUp } from './step-up.ts';
import { supinePelvicTilt } from './supine-pelvic-tilt.ts';
import { tableChildPose } from './table-child-pose.ts';
import { walk } from './walk.ts';
import { walking } from './walking.ts';
import { wallPlank } from './wall-plank.ts';
import { wallSidePlank } from './wall-side-plank.ts';
import { wallSit } from './wall-sit.ts';

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
  stand,
  walk,
  'lie-legs-on-chair': lieLegsOnChair,
};
