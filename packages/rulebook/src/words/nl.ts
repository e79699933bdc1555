import type { TheoremId } from '@rugwijs/clinical';
import type { TheoremWords } from './ids.ts';
import { contents } from './nl/contents.ts';
import { doubts } from './nl/doubts.ts';
import { labels, named, options } from './nl/labels.ts';
import { phrases } from './nl/phrases.ts';
import { purposes } from './nl/purposes.ts';
import { rulePage } from './nl/rule-page.ts';
import { allSources, sources, theorems, toCheck } from './nl/sources.ts';
import { tables } from './nl/tables.ts';
import { toolSettings } from './nl/tool-settings.ts';
import { toolTables } from './nl/tool-tables.ts';
import { theoremsNl } from './theorems-nl.ts';

const claims: Readonly<Record<TheoremId, TheoremWords>> = theoremsNl;

/** Every word of the rulebook that is not in the app. Dutch gives the shape. */
export const nl = {
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
  theorems: { ...theorems, claims },
  toCheck,
  toolSettings,
  toolTables,
};

export type RulebookWords = typeof nl;
