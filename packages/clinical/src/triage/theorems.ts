import { type TheoremId, theoremIds } from './theorem-ids.ts';
import { bounds } from './theorems/bounds.ts';
import type { OurTheorem } from './theorems/claims.ts';
import { counts } from './theorems/counts.ts';
import { laws } from './theorems/laws.ts';
import { signs } from './theorems/signs.ts';
import { time } from './theorems/time.ts';

const all = [...laws, ...time, ...bounds, ...signs, ...counts];

/** Everything that is proven about the triage rules over every set of answers. */
export const theorems: readonly OurTheorem[] = theoremIds.map((id) => theorem(id));

function theorem(id: TheoremId): OurTheorem {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No theorem "${id}"`);
  return found;
}
