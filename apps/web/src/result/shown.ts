import { knowledge } from '@rugwijs/clinical';
import { type Advice, advise, type Person } from '@rugwijs/journal';
import { useLocation } from 'preact-iso';
import { advice, now, person } from '../device/journal.ts';
import { other } from '../device/other.ts';

/** Whom a result or a letter is about, what the app advises them, and the same address for the page beside it. */
export interface Shown {
  readonly person: Person;
  readonly advice: Advice;
  readonly forOther: boolean;
  readonly query: '' | '?for=other';
}

/** Somebody else only where the address says so (`?for=other`): `/result` and `/letter` are always one's own. */
export function useShown(): Shown {
  const { query } = useLocation();
  if (query.for !== 'other') return { person: person.value, advice: advice.value, forOther: false, query: '' };
  return { person: other.value, advice: advise(other.value, now(), knowledge), forOther: true, query: '?for=other' };
}
