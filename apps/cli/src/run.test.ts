import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knowledge } from '@rugwijs/clinical';
import { exportBackup } from '@rugwijs/journal';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readJournalFile } from './input/journal.ts';
import { processIo } from './io.ts';
import { cases, check, rugwijs } from './testing.ts';

// Starting real processes takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const numb = `${cases}triage/saddle-numbness-one-week.json`;
const calm = `${cases}triage/no-alarm-at-all.json`;
const lightPlan = `${cases}plan/light-in-week-one.json`;
const story = `${cases}adaptation/light-pain-seven-stops.json`;

describe('check', () => {
  test('answers one input with the contract, field by field', async () => {
    const { code, out, err } = await rugwijs(['check', numb, '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual([
      'verdict',
      'atLeast',
      'atMost',
      'reasons',
      'stillNeeded',
      'classification',
      'risk',
      'rulesVersion',
    ]);
    expect(result).toMatchObject({
      verdict: 'call-gp-now',
      atLeast: 'call-gp-now',
      atMost: 'call-gp-now',
      stillNeeded: [],
    });
    expect(result.reasons[0]).toMatchObject({
      rule: 'cauda-equina',
      verdict: 'call-gp-now',
      because: expect.arrayContaining([{ question: 'saddle-feeling', answer: 'yes' }]),
      sources: expect.any(Array),
      certainty: expect.any(String),
    });
  });

  test('nothing answered: undecided, and says what to ask', async () => {
    const { code, out } = await check({ today: '2026-11-22', answers: {} });
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(result).toMatchObject({ verdict: 'undecided', atLeast: 'self-care', atMost: 'emergency', reasons: [] });
    expect(result.stillNeeded.length).toBeGreaterThan(40);
  });

  test('a list is answered with a list, in its order', async () => {
    const { out } = await check([{ answers: { 'chest-pain': 'yes' } }, { answers: {} }, { answers: { age: 7 } }]);
    expect(JSON.parse(out).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'emergency',
      'undecided',
      'undecided',
    ]);
    expect(JSON.parse((await check([])).out)).toEqual([]);
  });

  test('several files are answered with a list', async () => {
    const { out } = await rugwijs(['check', numb, calm, '--json']);
    expect(JSON.parse(out).map(({ verdict }: { verdict: string }) => verdict)).toEqual(['call-gp-now', 'self-care']);
  });

  test('a child of seven is no bad input', async () => {
    const { code, out } = await rugwijs(['check', `${cases}triage/seven-years-old.json`, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).verdict).toBe('gp-appointment');
  });

  test('a story gives the verdict on its last answers', async () => {
    const { out } = await rugwijs(['check', `${cases}adaptation/lock-at-call-today.json`, '--json']);
    expect(JSON.parse(out).verdict).toBe('call-gp-today');
  });

  test.each(['nl', 'en'] as const)('readable in %s: verdict, what now, why, on which answers', async (language) => {
    const { out, code } = await rugwijs(['check', numb, '--lang', language]);
    expect(code).toBe(0);
    expect(out).toContain(language === 'nl' ? 'Bel nu de huisarts' : 'Call');
    expect(out).toContain(language === 'nl' ? 'Waarom' : 'Why');
    expect(out).toContain('cauda-equina');
    expect(out).toContain('saddle-feeling');
    expect(out).not.toMatch(/undefined|\[object/);
  });
});

describe('questions and flags', () => {
  test('every question has its words in both languages, and says what is allowed', async () => {
    const { out } = await rugwijs(['questions', '--json']);
    const questions = JSON.parse(out);
    expect(questions.length).toBeGreaterThan(100);
    for (const { id, kind, allowed, text, step } of questions) {
      expect(['choice', 'number', 'date', 'text', 'scale'], id).toContain(kind);
      expect(['triage', 'classification', 'plan'], id).toContain(step);
      expect(text.nl, id).not.toBe(id);
      expect(text.en, id).not.toBe(id);
      expect(text.nl, id).not.toBe(text.en);
      if (kind !== 'text' && kind !== 'date') expect(allowed.length, id).toBeGreaterThan(0);
    }
  });

  test('every allowed word has its text in both languages; a list may be none', async () => {
    const { out } = await rugwijs(['questions', '--json']);
    for (const { id, allowed, options, many } of JSON.parse(out)) {
      const values = options.map(({ value }: { value: string }) => value);
      expect([id, values]).toEqual([id, allowed.filter((value: unknown) => typeof value === 'string')]);
      if (many) expect([id, values]).toEqual([id, expect.arrayContaining(['none'])]);
      for (const { value, text } of options) {
        expect([id, value, text.nl === '', text.en === '']).toEqual([id, value, false, false]);
        if (value.includes('-')) expect([id, value]).not.toEqual([id, text.nl]);
      }
    }
  });

  test('whatever it calls allowed is accepted', async () => {
    const { out } = await rugwijs(['questions', '--json']);
    const inputs = JSON.parse(out).flatMap(({ id, allowed, many }: { id: string; allowed: unknown[]; many?: true }) =>
      allowed.map((value) => ({ answers: { [id]: many && value !== 'unknown' ? [value] : value } })),
    );
    const { code, err } = await check(inputs);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('flags in words and as JSON', async () => {
    const { out } = await rugwijs(['flags', '--json']);
    const flags = JSON.parse(out);
    expect(flags.find(({ id }: { id: string }) => id === 'cauda-equina')).toMatchObject({
      tier: 'hard',
      whenUnknown: 'call-gp-today',
      verdicts: expect.arrayContaining([expect.objectContaining({ verdict: 'call-gp-now' })]),
    });
    const { out: words } = await rugwijs(['flags']);
    for (const { id } of flags) expect(words).toContain(id);
  });
});

describe('plan and replay', () => {
  test('a plan with its reasons', async () => {
    const { out } = await rugwijs(['plan', lightPlan, '--json']);
    expect(JSON.parse(out)).toMatchObject({
      verdict: 'self-care',
      mode: 'light',
      week: 1,
      set: 'full',
      exercises: expect.arrayContaining([
        expect.objectContaining({ name: expect.stringMatching(/\w/), dose: expect.objectContaining({ kind: 'reps' }) }),
      ]),
      walking: { minutes: 12, daysPerWeek: 3 },
      activities: [expect.objectContaining({ name: 'de hond uitlaten', isGoal: true })],
      rechecks: expect.arrayContaining([{ on: '2026-11-25', kind: 'day-3' }]),
      reasons: expect.any(Array),
    });
    const { out: words } = await rugwijs(['plan', lightPlan, '--lang', 'en']);
    expect(words).toContain('Plan of the week');
    expect(words).not.toMatch(/undefined|\[object/);
  });

  test('no plan, and why', async () => {
    const { out } = await rugwijs(['plan', numb, '--json']);
    expect(JSON.parse(out)).toMatchObject({ mode: null, exercises: [], reasons: [{ rule: 'no-plan-verdict' }] });
    expect((await rugwijs(['plan', numb])).out).toContain('Nu geen plan');
  });

  test('a story, event by event', async () => {
    expect((await rugwijs(['replay', story, '--json', '--today', '2062-01-06'])).code).toBe(2);
    const { out } = await rugwijs(['replay', story, '--json', '--today', '2026-01-06']);
    const moments = JSON.parse(out);
    expect(moments.map(({ event }: { event: { kind: string } }) => event.kind)).toEqual([
      'answered',
      'verdictGiven',
      'answered',
      'planAccepted',
      'sessionDone',
      'today',
    ]);
    expect(moments[3]).toMatchObject({ verdict: 'self-care', plan: { mode: 'light', week: 1 } });
    const stop = moments[4].changes.find(({ item }: { item: string }) => item === 'sit-to-stand');
    expect(stop).toMatchObject({ step: 'stop', alarmCheck: true, reasons: [{ rule: 'stop-pain' }] });
    const { out: words } = await rugwijs(['replay', story]);
    expect(words).toContain('stoppen');
    expect(words).not.toMatch(/undefined|\[object/);
  });

  test.each([
    ['an entry that is no event', [{ id: 'a' }], ['1', '-:1:']],
    [
      'data that does not fit',
      [{ id: 'a', at: '2026-11-22T09:00:00Z', kind: 'flareStarted', version: 1, data: { day: 'x' } }],
      ['data.day'],
    ],
    ['a file that is no journal', { hello: 'there' }, ['-']],
    ['half a backup', '{"format": "rugwijs-', ['-:1:', 'afgekapt']],
  ])('a journal with %s', async (_name, value, parts) => {
    const { code, out, err } = await rugwijs(
      ['replay', '-'],
      typeof value === 'string' ? value : JSON.stringify(value),
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    for (const part of parts) expect(err).toContain(part);
  });

  describe('a backup from the app', () => {
    const at = '2026-01-10T09:00:00+01:00';
    const events = async () => (await readJournalFile(story, { io: processIo(), knowledge })).events;
    const moments = async (text: string, passphrase?: string) => rugwijs(['replay', '-', '--json'], text, passphrase);

    test('plain: the same as the story it holds', async () => {
      const { out } = await moments(await exportBackup(await events(), { at }));
      expect(JSON.parse(out)).toEqual(JSON.parse((await rugwijs(['replay', story, '--json'])).out));
    });

    test('encrypted: with the passphrase only', async () => {
      const locked = await exportBackup(await events(), { at, passphrase: 'rode fiets', scryptWorkFactor: 10 });
      expect(await moments(locked)).toMatchObject({ code: 2, err: expect.stringContaining('RUGWIJS_PASSPHRASE') });
      expect(await moments(locked, 'blauwe fiets')).toMatchObject({
        code: 2,
        err: expect.stringContaining('past niet'),
      });
      expect((await moments(locked, 'rode fiets')).code).toBe(0);
    });

    test('cut in half: says so', async () => {
      const text = await exportBackup(await events(), { at });
      const { code, err } = await moments(text.slice(0, text.length / 2));
      expect(code).toBe(2);
      expect(err).toContain('afgekapt');
    });
  });

  test('a kind of a newer version is kept aside, and told', async () => {
    const future = [{ id: 'a', at: '2026-11-22T09:00:00Z', kind: 'dreamtOfWalking', version: 9, data: {} }];
    const { code, err } = await rugwijs(['replay', '-', '--json'], JSON.stringify(future));
    expect(code).toBe(0);
    expect(err).toContain('1');
  });
});

describe('as a program', () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  let folder = '';
  const start = (line: readonly string[], input = '') =>
    spawnSync(process.execPath, [main, ...line], { input, encoding: 'utf8', timeout: 30_000 });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rugwijs-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('reads a file, the standard input, and ends with the right code', () => {
    const fine = start(['check', calm, '--json']);
    expect({ status: fine.status, verdict: JSON.parse(fine.stdout).verdict }).toEqual({
      status: 0,
      verdict: 'self-care',
    });
    const piped = start(['check', '-', '--json'], '{"answers": {"chest-pain": "yes"}}');
    expect(JSON.parse(piped.stdout).verdict).toBe('emergency');

    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{\n  "answers": {\n    "age": 140\n  }\n}\n');
    const refused = start(['check', bad]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain(`${bad}:3:12`);
    expect(refused.stdout).toBe('');
  });

  test('a file that is not text is refused', () => {
    const binary = join(folder, 'photo.json');
    writeFileSync(binary, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]));
    const refused = start(['check', binary]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('UTF-8');
  });
});
