const key = 'rugwijs.started';

/** A mark beside the journal, so that the first screen knows without opening it whether there is a plan. Only a hint. */
export function hasStarted(): boolean {
  try {
    return localStorage.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

export function markStarted(): void {
  try {
    localStorage.setItem(key, 'yes');
  } catch {
    // Without storage the welcome screen is simply shown again.
  }
}

export function unmarkStarted(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
