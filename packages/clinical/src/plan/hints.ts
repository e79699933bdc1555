import type { WordHint } from '@rugwijs/core';
import type { ExerciseId } from '../session/exercise-ids.ts';

/**
 * Beginnings of Dutch and English words in what people want back or do not trust, and the exercises that lead there.
 * KNGF 2021: what a person wants to do decides, since no kind of exercise is better. The lists are own; a word that is not here
 * changes nothing, it only prefers nothing. Order matters: the first hit counts.
 */
export const hints: readonly WordHint[] = [
  // Strength as a sport or as work. Before the other lifting words, so that a barbell is not taken for a grandchild.
  hint(
    [
      'gewicht',
      'heffe',
      'kracht',
      'halter',
      'barbell',
      'deadlift',
      'powerlift',
      'squat',
      'crossfit',
      'fitness',
      'gym',
      'sportschool',
      'sjouw',
      'verhui',
      'patient',
      'weight',
      'strength',
      'lifting',
    ],
    ['hip-hinge', 'chair-squat', 'band-row', 'step-up', 'bridge', 'wall-sit', 'sit-to-stand'],
    ['seated-forward-bend', 'hip-hinge', 'chair-squat', 'sit-to-stand'],
  ),
  hint(
    ['til', 'optil', 'draag', 'drag', 'boodschap', 'kleinkind', 'kind', 'baby', 'lift', 'carry', 'grocer', 'grand'],
    ['hip-hinge', 'chair-squat', 'bridge', 'band-row', 'step-up', 'sit-to-stand'],
    ['seated-forward-bend', 'hip-hinge', 'chair-squat', 'sit-to-stand'],
  ),
  hint(
    [
      'buk',
      'buig',
      'voorover',
      'veter',
      'schoen',
      'sok',
      'tuin',
      'stofzuig',
      'vaatwas',
      'bend',
      'shoe',
      'sock',
      'garden',
      'vacuum',
    ],
    ['hip-hinge', 'chair-squat', 'bridge', 'sit-to-stand', 'cat-cow', 'seated-cat-cow'],
    ['seated-forward-bend', 'hip-hinge', 'seated-cat-cow'],
  ),
  hint(
    ['trap', 'stair', 'klim', 'climb', 'ladder'],
    ['step-up', 'chair-squat', 'sit-to-stand', 'bridge'],
    ['step-up', 'sit-to-stand'],
  ),
  hint(
    ['draai', 'omdraai', 'golf', 'tennis', 'padel', 'turn', 'twist', 'omkijk', 'achterom'],
    ['seated-rotation', 'knee-rocking', 'side-bend', 'bird-dog-leg'],
    ['seated-rotation', 'knee-rocking', 'side-bend'],
  ),
  hint(
    ['achterover', 'strek', 'reik', 'hollen', 'backward', 'reach', 'arch'],
    ['standing-extension', 'prone-on-elbows', 'bird-dog-leg', 'band-row'],
    ['standing-extension', 'prone-on-elbows'],
  ),
  hint(
    ['fiets', 'cycl', 'bike', 'biking'],
    ['cycling', 'chair-squat', 'bridge', 'sit-to-stand'],
    ['cycling', 'sit-to-stand'],
  ),
  hint(
    ['loop', 'lop', 'wandel', 'hond', 'hardlop', 'renn', 'walk', 'dog', 'hik', 'run', 'jog', 'vierdaagse'],
    ['step-up', 'chair-squat', 'sit-to-stand', 'bridge', 'clamshell'],
    ['sit-to-stand', 'chair-squat'],
  ),
  hint(
    ['sport', 'voetbal', 'zwem', 'dans', 'football', 'swim', 'danc', 'yoga'],
    ['chair-squat', 'step-up', 'bridge', 'knee-plank', 'bird-dog-leg', 'hip-hinge', 'sit-to-stand'],
    ['sit-to-stand', 'side-bend'],
  ),
  hint(
    [
      'zit',
      'auto',
      'rijd',
      'bureau',
      'kantoor',
      'vlieg',
      'reis',
      'film',
      'sit',
      'car',
      'driv',
      'desk',
      'office',
      'fly',
      'travel',
    ],
    ['seated-pelvic-tilt', 'sit-to-stand', 'standing-extension', 'seated-rotation'],
    ['seated-pelvic-tilt', 'seated-cat-cow'],
  ),
  hint(
    ['slaap', 'slap', 'doorslap', 'nacht', 'sleep', 'night'],
    ['knee-rocking', 'supine-pelvic-tilt', 'bridge', 'belly-breathing'],
    ['knee-rocking', 'supine-pelvic-tilt'],
  ),
  hint(
    ['staan', 'opsta', 'stilsta', 'kok', 'afwas', 'stand', 'cook', 'dishes', 'rise', 'rising'],
    ['sit-to-stand', 'chair-squat', 'clamshell', 'wall-plank'],
    ['sit-to-stand'],
  ),
];

function hint(words: readonly string[], towards: readonly ExerciseId[], exposure: readonly ExerciseId[]): WordHint {
  return { words, towards, exposure };
}
