/** Which motion belongs to which id. */
import type { FigureId } from '../ids.ts';
import type { Motion } from '../motion.ts';
import { birdDog } from './bird-dog.ts';
import { bridge } from './bridge.ts';
import { catCow } from './cat-cow.ts';
import { kneeToChest } from './knee-to-chest.ts';
import { sitToStand } from './sit-to-stand.ts';
import { stand } from './stand.ts';
import { walk } from './walk.ts';

const known: Partial<Record<FigureId, Motion>> = {
  'bird-dog': birdDog,
  bridge,
  'cat-cow': catCow,
  'knee-to-chest': kneeToChest,
  'sit-to-stand': sitToStand,
  stand,
  walk,
};

export const motions = new Proxy(known, { get: (t, k) => t[k as FigureId] ?? stand }) as Record<FigureId, Motion>;
