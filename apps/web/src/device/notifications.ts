import { signal } from '@preact/signals';
import { isBusy } from './service-worker.ts';

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

export interface Message {
  readonly title: string;
  readonly body: string;
  /** The screen that a press on the message opens, unless something is under way. */
  readonly opens: string;
}

/** No reminder is repeated after this time of the day; the first comes when it was asked for, however late. */
const lastAt = '21:30';

const hour = 3_600_000;

/**
 * Plans the reminder of today or tomorrow at `at` (`18:30`, local). When its time has come `say` is asked: with nothing to say
 * it stays silent. With `repeat` it asks again each hour that evening, until there is nothing more to say. It only works while
 * the app is open somewhere: a web page without a server cannot wake a closed phone, and the settings say so. The calendar
 * file is the sturdy way.
 */
export function planReminder(at: string, repeat: boolean, say: () => Promise<Message | undefined>): void {
  cancelReminder();
  if (read() !== 'granted') return;
  plan(untilNext(at, new Date()));

  function plan(wait: number) {
    timer = setTimeout(() => void ring(), wait);
  }
  async function ring() {
    const message = await say();
    if (message) await notify(message, 'rugwijs-reminder');
    const now = new Date();
    plan(message && repeat && mayRepeat(now) ? hour : untilNext(at, now));
  }
}

/** Whether an hour from now is still early enough for a reminder. */
export function mayRepeat(now: Date): boolean {
  const [hours = 0, minutes = 0] = lastAt.split(':').map(Number);
  return now.getHours() * 60 + now.getMinutes() + 60 <= hours * 60 + minutes;
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

/**
 * Shows a message of this device, where that was allowed; one with the same tag takes the place of the last, and is heard again.
 * A press on it brings the app to the front, and to its screen unless something is under way. The service worker shows it, since phones allow nothing else (its
 * press: `public/pressed-message.js`); without a worker this page does.
 */
export async function notify({ title, body, opens }: Message, tag: string): Promise<void> {
  if (read() !== 'granted') return;
  const options = { body, icon: '/icon-192.png', tag, renotify: true };
  const worker = await navigator.serviceWorker?.getRegistration();
  if (worker?.active) return worker.showNotification(title, { ...options, data: { opens } });
  const shown = new Notification(title, options);
  shown.onclick = () => {
    shown.close();
    window.focus();
    goTo(opens);
  };
}

/** To a screen of the app from outside its screens, without loading it anew. What is under way stays: a test or a check would be lost. */
export function goTo(path: string): void {
  if (isBusy()) return;
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}

function read(): Permission {
  return typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;
}
