/** Whether this device has something that can shake. Desktops may say yes and do nothing, so it is only ever one of several ways. */
export function canVibrate(): boolean {
  return !import.meta.env.SSR && typeof navigator.vibrate === 'function' && matchMedia('(pointer: coarse)').matches;
}

/** Shakes in turns of on and off, in milliseconds; silent where it cannot. */
export function vibrate(pattern: readonly number[]): void {
  if (canVibrate()) navigator.vibrate([...pattern]);
}
