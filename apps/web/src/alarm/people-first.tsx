import type { Advice, Person } from '@rugwijs/journal';
import { advice, person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { Call113 } from './call-113.tsx';

/** 113, before anything else, while the exercises are held back and thoughts of not wanting to live were told. */
export function PeopleFirst() {
  const words = useWords('net');
  if (!peopleGoFirst(person.value, advice.value) || !words) return null;
  return (
    <section class="stack">
      <Call113 words={words.dark} />
    </section>
  );
}

/**
 * Asks the decision and not the reasons of the lock: another call that stands gives only its own rules as reasons, and 113 never
 * waits for that call (triage.md self-harm).
 */
export function peopleGoFirst(person: Person, advice: Advice): boolean {
  if (!advice.locked || !person.decision) return false;
  return person.decision.reasons.some(({ rule }) => rule === 'self-harm');
}
