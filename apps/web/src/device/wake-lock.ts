/** Keeps the screen on while a session runs. Returns how to let go. Devices that cannot are left alone. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let wanted = true;
  const take = async () => {
    if (!wanted || document.visibilityState !== 'visible') return;
    try {
      const taken = await navigator.wakeLock?.request('screen');
      if (wanted) lock = taken;
      else await taken?.release();
    } catch {
      // Refused (low battery, no permission): the screen may dim, the session goes on.
    }
  };
  // The browser lets go when the tab is hidden: take it again when it comes back.
  const again = () => void take();
  document.addEventListener('visibilitychange', again);
  void take();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', again);
    void lock?.release().catch(() => {});
    lock = undefined;
  };
}
