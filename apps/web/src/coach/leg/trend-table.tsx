import type { LegCheck, Logged } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';
import { KeptTable } from '../kept-table.tsx';

interface TrendTableProps {
  checks: readonly Logged<'legChecked'>[];
  words: Words['leg'];
}

/** The same numbers, with how far the pain came and what worked; each can be taken away. */
export function TrendTable({ checks, words }: TrendTableProps) {
  const { trend, home } = words;
  const date = ({ day }: LegCheck) => sayDate(day, settings.value.language);
  return (
    <KeptTable
      words={{ summary: trend.table, caption: trend.title, remove: home.remove, removed: home.removed }}
      rows={checks}
      columns={[
        { head: trend.columns.day, cell: date },
        { head: trend.columns.leg, cell: ({ legPain }) => legPain },
        { head: trend.columns.back, cell: ({ backPain }) => backPain },
        { head: trend.columns.reach, cell: ({ reach }) => (reach ? trend.reach[reach] : '') },
        { head: trend.columns.strength, cell: (check) => sayStrength(check, trend.strong) },
      ]}
      keyOf={({ event }) => event}
      eventsOf={({ event }) => [event]}
      nameOf={(check) => `${date(check)} ${check.legPain ?? ''}`}
    />
  );
}

/** Empty when none of the three was asked; one that was not asked is not known. */
function sayStrength({ heels, toes, stairs }: LegCheck, says: Words['leg']['trend']['strong']): string {
  const all = [heels, toes, stairs];
  if (all.includes('no')) return says.no;
  if (all.every((one) => one === undefined)) return '';
  return all.every((one) => one === 'yes') ? says.yes : says.unknown;
}
