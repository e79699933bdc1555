import type { GuidedPlace } from './knowledge.ts';

/** One part of a guided round, in seconds from its beginning. */
export interface GuidedPart {
  readonly place: string;
  readonly doing: 'tense' | 'let-go' | 'notice';
  readonly from: number;
  readonly to: number;
}

/** Places that somebody wants to leave out are left out; the others share the time by their weight. */
export function guidedParts(
  places: readonly GuidedPlace[],
  minutes: number,
  leftOut: readonly string[] = [],
): readonly GuidedPart[] {
  const kept = places.filter(({ id }) => !leftOut.includes(id));
  const whole = kept.reduce((sum, { weight }) => sum + weight, 0);
  const parts: GuidedPart[] = [];
  let from = 0;
  for (const { id, tense, weight } of kept) {
    const to = from + (minutes * 60 * weight) / whole;
    if (tense === undefined) {
      parts.push({ place: id, doing: 'notice', from, to });
    } else {
      // Tensing keeps its own short time however long the round is: what gets longer is letting go.
      parts.push({ place: id, doing: 'tense', from, to: from + tense });
      parts.push({ place: id, doing: 'let-go', from: from + tense, to });
    }
    from = to;
  }
  return parts;
}

/** The part that goes on so many seconds after the beginning; undefined when the round is over. */
export function guidedAt(parts: readonly GuidedPart[], elapsed: number): GuidedPart | undefined {
  return parts.find(({ to }) => elapsed < to);
}
