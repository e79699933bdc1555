// npm run figures [-- --blind] [ids]: every exercise drawn at its start, on the way and at its far end, to be looked at.
// Writes .cache/figures/: one SVG a still, and contact sheets as PNG: the exercises a few at a time, the second viewpoints,
// every body, high contrast and dark. A sheet shows a new viewer all they get to see, so look at it as one.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import {
  bodyIds,
  cycleSeconds,
  type FigureId,
  type FrameOptions,
  figureIds,
  frame,
  type SvgOptions,
  stillPhases,
  toSvg,
  views,
} from '@rugwijs/figure';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/figures');
const perSheet = 12;
/** Without names: for a reader who has to say what the movement is. */
const blind = process.argv.includes('--blind');
let largest = { bytes: 0, of: '' };

const style = `${readFileSync(join(root, 'apps/web/src/design/tokens.css'), 'utf8')}
body { margin: 24px; background: var(--paper); color: var(--ink); font: 15px sans-serif; display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px; }
section { border-bottom: 2px solid var(--ink); display: flex; align-items: end; justify-content: space-around; gap: 10px; padding-top: 26px; position: relative; }
h2 { position: absolute; top: 0; left: 0; margin: 0; font-size: 15px; }
svg { display: block; min-width: 0; flex: 0 1 260px; height: 190px; }`;

/** One row: the stills of an exercise. */
function row(id: FigureId, options: FrameOptions = {}, paint: SvgOptions = {}): string {
  const name = [id, options.view, options.body].filter(Boolean).join('-');
  const stills = stillPhases(id).map((phase, i) => {
    const svg = toSvg(frame(id, phase, { ghost: i > 0, ...options }), { title: blind ? '' : name, ...paint });
    const bytes = brotliCompressSync(svg).length;
    if (bytes > largest.bytes) largest = { bytes, of: name };
    if (!paint.contrast) writeFileSync(join(folder, `${name}-${i + 1}.svg`), svg);
    return svg;
  });
  return `<section><h2>${blind ? '' : `${name} · ${cycleSeconds(id).toFixed(1)} s`}</h2>${stills.join('')}</section>`;
}

async function photograph(browser: Browser, name: string, rows: string[], colorScheme: 'light' | 'dark' = 'light') {
  const path = join(folder, `${name}.html`);
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${style}</style>${rows.join('')}</html>`,
  );
  const page = await browser.newPage({ viewport: { width: 1800, height: 600 }, colorScheme });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}

const wanted = process.argv.slice(2).filter((word): word is FigureId => figureIds.some((id) => id === word));
const ids = wanted.length > 0 ? wanted : figureIds;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const sheets: [string, string[], ('light' | 'dark')?][] = [];
const inPieces = (name: string, rows: string[]) => {
  for (let i = 0; i < rows.length; i += perSheet)
    sheets.push([`${name}-${i / perSheet + 1}`, rows.slice(i, i + perSheet)]);
};
inPieces(
  'exercises',
  ids.map((id) => row(id)),
);
inPieces(
  'other-view',
  ids.filter((id) => views(id).includes('other')).map((id) => row(id, { view: 'other' })),
);
const some = wanted.length > 0 ? wanted : (['side-bend', 'cat-cow'] as const);
inPieces(
  'bodies',
  bodyIds.flatMap((body) => some.map((id) => row(id, { body }))),
);
const few =
  wanted.length > 0
    ? wanted
    : (['bridge', 'seated-rotation', 'box-lift', 'pelvic-clock', 'water-walking', 'wall-plank'] as const);
sheets.push(['dark', few.map((id) => row(id)), 'dark']);
sheets.push(['contrast', few.map((id) => row(id, {}, { contrast: 'more' }))]);
sheets.push(['contrast-dark', few.map((id) => row(id, {}, { contrast: 'more' })), 'dark']);

const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
for (const sheet of sheets) await photograph(browser, ...sheet);
await browser.close();

const began = performance.now();
const frames = 600;
for (let i = 0; i < frames; i++) toSvg(frame(ids[i % ids.length] ?? 'stand', i / frames));
const milliseconds = (performance.now() - began) / frames;
console.log(`${ids.length} figures, ${sheets.length} sheets in ${folder}`);
console.log(`largest still ${largest.bytes} bytes (Brotli): ${largest.of}; ${milliseconds.toFixed(2)} ms a frame`);
