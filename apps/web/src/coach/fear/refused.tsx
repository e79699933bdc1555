import type { Reason } from '@rugwijs/core';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { sayClaims } from '../claims.ts';

/** Why a rung is not for now, in sentences and with what stands behind them. */
export function Refused({ reasons }: { reasons: readonly Reason[] }) {
  const words = useWords('fear');
  if (!words) return null;
  return (
    <>
      {sayClaims(reasons, words).map((claim) => (
        <p key={claim}>{claim}</p>
      ))}
      <div>
        <Why reasons={reasons} title={words.rung.notNow} />
      </div>
    </>
  );
}
