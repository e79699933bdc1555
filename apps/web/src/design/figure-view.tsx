import { signal } from '@preact/signals';
import type { BodyId, FigureId, View } from '@rugwijs/figure';
import { useEffect, useRef } from 'preact/hooks';
import { settings } from '../device/settings.ts';
import type { Body } from './body.ts';

/** The body is a chunk of its own: the welcome screen shows its prerendered picture until it has arrived. */
const figure = signal<Body | undefined>(import.meta.env.SSR ? (await import('./body.ts')).body : undefined);

/** The picture of the page as it came; it stays until the body has arrived, so that nothing jumps. */
const prerendered = import.meta.env.SSR ? '' : (document.querySelector('#app .figure-view')?.innerHTML ?? '');

/** Fetches the body model; routes that show it preload it. */
export async function preloadFigure(): Promise<void> {
  figure.value ??= (await import('./body.ts')).body;
}

/** Whether an exercise can be seen from a second viewpoint; false while the body has not arrived. */
export function canTurn(id: FigureId): boolean {
  return (figure.value?.views(id).length ?? 1) > 1;
}

/** Ink and paper with a rim, for who asks the device for more contrast. */
export function contrast(): 'usual' | 'more' {
  return import.meta.env.SSR || !matchMedia('(prefers-contrast: more)').matches ? 'usual' : 'more';
}

export interface FigureViewProps {
  id: FigureId;
  /** A still, 0–1 of the cycle. */
  phase?: number;
  /** Moves at the pace of the exercise; with reduced motion the start and the middle are shown in turn of two seconds. */
  playing?: boolean;
  /** Speed, 1 is the pace of the exercise. */
  speed?: number;
  /** Stops by itself after so many cycles: what moves on its own for longer than five seconds must be stoppable (WCAG 2.2.2). */
  cycles?: number;
  mirror?: boolean;
  /** The second viewpoint of an exercise that has one (`canTurn`). */
  view?: View;
  /** Somebody else than the person chose in the settings. */
  body?: BodyId;
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
  const { view = 'usual', body: who = settings.value.body } = props;
  const { cycles: most = Number.POSITIVE_INFINITY } = props;
  const host = useRef<HTMLDivElement>(null);
  const onCycle = useRef(props.onCycle);
  onCycle.current = props.onCycle;
  const body = figure.value;
  const options = { mirror, ghost, view, body: who };
  const drawn = { class: 'figure', contrast: contrast(), ...(title ? { title } : {}) };

  // Where the prerendered picture stands already, the body waits until somebody has had time to read and tap: working it
  // out costs a slow phone a few tenths of a second.
  useEffect(() => whenIdle(host.current?.firstElementChild ? 6_000 : 0, () => void preloadFigure()), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: options are rebuilt on each render from what is listed here.
  useEffect(() => {
    const element = host.current;
    if (!body || !element) return;
    element.innerHTML = body.toSvg(body.frame(id, phase, options), drawn);
    if (!playing) return;
    const frames = new Map<number, Frame>();
    let last: number | undefined;
    return animate(element, (seconds) => {
      const cycles = Math.min(phase + most, phase + (seconds * speed) / body.cycleSeconds(id));
      onCycle.current?.(cycles);
      const step = Math.round((calm() ? phase + (Math.floor(seconds / 2) % 2) / 2 : cycles) * perCycle) % perCycle;
      if (step === last) return cycles < phase + most;
      last = step;
      const frame = frames.get(step) ?? body.frame(id, step / perCycle, options);
      frames.set(step, frame);
      draw(element, frame);
      return true;
    });
  }, [body, id, phase, playing, speed, most, mirror, ghost, view, who, title]);

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

/** Drawn positions a cycle: smooth to the eye, and each is worked out only once. */
const perCycle = 36;

type Frame = ReturnType<Body['frame']>;

function draw(element: HTMLElement, frame: Frame): void {
  const shapes = element.querySelectorAll('path');
  frame.shapes.forEach((shape, i) => {
    shapes[i]?.setAttribute('d', shape.d);
  });
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Calls `step` with seconds of movement on every frame until it says false or is stopped. Rests while the element is out of
 * view or the page is hidden, and then goes on where it was.
 */
function animate(element: Element, step: (seconds: number) => boolean): () => void {
  let moved = 0;
  let last: number | undefined;
  let handle = 0;
  const frame = (time: number) => {
    moved += last === undefined ? 0 : time - last;
    last = time;
    if (step(moved / 1000)) handle = requestAnimationFrame(frame);
    else observer.disconnect();
  };
  const rest = () => {
    cancelAnimationFrame(handle);
    last = undefined;
  };
  const observer = new IntersectionObserver((entries) => {
    rest();
    if (entries.at(-1)?.isIntersecting) handle = requestAnimationFrame(frame);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    rest();
  };
}

/** After `delay` milliseconds, when there is nothing more urgent to do. Returns how to call it off. */
function whenIdle(delay: number, work: () => void): () => void {
  if (delay === 0) {
    work();
    return () => {};
  }
  const timer = setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 1500 });
    else work();
  }, delay);
  return () => clearTimeout(timer);
}
