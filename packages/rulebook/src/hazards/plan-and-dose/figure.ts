import type { Hazard } from '../hazard.ts';
import {
  exerciseTable,
  figureFaults,
  figureFrame,
  figureLaws,
  movements,
  planWords,
  player,
  sessionScreen,
} from '../tests.ts';

/** The words or the picture are understood as another movement. */
export const figure: readonly Hazard[] = [
  {
    id: 'exercise-misread',
    number: 14,
    title: 'An exercise is done in another way than meant',
    cause: 'A figure, a sentence, or a side misunderstood.',
    harm: 'More pain; rarely a fall.',
    severity: 'serious',
    likelihood: { without: 'probable', now: 'occasional' },
    controls: [
      {
        does: 'Movements are measured against their description; every figure keeps its contacts, goes through nothing and stays within human joints, and each of these laws is shown to find a seeded fault.',
        shownBy: [
          movements.all('does what its description says > %s: %s'),
          figureLaws.all('%s > stays inside the human range of every joint, within 2 degrees'),
          figureLaws.all('%s > keeps planted contacts within 2 cm'),
          figureLaws.all('%s > goes through no wall, chair, table, box, bed or step, within 3 cm of soft tissue'),
          figureFaults.all('a seeded fault is found > %s'),
        ],
      },
      {
        does: 'Two to six short steps in both languages; each exercise says how to make it easier, and has a way down to level 1.',
        shownBy: [
          planWords.all('words of the exercises: %s > %s is complete and fits one screen'),
          exerciseTable.all('the ladders > $id has a way down to level 1 and never comes back to itself'),
        ],
      },
      {
        does: 'Doses start low; "too heavy" lowers at once, and pain stops the exercise.',
        shownBy: [
          exerciseTable.all('the doses > $id starts low, and its smallest step is at most a quarter'),
          sessionScreen.one('"te zwaar" lowers at once and says so'),
          player.one(
            'too heavy and painful > pain that must stop the exercise keeps what was said and goes on to the next',
          ),
        ],
      },
    ],
    residual: 'No camera looks along. Nobody who never did an exercise has yet tried it from the screen alone.',
    open: ['Issue 4: every figure looked at, and three read by an independent reader.'],
  },
  {
    id: 'figure-mirrored-wrong',
    title: 'The figure shows the other side than the words say',
    cause: 'Left and right swapped in a drawing.',
    harm: 'One side done twice; the sore side loaded.',
    severity: 'minor',
    likelihood: { without: 'occasional', now: 'remote' },
    controls: [
      {
        does: 'A mirrored figure is the exact mirror; the player says "other side" and does both as often.',
        shownBy: [
          figureFrame.all('%s > is mirrored exactly'),
          player.one(
            'counting > does left and right, rests, and does both again when the dose is two sets for each side',
          ),
        ],
      },
    ],
    notShown: ['That the screen mirrors the figure at the moment the player changes side.'],
    residual: 'Seen from the front, left and right may still be confused.',
    open: ['Issue 4: two viewpoints, and "other side" on the picture.'],
  },
];
