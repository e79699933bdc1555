/**
 * The condition language: nine words, three values (yes, unknown, no). A rule is a tree of these.
 * Anything that does not fit is a named, tested function elsewhere; the language does not grow.
 */
export type Condition =
  | { readonly kind: 'is'; readonly question: string; readonly values: readonly string[] }
  | { readonly kind: 'has'; readonly question: string; readonly value: string }
  | { readonly kind: 'from'; readonly question: string; readonly bound: number }
  | { readonly kind: 'below'; readonly question: string; readonly bound: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'atLeast'; readonly count: number; readonly of: readonly Condition[] }
  | { readonly kind: 'named'; readonly name: string; readonly of: Condition };

/** What the factory must know of a question to refuse a slip: its kind and its options. */
export type Vocabulary = Readonly<Record<string, { readonly kind: string; readonly options?: readonly string[] }>>;

type Ids<V extends Vocabulary, Kind extends string> = {
  [Id in keyof V]: V[Id]['kind'] extends Kind ? Id : never;
}[keyof V] &
  string;

type OptionOf<V extends Vocabulary, Id extends keyof V> = V[Id]['options'] extends readonly (infer O extends string)[]
  ? O
  : never;

/** Questions that can be answered with a plain yes. */
type YesNoIds<V extends Vocabulary> = {
  [Id in keyof V]: V[Id]['kind'] extends 'choice' ? ('yes' extends OptionOf<V, Id> ? Id : never) : never;
}[keyof V] &
  string;

/** The nine words, bound to one set of questions: a misspelt id or option does not compile. */
export interface Words<V extends Vocabulary> {
  /** Answered yes. */
  yes(question: YesNoIds<V>): Condition;
  /** Answered with one of these. An explicit `'unknown'` counts only when listed; otherwise it stays unknown. */
  is<Id extends Ids<V, 'choice'>>(question: Id, ...values: readonly OptionOf<V, Id>[]): Condition;
  /** A question that takes any value was answered with "weet ik niet". */
  isUnknown(question: keyof V & string): Condition;
  /** The key was ticked. */
  has<Id extends Ids<V, 'many'>>(question: Id, value: OptionOf<V, Id>): Condition;
  /** At least this number. */
  from(question: Ids<V, 'number' | 'scale'>, bound: number): Condition;
  /** Less than this number. */
  below(question: Ids<V, 'number' | 'scale'>, bound: number): Condition;
}

/** Builds the words for one vocabulary. */
export function words<V extends Vocabulary>(): Words<V> {
  return {
    yes: (question) => ({ kind: 'is', question, values: ['yes'] }),
    is: (question, ...values) => ({ kind: 'is', question, values }),
    isUnknown: (question) => ({ kind: 'is', question, values: ['unknown'] }),
    has: (question, value) => ({ kind: 'has', question, value }),
    from: (question, bound) => ({ kind: 'from', question, bound }),
    below: (question, bound) => ({ kind: 'below', question, bound }),
  };
}

/** True when every part is. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** True when one part is. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** Yes becomes no and no becomes yes; unknown stays unknown. */
export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

/** True when so many parts are. */
export function atLeast(count: number, ...of: readonly Condition[]): Condition {
  return { kind: 'atLeast', count, of };
}

/** A condition with a name of its own, for the rulebook and for proofs that treat it as one answer. */
export function named(name: string, of: Condition): Condition {
  return { kind: 'named', name, of };
}
