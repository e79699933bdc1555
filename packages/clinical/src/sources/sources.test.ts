import { describe, expect, it } from 'vitest';
import { cite, sources } from './sources.ts';

describe('sources', () => {
  it.each(Object.entries(sources))('%s can be looked up and says how far it was read', (_id, source) => {
    expect(source.citation).toMatch(/\w{3}.*\.$/);
    expect(source.year).toBeGreaterThanOrEqual(1990);
    expect(source.year).toBeLessThanOrEqual(2026);
    if (source.doi !== undefined) expect(source.doi).toMatch(/^10\.\d{4,}\/\S+$/);
    if (source.address !== undefined) expect(source.address).toMatch(/^https:\/\//);
    if (source.read !== 'recall') expect(source.dateRead).toMatch(/^2026-\d\d-\d\d$/);
  });

  it('a place is cited only when there is one', () => {
    expect(cite('kngf2021')).toEqual({ source: 'kngf2021' });
    expect(cite('kngf2021', 'C.2.1')).toEqual({ source: 'kngf2021', place: 'C.2.1' });
  });
});
