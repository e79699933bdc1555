import { signal } from '@preact/signals';
import type { FigureId } from '@rugwijs/figure';
import { useEffect, useRef } from 'preact/hooks';

type Figure = typeof import('@rugwijs/figure');

/** The body is a chunk of its own: the welcome screen shows its prerendered picture until it has arrived. */
const figure = signal<Figure | undefined>(import.meta.env.SSR ? await import('@rugwijs/figure') : undefined);

/** The picture of the page as it came; it stays until the body has arrived, so that nothing jumps. */
const prerendered = import.meta.env.SSR ? '' : (document.querySelector('#app .figure-view')?.innerHTML ?? '');

/** Fetches the body model; routes that show it preload it. */
export async function preloadFigure(): Promise<void> {
  figure.value ??= await import('@rugwijs/figure');
}

export interface FigureViewProps {
  id: FigureId;
  /** A still, 0–1 of the cycle. */
  phase?: number;
  /** Moves at the pace of the exercise; with reduced motion the start and the middle are shown in turn of two seconds. */
  playing?: boolean;
  /** Speed, 1 is the pace of the exercise. */
  speed?: number;
  mirror?: boolean;
  /** Shows the start pose behind it. */
  ghost?: boolean;
  /** Text alternative; without it the figure is decoration and hidden. */
  title?: string;
  class?: string;
  /** Called on every drawn frame with the running time in cycles, for counters. */
  onCycle?: (cycles: number) => void;
}

/** The figure as SVG. Frames are drawn straight into the paths: no render of the app per frame. */
export function FigureView(props: FigureViewProps) {
  const { id, phase = 0, playing = false, speed = 1, mirror = false, ghost = false, title, class: extra } = props;
  const host = useRef<HTMLDivElement>(null);
  const onCycle = useRef(props.onCycle);
  onCycle.current = props.onCycle;
  const body = figure.value;
  const options = { mirror, ghost };

  useEffect(() => {
    void preloadFigure();
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: options are rebuilt on each render from mirror and ghost.
  useEffect(() => {
    const element = host.current;
    if (!body || !element) return;
    element.innerHTML = body.toSvg(body.frame(id, phase, options), { class: 'figure', ...(title ? { title } : {}) });
    if (!title) element.firstElementChild?.setAttribute('aria-hidden', 'true');
    if (!playing) return;
    return animate((seconds) => {
      const cycles = phase + (seconds * speed) / body.cycleSeconds(id);
      const shown = calm() ? (Math.floor(seconds / 2) % 2) / 2 : cycles % 1;
      draw(element, body.frame(id, shown, options));
      onCycle.current?.(cycles);
    });
  }, [body, id, phase, playing, speed, mirror, ghost, title]);

  const still = body?.toSvg(body.frame(id, phase, options), { class: 'figure', ...(title ? { title } : {}) });
  return (
    <div
      class={extra ? `figure-view ${extra}` : 'figure-view'}
      ref={host}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, no text of a person in it.
      dangerouslySetInnerHTML={{ __html: still ?? prerendered }}
    />
  );
}

function draw(element: HTMLElement, frame: ReturnType<Figure['frame']>): void {
  const shapes = element.querySelectorAll('path');
  frame.shapes.forEach((shape, i) => {
    shapes[i]?.setAttribute('d', shape.d);
  });
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Calls `step` with seconds since the start on every frame until stopped; pauses by itself when the page is hidden. */
function animate(step: (seconds: number) => void): () => void {
  let start: number | undefined;
  let handle = requestAnimationFrame(function frame(time) {
    start ??= time;
    step((time - start) / 1000);
    handle = requestAnimationFrame(frame);
  });
  return () => cancelAnimationFrame(handle);
}
