import type { ReadonlySignal } from '@preact/signals';
import { type BreathCycle, breathAt } from '@rugwijs/core';
import { useEffect, useRef } from 'preact/hooks';
import { vertebra } from '../../design/vertebra.ts';
import styles from './calm.module.css';

/** As many as the chest has. */
const bones = 12;
const smallest = 40;
const largest = 74;

export interface BreathRingProps {
  cycle: BreathCycle;
  elapsed: ReadonlySignal<number>;
  label: string;
}

/** A round that grows and shrinks with the breath, in a ring of twelve vertebrae that fill with it. Still where motion is unwanted: then only the ring counts. */
export function BreathRing({ cycle, elapsed, label }: BreathRingProps) {
  const disc = useRef<SVGCircleElement>(null);
  const ring = useRef<SVGGElement>(null);
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let shown = -1;
    return elapsed.subscribe((seconds) => {
      const { fullness, part } = breathAt(cycle, seconds);
      if (!still) disc.current?.setAttribute('r', (smallest + fullness * (largest - smallest)).toFixed(1));
      const now = Math.min(bones - 1, Math.floor(part * bones));
      if (now === shown) return;
      shown = now;
      for (const [i, bone] of [...(ring.current?.children ?? [])].entries()) {
        bone.setAttribute('class', i === now ? 'w now' : i < now ? 'w done' : 'w');
      }
    });
  }, [cycle, elapsed]);
  return (
    <svg class={`bones ${styles.ring}`} viewBox="-112 -112 224 224" role="img" aria-label={label}>
      <circle class={styles.disc} ref={disc} r={smallest} />
      <g ref={ring}>
        {Array.from({ length: bones }, (_, i) => (
          <path
            key={String(i)}
            class="w"
            d={vertebra}
            transform={`rotate(${(i * 360) / bones}) translate(0 -97) scale(1.35) translate(-12 -8)`}
          />
        ))}
      </g>
    </svg>
  );
}
