import type { Language, Words } from '@rugwijs/text';
import { settings } from '../../device/settings.ts';
import { wordsOf } from '../../shell/words.ts';

const parts = [
  'care',
  'answers',
  'triage',
  'classification',
  'plan',
  'session',
  'helps',
  'measures',
  'leg',
  'strength',
  'fear',
  'calm',
] as const satisfies readonly (keyof Words)[];

export type PaperWords = Pick<Words, (typeof parts)[number]> & { readonly language: Language };

export interface PaperSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Every word that a letter may need; undefined while they load. */
export function paperWords(): PaperWords | undefined {
  const { language } = settings.value;
  const loaded = parts.map((part) => [part, wordsOf(language, part)] as const);
  if (loaded.some(([, words]) => words === undefined)) return undefined;
  return { ...(Object.fromEntries(loaded) as Pick<Words, (typeof parts)[number]>), language };
}
