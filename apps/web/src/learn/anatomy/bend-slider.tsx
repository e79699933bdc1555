import type { Words } from '@rugwijs/text';
import styles from './anatomy.module.css';

export type Bent = 'forward' | 'bit-forward' | 'upright' | 'bit-backward' | 'backward';

/** A bend of −1 to 1 in five words. */
export function bentOf(bend: number): Bent {
  if (bend > 0.6) return 'forward';
  if (bend > 0.15) return 'bit-forward';
  if (bend < -0.6) return 'backward';
  return bend < -0.15 ? 'bit-backward' : 'upright';
}

const ends = { forward: 1, upright: 0, backward: -1 } as const;

export interface BendSliderProps {
  bend: number;
  words: Words['learn']['anatomy']['bend'];
  set: (bend: number) => void;
  moveTo: (bend: number) => void;
}

/** Buigen, rechtop, strekken: a slider, and a button for each of the three. Left is forward, as in the drawing. */
export function BendSlider({ bend, words, set, moveTo }: BendSliderProps) {
  const bent = bentOf(bend);
  const shows = bend > 0.15 ? 'forward' : bend < -0.15 ? 'backward' : 'upright';
  return (
    <div class={styles.bend}>
      <input
        type="range"
        min="-10"
        max="10"
        step="1"
        value={Math.round(-10 * bend)}
        aria-label={words.label}
        aria-valuetext={words.says[bent]}
        onInput={(event) => set(-event.currentTarget.valueAsNumber / 10)}
      />
      <div class={styles.ends}>
        {(['forward', 'upright', 'backward'] as const).map((end) => (
          <button key={end} type="button" aria-pressed={shows === end} onClick={() => moveTo(ends[end])}>
            {words[end]}
          </button>
        ))}
      </div>
      <p class="small soft" role="status">
        {words.shows[shows]}
      </p>
    </div>
  );
}
