/** The picture from the left side, back to front. */
import type { Chain } from './chain.ts';
import type { BackLabel, BackShape } from './parts.ts';
import { band, line, rounded, smooth } from './path.ts';
import { archOf, bodyOf, discOf, jointOf, sacrumOf, seamsOf } from './side.ts';
import { backMuscleOf, bellyMuscleOf, caudaOf, cordOf, lordosisOf, rootsOf, sciaticOf, skinOf } from './side-soft.ts';

export function sideShapes(chain: Chain): readonly BackShape[] {
  const { bones, sacrum } = chain;
  const muscle = backMuscleOf(chain);
  const below = (i: number) => bones[i - 1]?.upper ?? sacrum;
  const lines = (paths: readonly (readonly (readonly [number, number])[])[]) => paths.map(line).join('');
  return [
    ...skinOf(chain).map((points): BackShape => ({ part: 'skin', line: true, d: line(points) })),
    { part: 'belly-muscles', line: false, d: band(bellyMuscleOf(chain)) },
    { part: 'back-muscles', line: false, d: smooth(muscle.outline) },
    { part: 'back-muscles', line: true, d: lines(muscle.fibres) },
    ...bones.map(
      (bone): BackShape => ({ part: 'vertebrae', level: bone.name, line: false, d: rounded(archOf(bone), 3) }),
    ),
    { part: 'sacrum', line: false, d: rounded(sacrumOf(chain), 4) },
    { part: 'sacrum', line: true, d: lines(seamsOf(chain)) },
    ...bones.map((bone, i): BackShape => {
      const { tip, foot, tipAbove, topAbove } = jointOf(bone, below(i));
      return { part: 'joints', level: bone.name, line: false, d: rounded([tip, topAbove, tipAbove, foot], 1.2) };
    }),
    { part: 'cord', line: false, d: band(cordOf(chain)) },
    { part: 'cauda', line: true, d: lines(caudaOf(chain)) },
    ...bones.map((bone, i): BackShape => {
      const { corners, bows } = discOf(below(i), bone.lower, bone.depth);
      return { part: 'discs', level: bone.name, line: false, d: rounded(corners, 1.5, bows) };
    }),
    ...bones.map((bone): BackShape => {
      const { corners, bows } = bodyOf(bone);
      return { part: 'vertebrae', level: bone.name, line: false, d: rounded(corners, 3.2, bows) };
    }),
    { part: 'roots', line: true, d: lines(rootsOf(chain)) },
    { part: 'sciatic-nerve', line: false, d: band(sciaticOf(chain)) },
    { part: 'lordosis', line: true, d: lines(lordosisOf(chain)) },
  ];
}

export function sideLabels({ bones }: Chain): readonly BackLabel[] {
  const l3 = bones[2];
  const near = (name: 'belly' | 'back', [x, y]: readonly [number, number]): BackLabel => ({ name, x, y, turn: 0 });
  return [
    ...bones.map(({ name, middle }): BackLabel => {
      const [x, y] = middle.at(-4.5, 0);
      return { name, x, y, turn: -middle.lean };
    }),
    ...(l3 ? [near('belly', l3.middle.at(-52, 0))] : []),
    ...(l3 ? [near('back', l3.middle.at(102, -8))] : []),
  ];
}
