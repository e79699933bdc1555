/** The words of one claim. */
export interface ClaimWords {
  /** What people hear, as they would say it. */
  readonly heard: string;
  /** Why we judge so: about two sentences. */
  readonly why: string;
  /** What to do instead, or with it. */
  readonly instead: string;
}

/** Two voices that contradict each other. */
export interface ConflictWords {
  readonly title: string;
  readonly one: string;
  readonly other: string;
  /** What we do, and why. */
  readonly ours: string;
}
