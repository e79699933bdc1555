import { instruments } from '@rugwijs/clinical';
import { type InstrumentId, instrumentIds } from '@rugwijs/core';
import { describe, expect, test } from 'vitest';
import { allWords } from '../../../index.ts';

const languages = ['nl', 'en'] as const;

/** Every key in the words, however deep. */
function keysOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

describe('the words of questionnaires', () => {
  test.each(languages)('are printed only when they are free, with a source (%s)', async (language) => {
    const { asked } = (await allWords(language)).measures;
    for (const id of Object.keys(asked) as InstrumentId[]) {
      const { licence, items, way } = instruments[id];
      expect([id, way, ['own', 'free'].includes(licence.status)]).toEqual([id, 'asked', true]);
      expect(licence.state).toBe('seen');
      expect(asked[id]?.items).toHaveLength(items.length);
      for (const [i, { min, max }] of items.entries()) {
        expect(asked[id]?.items[i]?.answers).toHaveLength(max - min + 1);
      }
    }
  });

  test('whatever is asked on a screen has its words, and nothing that is only entered has any', async () => {
    for (const language of languages) {
      const { asked } = (await allWords(language)).measures;
      const shown = instrumentIds.filter((id) => instruments[id].way === 'asked');
      expect(Object.keys(asked).toSorted()).toEqual(shown.toSorted());
    }
  });

  test('no question of a licensed instrument hides elsewhere under its id', async () => {
    const locked = instrumentIds.filter((id) => !['own', 'free'].includes(instruments[id].licence.status));
    for (const language of languages) {
      const keys = keysOf(await allWords(language));
      expect(keys.filter((key) => locked.some((id) => new RegExp(`^${id}-\\d+$`).test(key)))).toEqual([]);
    }
  });

  test('every band and part has a name, every instrument its ends', async () => {
    for (const language of languages) {
      const words = (await allWords(language)).measures.instruments;
      for (const id of instrumentIds) {
        const { bands, subscales, way } = instruments[id];
        expect(Object.keys(words[id].bands ?? {}).toSorted()).toEqual(bands.map((band) => band.id).toSorted());
        const parts = way === 'entered' ? subscales.filter((part) => part.id !== 'total') : [];
        for (const part of parts) expect(words[id].parts).toHaveProperty([part.id]);
      }
    }
  });
});
