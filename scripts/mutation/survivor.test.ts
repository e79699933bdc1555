import { expect, it } from 'vitest';
import { survivorOf } from './survivor.ts';

const source = ['const one = 1;', 'if (a &&', '    b) {', '  go();', '}'].join('\n');
const mutant = { id: '1', mutatorName: 'any', fileName: 'one.ts', status: 'Survived' } as const;

it('a survivor names the whole line and the changed part', () => {
  const location = { start: { line: 1, column: 13 }, end: { line: 1, column: 14 } };
  expect(survivorOf({ ...mutant, location, replacement: '2' }, 'one.ts', source)).toEqual({
    file: 'one.ts',
    line: 1,
    code: 'const one = 1;',
    from: '1',
    to: '2',
    changed: source.replace('1', '2'),
  });
});

it('a part over several lines comes on one', () => {
  const location = { start: { line: 2, column: 5 }, end: { line: 3, column: 6 } };
  expect(survivorOf({ ...mutant, location, replacement: 'true' }, 'one.ts', source)).toEqual({
    file: 'one.ts',
    line: 2,
    code: 'if (a &&',
    from: 'a && b',
    to: 'true',
    changed: ['const one = 1;', 'if (true) {', '  go();', '}'].join('\n'),
  });
});
