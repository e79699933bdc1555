import type { Answers } from '@rugwijs/core';
import { person, startJournal } from '../device/journal.ts';
import type { Numbers } from './call.tsx';

/** The person's own telephone numbers, when they were entered. */
export async function ownNumbers(): Promise<Numbers> {
  await startJournal();
  return numbersOf(person.peek().answers);
}

/** The telephone numbers among somebody's answers. */
export function numbersOf(answers: Answers): Numbers {
  return { ...number('gp', answers['gp-phone']), ...number('hap', answers['hap-phone']) };
}

function number<K extends keyof Numbers>(key: K, value: unknown): Numbers {
  return typeof value === 'string' && /\d{3}/.test(value.replace(/\D/g, '')) ? { [key]: value } : {};
}
