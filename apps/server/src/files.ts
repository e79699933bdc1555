import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of the built app in the encodings that the build made, held in memory: the app is about 1 MB, its two books a few more. */
export interface AppFile {
  readonly type: string;
  /** Named by its content, so that it never changes under its name. */
  readonly immutable: boolean;
  readonly etag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly br?: Uint8Array<ArrayBuffer>;
  readonly gzip?: Uint8Array<ArrayBuffer>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Reads the built app.
 * @returns Files by their address (`/assets/x.js`; a folder's page as `/alarm/`), or `undefined` when there is no build.
 */
export function readApp(root: string): ReadonlyMap<string, AppFile> | undefined {
  if (!existsSync(join(root, 'index.html'))) return undefined;
  const files = new Map<string, AppFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const address = path.slice(root.length).replaceAll('\\', '/');
    const file = readFile(path, type, address.startsWith('/assets/'));
    files.set(address, file);
    if (entry.name === 'index.html') files.set(address.slice(0, -'index.html'.length), file);
  }
  return files;
}

function readFile(path: string, type: string, immutable: boolean): AppFile {
  const plain = new Uint8Array(readFileSync(path));
  const packed = (ending: string) =>
    existsSync(path + ending) ? new Uint8Array(readFileSync(path + ending)) : undefined;
  const br = packed('.br');
  const gzip = packed('.gz');
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  return { type, immutable, etag, plain, ...(br && { br }), ...(gzip && { gzip }) };
}
