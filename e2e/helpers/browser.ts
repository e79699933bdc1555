import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, devices } from '@playwright/test';
import { findChromium, testFlags } from '../../scripts/chromium.mjs';

/** A browser with a profile of its own on disk, so that a test can close it and open it again as a person would. */
export interface Profile {
  /** Opens the browser; the profile is what the last one left. */
  open(): Promise<BrowserContext>;
  /** Closes it and deletes the profile. */
  remove(): Promise<void>;
}

/** A fresh phone-sized profile, Dutch, in Amsterdam. */
export async function freshProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'rugwijs-profile-'));
  const executablePath = findChromium();
  let context: BrowserContext | undefined;
  return {
    async open() {
      await context?.close();
      context = await chromium.launchPersistentContext(folder, {
        ...devices['Pixel 7'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1, // as in playwright.config.ts
        serviceWorkers: 'allow',
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
        args: testFlags,
        ...(executablePath ? { executablePath } : {}),
      });
      return context;
    },
    async remove() {
      await context?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
