/** What an app may rely on: constant structure, constant view, true mirror, small and safe SVG. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleSeconds, frame, stillPhases } from './frame.ts';
import { figureIds } from './ids.ts';
import { toSvg } from './svg.ts';

const anyId = fc.constantFrom(...figureIds);
const anyPhase = fc.double({ min: 0, max: 1, noNaN: true });
const classes = /^f-(skin|skin-far|top|top-far|leg|leg-far|foot|foot-far|hair|eye|bone|ghost|mat|prop|water|warm|cue)$/;

/** End points of a path: every command of the pen ends in one. */
const points = (d: string): number[][] =>
  [...d.matchAll(/[MLCA]([^MLCAZ]+)/g)].map((match) => match[1]!.trim().split(/\s+/).map(Number).slice(-2));

it('keeps number, order and classes of shapes, and the view, through the cycle', () => {
  fc.assert(
    fc.property(anyId, anyPhase, fc.boolean(), (id, phase, ghost) => {
      const first = frame(id, 0, { ghost });
      const now = frame(id, phase, { ghost });
      expect(now.viewBox).toEqual(first.viewBox);
      expect(now.shapes.map((shape) => shape.class)).toEqual(first.shapes.map((shape) => shape.class));
    }),
  );
});

describe.each(figureIds)('%s', (id) => {
  const still = stillPhases(id);

  it('uses only known classes, and numbers', () => {
    for (const shape of frame(id, 0.37, { ghost: true }).shapes) {
      expect(shape.class).toMatch(classes);
      expect(shape.d).not.toMatch(/NaN|Infinity|e-/);
      expect(shape.d.length).toBeGreaterThan(0);
    }
  });

  it('stays inside its view', () => {
    const [x, y, width, height] = frame(id, 0).viewBox;
    const all = Array.from({ length: 24 }, (_, i) => frame(id, i / 24).shapes.flatMap(({ d }) => points(d))).flat();
    expect(Math.min(...all.map(([px]) => px!))).toBeGreaterThan(x);
    expect(Math.max(...all.map(([px]) => px!))).toBeLessThan(x + width);
    expect(Math.min(...all.map(([, py]) => py!))).toBeGreaterThan(y);
    expect(Math.max(...all.map(([, py]) => py!))).toBeLessThan(y + height + 1);
  });

  it('is mirrored exactly', () => {
    const own = frame(id, 0.2, { ghost: true });
    const other = frame(id, 0.2, { ghost: true, mirror: true });
    expect(other.viewBox[0] + other.viewBox[2]).toBeCloseTo(-own.viewBox[0], 6);
    own.shapes.forEach((shape, i) => {
      const flipped = points(shape.d).map(([x, y]) => [x === 0 ? 0 : -x!, y]);
      expect(points(other.shapes[i]!.d)).toEqual(flipped);
    });
  });

  it('has stills in order, the first at the start, in a cycle of a human pace', () => {
    expect(still[0]).toBe(0);
    expect([...still].sort((a, b) => a - b)).toEqual(still);
    for (const phase of still) expect(phase).toBeLessThanOrEqual(1);
    expect(cycleSeconds(id)).toBeGreaterThan(0.9);
    expect(cycleSeconds(id)).toBeLessThan(15);
  });

  it('is small: a still at most 4 kB, with its ghost at most 4 kB as it is served (Brotli)', () => {
    for (const phase of still) {
      expect(gzipSync(toSvg(frame(id, phase))).length).toBeLessThanOrEqual(4096);
      expect(brotliCompressSync(toSvg(frame(id, phase, { ghost: true }))).length).toBeLessThanOrEqual(4096);
    }
  });
});

it('wraps: phase 1 is phase 0, and 1.25 is 0.25', () => {
  fc.assert(
    fc.property(anyId, (id) => {
      expect(frame(id, 1)).toEqual(frame(id, 0));
      expect(frame(id, 1.25)).toEqual(frame(id, 0.25));
    }),
  );
});

it('shows the start pose as one pale shape behind the body, before any of it', () => {
  const { shapes } = frame('bridge', 0.4, { ghost: true });
  const ghost = shapes.findIndex((shape) => shape.class === 'f-ghost');
  const body = shapes.findIndex((shape) => /skin|leg|foot/.test(shape.class));
  expect(shapes.filter((shape) => shape.class === 'f-ghost')).toHaveLength(1);
  expect(ghost).toBeLessThan(body);
});

it('writes SVG a strict content policy accepts', () => {
  const svg = toSvg(frame('cat-cow', 0.3), { title: 'Kat & "koe"', class: 'big' });
  expect(svg).not.toMatch(/style|<script|on\w+=/);
  expect(svg).not.toContain('fill=""');
  expect(svg).toContain('role="img" aria-label="Kat &amp; &quot;koe&quot;"');
  expect(svg).toContain('class="figure big"');
  expect(toSvg(frame('cat-cow', 0))).toContain('aria-hidden="true"');
});

it('changes only the hair with the look', () => {
  const short = frame('stand', 0).shapes;
  const bun = frame('stand', 0, { look: { hair: 'bun' } }).shapes;
  const changed = short.filter((shape, i) => shape.d !== bun[i]!.d).map((shape) => shape.class);
  expect(changed).toEqual(['f-hair']);
});
