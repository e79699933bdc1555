/** Where the settings of the breaks are kept. */
export const breaksKey = 'rugwijs.breaks';

/** Whether the signals to move are on, without fetching the tool: looked at when the app starts. */
export function breaksAreOn(): boolean {
  try {
    return /"on":true/.test(localStorage.getItem(breaksKey) ?? '');
  } catch {
    return false;
  }
}
