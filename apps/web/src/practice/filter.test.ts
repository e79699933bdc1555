import { exercises } from '@rugwijs/clinical';
import { minutesOf } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { chosenCount, type Filter, fits, noFilter, type Weight } from './filter.ts';

const about = { told: '', favourite: false };
const found = (filter: Partial<Filter>) =>
  exercises.filter((one) => fits(one, { ...noFilter, ...filter }, about)).map(({ id }) => id);

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
    const ids = found({ equipment: 'none' });
    expect(ids).toContain('sit-to-stand');
    expect(ids).toContain('wall-plank');
    expect(ids).not.toContain('band-row');
    expect(ids).not.toContain('cycling');
  });

  it('with an elastic band: what is done with it', () => {
    expect(found({ equipment: 'band' })).toContain('band-row');
    expect(found({ equipment: 'band' })).not.toContain('bridge');
  });

  it('in the time there is', () => {
    const short = exercises.filter((one) => found({ minutes: 2 }).includes(one.id));
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(exercises.length);
    expect(Math.max(...short.map((one) => minutesOf(one)))).toBe(2);
  });

  it('what it is for', () => {
    expect(found({ purpose: 'legs' })).toContain('chair-squat');
    expect(found({ purpose: 'legs' })).not.toContain('cat-cow');
  });

  it('the three weights divide all exercises', () => {
    const weights: readonly Weight[] = ['easy', 'middle', 'hard'];
    expect(weights.flatMap((weight) => found({ weight })).sort()).toEqual(exercises.map(({ id }) => id).sort());
  });
});

describe('typing what you look for', () => {
  const typed = (text: string, told: string) =>
    fits(exercises[0]!, { ...noFilter, typed: text }, { told, favourite: false });

  it.each([
    ['', 'Bruggetje', true],
    ['brug', 'Bruggetje', true],
    ['BRUG  ', 'Bruggetje', true],
    ['knieen', 'Op handen en knieën', true],
    ['kracht bil', 'Bruggetje. Kracht voor je billen', true],
    ['zijplank', 'Kat-koe', false],
    ['kracht brug', 'Kracht voor je romp', false],
    ['plank', 'Muurplank', true],
    ['oe', 'Kat-koe', false],
  ])('“%s” in “%s”: %s', (text, told, expected) => {
    expect(typed(text, told)).toBe(expected);
  });
});

it('favourites only', () => {
  const one = exercises[0]!;
  expect(fits(one, { ...noFilter, favourites: true }, { told: '', favourite: true })).toBe(true);
  expect(fits(one, { ...noFilter, favourites: true }, about)).toBe(false);
});

it('counts the choices that are out of sight', () => {
  expect(chosenCount(noFilter)).toBe(0);
  expect(chosenCount({ ...noFilter, typed: 'x', position: 'lying', minutes: 3 })).toBe(2);
});
