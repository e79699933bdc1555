import { computed, signal } from '@preact/signals';
import type { BodyId } from '@rugwijs/figure';
import type { Language } from '@rugwijs/text';

export interface Reminders {
  readonly on: boolean;
  /** When the exercises are meant to be done; local time, `18:30`. */
  readonly at: string;
  /** When the check-in after them is asked for: the next morning, so that it tells how the night was. */
  readonly checkInAt: string;
  /** Again each hour until it is done, for who asks for that. */
  readonly repeat: boolean;
}

/** How the app looks and speaks. Kept on this device beside the journal, never part of it. */
export interface Settings {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly textSize: 'normal' | 'large' | 'largest';
  /** Spoken counting and instructions in a session. */
  readonly voice: boolean;
  /** Beeps in a session. */
  readonly soundOn: boolean;
  readonly reminders: Reminders;
  /** Who shows the exercises. */
  readonly body: BodyId;
}

/** The bodies to choose from; named here, since the drawing itself is fetched only where it is shown. */
export const bodyChoices = [
  'grey',
  'bun',
  'sturdy',
  'curls',
  'scarf',
  'slim',
  'long',
  'round',
] as const satisfies readonly BodyId[];

const key = 'rugwijs.settings';

const defaults: Settings = {
  language: 'nl',
  theme: 'auto',
  textSize: 'normal',
  voice: true,
  soundOn: true,
  reminders: { on: false, at: '18:30', checkInAt: '09:00', repeat: false },
  body: 'grey',
};

const state = signal<Settings>(read());

/** The present settings; read-only, change them with `changeSettings`. */
export const settings = computed(() => state.value);

/** Changes some settings, keeps them, and shows them at once (language, theme and text size stand on the html element). */
export function changeSettings(change: Partial<Settings>): void {
  state.value = { ...state.peek(), ...change };
  apply();
  try {
    localStorage.setItem(key, JSON.stringify(state.peek()));
  } catch {
    // Storage refused: the choice holds until the app is closed.
  }
}

/** Shows language, theme and text size on the html element; `public/boot.js` does the same before the first paint. */
export function apply(): void {
  const { language, theme, textSize } = state.peek();
  const html = document.documentElement;
  html.lang = language;
  set(html, 'theme', theme === 'auto' ? undefined : theme);
  set(html, 'text', textSize === 'normal' ? undefined : textSize);
}

function set(html: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) delete html.dataset[name];
  else html.dataset[name] = value;
}

function read(): Settings {
  if (import.meta.env.SSR) return defaults;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return checked(kept);
  } catch {
    return defaults;
  }
}

/** A kept setting that is not one of the known values falls back to its default. */
function checked(kept: unknown): Settings {
  if (typeof kept !== 'object' || kept === null) return defaults;
  const k = kept as Record<string, unknown>;
  const reminders = (typeof k.reminders === 'object' && k.reminders !== null ? k.reminders : {}) as Record<
    string,
    unknown
  >;
  return {
    language: oneOf(k.language, ['nl', 'en'], defaults.language),
    theme: oneOf(k.theme, ['auto', 'light', 'dark'], defaults.theme),
    textSize: oneOf(k.textSize, ['normal', 'large', 'largest'], defaults.textSize),
    voice: k.voice !== false,
    soundOn: k.soundOn !== false,
    body: oneOf(k.body, bodyChoices, defaults.body),
    reminders: {
      on: reminders.on === true,
      at: clock(reminders.at, defaults.reminders.at),
      checkInAt: clock(reminders.checkInAt, defaults.reminders.checkInAt),
      repeat: reminders.repeat === true,
    },
  };
}

function clock(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : otherwise;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((a) => a === value) ?? otherwise;
}
