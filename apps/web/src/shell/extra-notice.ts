import { computed, signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** What runs in the background and may say something on every screen, the one that goes first in front. */
const inOrder = ['breaks', 'reminder'] as const;

type Source = (typeof inOrder)[number];

const notices = signal<{ readonly [S in Source]?: ComponentType | undefined }>({});

/** The one notice of something in the background, fetched with it: never two at a time. */
export const extraNotice = computed(() => inOrder.map((source) => notices.value[source]).find(Boolean));

/** Shows the notice of one source, or takes it away. */
export function notice(source: Source, shown: ComponentType | undefined): void {
  if (notices.peek()[source] !== shown) notices.value = { ...notices.peek(), [source]: shown };
}

/** Screens on which nothing may come between. */
const quietScreens = /^\/(session|check|alarm|result|tools\/(?:breaks|calm|strength|fear|leg|mood|helps))/;

/** Whether nothing may come between on this screen: something is done there that is not to be broken off. */
export function isQuiet(path: string): boolean {
  return quietScreens.test(path);
}
