import type { Mode, Slot } from '@rugwijs/core';
import type { ExerciseId } from '../session/exercise-ids.ts';

/**
 * What a day is made of, in each mode: a slot a line, filled by the first exercise that this person may do at the level to
 * begin with. The first slot of the two longer modes is load and can always be filled, so that no wish crowds it out.
 * Lists end with forms that need no floor and no equipment, so that everybody gets at least three.
 */
export const slots: Readonly<Record<Mode, readonly Slot[]>> = {
  /** The first weeks: easy movements, the chair, a calm breath. KNGF 2021 C.2.1: instruction is enough; facts.md F4. */
  light: [
    slot('supine-pelvic-tilt', 'seated-pelvic-tilt', 'cat-cow', 'seated-cat-cow', 'side-bend'),
    slot('sit-to-stand', 'clamshell', 'wall-plank', 'wall-side-plank'),
    slot('knee-rocking', 'seated-rotation', 'standing-extension', 'side-bend', 'knee-to-chest', 'table-child-pose'),
    slot('belly-breathing'),
  ],
  /** Legs first, or else other load: plans for persistent pain contain strength or endurance (Owen 2020, facts-2.md 9). */
  'time-contingent': [
    { ...slot('chair-squat', 'sit-to-stand', 'step-up', 'wall-sit'), ...otherwise('wall-plank', 'wall-side-plank') },
    slot('bridge', 'bridge-march', 'clamshell', 'bird-dog-leg', 'band-row', 'wall-side-plank'),
    slot('cat-cow', 'seated-cat-cow', 'supine-pelvic-tilt', 'seated-pelvic-tilt', 'seated-rotation', 'side-bend'),
    slot('bird-dog', 'bird-dog-leg', 'knee-plank', 'wall-plank', 'heel-slide', 'band-row', 'wall-side-plank'),
    slot('hip-hinge', 'knee-rocking', 'seated-rotation', 'side-bend', 'standing-extension', 'table-child-pose'),
    slot('figure-four-stretch', 'seated-piriformis-stretch', 'belly-breathing'),
  ],
  /** Radicular: levels 1–2, nothing resisted, no deep bending; control without any rise of pain. KNGF 2021 C.2.1–C.2.2. */
  'pain-guided': [
    slot('abdominal-brace', 'heel-slide', 'bird-dog-leg', 'wall-plank', 'wall-side-plank'),
    slot('supine-pelvic-tilt', 'seated-pelvic-tilt', 'cat-cow', 'seated-cat-cow', 'side-bend'),
    slot('sit-to-stand', 'clamshell', 'bridge', 'wall-side-plank'),
    slot('belly-breathing'),
    slot('knee-rocking', 'prone-on-elbows', 'seated-rotation', 'standing-extension', 'table-child-pose'),
  ],
};

/** A name that is no exercise does not compile. */
function slot(...exercises: ExerciseId[]): Slot {
  return { exercises };
}

function otherwise(...exercises: ExerciseId[]): Pick<Slot, 'otherwise'> {
  return { otherwise: exercises };
}
