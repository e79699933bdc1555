import type { ComponentChildren } from 'preact';
import { TakeAway } from '../design/take-away.tsx';
import { useRemoved } from '../device/use-removed.ts';

interface KeptTableProps<Row> {
  words: { readonly summary: string; readonly caption: string; readonly remove: string; readonly removed: string };
  rows: readonly Row[];
  columns: readonly { readonly head: string; readonly cell: (row: Row) => ComponentChildren }[];
  keyOf: (row: Row) => string;
  /** What a row is in the journal; a row of no event is taken away elsewhere. */
  eventsOf: (row: Row) => readonly string[];
  /** Which row a button is about, for who only hears the buttons. */
  nameOf: (row: Row) => string;
  /** No room for one column more: the button stands under the first cell. */
  narrow?: boolean;
  afterRemove?: () => unknown;
}

/** What was kept, as a table; each row can be taken away. The table stays when its last row goes, to say so. */
export function KeptTable<Row>(props: KeptTableProps<Row>) {
  const { words, rows, columns, keyOf, eventsOf, nameOf, narrow = false, afterRemove } = props;
  const { removed, remove } = useRemoved();
  if (rows.length === 0 && !removed) return null;
  const takeAway = async (events: readonly string[]) => {
    await remove(...events);
    await afterRemove?.();
  };
  const away = (row: Row) => {
    const events = eventsOf(row);
    return events.length === 0 ? null : (
      <TakeAway of={nameOf(row)} onClick={() => takeAway(events)}>
        {words.remove}
      </TakeAway>
    );
  };
  return (
    <details>
      <summary>{words.summary}</summary>
      <p class="small soft" role="status">
        {removed ? words.removed : null}
      </p>
      <table class="num">
        <caption class="hidden">{words.caption}</caption>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
            {narrow ? null : (
              <th scope="col">
                <span class="hidden">{words.remove}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ head, cell }, i) => (
                <td key={head}>
                  {cell(row)}
                  {narrow && i === 0 ? <div>{away(row)}</div> : null}
                </td>
              ))}
              {narrow ? null : <td>{away(row)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
