import type { Person } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { sayDate } from '../today/say.ts';

/** From which day the answers are, when that is not today: a calm result must not be trusted weeks later. */
export function answersOf(person: Person, { result }: Words['app']): string | undefined {
  const day = person.checks.at(-1)?.day;
  return day === undefined || day === today() ? undefined : result.answersOf(sayDate(day, settings.value.language));
}
