import type { Language } from '@rugwijs/text';
import { changeSettings } from '../device/settings.ts';
import { preloadSameParts } from './words.ts';

/** Switches the language once its words are here, so that no screen goes blank in between. */
export async function switchLanguage(language: Language): Promise<void> {
  await preloadSameParts(language);
  changeSettings({ language });
}
