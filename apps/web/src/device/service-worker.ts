import { signal } from '@preact/signals';

/** True when a new version waits. It takes over only when the person says so, or when the app is next opened afresh. */
export const updateWaits = signal(false);

let waiting: ServiceWorker | undefined;
let busy = 0;

/**
 * While something must not be interrupted (a session, a check, a test) no new version is offered and no message leads away.
 * Returns how to end it.
 */
export function beBusy(): () => void {
  busy += 1;
  updateWaits.value = false;
  let over = false;
  return () => {
    if (over) return;
    over = true;
    busy -= 1;
    updateWaits.value = busy === 0 && waiting !== undefined;
  };
}

/** Whether something is under way that must not be interrupted. */
export function isBusy(): boolean {
  return busy > 0;
}

/** Registers the worker that keeps the whole app on the device. */
export async function registerServiceWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  if (!registration) return;
  const offer = () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    waiting = registration.waiting;
    updateWaits.value = busy === 0;
  };
  offer();
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (typeof data?.opens === 'string') void import('./notifications.ts').then(({ goTo }) => goTo(data.opens));
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

/** Milliseconds to wait for the old worker to finish what it is doing; then the page lets go of it by loading anew. */
const patience = 4_000;

/** Lets the waiting version take over and loads it. Only ever called by a press of the person. */
export function takeUpdate(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting?.postMessage({ type: 'SKIP_WAITING' });
  setTimeout(() => location.reload(), patience);
}
