import { signal } from '@preact/signals';

export type Permission = 'granted' | 'denied' | 'default' | 'unsupported';

/** Whether this device lets us remind, as far as we know now. */
export const permission = signal<Permission>(read());

/** Asks once, on a press of the person. */
export async function askPermission(): Promise<Permission> {
  if (typeof Notification === 'undefined') return 'unsupported';
  permission.value = await Notification.requestPermission();
  return permission.value;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Plans the reminder of today or tomorrow at `at` (`18:30`, local). It only works while the app is open somewhere:
 * a web page without a server cannot wake a closed phone, and the settings say so. The calendar file is the sturdy way.
 */
export function planReminder(at: string, title: string, body: string): void {
  cancelReminder();
  if (read() !== 'granted') return;
  timer = setTimeout(
    () => {
      void show(title, body);
      planReminder(at, title, body);
    },
    untilNext(at, new Date()),
  );
}

export function cancelReminder(): void {
  clearTimeout(timer);
  timer = undefined;
}

/** Milliseconds from `from` to the next local `at`; clock changes are the calendar's problem, since the date is rebuilt in local time. */
export function untilNext(at: string, from: Date): number {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  const next = new Date(from);
  next.setHours(hours, minutes, 0, 0);
  if (next.getTime() <= from.getTime()) next.setDate(next.getDate() + 1);
  return next.getTime() - from.getTime();
}

async function show(title: string, body: string): Promise<void> {
  const options = { body, icon: '/icon-192.png', tag: 'rugwijs-reminder' };
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration) await registration.showNotification(title, options);
  else new Notification(title, options);
}

function read(): Permission {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}
