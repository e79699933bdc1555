import { readdirSync, readFileSync } from 'node:fs';
import { knowledge } from '@rugwijs/clinical';
import { expandStory } from '@rugwijs/simulation';
import type { Plugin } from 'vite';

const name = /^virtual:demo-people\/(all|[a-z-]+)$/;
const folder = new URL('../../packages/clinical/cases/demo/', import.meta.url);

/**
 * Serves `virtual:demo-people/all`, which knows how to fetch each made-up person, and the journals themselves: stories from
 * `packages/clinical/cases/demo`, written out by the rules while the app is built.
 */
export function demoPeople(): Plugin {
  return {
    name: 'demo-people',
    resolveId: (id) => (name.test(id) ? `\0${id}` : undefined),
    load(id) {
      const one = name.exec(id.slice(1))?.[1];
      if (!id.startsWith('\0') || one === undefined) return undefined;
      if (one !== 'all') return `export const story = JSON.parse(${JSON.stringify(JSON.stringify(storyOf(one)))});`;
      const loaders = people().map(
        (person) => `${JSON.stringify(person)}: () => import('virtual:demo-people/${person}')`,
      );
      return `export const people = { ${loaders.join(', ')} };`;
    },
  };
}

function people(): readonly string[] {
  return readdirSync(folder).flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []));
}

function storyOf(person: string) {
  const { start, today, journal } = JSON.parse(readFileSync(new URL(`${person}.json`, folder), 'utf8'));
  const story = expandStory(journal, start, knowledge);
  if (!story.ok) throw new Error(`cases/demo/${person}.json, event ${story.trouble.event}: ${story.trouble.field}`);
  return { today, events: story.events };
}
