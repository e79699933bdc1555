import { describe, expect, test } from 'vitest';
import { full } from '../event/full-events.ts';
import { event, started } from '../examples/events.ts';
import { exportBackup, importBackup, isEncrypted } from './backup.ts';

const at = '2026-03-09T20:00:00+01:00';
const quick = { scryptWorkFactor: 8 } as const;
const locked = '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----';

describe('is it locked?', () => {
  test.each([
    ['a locked file', locked, true],
    ['with empty lines before it', `\n  ${locked}`, true],
    ['with a mark of an editor before it', `\uFEFF${locked}`, true],
    ['a plain one', '{"rugwijs":"backup"}', false],
    ['that speaks of a locked one', `{"x":"${locked}"}`, false],
    ['nothing', '', false],
  ])('%s: %s', (_what, text, expected) => {
    expect(isEncrypted(text)).toBe(expected);
  });
});

describe('a plain file', () => {
  test('keeps every mark that somebody wrote', async () => {
    const events = [event('contacted', { ...full.contacted, said: 'a\uFEFFb' }, 0)];
    expect(await importBackup(await exportBackup(events, { at }))).toMatchObject({ ok: true, events });
  });

  test('is text that a person can look into, and ends in a line', async () => {
    const text = await exportBackup(started(), { at });
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.split('\n').length).toBeGreaterThan(20);
  });

  test.each([
    ['the version after ours', { version: 2 }, true],
    ['ours', { version: 1 }, false],
    ['no version', {}, false],
    ['a version that is a word', { version: 'new' }, false],
  ])('%s: newer %s', async (_what, more, newer) => {
    const read = await importBackup(JSON.stringify({ rugwijs: 'backup', events: [], ...more }));
    expect(read).toMatchObject({ ok: true, newer });
  });

  test('a date of making that is none is left out', async () => {
    const made = async (exportedAt: unknown) =>
      importBackup(JSON.stringify({ rugwijs: 'backup', version: 1, events: [], exportedAt }));
    expect(await made(at)).toHaveProperty('exportedAt', at);
    expect(await made(3)).not.toHaveProperty('exportedAt');
  });

  test.each([
    ['of somebody else', { rugwijs: 'other', events: [] }, 'not-ours'],
    ['without a list', { rugwijs: 'backup', events: {} }, 'not-ours'],
    ['a word', 'backup', 'not-ours'],
    ['nothing at all', null, 'not-ours'],
  ])('%s', async (_what, value, problem) => {
    expect(await importBackup(JSON.stringify(value))).toEqual({ ok: false, problem });
  });

  test.each([
    ['in a word', '{"rugwijs":"backup","ver', 'cut-in-half'],
    ['in a list', '{"rugwijs":"backup","events":[1', 'cut-in-half'],
    ['after a closed list', '{"rugwijs":"backup","events":[{}]', 'cut-in-half'],
    ['in an entry', '{"rugwijs":"backup","events":[{"id":"a"', 'cut-in-half'],
    ['in a word with a mark in it', '{"rugwijs":"backup","said":"\\"', 'cut-in-half'],
    ['in an outer list only', '{"rugwijs":"backup","events":[{}}', 'cut-in-half'],
    ['closed once too often', '{"rugwijs":"backup","events":[]]]}', 'not-json'],
    ['closed, but no JSON', '{"rugwijs":"backup","events":[]]}', 'not-json'],
    ['closed, with brackets in a word', '{"rugwijs":"back{[up",,}', 'not-json'],
    ['not ours and cut', '{"diary":[1', 'not-json'],
    ['a list of ours that was cut', '["rugwijs",', 'not-json'],
  ])('cut %s', async (_where, text, problem) => {
    expect(await importBackup(text)).toEqual({ ok: false, problem });
  });
});

describe('a locked file', { timeout: 30_000 }, () => {
  test('comes back with spaces and a mark around it', async () => {
    const events = [event('contacted', full.contacted, 0)];
    const text = await exportBackup(events, { at, passphrase: 'goed', ...quick });
    expect(await importBackup(`\uFEFF ${text}\n`, 'goed')).toMatchObject({ ok: true, events });
  });

  test('without a passphrase it asks for one', async () => {
    expect(await importBackup(locked)).toEqual({ ok: false, problem: 'needs-passphrase' });
    expect(await importBackup(locked, '')).toEqual({ ok: false, problem: 'needs-passphrase' });
  });

  test('whose inside is no age file was changed', async () => {
    expect(await importBackup(locked, 'goed')).toEqual({ ok: false, problem: 'tampered' });
  });
});
