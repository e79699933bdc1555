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

export interface Message {
  readonly title: string;
  readonly body: string;
  /** The screen that a press on the message opens, unless something is under way. */
  readonly opens: string;
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
