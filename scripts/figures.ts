// npm run figures: every exercise drawn at its start, on the way and at its far end, to be looked at.
// Writes .cache/figures/: one SVG a still, a sheet (index.html), and the sheet photographed light and dark.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { cycleSeconds, type FigureId, figureIds, frame, stillPhases, toSvg } from '@rugwijs/figure';
import { chromiumFlags, findChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.cache/figures');
const wanted = process.argv.slice(2).filter((word): word is FigureId => figureIds.some((id) => id === word));
const ids = wanted.length > 0 ? wanted : figureIds;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let largest = 0;
const rows = ids.map((id) => {
  const phases = stillPhases(id);
  const cells = phases.map((phase, i) => {
    const svg = toSvg(frame(id, phase, { ghost: i > 0 }), { title: `${id}, ${Math.round(phase * 100)} %` });
    largest = Math.max(largest, brotliCompressSync(svg).length);
    writeFileSync(join(folder, `${id}-${i + 1}.svg`), svg);
    return `<td>${svg}</td>`;
  });
  return `<tr><th>${id}<small>${cycleSeconds(id).toFixed(1)} s</small></th>${cells.join('')}</tr>`;
});

const began = performance.now();
const frames = 600;
for (let i = 0; i < frames; i++) toSvg(frame(ids[i % ids.length] ?? 'stand', i / frames));
const milliseconds = (performance.now() - began) / frames;

const style = `
body { margin: 24px; background: var(--paper); color: var(--ink); font: 15px sans-serif; }
table { border-collapse: collapse; }
th { width: 150px; text-align: left; font-weight: 600; vertical-align: bottom; padding-bottom: 8px; }
th small { display: block; font-weight: 400; color: var(--ink-soft); }
td { width: 300px; padding: 14px 10px 0; vertical-align: bottom; border-bottom: 2px solid var(--ink); text-align: center; }
svg { display: block; margin: auto; max-width: 100%; height: 190px; overflow: visible; }
`;
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Figures</title>
<style>${readFileSync(join(root, 'apps/web/src/design/tokens.css'), 'utf8')}${style}</style>
<table>${rows.join('\n')}</table></html>`,
);

const executablePath = findChromium();
const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
for (const colorScheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1180, height: 800 }, colorScheme });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.screenshot({ path: join(folder, `sheet-${colorScheme}.png`), fullPage: true });
  await page.close();
}
await browser.close();
console.log(`${ids.length} figures in ${folder}`);
console.log(`largest still ${largest} bytes (Brotli), ${milliseconds.toFixed(2)} ms a frame`);
