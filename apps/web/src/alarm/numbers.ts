import { person, startJournal } from '../device/journal.ts';
import type { Numbers } from './call.tsx';

/** The person's own telephone numbers, when they were entered. */
export async function ownNumbers(): Promise<Numbers> {
  await startJournal();
  const { answers } = person.peek();
  return { ...number('gp', answers['gp-phone']), ...number('hap', answers['hap-phone']) };
}

function number<K extends keyof Numbers>(key: K, value: unknown): Numbers {
  return typeof value === 'string' && /\d{3}/.test(value.replace(/\D/g, '')) ? { [key]: value } : {};
}
