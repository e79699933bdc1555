/** Which motion belongs to which id. */
import type { FigureId } from '../ids.ts';
import type { Motion } from '../motion.ts';
import { abdominalBrace } from './abdominal-brace.ts';
import { bellyBreathing } from './belly-breathing.ts';
import { birdDog } from './bird-dog.ts';
import { bridge } from './bridge.ts';
import { bridgeMarch } from './bridge-march.ts';
import { catCow } from './cat-cow.ts';
import { figureFourStretch } from './figure-four-stretch.ts';
import { heelSlide } from './heel-slide.ts';
import { kneeRocking } from './knee-rocking.ts';
import { kneeToChest } from './knee-to-chest.ts';
import { lieLegsOnChair } from './lie-legs-on-chair.ts';
import { nerveSlider } from './nerve-slider.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedForwardBend } from './seated-forward-bend.ts';
import { seatedPelvicTilt } from './seated-pelvic-tilt.ts';
import { seatedPiriformisStretch } from './seated-piriformis-stretch.ts';
import { seatedRotation } from './seated-rotation.ts';
import { sitToStand } from './sit-to-stand.ts';
import { stand } from './stand.ts';
import { supinePelvicTilt } from './supine-pelvic-tilt.ts';
import { walk } from './walk.ts';

const known: Partial<Record<FigureId, Motion>> = {
  'supine-pelvic-tilt': supinePelvicTilt,
  'seated-pelvic-tilt': seatedPelvicTilt,
  'cat-cow': catCow,
  'seated-cat-cow': seatedCatCow,
  'knee-to-chest': kneeToChest,
  'knee-rocking': kneeRocking,
  'figure-four-stretch': figureFourStretch,
  'seated-piriformis-stretch': seatedPiriformisStretch,
  'nerve-slider': nerveSlider,
  'seated-forward-bend': seatedForwardBend,
  'seated-rotation': seatedRotation,
  'abdominal-brace': abdominalBrace,
  'heel-slide': heelSlide,
  'bird-dog': birdDog,
  bridge,
  'bridge-march': bridgeMarch,
  'sit-to-stand': sitToStand,
  'belly-breathing': bellyBreathing,
  stand,
  walk,
  'lie-legs-on-chair': lieLegsOnChair,
};

export const motions = new Proxy(known, { get: (t, k) => t[k as FigureId] ?? stand }) as Record<FigureId, Motion>;
