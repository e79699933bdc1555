import { type Signature, signatures } from '@rugwijs/clinical';

/** Who signed a page of the book. */
export function signaturesOf(page: string): readonly Signature[] {
  return signatures.filter((one) => one.page === page);
}
