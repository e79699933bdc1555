import { type RuleId, type Signature, signatures } from '@rugwijs/clinical';

export function signaturesOf(rule: RuleId): readonly Signature[] {
  return signatures.filter((one) => one.rule === rule);
}
