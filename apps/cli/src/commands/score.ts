import { coachKnowledge } from '@rugwijs/clinical';
import { type Instrument, type InstrumentId, instrumentIds, readNumber, scoreItems } from '@rugwijs/core';
import { loadWords } from '@rugwijs/text';
import { nearest } from '../input/nearest.ts';
import { BadInput } from '../input/problem.ts';
import { type Context, printJson } from './context.ts';

/**
 * `rugwijs score odi --items 2,2,-,1`: the score of a questionnaire by its own rule, from the answers in order; `-` is an open one.
 * Without answers: what the instrument needs. No words of a questionnaire are printed: they are not ours.
 */
export async function score(context: Context): Promise<void> {
  const { io, json, language, messages } = context;
  const id = instrumentOf(context.files[0] ?? '');
  const instrument = coachKnowledge.measures.instruments[id];
  const { name, scale } = (await loadWords(language, 'measures')).instruments[id];
  const about = { instrument: id, ...shownOf(instrument) };
  if (context.items === undefined) {
    if (json) printJson(io, about);
    else io.out(`${name}\n${scale}\n${messages.labels.score.needs(instrument.items.length)}\n`);
    return;
  }
  const items = readItems(id, instrument, context.items);
  const scored = scoreItems(instrument, items);
  if (!scored.ok) {
    const { problem } = scored;
    throw new BadInput({
      kind: 'no-score',
      instrument: id,
      ...(problem.kind === 'too-few' ? { answered: problem.answered, needed: problem.needed } : {}),
    });
  }
  const { ok: _ok, ...outcome } = scored;
  if (json) {
    printJson(io, { ...about, items, ...outcome });
    return;
  }
  const say = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  io.out(`${name}: ${say(outcome.score)}\n`);
  for (const [part, value] of Object.entries(outcome.subscores)) io.out(`    ${part}: ${say(value)}\n`);
  if (outcome.missing > 0) io.out(`    ${messages.labels.score.open(outcome.missing, outcome.manyMissing)}\n`);
  io.out(`${scale}\n`);
}

function instrumentOf(found: string): InstrumentId {
  const known = instrumentIds.find((id) => id === found);
  if (known !== undefined) return known;
  const meant = nearest(found, instrumentIds);
  throw new BadInput({
    kind: 'unknown-instrument',
    found,
    allowed: instrumentIds.join(', '),
    ...(meant === undefined ? {} : { meant }),
  });
}

function readItems(id: InstrumentId, { items }: Instrument, typed: string): Readonly<Record<string, number>> {
  const given = typed.split(',').map((one) => one.trim());
  if (given.length !== items.length && items.length > 0) {
    throw new BadInput({ kind: 'wrong-count', instrument: id, found: given.length, wanted: items.length });
  }
  return Object.fromEntries(
    items.flatMap(({ id: item, min, max }, i) => {
      const found = given[i] ?? '';
      if (found === '-') return [];
      const value = readNumber(found);
      if (value === undefined || value < min || value > max || !Number.isInteger(value)) {
        throw new BadInput({ kind: 'bad-item', place: i + 1, found, min, max });
      }
      return [[item, value]];
    }),
  );
}

function shownOf({ min, max, betterIs, items, missing, matters, noise, licence }: Instrument) {
  return {
    min,
    max,
    betterIs,
    questions: items.length,
    missing,
    matters: matters ?? null,
    noise: noise ?? null,
    licence: licence.status,
  };
}
