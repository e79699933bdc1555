import type { Person } from './person.ts';

/** Whether the whole Rugcheck was ever done. Answers of another kind, such as the telephone number of a GP, are none. */
export function hadIntake({ checks }: Pick<Person, 'checks'>): boolean {
  return checks.some(({ check }) => check === 'intake');
}
