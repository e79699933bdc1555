/** The words of one treatment or aid; everything in one to three short sentences. */
export interface TreatmentWords {
  readonly name: string;
  readonly what: string;
  /** What it does to pain and to doing things, and for how long. */
  readonly does: string;
  readonly forWhom: string;
  readonly notWhen: string;
  /** The same two in a few words, for the table. */
  readonly briefly: { readonly forWhom: string; readonly notWhen: string };
  /** What it asks: time, money, trouble. */
  readonly asks: string;
  /** What guidelines say about it. */
  readonly advised: string;
  /** What we would do. */
  readonly ours: string;
  /** Other words that people use for it, for searching. */
  readonly alsoCalled: readonly string[];
}
