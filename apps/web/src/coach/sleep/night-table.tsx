import type { ReadNight } from '@rugwijs/core';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { KeptTable } from '../kept-table.tsx';
import { sayLength } from './length.ts';

/** The nights as a table, latest first; each can be taken out. */
export function NightTable({ nights }: { nights: readonly ReadNight[] }) {
  const words = useWords('sleep');
  if (!words) return null;
  const { table, title, remove, removed, day, asleep, inBed, quality } = words.chart;
  const date = ({ night }: ReadNight) => sayDate(night.day, settings.value.language);
  return (
    <KeptTable
      words={{ summary: table, caption: title, remove, removed }}
      rows={nights.toReversed()}
      columns={[
        { head: day, cell: (row) => <a href={`/tools/sleep?log=${row.night.day}`}>{date(row)}</a> },
        { head: asleep, cell: (row) => sayLength(row.asleep, words) },
        { head: inBed, cell: (row) => sayLength(row.inBed, words) },
        { head: quality, cell: ({ night }) => night.quality ?? '' },
      ]}
      keyOf={({ night }) => night.day}
      // Every one of that day: a night that was told twice must not come back.
      eventsOf={({ night }) => person.value.logs.slept.flatMap((one) => (one.day === night.day ? one.event : []))}
      nameOf={date}
    />
  );
}
