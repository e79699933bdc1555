import type { JournalEvent } from '../event/event.ts';
import { at, event } from '../examples/events.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from '../person/fold.ts';
import type { Advice } from './advice.ts';
import { advise } from './advise.ts';

/** Short words for the tests of advice. */

/** The advice on day `count`. */
export function on(count: number, events: readonly JournalEvent[], hour = 10): Advice {
  return advise(fold(events, knowledge), at(count, hour), knowledge);
}

/** "Nothing new", one tap on day `count`. */
export function tap(count: number, answer = 'no', hour = 9): JournalEvent {
  return event('answered', { check: 'anything-new', answers: { 'anything-new': answer } }, count, hour);
}

export function gaveVerdict(verdict: 'call-gp-now' | 'call-gp-today' | 'gp-appointment', count: number): JournalEvent {
  const rules = ['cauda-equina'];
  const data = { check: 'intake', verdict, atLeast: verdict, atMost: verdict, rules, rulesVersion: 'test' } as const;
  return event('verdictGiven', data, count, 15);
}

export function contacted(verdict: JournalEvent, released: boolean, count: number): JournalEvent {
  return event('contacted', { verdictEvent: verdict.id, with: 'huisarts', released }, count, 16);
}

export function rulesOf(reasons: readonly { readonly rule: string }[] | undefined): readonly string[] | undefined {
  return reasons?.map(({ rule }) => rule);
}
