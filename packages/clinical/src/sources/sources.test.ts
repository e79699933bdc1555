import { describe, expect, it } from 'vitest';
import { cite, type SourceId, sources } from './sources.ts';
import { useKinds, usesOf } from './uses.ts';

const ids = Object.keys(sources) as SourceId[];

describe('sources', () => {
  it.each(Object.entries(sources))('%s can be looked up and says how far it was read', (_id, source) => {
    expect(source.citation).toMatch(/\w{3}.*\.$/);
    expect(source.year).toBeGreaterThanOrEqual(1990);
    expect(source.year).toBeLessThanOrEqual(2026);
    if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    if (source.address !== undefined) expect(source.address).toMatch(/^https:\/\//);
    if (source.read !== 'recall') expect(source.dateRead).toMatch(/^2026-\d\d-\d\d$/);
  });

  it.each(Object.entries(sources))('%s promises no more than its kind can', (_id, { kind, read, certainty }) => {
    if (kind === 'own' || kind === 'knowledge' || kind === 'consensus') expect(certainty).not.toBe('high');
    if (kind === 'own') expect(read).toBe('own');
    if (kind === 'knowledge') expect(read).toBe('recall');
  });

  it('no paper stands here twice', () => {
    const dois = ids.flatMap((id) => sources[id].doi ?? []);
    expect(dois.filter((doi, at) => dois.indexOf(doi) !== at)).toEqual([]);
    const openings = ids.map((id) => sources[id].citation.slice(0, 130));
    expect(openings.filter((opening, at) => openings.indexOf(opening) !== at)).toEqual([]);
  });

  it('a place is cited only when there is one', () => {
    expect(cite('kngf2021')).toEqual({ source: 'kngf2021' });
    expect(cite('kngf2021', 'C.2.1')).toEqual({ source: 'kngf2021', place: 'C.2.1' });
  });
});

describe('what leans on a source', () => {
  it('is known of every source: one that nothing leans on is taken out', () => {
    expect(ids.filter((id) => usesOf(id).length === 0)).toEqual([]);
  });

  it('names rules, exercises, lessons and claims by id', () => {
    expect(usesOf('caudaEquinaCard')).toContainEqual({ kind: 'alarm-rule', id: 'cauda-equina' });
    expect(usesOf('saraceni2020')).toContainEqual({ kind: 'claim', id: 'lift-with-a-straight-back' });
    expect(usesOf('saraceni2020')).toContainEqual({ kind: 'lesson', id: 'bending' });
  });

  it('every kind of use occurs, and no use twice', () => {
    const uses = ids.flatMap((id) => usesOf(id).map((use) => ({ ...use, source: id })));
    for (const kind of useKinds)
      expect(
        uses.some((use) => use.kind === kind),
        kind,
      ).toBe(true);
    const keys = uses.map(({ source, kind, id }) => `${source} ${kind} ${id}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});
