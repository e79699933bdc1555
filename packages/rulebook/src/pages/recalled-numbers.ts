import { instruments, type RecalledId, recalled } from '@rugwijs/clinical';
import { type InstrumentId, instrumentIds, type Measured } from '@rugwijs/core';
import type { Desk } from '../desk.ts';
import { strong, table } from '../model/build.ts';
import type { Block } from '../model/page.ts';

/** Every number, bound, licence and fact in the data that was written down from memory. */
export function numbersTable(desk: Desk): Block {
  const scores = instrumentIds.flatMap((id) => {
    const { name } = desk.text.measures.instruments[id];
    return recalledOf(id, desk).map((says) => [[strong(name)], says]);
  });
  const { recalled: words } = desk.words.toCheck;
  const facts = (Object.keys(recalled) as RecalledId[]).map((id) => {
    const { where, values } = recalled[id];
    return [partOf(where, desk), words[id](values)];
  });
  return table(desk.words.toCheck.numbersHead, [2, 5], [...scores, ...facts]);
}

function recalledOf(id: InstrumentId, desk: Desk): readonly string[] {
  const { measured } = desk.words.toCheck;
  const { decimal } = desk.words.phrases;
  const { noise, matters, bands, licence } = instruments[id];
  const number = (found: Measured | undefined, says: (points: string) => string) =>
    found?.state === 'recall' ? [says(decimal(found.points))] : [];
  return [
    ...number(noise, measured.noise),
    ...number(matters, measured.matters),
    ...bands.flatMap(({ id: band, from, state }) =>
      state === 'recall' ? [measured.band(decimal(from), desk.text.measures.instruments[id].bands?.[band] ?? '')] : [],
    ),
    ...(licence.state === 'recall'
      ? [measured.licence(desk.words.toolTables.instruments.licences[licence.status])]
      : []),
  ];
}

/** The part of the app whose data lie in a folder of the knowledge. */
function partOf(where: string, desk: Desk): string {
  const [folder = '', tool = ''] = where.split('/');
  const { depends } = desk.words.toCheck;
  if (folder === 'coach') return desk.text[tool as 'fear'].title;
  if (folder === 'progress') return depends.measures;
  return folder === 'adaptation' ? depends.adaptation : desk.words.contents.tables['classification-and-risk'];
}
