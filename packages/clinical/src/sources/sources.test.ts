import { describe, expect, it } from 'vitest';
import type { Source } from './source.ts';
import { cite, type SourceId, sources } from './sources.ts';
import { useKinds, usesOf } from './uses.ts';

const ids = Object.keys(sources) as SourceId[];
const noteOf = (id: SourceId) => sources[id].note ?? '';
const cautionsOf = (id: SourceId) => sources[id].cautions ?? [];

/** Neither a DOI nor an address is known for sure, and a wrong one is worse than none. Each with why; one that gets a place leaves the list. */
const withoutPlace: Readonly<Partial<Record<SourceId, string>>> = {
  nhg2005: 'superseded; seen in a copy',
  premkumar2018: 'read in papers that quote it',
  selfReport: 'a conference abstract, of which only the number is known',
  thorp2014: 'journal and pages known, its DOI not seen',
  rolandFairbank2000: 'journal and pages known, its DOI not seen',
  mcgill2010: 'from memory',
  thomee1997: 'from memory',
  epiphaKnee: 'only its table was seen',
  exposureExpectation: 'journal and article number known, its DOI not seen',
  exposureHierarchy: 'only its abstract was seen',
  breathing2025: 'only its abstract was seen',
  strand2014: 'read on a page that quotes it',
  rikliJones: 'read on a page that quotes it',
};

describe('sources', () => {
  it.each(Object.entries(sources))('%s can be looked up and says how far it was read', (id, source: Source) => {
    expect(source.citation).toMatch(/\w{3}.*\.$/);
    expect(source.year).toBeGreaterThanOrEqual(1990);
    expect(source.year).toBeLessThanOrEqual(2026);
    if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    if (source.address !== undefined) expect(source.address).toMatch(/^https:\/\//);
    const place = source.doi ?? source.address;
    // What is ours or what every textbook says has no place to look it up: it says so by its kind.
    if (source.kind !== 'own' && source.kind !== 'knowledge')
      expect(place === undefined).toBe(withoutPlace[id as SourceId] !== undefined);
    expect(source.address ?? '', 'somebody’s upload may vanish, and is not theirs to share').not.toMatch(
      /scribd|researchgate/,
    );
    if (source.read !== 'recall') expect(source.dateRead).toMatch(/^2026-\d\d-\d\d$/);
  });

  it.each(Object.entries(sources))('%s promises no more than its kind can', (_id, { kind, read, certainty }) => {
    if (kind === 'own' || kind === 'knowledge' || kind === 'consensus') expect(certainty).not.toBe('high');
    if (kind === 'own') expect(read).toBe('own');
    if (kind === 'knowledge') expect(read).toBe('recall');
  });

  it('a note that warns is a caution that the app shows too', () => {
    const warned = ids.filter((id) => /superseded|from memory|have to be found|year of reading/i.test(noteOf(id)));
    const silent = warned.filter((id) => sources[id].kind !== 'knowledge' && cautionsOf(id).length === 0);
    expect(silent).toEqual([]);
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
