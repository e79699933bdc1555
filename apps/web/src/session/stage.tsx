import type { ReadonlySignal } from '@preact/signals';
import type { FigureId, View } from '@rugwijs/figure';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Body } from '../design/body.ts';
import { contrast } from '../design/figure-view.tsx';
import { settings } from '../device/settings.ts';
import styles from './session.module.css';

export interface StageProps {
  id: FigureId;
  /** Where the figure stands in its cycle, 0–1; drawn straight into the paths, without a render of the app. */
  phase: ReadonlySignal<number>;
  mirror: boolean;
  view: View;
  title: string;
}

/** The moving figure of the player with the ghost of its start; with reduced motion the stills of the exercise in turn. */
export function Stage({ id, phase, mirror, view, title }: StageProps) {
  const host = useRef<HTMLDivElement>(null);
  const [body, setBody] = useState<Body>();
  useEffect(() => {
    void import('../design/body.ts').then((chunk) => setBody(chunk.body));
  }, []);
  useEffect(() => {
    const element = host.current;
    if (!body || !element) return;
    const options = { mirror, view, ghost: true, body: settings.peek().body };
    element.innerHTML = body.toSvg(body.frame(id, 0, options), {
      class: 'figure',
      contrast: contrast(),
      title,
    });
    const paths = element.querySelectorAll('path');
    let drawn = -1;
    return phase.subscribe((at) => {
      const shown = calm() ? still(at, body.stillPhases(id)) : at;
      if (shown === drawn) return;
      drawn = shown;
      body.frame(id, shown, options).shapes.forEach((shape, i) => {
        paths[i]?.setAttribute('d', shape.d);
      });
    });
  }, [body, id, mirror, view, title, phase]);
  return <div class={styles.figure} ref={host} />;
}

/** The still that stands for a moment of the cycle: start, middle, end, each for its part of the time. */
function still(at: number, stills: readonly number[]): number {
  return stills[Math.min(stills.length - 1, Math.floor(at * stills.length))] ?? 0;
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
