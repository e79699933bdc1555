import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberOf, parseJson, toValue } from './json.ts';

function problemIn(text: string) {
  const parsed = parseJson(text);
  return parsed.ok ? undefined : parsed.problem;
}

test('reads what JSON.parse reads, and to the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const parsed = parseJson(text);
      expect(parsed.ok && toValue(parsed.root)).toEqual(JSON.parse(text));
    }),
  );
});

test('refuses what JSON.parse refuses', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, at, inserted) => {
      const place = at % (text.length + 1);
      const broken = text.slice(0, place) + inserted + text.slice(place);
      const refused = isRefused(broken);
      const problem = problemIn(broken);
      if (refused) expect(problem).toBeDefined();
      else expect(problem === undefined || problem.kind === 'duplicate').toBe(true);
    }),
  );
});

function isRefused(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

describe('says where and what', () => {
  test.each([
    ['nothing at all', '', { kind: 'empty' }],
    ['only white space', ' \n\t ', { kind: 'empty' }],
    ['only a byte order mark', '\uFEFF', { kind: 'empty' }],
    ['cut in an object', '{\n  "age": 40,', { kind: 'cut', at: { line: 2, column: 13 }, open: { line: 1, column: 1 } }],
    ['cut in a text', '{"shows": "abc', { kind: 'cut', at: { line: 1, column: 15 }, open: { line: 1, column: 11 } }],
    ['cut in a word', '{"a": tru', { kind: 'cut' }],
    ['cut behind a colon', '{"a":', { kind: 'cut' }],
    ['no quotation marks', '{ age: 40 }', { kind: 'unexpected', at: { line: 1, column: 3 }, wanted: 'key' }],
    ['single quotation marks', "{ 'age': 40 }", { kind: 'unexpected', wanted: 'key', found: "'age'" }],
    ['a comma too many', '{"a": 1,\n}', { kind: 'unexpected', at: { line: 2, column: 1 }, found: '}', wanted: 'key' }],
    [
      'a comma missing',
      '{"a": 1\n "b": 2}',
      { kind: 'unexpected', at: { line: 2, column: 2 }, wanted: 'comma-or-end' },
    ],
    ['a colon missing', '{"a" 1}', { kind: 'unexpected', wanted: 'colon' }],
    ['two documents', '{}\n{}', { kind: 'unexpected', at: { line: 2, column: 1 }, wanted: 'end-of-text' }],
    [
      'not JSON at all',
      'age,pain\n40,5',
      { kind: 'unexpected', at: { line: 1, column: 1 }, found: 'age', wanted: 'value' },
    ],
    ['a number with a leading zero', '{"a": 007}', { kind: 'unexpected', found: '007', wanted: 'number' }],
    ['a number with a comma', '{"pain": 7,5}', { kind: 'unexpected', wanted: 'key' }],
    ['a line break in a text', '{"a": "b\nc"}', { kind: 'unexpected', wanted: 'text' }],
    [
      'the same key twice',
      '{"fever": "yes",\n "fever": "no"}',
      { kind: 'duplicate', key: 'fever', at: { line: 2, column: 2 }, first: { line: 1, column: 2 } },
    ],
    ['a thousand lists in each other', '['.repeat(1000), { kind: 'too-deep' }],
  ])('%s', (_name, text, problem) => {
    expect(problemIn(text)).toMatchObject(problem);
  });
});

test('a byte order mark and Windows line ends are read, and columns stay right', () => {
  const parsed = parseJson('\uFEFF{"a": 1,\r\n  "b": 2}');
  if (!parsed.ok) throw new Error('refused');
  expect(memberOf(parsed.root, 'a')?.keyAt).toEqual({ line: 1, column: 2 });
  expect(memberOf(parsed.root, 'b')?.keyAt).toEqual({ line: 2, column: 3 });
});

test('a key named __proto__ is only a key', () => {
  const parsed = parseJson('{"__proto__": {"polluted": true}}');
  if (!parsed.ok) throw new Error('refused');
  expect(Object.hasOwn(toValue(parsed.root) as object, '__proto__')).toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
