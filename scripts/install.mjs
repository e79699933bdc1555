import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';

/** The PATH without any project's node_modules/.bin. */
export const systemPath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((dir) => !dir.endsWith(`${sep}node_modules${sep}.bin`))
  .join(delimiter);

const LEFT_OUT = /^(node_modules|dist|\.cache|.*\.tsbuildinfo|.*\.test\.tsx?)$/;

/**
 * One hash over the contents of files and folders, tests and built files left out.
 * @param {readonly string[]} paths
 * @param {string} salt
 */
export function fingerprint(paths, salt = '') {
  const sum = createHash('sha256').update(salt);
  /** @param {string} path */
  const add = (path) => {
    if (!existsSync(path)) return;
    try {
      for (const name of readdirSync(path).sort()) if (!LEFT_OUT.test(name)) add(join(path, name));
    } catch {
      sum.update(path).update(readFileSync(path));
    }
  };
  paths.forEach(add);
  return sum.digest('hex');
}

/**
 * `npm ci`, when the lock changed since the last time.
 * @param {string} root
 */
export function install(root) {
  const lock = fingerprint(['package-lock.json']);
  const stamp = join(root, 'node_modules', '.install-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what is missing (once, about half a minute)…');
  // loglevel=error: npm itself still runs on the system's Node and would warn about tools that never run on it.
  if (!npm(root, ['ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-audit', '--no-fund'])) {
    console.error('\nnpm ci failed: see the message above.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/**
 * Path of the pinned Node; fetched when its optional platform package was skipped.
 * @param {string} root
 */
export function pinnedNode(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'; // the packages' own naming
  const name = `${prefix}-${platform}-${process.arch}`;
  const version = optionalDependencies[name];
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  const cache = join(root, '.cache', 'node');
  const places = [join(root, 'node_modules', name, file), join(cache, 'node_modules', name, file)];
  const working = () => places.find((path) => existsSync(path) && spawnSync(path, ['--version']).status === 0);
  const found = working();
  if (found) return found;
  if (version) {
    console.log(`Node ${version} is missing: fetching it into .cache/node…`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'package.json'), '{"private":true}');
    npm(root, [
      ...['install', '--prefix', cache, '--no-save', '--include=optional', '--loglevel=error'],
      `${name}@${version}`,
    ]);
    const repaired = working();
    if (repaired) return linkForNpx(root, repaired);
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 3)) return process.execPath;
  console.error(
    `\nNo pinned Node for ${process.platform}-${process.arch}. Install Node 24 or newer and run this again.`,
  );
  process.exit(1);
}

/**
 * npx and npm run must find the repaired Node as well.
 * @param {string} root
 * @param {string} node
 */
function linkForNpx(root, node) {
  const link = join(root, 'node_modules', '.bin', 'node');
  if (process.platform !== 'win32') {
    rmSync(link, { force: true });
    symlinkSync(node, link);
  }
  return node;
}

/**
 * npm always runs on the system's Node: the pinned one is deleted and reinstalled by it.
 * @param {string} root
 * @param {readonly string[]} args
 */
function npm(root, args) {
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  const options = { stdio: /** @type {const} */ ('inherit'), env: { ...process.env, PATH: systemPath } };
  const result =
    cli?.endsWith('npm-cli.js') && node && existsSync(node) && !node.startsWith(root)
      ? spawnSync(node, [cli, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return result.status === 0;
}
