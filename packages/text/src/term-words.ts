/** A hard word that our texts use, with its meaning. */
export interface TermWords {
  readonly term: string;
  /** Every spelling of it in our texts. */
  readonly forms: readonly string[];
  /** One or two short sentences. A sign of alarm says what to do. */
  readonly means: string;
}
