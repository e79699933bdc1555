import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rugwijs } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'rugwijs-'));
const fileOf = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('alarm signs in plain text', () => {
  const text = 'Plassen lukt niet meer en mijn billen voelen doof';

  test('in words: which sign, by which words', async () => {
    const { code, out } = await rugwijs(['flags', text]);
    expect(code).toBe(0);
    expect(out).toContain('alarm: bladder-retention ← Plassen … lukt … niet');
    expect(out).toContain('saddle-numbness');
  });

  test('as JSON: one object, with where the words stand', async () => {
    const { out } = await rugwijs(['flags', text, '--json']);
    const told = JSON.parse(out);
    expect(Object.keys(told)).toEqual(['text', 'level', 'flags']);
    expect(told.level).toBe('alarm');
    expect(told.flags[0]).toEqual({ id: 'bladder-retention', span: [0, 17] });
  });

  test('dark thoughts come with 113', async () => {
    expect((await rugwijs(['flags', 'ik wil niet meer leven'])).out).toContain('113');
  });

  test('nothing recognised never says that nothing is there', async () => {
    expect((await rugwijs(['flags', 'tuinieren'])).out).toContain('Dat zegt niet dat er niets is');
    expect((await rugwijs(['flags', 'tuinieren', '--lang', 'en'])).out).toContain('does not mean');
  });
});

describe('a file with a sentence a line', () => {
  test('one object a line, in order, empty lines too', async () => {
    const file = fileOf('lines.txt', '\uFEFFik heb koorts\r\n\r\ntuinieren\r\n');
    const { out } = await rugwijs(['flags', '--file', file, '--json']);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ text, level }) => [text, level])).toEqual([
      ['ik heb koorts', 'alarm'],
      ['', 'none'],
      ['tuinieren', 'none'],
    ]);
  });

  test('from the input', async () => {
    const { out } = await rugwijs(['flags', '--file', '-', '--json'], 'ik heb koorts\n');
    expect(JSON.parse(out).flags[0].id).toBe('fever');
  });

  test.each([
    ['missing', ['--file', join(folder, 'nowhere.txt')], 'dit bestand is er niet'],
    ['a folder', ['--file', folder], 'dit is een map'],
    ['empty', ['--file', fileOf('empty.txt', '\n \n')], 'dit bestand is leeg. Er hoort een zin per regel in.'],
    ['binary', ['--file', fileOf('binary.bin', new Uint8Array([255, 0, 200, 1]))], 'geen tekst'],
    ['text with zeros', ['--file', fileOf('zeros.bin', 'a\0b')], 'geen tekst'],
    [
      'a huge line',
      ['--file', fileOf('huge.txt', `koorts\n${'a'.repeat(10_001)}\n`)],
      'huge.txt:2: deze regel is te lang',
    ],
    ['no name', ['--file'], 'Achter --file hoort nog iets'],
    ['a text beside it', ['koorts', '--file', folder], '"koorts" is te veel'],
    ['an empty text', [' '], 'rugwijs flags "ik kan niet plassen"'],
  ])('%s: a clear message', async (_name, line, message) => {
    const { code, out, err } = await rugwijs(['flags', ...line]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test('--file belongs to flags', async () => {
    expect((await rugwijs(['questions', '--file', 'x'])).err).toContain('--file hoort bij flags, niet bij questions');
  });
});
