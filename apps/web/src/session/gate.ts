import type { Advice, Check, Person } from '@rugwijs/journal';

/** Whether a session may begin now, and if not, what goes first. */
export type Gate =
  | { readonly kind: 'open' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'recheck'; readonly check: Check }
  | { readonly kind: 'nothing' };

/** "Iets nieuws?" is asked by the player itself; every other check that waits closes the session. */
export function sessionGate(person: Person, advice: Advice): Gate {
  if (advice.locked) return { kind: 'locked' };
  if (advice.recheck && !isOneTap(advice)) return { kind: 'recheck', check: advice.recheck.kind };
  if (!person.plan || !advice.session || advice.session.exercises.length === 0) return { kind: 'nothing' };
  return { kind: 'open' };
}

/** The check that waits is only the one tap before every session. */
export function isOneTap(advice: Advice): boolean {
  return (
    advice.recheck?.kind === 'anything-new' &&
    advice.recheck.reasons.every((reason) => reason.rule === 'check-before-session')
  );
}

/** "Iets nieuws?" need not be asked again: the rules no longer ask for it today. */
export function alreadyAsked(advice: Advice): boolean {
  return advice.recheck === undefined;
}
