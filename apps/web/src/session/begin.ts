import type { Day, Instant } from '@rugwijs/core';
import type { Advice } from '@rugwijs/journal';
import { sourceOf } from './exercise.ts';
import type { KeptSession } from './kept.ts';
import { type ItemSource, newPlay } from './player.ts';

/** The exercises of today as the player plays them; one that this version does not know is left out. */
function sourcesOf(advice: Advice): readonly ItemSource[] {
  return (advice.session?.exercises ?? []).flatMap(({ exercise, planned, dose, change }) => {
    const source = sourceOf(exercise, dose);
    if (!source) return [];
    // The planned exercise that comes back takes the place of the easier one; without that it would have none.
    const insteadOf = planned === exercise ? change.item : planned;
    return [insteadOf === exercise ? source : { ...source, insteadOf }];
  });
}

/** A session that begins now, at "iets nieuws?", or right after it when that was answered today. */
export function beginSession(
  advice: Advice,
  stamp: { readonly id: string; readonly day: Day; readonly at: Instant },
  asked: boolean,
): KeptSession {
  return {
    version: 1,
    id: stamp.id,
    day: stamp.day,
    startedAt: stamp.at,
    stage: asked ? 'before' : 'new',
    stopped: false,
    play: newPlay(sourcesOf(advice)),
  };
}
