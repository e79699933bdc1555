import { afterEach, describe, expect, test, vi } from 'vitest';
import { notify } from './notifications.ts';
import { beBusy } from './service-worker.ts';

describe('a message', () => {
  afterEach(() => vi.unstubAllGlobals());
  const message = { title: 'Even oefenen', body: 'Een paar oefeningen.', opens: '/today' };

  /** A device that allows messages or not, with a service worker or without. */
  function device({ allows = true, worker = true }) {
    const does: string[] = [];
    const shown: { onclick?: () => void }[] = [];
    vi.stubGlobal(
      'Notification',
      class {
        static permission = allows ? 'granted' : 'denied';
        onclick?: () => void;
        constructor(title: string, { tag, renotify }: { tag: string; renotify: boolean }) {
          does.push(`page: ${title}, ${tag}${renotify ? ', heard again' : ''}`);
          shown.push(this);
        }
        close() {
          does.push('closed');
        }
      },
    );
    const showNotification = async (title: string, { data }: { data: { opens: string } }) => {
      does.push(`worker: ${title}, opens ${data.opens}`);
    };
    const registration = worker ? { active: {}, showNotification } : undefined;
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: async () => registration } });
    vi.stubGlobal('window', { focus: () => does.push('to the front') });
    vi.stubGlobal('history', { pushState: (_state: null, _title: string, path: string) => does.push(path) });
    vi.stubGlobal('PopStateEvent', class extends Event {});
    vi.stubGlobal('dispatchEvent', ({ type }: Event) => does.push(type));
    return { does, shown };
  }

  test('without a worker the page shows it, heard again when it comes again, and a press on it opens its screen', async () => {
    const { does, shown } = device({ worker: false });
    await notify(message, 'a');
    expect(does).toEqual(['page: Even oefenen, a, heard again']);
    shown[0]?.onclick?.();
    expect(does.slice(1)).toEqual(['closed', 'to the front', '/today', 'popstate']);
  });
  test('a press while something is under way brings the app to the front, and leaves it where it is', async () => {
    const { does, shown } = device({ worker: false });
    await notify(message, 'a');
    const [one, two] = [beBusy(), beBusy()];
    one();
    shown[0]?.onclick?.();
    expect(does.slice(1)).toEqual(['closed', 'to the front']);
    two();
    shown[0]?.onclick?.();
    expect(does.slice(3)).toEqual(['closed', 'to the front', '/today', 'popstate']);
  });
  test('comes from the service worker, the only one that phones allow, with the screen that a press opens', async () => {
    const { does } = device({});
    await notify(message, 'a');
    expect(does).toEqual(['worker: Even oefenen, opens /today']);
  });
  test('is not shown where the person did not allow it', async () => {
    const { does } = device({ allows: false });
    await notify(message, 'a');
    expect(does).toEqual([]);
  });
});
