import type { RiskFactor } from '@rugwijs/clinical';
import type { Classification, Risk } from '@rugwijs/core';

/** A class for the person and, in the field's terms, for a letter. */
export interface ClassWords {
  readonly person: string;
  readonly letter: string;
}

/** How it usually goes, in people out of ten; `undefined` when no number may be shown. */
export interface Prognosis {
  readonly says: string;
  readonly outOfTen?: number;
  /** What the number counts. */
  readonly picture?: string;
}

export interface ClassificationWords {
  readonly course: Readonly<Record<Classification['course'], ClassWords>>;
  readonly recurrent: ClassWords;
  readonly leg: Readonly<Record<Classification['leg'], ClassWords>>;
  readonly inflammatoryPattern: ClassWords;
  readonly severity: Readonly<Record<Classification['severity'], ClassWords>>;
  /** Words only, never a number. */
  readonly risk: Readonly<Record<Risk['band'], ClassWords & { readonly helps: string }>>;
  readonly factors: Readonly<Record<RiskFactor, string>>;
  readonly outsideScore: string;
  readonly prognosis: {
    readonly course: Readonly<Record<Classification['course'], Prognosis>>;
    readonly radicular: Prognosis;
    readonly recurrence: Prognosis;
    readonly serious: string;
    readonly picture: string;
    readonly promise: string;
  };
}
