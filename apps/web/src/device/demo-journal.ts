import { addDays, type Day, daysBetween, isDay } from '@rugwijs/core';
import { type JournalEvent, readJournal } from '@rugwijs/journal';

/** The made-up person's journal, moved so that the story ends today; `undefined` when nobody has that name. */
export async function demoJournal(name: string, today: Day): Promise<readonly JournalEvent[] | undefined> {
  const { people } = await import('virtual:demo-people/all');
  const load = Object.hasOwn(people, name) ? people[name] : undefined;
  if (load === undefined) return undefined;
  const { story } = await load();
  const days = daysBetween(story.today, today);
  return readJournal(story.events.map((event) => moved(event, days))).events;
}

/** The same event with every day and moment in it so many days later. */
function moved(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    const day = value.slice(0, 10);
    const isDate = isDay(day) && (value.length === 10 || value[10] === 'T');
    return isDate ? `${addDays(day, days)}${value.slice(10)}` : value;
  }
  if (Array.isArray(value)) return value.map((one) => moved(one, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, moved(part, days)]));
}
