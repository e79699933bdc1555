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

function sayLook(look: Person['logs']['legChecked'][number], { care, leg, language }: PaperWords): string {
  const { ask, trend } = leg;
  const text = care.letters.paper.leg;
  const said = <Value extends string>(value: Value | undefined, options: Readonly<Record<Value, string>>) =>
    value === undefined ? text.notTold : options[value];
  const able = (value: 'yes' | 'no' | 'unknown' | undefined) => said(value, ask.saddle.options);
  const rows = {
    pain: text.pain(String(look.legPain ?? text.notTold), String(look.backPain ?? text.notTold)),
    side: said(look.side, ask.side.options),
    reach: said(look.reach, { ...trend.reach, none: ask.reach.options.none }),
    heels: able(look.heels),
    toes: able(look.toes),
    stairs: able(look.stairs),
    strength: said(look.strength, ask.strength.options),
    feeling: said(look.feeling, ask.feeling.options),
    saddle: able(look.saddle),
  };
  const parts = (Object.keys(rows) as (keyof typeof rows)[]).map((row) => `${text.rows[row]}: ${rows[row]}`);
  return `${sayDate(look.day, language)}. ${parts.join('; ')}.`;
}
