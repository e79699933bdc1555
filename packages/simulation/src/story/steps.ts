/** A plain object whose fields are not known yet. */
export type Plain = Readonly<Record<string, unknown>>;

/** What is wrong with a story: which event (from 1, as written in the file) and which field; empty: no event at all. */
export interface StoryTrouble {
  readonly event: number;
  readonly field: string;
}

export interface Step {
  readonly event: Plain;
  /** Days later than written, from a `repeat`. */
  readonly shift: number;
  /** Which entry of the file it comes from, from 1. */
  readonly number: number;
}

export type Steps =
  | { readonly ok: true; readonly steps: readonly Step[] }
  | { readonly ok: false; readonly trouble: StoryTrouble };

const mostRepeats = 400;

/** The entries of a story one by one, with every `repeat` written out. */
export function steps(journal: unknown): Steps {
  if (!Array.isArray(journal)) return { ok: false, trouble: { event: 0, field: 'journal' } };
  const laidOut: Step[] = [];
  for (const [index, entry] of journal.entries()) {
    const number = index + 1;
    if (!isRecord(entry)) return { ok: false, trouble: { event: number, field: '' } };
    if (!('repeat' in entry)) {
      laidOut.push({ event: entry, shift: 0, number });
      continue;
    }
    const { repeat, everyDays, events } = entry;
    if (!isCount(repeat) || repeat > mostRepeats) return { ok: false, trouble: { event: number, field: 'repeat' } };
    if (!isCount(everyDays)) return { ok: false, trouble: { event: number, field: 'everyDays' } };
    if (!Array.isArray(events) || !events.every(isRecord)) {
      return { ok: false, trouble: { event: number, field: 'events' } };
    }
    for (let round = 0; round < repeat; round += 1) {
      for (const event of events) laidOut.push({ event, shift: round * everyDays, number });
    }
  }
  return { ok: true, steps: laidOut };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

export function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
