import { describe, expect, test } from 'vitest';
import { guidedAt, guidedParts } from './guided.ts';

const places = [
  { id: 'settle', weight: 1 },
  { id: 'hands', tense: 5, weight: 1 },
  { id: 'back', weight: 2 },
];

describe('a guided round', () => {
  test('shares the time by weight; tensing keeps its own five seconds', () => {
    expect(guidedParts(places, 4)).toEqual([
      { place: 'settle', doing: 'notice', from: 0, to: 60 },
      { place: 'hands', doing: 'tense', from: 60, to: 65 },
      { place: 'hands', doing: 'let-go', from: 65, to: 120 },
      { place: 'back', doing: 'notice', from: 120, to: 240 },
    ]);
  });

  test('a place that hurts is left out, and the others fill its time', () => {
    const parts = guidedParts(places, 3, ['hands']);
    expect(parts.map(({ place }) => place)).toEqual(['settle', 'back']);
    expect(parts.at(-1)?.to).toBe(180);
  });

  test('the parts follow each other without a gap, and after them there is nothing', () => {
    const parts = guidedParts(places, 10);
    for (const [i, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[i]?.to);
    expect(guidedAt(parts, 599)?.place).toBe('back');
    expect(guidedAt(parts, 600)).toBeUndefined();
    expect(guidedAt(guidedParts(places, 5, ['settle', 'hands', 'back']), 0)).toBeUndefined();
  });
});
