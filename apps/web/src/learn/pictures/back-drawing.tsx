import { type AnatomyView, anatomy, type BackPart, type BackShape } from '@rugwijs/figure';
import styles from './back-drawing.module.css';
import { type Layer, layerOf } from './layers.ts';

export interface BackDrawingProps {
  view: AnatomyView;
  /** −1 fully backward, 0 upright, 1 fully forward. */
  bend: number;
  layers: readonly Layer[];
  lit?: BackPart | undefined;
  /** The drawing in words. */
  label: string;
  /** Words in the drawing. */
  names: { readonly belly: string; readonly back: string; readonly left: string; readonly right: string };
  onPick?: (part: BackPart) => void;
}

/** The drawn lower back. A tap is a shortcut only: whoever uses it gives the same choice as buttons. */
export function BackDrawing({ view, bend, layers, lit, label, names, onPick }: BackDrawingProps) {
  const { viewBox, shapes, labels } = anatomy(view, bend);
  const shown = shapes.filter(
    ({ part }) => part === 'skin' || layers.includes(part === 'crease' ? 'bones' : layerOf[part]),
  );
  const pick = (event: MouseEvent) => {
    const part = partNear(event.currentTarget as SVGElement, event.clientX, event.clientY);
    if (part) onPick?.(part);
  };
  return (
    <svg
      class={styles.back}
      viewBox={viewBox.join(' ')}
      role="img"
      aria-label={label}
      {...(onPick ? { onClick: pick } : {})}
    >
      {inOrder(shown, view, lit).map(({ shape, i }) => (
        <path key={String(i)} class={classesOf(shape, lit)} data-part={shape.part} d={shape.d} />
      ))}
      {labels.map(({ name, x, y, turn }) => {
        const word = name in names ? names[name as keyof typeof names] : layers.includes('bones') ? name : undefined;
        return word === undefined ? null : (
          <text
            key={name}
            class={view === 'back' || name in names ? undefined : lit === 'vertebrae' ? styles.onLit : styles.onBone}
            x={x}
            y={y}
            dy="4.4"
            transform={turn ? `rotate(${turn} ${x} ${y})` : undefined}
          >
            {word}
          </text>
        );
      })}
    </svg>
  );
}

/** What is small or lies behind something else comes to the front while it is lit. */
const raised: Readonly<Record<AnatomyView, readonly BackPart[]>> = {
  side: ['joints', 'cord', 'cauda', 'roots', 'sciatic-nerve', 'lordosis'],
  back: ['joints', 'discs', 'cord', 'cauda', 'roots', 'sciatic-nerve'],
};

function inOrder(shapes: readonly BackShape[], view: AnatomyView, lit: BackPart | undefined) {
  const all = shapes.map((shape, i) => ({ shape, i }));
  if (!lit || !raised[view].includes(lit)) return all;
  return [...all.filter(({ shape }) => shape.part !== lit), ...all.filter(({ shape }) => shape.part === lit)];
}

function classesOf({ part, line }: BackShape, lit: BackPart | undefined): string {
  return [styles[part], line ? styles.line : '', part === lit ? styles.lit : ''].filter(Boolean).join(' ');
}

/** The part under the finger, or else the one nearest to it: a nerve is thinner than a fingertip. */
function partNear(drawing: SVGElement, x: number, y: number): BackPart | undefined {
  for (const distance of [0, 5, 10, 16]) {
    for (let turn = 0; turn < 8; turn += 1) {
      const angle = (turn * Math.PI) / 4;
      const under = document.elementFromPoint(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
      const part = under && drawing.contains(under) ? under.getAttribute('data-part') : null;
      if (part && part in layerOf) return part as BackPart;
    }
  }
  return undefined;
}
