/** What must hold for every figure, whatever it does: floor, things, contacts, joints, bones, spine, mirror, continuity. */
import { describe, expect, it } from 'vitest';
import { type Body, bodyOf } from './body.ts';
import { sceneOf } from './frame.ts';
import { figureIds } from './ids.ts';
import {
  beyondRange,
  doesNotClose,
  jumps,
  kinks,
  type Law,
  leapsToHand,
  losesTouch,
  mirrorsBadly,
  slides,
  stretches,
  throughFloor,
  throughThings,
} from './laws/laws.ts';
import { distance } from './vector.ts';

/** Each law with the most that is allowed. */
const laws: readonly (readonly [string, Law, number])[] = [
  ['keeps every limb above the floor, within 1.5 cm', throughFloor, 1.5],
  ['goes through no wall, chair, table, box, bed or step, within 3 cm of soft tissue', throughThings, 3],
  ['keeps planted contacts within 2 cm', slides, 2],
  ['keeps hands on the body where they belong, within 5 cm', losesTouch, 5],
  ['takes things up where they lie, within 2 cm', leapsToHand, 2],
  ['stays inside the human range of every joint, within 2 degrees', beyondRange, 2],
  ['keeps bones as long as they are', stretches, 1e-6],
  ['bends the spine smoothly: under 12 degrees from vertebra to vertebra', kinks, 12],
  ['is mirrored exactly', mirrorsBadly, 1e-6],
  // 6 cm in a sixtieth of a second is the fastest a foot swings while walking.
  ['moves without a jump', jumps, 6],
  ['ends where it starts', doesNotClose, 0.01],
];

describe.each(figureIds)('%s', (id) => {
  it.each(laws)('%s', (_, law, most) => {
    const { value, where } = law(sceneOf(id));
    expect(value, where).toBeLessThan(most);
  });
});

it('moves only the limb whose channel changes', () => {
  const { pose }: Body = sceneOf('stand').solved.at(0);
  const before = bodyOf(pose);
  const after = bodyOf({ ...pose, hipR: pose.hipR + 20 });
  expect(after.at.kneeL).toEqual(before.at.kneeL);
  expect(after.at.handR).toEqual(before.at.handR);
  expect(distance(after.at.kneeR, before.at.kneeR)).toBeGreaterThan(10);
});
