import { useState } from 'preact/hooks';
import { append } from './journal.ts';

/** Takes out what was kept, and remembers that it did: who takes the last one away must still hear that it is gone. */
export function useRemoved() {
  const [removed, setRemoved] = useState(false);
  const remove = async (...events: readonly string[]) => {
    // First, so that the list does not vanish with its last line before it has said so.
    setRemoved(true);
    for (const replaces of events) await append('corrected', { replaces, removed: true });
  };
  return { removed, remove };
}
