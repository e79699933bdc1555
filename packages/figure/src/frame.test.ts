/** What an app may rely on: constant structure, constant view, true mirror, small and safe SVG. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodies, bodyIds } from './bodies.ts';
import { cues } from './cues.ts';
import { cycleSeconds, frame, stillPhases, type View, views } from './frame.ts';
import { figureIds } from './ids.ts';
import { toSvg } from './svg.ts';

const anyId = fc.constantFrom(...figureIds);
const anyBody = fc.constantFrom(...bodyIds);
const anyView = fc.constantFrom<View>('usual', 'other');
const anyPhase = fc.double({ min: 0, max: 1, noNaN: true });
const classes =
  /^f-(skin|skin-far|top|top-far|leg|leg-far|lap|foot|foot-far|hair|eye|bone|ghost|mat|prop|water|warm|cue)$/;

/** Bytes with Brotli one step below what is served: a little larger, so the limit is a little stricter, in a third of the time. */
const brotli = (svg: string): number =>
  brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length;

/** End points of a path: every command of the pen ends in one. */
const points = (d: string): number[][] =>
  [...d.matchAll(/[MLCA]([^MLCAZ]+)/g)].map((match) => match[1]!.trim().split(/\s+/).map(Number).slice(-2));

it('keeps number, order and classes of shapes, and the view, through the cycle', () => {
  fc.assert(
    fc.property(anyId, anyPhase, fc.boolean(), anyBody, anyView, (id, phase, ghost, body, view) => {
      const first = frame(id, 0, { ghost, body, view });
      const now = frame(id, phase, { ghost, body, view });
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
    expect(cycleSeconds(id)).toBeLessThan(17);
  });

  it('is small: a still at most 4 kB, with its ghost at most 4 kB as it is served (Brotli)', () => {
    for (const phase of still) {
      expect(gzipSync(toSvg(frame(id, phase))).length).toBeLessThanOrEqual(4096);
      expect(brotli(toSvg(frame(id, phase, { ghost: true })))).toBeLessThanOrEqual(4096);
    }
    const widest = { view: views(id).at(-1)!, body: 'round', ghost: true } as const;
    expect(brotli(toSvg(frame(id, still.at(-1)!, widest), { contrast: 'more' }))).toBeLessThanOrEqual(4096);
  });

  it('has cues that follow one another through the cycle, and says when to breathe', () => {
    const list = cues(id);
    expect(list[0]!.from).toBe(0);
    expect(list.at(-1)!.till).toBeCloseTo(1, 9);
    list.slice(1).forEach((cue, i) => {
      expect(cue.from).toBe(list[i]!.till);
    });
    for (const cue of list) expect(cue.moves && cue.breath === 'free' && list.length > 1).toBe(false);
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

it('changes the hair alone with the hair, and no bone with the body', () => {
  const short = frame('stand', 0).shapes;
  const bun = frame('stand', 0, { look: { hair: 'bun' } }).shapes;
  const changed = short.filter((shape, i) => shape.d !== bun[i]!.d).map((shape) => shape.class);
  expect(changed).toEqual(['f-hair']);
  const foot = (body: keyof typeof bodies) =>
    frame('bridge', 0.4, { body }).shapes.find((s) => s.class === 'f-foot')!.d;
  for (const body of bodyIds) expect(foot(body)).toBe(foot('grey'));
});

it('has bodies of many kinds, and the grey-haired one unless another is asked for', () => {
  const looks = Object.values(bodies);
  expect(new Set(looks.map((look) => look.skin)).size).toBeGreaterThanOrEqual(5);
  expect(new Set(looks.map((look) => look.hair)).size).toBeGreaterThanOrEqual(6);
  expect(new Set(looks.map((look) => look.build.waist)).size).toBeGreaterThanOrEqual(6);
  expect(frame('stand', 0)).toEqual(frame('stand', 0, { body: 'grey' }));
});

it('shows another picture from the other side, where there is one', () => {
  const turned = figureIds.filter((id) => views(id).includes('other'));
  expect(turned.length).toBeGreaterThanOrEqual(30);
  for (const id of turned) expect(frame(id, 0, { view: 'other' }).shapes).not.toEqual(frame(id, 0).shapes);
  expect(frame('plank', 0.3, { view: 'other' })).toEqual(frame('plank', 0.3));
});

it('paints without tokens for a file, and with rims for high contrast', () => {
  const picture = frame('wall-sit', 0.3, { body: 'curls' });
  for (const colours of ['light', 'dark'] as const)
    for (const contrast of ['usual', 'more'] as const)
      expect(toSvg(picture, { colours, contrast })).not.toMatch(/var\(/);
  expect(toSvg(picture)).toContain('class="f-skin-deep" fill="var(--fig-deep,#633e2b)"');
  const strong = toSvg(picture, { contrast: 'more' });
  expect(strong).toContain('paint-order="stroke"');
  expect(strong).not.toContain('class="f-top"');
  expect(strong).not.toMatch(/style|<script|on\w+=/);
});

it('lets who holds a position breathe on', () => {
  const bodyOf = (phase: number) => frame('plank', phase).shapes.find((shape) => shape.class === 'f-top')!.d;
  expect(bodyOf(0.35)).not.toBe(bodyOf(0.42));
});
