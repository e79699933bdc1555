/** Kinds of low back pain (triage.md 4.1). Names for code and for the physiotherapist, never shown to the person as such. */
export interface Classification {
  /** < 6 weeks, 6–12, > 12; unknown duration counts as subacute. */
  readonly course: 'acute' | 'subacute' | 'persistent';
  readonly recurrent: boolean;
  readonly leg: 'none' | 'referred' | 'radicular' | 'claudication' | 'circulation' | 'unknown';
  readonly inflammatoryPattern: boolean;
  /** Ids of rules at gp-appointment or higher that suggest a specific cause; names the rule, never a disease. */
  readonly specificSuspected: readonly string[];
  /** Pain 0–3 mild, 4–6 moderate, 7–10 severe. */
  readonly severity: 'mild' | 'moderate' | 'severe' | 'unknown';
}

/** Risk that the pain persists (triage.md 1.4): words only, never a percentage. */
export interface Risk {
  readonly band: 'low' | 'medium' | 'high';
  /** 0–13. */
  readonly total: number;
  /** 0–5, the thinking-and-feeling part. */
  readonly psych: number;
  /** Keys that scored, for example `fear`, `three-or-more-episodes`. */
  readonly factors: readonly string[];
  /** An outside STarT Back band replaces ours when entered. */
  readonly from: 'own-questions' | 'start-back';
}
