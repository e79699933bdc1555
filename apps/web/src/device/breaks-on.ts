import { readShelf } from './shelf.ts';

/** Where the settings of the breaks are kept. */
export const breaksKey = 'rugwijs.breaks';

/** Whether the signals to move are on, without fetching the tool: looked at when the app starts. */
export function breaksAreOn(): boolean {
  const kept = readShelf(breaksKey);
  return typeof kept === 'object' && kept !== null && 'on' in kept && kept.on === true;
}
