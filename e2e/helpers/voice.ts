import type { Page } from '@playwright/test';

/** Gives the page a voice for both languages that keeps what it was given to say. Call it before the first `goto`. */
export async function withVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, {
      said,
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => ['nl-NL', 'en-GB'].map((lang) => ({ lang, localService: true, name: 'Test' })),
        speak: (utterance: { text: string }) => said.push(utterance.text),
        cancel: () => {},
        addEventListener: () => {},
        removeEventListener: () => {},
      },
    });
  });
}

/** What that voice was given to say so far. */
export function saidBy(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}
