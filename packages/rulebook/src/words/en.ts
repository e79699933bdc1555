import { contents } from './en/contents.ts';
import { doubts } from './en/doubts.ts';
import { labels, named, options } from './en/labels.ts';
import { phrases } from './en/phrases.ts';
import { purposes } from './en/purposes.ts';
import { rulePage } from './en/rule-page.ts';
import { allSources, sources, theorems, toCheck } from './en/sources.ts';
import { tables } from './en/tables.ts';
import { toolSettings } from './en/tool-settings.ts';
import { toolTables } from './en/tool-tables.ts';
import type { RulebookWords } from './nl.ts';
import { theoremsEn } from './theorems-en.ts';

export const en: RulebookWords = {
  allSources,
  contents,
  doubts,
  labels,
  named,
  options,
  phrases,
  purposes,
  rulePage,
  sources,
  tables,
  theorems: { ...theorems, claims: theoremsEn },
  toCheck,
  toolSettings,
  toolTables,
};
