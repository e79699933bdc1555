import { lastOfEachDay } from '@rugwijs/core';
import type { Person } from '@rugwijs/journal';
import { sayDate } from '../../today/say.ts';
import type { PaperSection, PaperWords } from './paper-words.ts';

/** The first and the last look at the leg, with every answer as it was told. */
export function legSection({ logs }: Person, words: PaperWords): PaperSection {
  const looks = lastOfEachDay(logs.legChecked);
  const [first] = looks;
  const last = looks.at(-1);
  const shown = first === undefined ? [] : last === undefined || last === first ? [first] : [first, last];
  return { title: words.care.letters.paper.leg.title, lines: shown.map((look) => sayLook(look, words)) };
}

/** What was told, and then by name what was not: a look ends at the first sign. */
function sayLook(look: Person['logs']['legChecked'][number], { care, leg, language }: PaperWords): string {
  const { ask, trend } = leg;
  const text = care.letters.paper.leg;
  const { legPain, backPain } = look;
  const said = <Value extends string>(value: Value | undefined, options: Readonly<Record<Value, string>>) =>
    value === undefined ? undefined : options[value];
  const able = (value: 'yes' | 'no' | 'unknown' | undefined) => said(value, ask.saddle.options);
  const rows = {
    legPain: legPain?.toString(),
    backPain: backPain?.toString(),
    side: said(look.side, ask.side.options),
    reach: said(look.reach, { ...trend.reach, none: ask.reach.options.none }),
    heels: able(look.heels),
    toes: able(look.toes),
    stairs: able(look.stairs),
    strength: said(look.strength, ask.strength.options),
    feeling: said(look.feeling, ask.feeling.options),
    saddle: able(look.saddle),
  };
  const ids = Object.keys(rows) as (keyof typeof rows)[];
  const told = ids.flatMap((id) => (rows[id] === undefined ? [] : [`${text.rows[id]}: ${rows[id]}`]));
  const open = ids.filter((id) => rows[id] === undefined).map((id) => text.rows[id]);
  const missing = open.length > 0 ? ` ${text.notTold(open.join(', '))}` : '';
  return `${sayDate(look.day, language)}: ${told.join('; ')}.${missing}`;
}
