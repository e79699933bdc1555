import { computed, signal } from '@preact/signals';
import { coachKnowledge } from '@rugwijs/clinical';
import { type BreakHours, type BreakMoments, hoursProblems, type Span } from '@rugwijs/core';
import { breaksKey } from './breaks-on.ts';
import { keepOnShelf, readShelf } from './shelf.ts';

/** When somebody wants a signal to move, and what happened last. Kept on this device beside the journal, never part of it. */
export interface BreakSettings extends BreakHours, BreakMoments {
  readonly on: boolean;
  readonly sittingOnly: boolean;
  /** Until when the busy times of a calendar file were read, in wall minutes. */
  readonly busyUntil?: number;
}

const breaksKnowledge = coachKnowledge.breaks;

const usual: BreakSettings = {
  on: false,
  every: breaksKnowledge.every.usual,
  days: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  sittingOnly: false,
  last: 0,
  busy: [],
};

const state = signal<BreakSettings>(read());

export const breakSettings = computed(() => state.value);

/** Changes some of them and keeps them; `undefined` takes one out. */
export function changeBreaks(change: { readonly [K in keyof BreakSettings]?: BreakSettings[K] | undefined }): void {
  const all = Object.entries({ ...state.peek(), ...change }).filter(([, value]) => value !== undefined);
  state.value = { ...usual, ...Object.fromEntries(all) };
  keepOnShelf(breaksKey, state.peek());
}

// What another tab wrote holds here too.
if (typeof addEventListener === 'function') {
  addEventListener('storage', (event) => {
    if (event.key === breaksKey || event.key === null) state.value = read();
  });
}

/** What was kept, each part checked: what cannot be read becomes the usual, and wrong hours switch nothing on. */
function read(): BreakSettings {
  const found = readShelf(breaksKey);
  const kept = isRecord(found) ? found : {};
  const hours = {
    every: number(kept.every, usual.every),
    days: Array.isArray(kept.days) ? kept.days.filter((day) => typeof day === 'number') : usual.days,
    from: text(kept.from, usual.from),
    to: text(kept.to, usual.to),
    ...(isClocks(kept.quiet) ? { quiet: { from: kept.quiet.from, to: kept.quiet.to } } : {}),
  };
  const right = hoursProblems(hours, breaksKnowledge).length === 0;
  return {
    ...usual,
    ...(right ? hours : {}),
    on: right && kept.on === true,
    sittingOnly: kept.sittingOnly === true,
    last: number(kept.last, 0),
    busy: Array.isArray(kept.busy) ? kept.busy.filter(isSpan) : [],
    ...optional('snoozedUntil', kept),
    ...optional('pausedUntil', kept),
    ...optional('busyUntil', kept),
  };
}

function optional<K extends string>(name: K, kept: Readonly<Record<string, unknown>>): { readonly [P in K]?: number } {
  const value = kept[name];
  return typeof value === 'number' ? ({ [name]: value } as { [P in K]: number }) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isClocks(value: unknown): value is { readonly from: string; readonly to: string } {
  return isRecord(value) && typeof value.from === 'string' && typeof value.to === 'string';
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && typeof value.from === 'number' && typeof value.to === 'number';
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

function text(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
