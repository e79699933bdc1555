import { describe, expect, it } from 'vitest';
import { type SourceId, sources } from '../sources/sources.ts';
import { surestOf, weight } from '../sources/testing.ts';
import { treatmentIds } from './treatment-ids.ts';
import { treatments } from './treatments.ts';

const all = treatmentIds.map((id) => ({ id, ...treatments[id] }));
const guidelinesOf = (list: readonly SourceId[]) => list.filter((source) => sources[source].kind === 'guideline');
/** Whose guidelines: a chapter of the Dutch one is the same guideline as the whole. */
const bodiesOf = (list: readonly SourceId[]) => new Set(guidelinesOf(list).map((id) => id.replace(/[A-Z\d].*/, '')));

describe('treatments and aids', () => {
  it('all 22 that the table promises are there', () => {
    for (const id of [
      ['heat', 'massage-classic', 'shiatsu', 'deep-tissue-massage', 'massage-chair', 'manual-therapy', 'dry-needling'],
      ['acupuncture', 'tens', 'laser', 'shockwave', 'injections', 'surgery', 'medicines'],
      ['brace', 'cushion', 'posture-shirt', 'ergonomic-chair', 'sit-stand-desk', 'mattress', 'insoles'],
      ['strength-machines'],
    ].flat())
      expect(treatmentIds).toContain(id);
    expect(Object.keys(treatments).sort()).toEqual([...treatmentIds].sort());
  });

  it.each(all)('$id leans on a source that somebody read, more than from memory', ({ sources: list }) => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((source) => !['recall', 'own'].includes(sources[source].read))).not.toEqual([]);
  });

  it.each(all)('$id: what guidelines say can be looked up in one', ({ advised, sources: list }) => {
    const named = bodiesOf(list).size;
    if (advised === 'not-mentioned') expect(guidelinesOf(list)).toEqual([]);
    else expect(named).toBeGreaterThan(0);
    if (advised === 'differ') expect(named).toBeGreaterThan(1);
  });

  it.each(all)('$id is no surer than the surest source under it', ({ certainty, sources: list }) => {
    expect(weight[certainty]).toBeLessThanOrEqual(surestOf(list));
  });
});

describe('what the table may not say', () => {
  it('advised against, and yet with an effect that people notice', () => {
    const both = all.filter(({ advised, pain, doing }) => advised === 'no' && [pain, doing].includes('moderate'));
    expect(both.map(({ id }) => id)).toEqual([]);
  });

  it('advised without reserve, and yet nothing that it does', () => {
    const none = all.filter(
      ({ advised, pain, doing, preventing }) =>
        advised === 'yes' && ![pain, doing, preventing].some((effect) => effect === 'small' || effect === 'moderate'),
    );
    expect(none.map(({ id }) => id)).toEqual([]);
  });

  it('advised without reserve for something that is bought, done by hands or by a machine', () => {
    for (const { id, advised, kind } of all) if (advised === 'yes') expect([id, kind]).toEqual([id, 'exercise']);
  });

  it('an effect that people notice on weak ground', () => {
    for (const { id, pain, doing, preventing, certainty } of all)
      if ([pain, doing, preventing].includes('moderate')) expect([id, certainty]).toEqual([id, 'moderate']);
  });

  it('sure about what nobody knows', () => {
    for (const { id, pain, doing, preventing, certainty } of all)
      if ([pain, doing, preventing].every((effect) => effect === 'unclear'))
        expect([id, certainty]).toEqual([id, 'very-low']);
  });

  it('that anything passive or bought keeps new pain away', () => {
    for (const { id, kind, preventing } of all)
      if (kind !== 'exercise') expect([id, ['none', 'unclear'].includes(preventing)]).toEqual([id, true]);
  });

  it('that an operation or an injection is for back pain', () => {
    const nerve = all.filter(({ target }) => target === 'nerve-pain').map(({ id }) => id);
    expect(nerve).toEqual(['injections', 'surgery']);
  });

  it('that massage may stand alone (KNGF 2021, C.4.2; NICE NG59)', () => {
    for (const id of ['massage-classic', 'deep-tissue-massage', 'manual-therapy'] as const)
      expect([id, treatments[id].advised]).toEqual([id, 'only-beside-exercise']);
  });
});
