import type { AidId, Logged } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { AidForm } from './aid-form.tsx';
import { safetyOf } from './aids.ts';
import { SafetyCheck } from './safety-check.tsx';

/** One use, new or to change: first when not to, then how it went. */
export function AidLog({ aid, used }: { aid: AidId; used?: Logged<'aidUsed'> }) {
  const [safe, setSafe] = useState(used !== undefined || !safetyOf(aid).show);
  if (safe) return <AidForm aid={aid} {...(used ? { used } : {})} />;
  return <SafetyCheck aid={aid} back="/tools/helps?log" onSafe={() => setSafe(true)} did />;
}
