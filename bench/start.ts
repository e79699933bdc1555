import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figure, show } from './report.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm start` as a newcomer: a fresh clone with an empty home, until the page with its heading is served; then once more. */
export async function startFigures(port = 4399): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rugwijs-clone-'));
  try {
    const clone = join(folder, 'rugwijs');
    spawnSync('git', ['clone', '--quiet', root, clone], { stdio: 'inherit' });
    const first = await secondsToPage(clone, join(folder, 'home'), port);
    const second = await secondsToPage(clone, join(folder, 'home'), port);
    return [
      { what: '`npm start` in a fresh clone, to a served page', measured: `${show(first)} s`, goal: '' },
      { what: '`npm start` the second time', measured: `${show(second)} s`, goal: '≤ 3 s', met: second <= 3 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function secondsToPage(folder: string, home: string, port: number): Promise<number> {
  const began = performance.now();
  const npm = spawn('npm', ['start'], { cwd: folder, env: freshEnvironment(home, port), stdio: 'inherit' });
  try {
    for (;;) {
      if (npm.exitCode !== null) throw new Error(`npm start ended with ${npm.exitCode}`);
      const page = await fetch(`http://localhost:${port}/`).catch(() => undefined);
      if (page?.ok && (await page.text()).includes('<h1')) return (performance.now() - began) / 1000;
      await new Promise((done) => setTimeout(done, 50));
    }
  } finally {
    npm.kill();
    if (npm.exitCode === null) await once(npm, 'exit');
    await untilFree(port);
  }
}

/** The server notices that npm is gone within half a second. */
async function untilFree(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => undefined);
    if (!answer) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Port ${port} stays in use`);
}

/** Nothing of this project's own npm run: no node_modules on the path, no npm settings, no other output folder. */
function freshEnvironment(home: string, port: number): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_|INIT_CWD$|RUGWIJS_)/.test(name));
  const path = (process.env.PATH ?? '').split(':').filter((dir) => !dir.includes('node_modules'));
  return { ...Object.fromEntries(kept), HOME: home, PATH: path.join(':'), PORT: String(port) };
}
