import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseRow } from '@rugwijs/rulebook';

const folder = 'packages/clinical/cases';
const root = new URL('../../', import.meta.url);

interface CaseFile {
  readonly shows: string;
  readonly expected: {
    readonly rule?: string;
    readonly unknown?: readonly string[];
    readonly silent?: readonly string[];
  };
}

/** Every case that names a rule, by path. */
export function caseRows(): readonly CaseRow[] {
  return readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`;
      const { shows, expected } = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as CaseFile;
      const { rule, unknown = [], silent = [] } = expected;
      const decides = rule === undefined || unknown.includes(rule) ? [] : [{ rule, as: 'decides' as const }];
      return {
        file,
        shows,
        rules: [
          ...decides,
          ...unknown.map((one) => ({ rule: one, as: 'unknown' as const })),
          ...silent.map((one) => ({ rule: one, as: 'silent' as const })),
        ],
      };
    })
    .filter(({ rules }) => rules.length > 0);
}
