import { type SourceId, sources } from '@rugwijs/clinical';
import type { Desk } from '../desk.ts';
import { named, paragraph, table, toPage } from '../model/build.ts';
import type { Page } from '../model/page.ts';
import { shortName, sourceLine } from './source-rows.ts';

/** Every source with how much of it was read, by its short name. */
export function sourcesPage(desk: Desk): Page {
  const words = desk.words.allSources;
  const ids = (Object.keys(sources) as SourceId[]).toSorted((one, other) =>
    shortName(one) < shortName(other) ? -1 : 1,
  );
  return {
    id: 'sources',
    title: words.title,
    blocks: [
      paragraph(toPage(desk.words.rulePage.crumb, 'README')),
      paragraph(words.lead),
      table(
        words.head,
        [2, 6, 2],
        ids.map((id) => [[named(shortName(id), id)], sourceLine(id, desk), desk.words.phrases.read[sources[id].read]]),
      ),
    ],
  };
}
