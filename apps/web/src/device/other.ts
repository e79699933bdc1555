import { computed, signal } from '@preact/signals';
import { knowledge } from '@rugwijs/clinical';
import { type Advice, advise, type EventData, fold, type JournalEvent, makeEvent, type Person } from '@rugwijs/journal';
import { advice, newId, now, person } from './journal.ts';

const key = 'rugwijs.other';

/**
 * What was answered for somebody else (a daughter for her father): in this tab only, over a reload, until it is closed or
 * forgotten. It never comes into the journal: another's age, limits and alarms have no place in one's own plan.
 */
const told = signal<readonly JournalEvent[]>(import.meta.env.SSR ? [] : kept());

const other = computed<Person | undefined>(() =>
  told.value.length === 0 ? undefined : fold([...told.value], knowledge),
);

/** True while the result and the letter are about somebody else. */
export const isForOther = computed(() => other.value !== undefined);

/** Whom the result and the letter are about: somebody else when the last check was for them. */
export const shownPerson = computed<Person>(() => other.value ?? person.value);

/** What the app advises whom the result is about. */
export const shownAdvice = computed<Advice>(() =>
  other.value === undefined ? advice.value : advise(other.value, now(), knowledge),
);

/** Holds the answers and the verdict of a check for somebody else. */
export function holdForOther(answered: EventData['answered'], verdict: EventData['verdictGiven']): void {
  const at = now();
  told.value = [
    makeEvent('answered', answered, { id: newId(), at }),
    makeEvent('verdictGiven', verdict, { id: newId(), at }),
  ];
  try {
    sessionStorage.setItem(key, JSON.stringify(told.value));
  } catch {
    // No storage: it holds until the page is left.
  }
}

export function forgetOther(): void {
  told.value = [];
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function kept(): readonly JournalEvent[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly JournalEvent[];
  } catch {
    return [];
  }
}
