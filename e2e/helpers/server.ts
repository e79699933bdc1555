import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server of its own for tests that must stop it, as when the network is gone for good. */
export interface TestServer {
  readonly origin: string;
  /** Ends it; every connection is refused from then on. */
  stop(): Promise<void>;
}

const main = fileURLToPath(new URL('../../apps/server/src/main.ts', import.meta.url));

/**
 * Serves the built app on a port of its own.
 * @param port 0 takes a free one.
 */
export async function startServer(port = 0): Promise<TestServer> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await firstAddress(child);
  return {
    origin,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

async function firstAddress(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const address = String(chunk).match(/http:\/\/localhost:\d+/)?.[0];
    if (address) return address;
  }
  throw new Error(`The server ended with ${child.exitCode} before it was ready`);
}
