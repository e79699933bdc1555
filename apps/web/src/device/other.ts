import { computed, signal } from '@preact/signals';
import { knowledge } from '@rugwijs/clinical';
import { type EventData, fold, type JournalEvent, makeEvent, type Person } from '@rugwijs/journal';
import { newId, now } from './journal.ts';
import { clearInTab, keepInTab, readInTab } from './tab.ts';

const key = 'rugwijs.other';

/**
 * What was answered for somebody else (a daughter for her father): in this tab only, over a reload, until it is closed or
 * forgotten. It never comes into the journal: another's age, limits and alarms have no place in one's own plan.
 */
const told = signal<readonly JournalEvent[]>(
  import.meta.env.SSR ? [] : ((readInTab(key) as readonly JournalEvent[] | undefined) ?? []),
);

/** Who the last check for somebody else was about; nobody told anything when there was none. */
export const other = computed<Person>(() => fold([...told.value], knowledge));

/** Holds the answers and the verdict of a check for somebody else. */
export function holdForOther(answered: EventData['answered'], verdict: EventData['verdictGiven']): void {
  const at = now();
  told.value = [
    makeEvent('answered', answered, { id: newId(), at }),
    makeEvent('verdictGiven', verdict, { id: newId(), at }),
  ];
  keepInTab(key, told.value);
}

export function forgetOther(): void {
  told.value = [];
  clearInTab(key);
}
