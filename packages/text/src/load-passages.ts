/**
 * Everything written, as passages: what they need of the clinical tables would otherwise stand on the first screen,
 * so they are a chunk of their own, like the words.
 */
export function loadPassages(): Promise<typeof import('./passages.ts')> {
  return import('./passages.ts');
}
