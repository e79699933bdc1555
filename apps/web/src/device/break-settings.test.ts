import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();

beforeEach(() => {
  vi.resetModules();
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

async function read(text?: string) {
  if (text !== undefined) kept.set('rugwijs.breaks', text);
  return import('./break-settings.ts');
}

const usual = { on: false, every: 30, days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00', busy: [] };

describe('what was kept of the breaks', () => {
  test('nothing: the usual hours, and off', async () => {
    expect((await read()).breakSettings.value).toMatchObject(usual);
  });
  test.each([
    ['no words of ours', 'kapot'],
    ['nothing', 'null'],
    ['a list', '[1]'],
    ['hours that cannot be', '{"on":true,"from":"17:00","to":"09:00"}'],
    ['more often than may be', '{"on":true,"every":1}'],
    ['days that do not exist', '{"on":true,"days":[9]}'],
    ['a clock that is none', '{"on":true,"from":"half tien"}'],
  ])('%s: the usual, and nothing is switched on', async (_name, text) => {
    expect((await read(text)).breakSettings.value).toMatchObject(usual);
  });
  test('right hours stay, busy times that are none do not', async () => {
    const busy = [{ from: 1, to: 2 }, { from: 'x' }, null];
    const hours = { on: true, every: 45, days: [1], from: '08:00', to: '12:00', quiet: { from: '10:00', to: '10:30' } };
    const { breakSettings } = await read(JSON.stringify({ ...hours, busy, pausedUntil: 5, snoozedUntil: 'later' }));
    expect(breakSettings.value).toEqual({
      ...hours,
      sittingOnly: false,
      last: 0,
      busy: [{ from: 1, to: 2 }],
      pausedUntil: 5,
    });
  });
  test('a change is kept, and what is taken out is gone', async () => {
    const { breakSettings, changeBreaks } = await read();
    changeBreaks({ on: true, snoozedUntil: 7 });
    changeBreaks({ snoozedUntil: undefined });
    expect('snoozedUntil' in breakSettings.value).toBe(false);
    expect(JSON.parse(kept.get('rugwijs.breaks') ?? '')).toMatchObject({ on: true, every: 30 });
  });
  test('storage refused: it holds until the app is closed', async () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    });
    const { breakSettings, changeBreaks } = await import('./break-settings.ts');
    changeBreaks({ every: 60 });
    expect(breakSettings.value.every).toBe(60);
  });
});
