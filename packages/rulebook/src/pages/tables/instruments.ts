import { instruments } from '@rugwijs/clinical';
import { type InstrumentId, instrumentIds, type Measured, type Subscale } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, soft, stacked, strong, table } from '../../model/build.ts';
import type { Block, Inline, Line } from '../../model/page.ts';
import { shortSources, sure, tableDoubts } from '../grounds.ts';

/** Every score that the app knows: what its numbers mean, whose its words are, and what was looked up. */
export function instrumentBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.toolTables.instruments;
  return [
    paragraph(words.lead),
    heading(words.scores),
    table(
      words.scoresHead,
      [4, 3, 3, 5, 2, 3],
      instrumentIds.map((id) => scoreRow(id, desk)),
    ),
    heading(words.rights),
    table(
      words.rightsHead,
      [3, 4, 3, 3, 3, 2],
      instrumentIds.map((id) => rightsRow(id, desk)),
    ),
    ...tableDoubts('instruments', desk),
  ];
}

function scoreRow(id: InstrumentId, desk: Desk): readonly (string | Line)[] {
  const words = desk.words.toolTables.instruments;
  const { decimal } = desk.words.phrases;
  const { items, scoring, min, max, betterIs, bands, subscales, noise, matters } = instruments[id];
  const text = desk.text.measures.instruments[id];
  const range = desk.words.tables.common.range(decimal(min), decimal(max));
  return [
    stacked([[strong(text.name)], text.about]),
    items.length === 0 ? words.scoring[scoring] : `${words.items(items.length)}, ${words.scoring[scoring]}`,
    stacked([range, words.better[betterIs]]),
    stacked([
      ...bands.map(
        ({ id: band, from, state }): Line => [
          `${words.band(decimal(from), text.bands?.[band] ?? '')} `,
          stateOf(state, desk),
        ],
      ),
      ...subscales.map((part) => partOf(part, text.parts?.[part.id] ?? words.total, desk)),
    ]),
    measured(noise, desk),
    measured(matters, desk),
  ];
}

function partOf({ min, max, attentionFrom }: Subscale, name: string, desk: Desk): string {
  const words = desk.words.toolTables.instruments;
  const range = desk.words.tables.common.range(String(min), String(max));
  return words.part(name, attentionFrom === undefined ? range : `${range}; ${words.attention(attentionFrom)}`);
}

function measured(found: Measured | undefined, desk: Desk): Line {
  const words = desk.words.toolTables.instruments;
  const { decimal } = desk.words.phrases;
  if (found === undefined) return [words.open];
  const { points, share, state } = found;
  const said =
    share === undefined ? decimal(points) : words.orShare(decimal(points), desk.words.tables.common.percent(share));
  return [`${said} `, stateOf(state, desk)];
}

/** Whether it was read; what comes from memory stands out. */
function stateOf(state: Measured['state'], desk: Desk): Inline {
  const name = `(${desk.words.toolTables.instruments.states[state]})`;
  return state === 'recall' ? strong(name) : soft(name);
}

function rightsRow(id: InstrumentId, desk: Desk): readonly (string | Line)[] {
  const words = desk.words.toolTables.instruments;
  const { missing, licence, sources, certainty } = instruments[id];
  return [
    [strong(desk.text.measures.instruments[id].name)],
    words.missing(missing),
    words.licences[licence.status],
    stacked([
      [`${desk.words.phrases.date(licence.on)} `, stateOf(licence.state, desk)],
      shortSources([licence.source], desk),
    ]),
    shortSources(sources, desk),
    sure(certainty, desk),
  ];
}
