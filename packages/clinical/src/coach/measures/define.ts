import type { Instrument, InstrumentItem, Licence } from '@rugwijs/core';
import type { SourceId } from '../../sources/sources.ts';

/** An instrument whose sources are in the table. */
export interface SourcedInstrument extends Instrument {
  readonly sources: readonly SourceId[];
  readonly licence: Licence & { readonly source: SourceId };
}

/** Day on which the licences were looked up. */
export const lookedUp = '2026-11-22';

/** So many items of one range, called `<id>-1` and on. */
export function itemsOf(id: string, count: number, min: number, max: number): readonly InstrumentItem[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${id}-${i + 1}`, min, max }));
}

/** Words of our own: nobody has to be asked. */
export const ownWords: SourcedInstrument['licence'] = { status: 'own', source: 'own', on: lookedUp, state: 'seen' };

type Given = 'way' | 'scheduled' | 'minutes' | 'languages' | 'step' | 'subscales' | 'bands' | 'missing';

/** What all scores from elsewhere share; an instrument says the rest. */
export function entered(
  of: Omit<SourcedInstrument, Given> & Partial<Pick<SourcedInstrument, Given>>,
): SourcedInstrument {
  return {
    way: 'entered',
    scheduled: false,
    minutes: 1,
    languages: ['nl', 'en'],
    step: 1,
    subscales: [],
    bands: [],
    missing: { rule: 'refused' },
    ...of,
  };
}
