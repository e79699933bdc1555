import { exercises } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { fits, noFilter, type Weight } from './filter.ts';

const found = (filter: Partial<Parameters<typeof fits>[1]>) =>
  exercises.filter((one) => fits(one, { ...noFilter, ...filter })).map(({ id }) => id);

describe('looking for an exercise', () => {
  it('without a filter all are there', () => {
    expect(found({})).toHaveLength(exercises.length);
  });

  it('without the floor: no exercise that lies, kneels or crawls', () => {
    const ids = found({ noFloor: true });
    expect(ids).toContain('sit-to-stand');
    expect(ids).not.toContain('bridge');
    expect(ids).not.toContain('cat-cow');
  });

  it('without equipment: a chair and a wall are fine, an elastic band is not', () => {
    const ids = found({ noEquipment: true });
    expect(ids).toContain('sit-to-stand');
    expect(ids).toContain('wall-plank');
    expect(ids).not.toContain('band-row');
    expect(ids).not.toContain('cycling');
  });

  it('the three weights divide all exercises', () => {
    const weights: readonly Weight[] = ['easy', 'middle', 'hard'];
    expect(weights.flatMap((weight) => found({ weight })).sort()).toEqual(exercises.map(({ id }) => id).sort());
  });
});
