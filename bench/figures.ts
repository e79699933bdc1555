import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { figureIds, frame, stillPhases, toSvg } from '@rugwijs/figure';
import { startServer } from '../e2e/helpers/server.ts';
import { chromiumFlags, findChromium } from '../scripts/chromium.mjs';
import { type Figure, show } from './report.ts';

/** What a drawing weighs, what a moving one costs a slow phone, and how long the book takes. */
export async function figureFigures(): Promise<Figure[]> {
  return [largestStill(), await framesOnSlowPhone(), ...book()];
}

function largestStill(): Figure {
  const sizes = figureIds.flatMap((id) =>
    stillPhases(id).map((phase) => ({ id, bytes: brotliCompressSync(toSvg(frame(id, phase))).length })),
  );
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return {
    what: `Largest of ${sizes.length} stills, Brotli (${largest.id})`,
    measured: `${show(largest.bytes / 1000)} kB`,
    goal: '≤ 4 kB',
    met: largest.bytes <= 4000,
  };
}

/** Frames a second of a moving exercise with the processor six times slower, beside an empty page in the same browser. */
async function framesOnSlowPhone(): Promise<Figure> {
  const server = await startServer();
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  try {
    const empty = await framesASecond(browser, 'about:blank', false);
    const moving = await framesASecond(browser, `${server.origin}/practice?exercise=bird-dog`, true);
    return {
      what: 'A moving exercise at 6 × slower processor, frames a second beside an empty page',
      measured: `${show(moving)} of ${show(empty)} (${show((100 * moving) / empty)} %)`,
      goal: '60 a second',
      met: moving >= 57,
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function framesASecond(browser: Browser, address: string, play: boolean): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  if (play) {
    await page.getByRole('button', { name: 'Kijk hoe het gaat' }).click();
    await page.waitForTimeout(9000); // once round: every drawn position is then worked out
  }
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seconds = 4;
        let count = 0;
        let start: number | undefined;
        requestAnimationFrame(function next(time) {
          start ??= time;
          count += 1;
          if (time - start < seconds * 1000) requestAnimationFrame(next);
          else resolve((count - 1) / ((time - start) / 1000));
        });
      }),
  );
  await context.close();
  return frames;
}

/** The whole book as a person would make it: one command, everything included. */
function book(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'rugwijs-bench-'));
  const file = join(folder, 'book.pdf');
  const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));
  try {
    const timed = (args: readonly string[]) => {
      const began = performance.now();
      const { status } = spawnSync(process.execPath, [main, ...args], { stdio: 'ignore' });
      if (status !== 0) throw new Error(`rugwijs ${args.join(' ')} failed`);
      return (performance.now() - began) / 1000;
    };
    const help = timed(['--help']);
    const seconds = timed(['book', '--out', file]);
    const megabytes = statSync(file).size / 1_000_000;
    return [
      {
        what: 'The whole book as PDF, from the command line (beside `rugwijs --help`)',
        measured: `${show(seconds)} s (${show(seconds / help)} ×)`,
        goal: '≤ 5 s',
        met: seconds <= 5,
      },
      { what: 'Its size', measured: `${show(megabytes)} MB`, goal: '≤ 3 MB', met: megabytes <= 3 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
