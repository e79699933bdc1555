#!/usr/bin/env node
import { processIo } from './io.ts';
import { run } from './run.ts';

// A reader that stops early (`rugwijs questions | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), processIo());
