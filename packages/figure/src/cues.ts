/** What happens when, for words, sounds and text alternatives: one cue for every part of the cycle. */
import { sceneOf } from './frame.ts';
import type { FigureId } from './ids.ts';
import type { Breath } from './motion.ts';

export interface Cue {
  /** Phases, 0–1. */
  readonly from: number;
  readonly till: number;
  readonly moves: boolean;
  readonly breath: Breath;
}

/** The parts of one cycle in order; together they cover it. */
export function cues(id: FigureId): readonly Cue[] {
  const { motion, solved } = sceneOf(id);
  if (motion.pace === 'flow') return [{ from: 0, till: 1, moves: true, breath: 'free' }];
  const start = motion.beats.at(-1)?.to;
  let before = start;
  let clock = 0;
  return motion.beats.map(({ to, seconds, breath }) => {
    const from = clock / solved.seconds;
    clock += seconds;
    const moves = to !== before;
    before = to;
    const back = to === start;
    return {
      from,
      till: clock / solved.seconds,
      moves,
      breath: breath ?? (!moves ? 'free' : back === (motion.hardBack ?? false) ? 'out' : 'in'),
    };
  });
}
