import { clearShelf, keepOnShelf, readShelf } from './shelf.ts';

const key = 'rugwijs.started';

/** A mark beside the journal, so that the first screen knows without opening it whether there is a plan. Only a hint. */
export function hasStarted(): boolean {
  return readShelf(key) === 'yes';
}

export function markStarted(): void {
  keepOnShelf(key, 'yes');
}

export function unmarkStarted(): void {
  clearShelf(key);
}
