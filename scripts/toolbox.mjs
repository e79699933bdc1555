import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { countPlaywright, countVitest } from './count.mjs';
import { systemPath } from './install.mjs';

/** Runs tools with the pinned Node, and keeps count of what passed and failed. */
export class Toolbox {
  /** @type {string} */ node;
  /** @type {NodeJS.ProcessEnv} */ env;
  #root;
  #passed = 0;
  #failed = 0;
  /** @type {string[]} */ #broken = [];
  /** @type {string[]} Reports written by this run, in order. */ #reports = [];

  /**
   * @param {string} root
   * @param {string} node Path of the Node that runs every tool.
   */
  constructor(root, node) {
    this.#root = root;
    this.node = node;
    const path = [dirname(node), join(root, 'node_modules', '.bin'), systemPath].join(delimiter);
    this.env = { ...process.env, PATH: path };
    delete this.env.NO_COLOR; // Playwright sets FORCE_COLOR for its children and Node warns when both are there
    mkdirSync(join(root, '.cache'), { recursive: true });
  }

  /**
   * Runs one script, its output shown. True when it ended well.
   * @param {string} script
   * @param {readonly string[]} args
   */
  run(script, args = []) {
    const began = Date.now();
    console.log(`\n> ${[script, ...args].join(' ').replaceAll(this.#root, '')}`);
    const result = spawnSync(this.node, [join(this.#root, script), ...args], { stdio: 'inherit', env: this.env });
    console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return result.status === 0;
  }

  /**
   * Runs scripts beside one another, each one's output shown when it has ended. Tells in order which ended well.
   * @param {readonly (readonly [script: string, ...args: string[]])[]} jobs
   */
  beside(jobs) {
    return Promise.all(
      jobs.map(async ([script, ...args]) => {
        const began = Date.now();
        const child = spawn(this.node, [join(this.#root, script), ...args], {
          stdio: ['ignore', 'pipe', 'pipe'],
          env: this.env,
        });
        let said = '';
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text) => (said += text));
        const code = await new Promise((done) => child.on('close', done).on('error', done));
        console.log(`\n> ${[script, ...args].join(' ').replaceAll(this.#root, '')}`);
        console.log(`${said}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
        return code === 0;
      }),
    );
  }

  /**
   * Checks beside one another, each counted as one test.
   * @param {readonly (readonly [name: string, script: string, ...args: string[]])[]} checks
   */
  async checksBeside(checks) {
    const well = await this.beside(checks.map(([, script, ...args]) => [script, ...args]));
    checks.forEach(([name], i) => {
      if (well[i]) this.#passed += 1;
      else this.failed(name);
    });
  }

  /**
   * One check that counts as one test.
   * @param {string} name
   * @param {string} script
   * @param {readonly string[]} args
   */
  check(name, script, args = []) {
    if (this.run(script, args)) this.#passed += 1;
    else this.failed(name);
  }

  /** @param {string} name */
  failed(name) {
    this.#failed += 1;
    this.#broken.push(name);
  }

  vitest() {
    const report = this.#report('vitest.json');
    const well = this.run('node_modules/vitest/vitest.mjs', [
      ...['run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ]);
    this.#add('unit tests, laws and cases', well, report, countVitest);
  }

  playwright() {
    const report = this.#report('e2e.json');
    this.env.RUGWIJS_E2E_REPORT = report;
    this.#add('browser tests', this.run('node_modules/@playwright/test/cli.js', ['test']), report, countPlaywright);
  }

  /** After both: the tests that the hazards lean on exist, and ran here and now. */
  hazards() {
    this.check("hazards: every control's test exists and has run", 'scripts/check-hazards.ts', this.#reports);
  }

  /** Prints the sum as the last line and ends this process with it. */
  finish() {
    if (this.#broken.length > 0) console.log(`\nFailed: ${this.#broken.join(', ')}.`);
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exit(this.#failed === 0 ? 0 : 1);
  }

  /** @param {string} name */
  #report(name) {
    const path = join(this.#root, '.cache', name);
    rmSync(path, { force: true }); // an old report must never be counted
    this.#reports.push(path);
    return path;
  }

  /**
   * @param {string} name
   * @param {boolean} well Did the tool itself end well?
   * @param {string} report
   * @param {(report: unknown) => import('./count.mjs').Count} count
   */
  #add(name, well, report, count) {
    const none = { passed: 0, failed: 0 };
    const { passed, failed } = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : none;
    this.#passed += passed;
    this.#failed += failed;
    if (failed > 0) this.#broken.push(name);
    else if (!well || passed === 0) this.failed(`${name} (see above)`); // a crash or an empty run is not a pass
  }
}
