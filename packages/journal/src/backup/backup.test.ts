import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkIn, session, started } from '../examples/events.ts';
import { exportBackup, importBackup, isEncrypted } from './backup.ts';

const at = '2026-03-09T20:00:00+01:00';
const events = [...started(), session(1), checkIn(1, 'next-morning')];
const future = { id: 'z', at, kind: 'planChangedByTherapist', version: 3, data: { note: 'é ☂' } };
/** Quick to compute: the tests are about the file, not about the hardness of a passphrase. */
const quick = { scryptWorkFactor: 8 } as const;

describe('a backup file', { timeout: 30_000 }, () => {
  test('plain: everything comes back, and the frame says what it is', async () => {
    const text = await exportBackup(events, { at });
    expect(JSON.parse(text)).toMatchObject({ rugwijs: 'backup', version: 1, exportedAt: at });
    expect(await importBackup(text)).toEqual({
      ok: true,
      events,
      carried: [],
      problems: [],
      newer: false,
      exportedAt: at,
    });
  });

  test('with a passphrase: armoured age text, nothing readable in it, everything comes back', async () => {
    const text = await exportBackup(events, { at, passphrase: 'zeven rustige stappen', ...quick });
    expect(text.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')).toBe(true);
    expect(text).not.toContain('bridge');
    expect(isEncrypted(text)).toBe(true);
    const read = await importBackup(text, 'zeven rustige stappen');
    expect(read.ok && read.events).toEqual(events);
  });

  test('what a newer version wrote is carried, told, and written out again', async () => {
    const first = await importBackup(await exportBackup(events, { at, carried: [future] }));
    if (!first.ok) throw new Error(first.problem);
    expect(first.events).toEqual(events);
    expect(first.newer).toBe(true);
    const again = await importBackup(await exportBackup(first.events, { at, carried: first.carried }));
    expect(again.ok && again.carried).toEqual([future]);
  });

  test('a whole file of a newer version: what is understood is kept, and it says so', async () => {
    const text = JSON.stringify({ rugwijs: 'backup', version: 7, people: 2, events: [...events, future] });
    const read = await importBackup(text);
    expect(read).toMatchObject({ ok: true, newer: true, events, carried: [future] });
  });

  test('a typo inside costs one entry, not the file', async () => {
    const text = (await exportBackup(events, { at })).replace('"next-morning"', '"nextmorning"');
    const read = await importBackup(text);
    expect(read.ok && read.events.length).toBe(events.length - 1);
    expect(read.ok && read.problems).toMatchObject([{ kind: 'bad-data', path: 'moment' }]);
  });

  test('a mark that some editors put in front is no problem', async () => {
    expect((await importBackup(`\uFEFF${await exportBackup(events, { at })}`)).ok).toBe(true);
  });
});

describe('what may go wrong, named', { timeout: 30_000 }, () => {
  test.each([
    ['empty', ''],
    ['empty', ' \n'],
    ['not-json', 'Beste Rugwijs,'],
    ['not-json', '{ "rugwijs": "backup", version }'],
    ['not-ours', '{"my":"diary"}'],
    ['not-ours', '[1,2]'],
    ['not-ours', '{"rugwijs":"backup","version":1}'],
    ['needs-passphrase', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n'],
    ['cut-in-half', '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl'],
  ] as const)('%s: %j', async (problem, text) => {
    expect(await importBackup(text)).toEqual({ ok: false, problem });
  });

  test('cut anywhere after its beginning: it says so, and takes nothing in', async () => {
    const whole = (await exportBackup(events, { at })).trim();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 14, max: whole.length - 1 }), async (length) => {
        expect(await importBackup(whole.slice(0, length))).toEqual({ ok: false, problem: 'cut-in-half' });
      }),
      { numRuns: 60 },
    );
  });

  test('wrong passphrase, cut and tampered, when encrypted', async () => {
    const text = await exportBackup(events, { at, passphrase: 'goed', ...quick });
    expect(await importBackup(text, 'fout')).toEqual({ ok: false, problem: 'wrong-passphrase' });
    expect(await importBackup(text, '')).toEqual({ ok: false, problem: 'needs-passphrase' });
    expect(await importBackup(text.slice(0, text.length / 2), 'goed')).toEqual({ ok: false, problem: 'cut-in-half' });
    const lines = text.split('\n');
    const middle = Math.floor(lines.length / 2);
    const swapped = (lines[middle] ?? '').replace(/^(.)(.)/, (_all, one, two) => (one === two ? `A${two}` : two + one));
    expect(await importBackup(lines.with(middle, swapped).join('\n'), 'goed')).toEqual({
      ok: false,
      problem: 'tampered',
    });
  });
});
