import { type SourceId, sources } from '@rugwijs/clinical';
import type { Citation } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { link, stacked, toPage } from '../model/build.ts';
import type { Line } from '../model/page.ts';

/** Each source with its place, and how much of it was read. */
export function sourceRows(cited: readonly Citation<SourceId>[], desk: Desk): readonly (readonly (string | Line)[])[] {
  return cited.map(({ source, place }) => [
    sourceLine(source, desk),
    place === undefined ? desk.words.rulePage.sources.noPlace : placeIn(place, desk),
    desk.words.phrases.read[sources[source].read],
  ]);
}

/** A place in a source, in the language of the page. */
function placeIn(place: string, desk: Desk): string {
  return desk.words.sources.places[place] ?? place;
}

/** The citation, linked where an address is known. Our own papers are named in the language of the page. */
export function sourceLine(id: SourceId, desk: Desk): Line {
  const own = desk.words.sources.ours[id];
  if (own !== undefined) return [own];
  const { citation, doi, address } = sources[id];
  const to = doi === undefined ? address : `https://doi.org/${doi}`;
  return to === undefined ? [citation] : [link(citation, { address: to })];
}

const acronyms: Readonly<Partial<Record<SourceId, string>>> = {
  kngf2021: 'KNGF 2021',
  nhg2017: 'NHG 2017',
  nhgLrs2015: 'NHG LRS 2015',
  nhgGap: 'NHG lacune',
  nts: 'NTS',
  ntsNeurology2020: 'NTS 2020',
  nice2020: 'NICE 2020',
  who2023: 'WHO 2023',
  caudaEquinaCard: 'CES card',
  cesSeries: 'CES series',
  nhsNorfolk: 'NHS Norfolk',
  nhsNorthern: 'NHS Northern Ireland',
  lothian: 'NHS Lothian',
  aaaNhs: 'NHS AAA',
  hsib2021: 'HSIB 2021',
  epiphaKnee: 'EPIPHA-KNEE',
  line113: '113',
  // Our own papers are told apart by the place in them.
  factsRedFlags: 'Rugwijs',
  own: 'Rugwijs',
};

/** "hayden2021" → "Hayden 2021": who and when. */
export function shortName(id: SourceId): string {
  const spaced = id.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/(\d{4})$/, ' $1');
  return acronyms[id] ?? spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Sources by their short names, each with its place. */
export function citedShort(cited: readonly Citation<SourceId>[], desk: Desk): Line {
  return stacked(
    cited.map(({ source, place }): Line => {
      // Our own specification is no place that a reader can open.
      const said = place === undefined || source === 'own' ? '' : ` (${placeIn(place, desk)})`;
      return [toPage(shortName(source), 'sources', source), said];
    }),
  );
}
