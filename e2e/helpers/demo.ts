import { readFileSync } from 'node:fs';
import { knowledge } from '@rugwijs/clinical';
import type { Day } from '@rugwijs/core';
import type { JournalEvent } from '@rugwijs/journal';
import { expandStory } from '@rugwijs/simulation';

const folder = new URL('../../packages/clinical/cases/demo/', import.meta.url);

/** The journal of a made-up person as the app shows it with `?demo=`, and the day on which the story ends. */
export function demoPerson(name: 'leg' | 'month' | 'well'): {
  readonly today: Day;
  readonly events: readonly JournalEvent[];
} {
  const { start, today, journal } = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const story = expandStory(journal, start, knowledge);
  if (!story.ok) throw new Error(`${name}.json, event ${story.trouble.event}: ${story.trouble.field}`);
  return { today, events: story.events };
}
