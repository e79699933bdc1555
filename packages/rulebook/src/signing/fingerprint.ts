import { plainText } from '../model/build.ts';
import type { Block } from '../model/page.ts';

/**
 * Twelve hexadecimal digits of the SHA-256 of what a page says. Whoever signs, signs this: one changed word, threshold or
 * answer gives another fingerprint.
 */
export async function fingerprintOf(title: string, blocks: readonly Block[]): Promise<string> {
  const bytes = new TextEncoder().encode(`${title}\n${plainText(blocks)}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
