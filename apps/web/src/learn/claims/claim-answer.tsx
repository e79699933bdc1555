import { type ClaimId, claims } from '@rugwijs/clinical';
import { Quiet } from '../../design/act.tsx';
import { Sure } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { useExplained } from '../explained.tsx';
import { Sources } from '../sources/sources-of.tsx';

/** What we make of a claim: the verdict and what it means, why, what to do instead, how sure, and from where. */
export function ClaimAnswer({ id, level = 'h3' }: { id: ClaimId; level?: 'h2' | 'h3' }) {
  const learn = useWords('learn');
  const words = useWords('claims');
  const said = words?.claims[id];
  const [why, instead] = useExplained(said ? [said.why, said.instead] : []);
  if (!learn || !words) return null;
  const text = learn.screens.claims;
  const claim = claims[id];
  const verdict = learn.claimVerdicts[claim.verdict];
  return (
    <div class="stack">
      <p class="honest">
        <b>{verdict.name}.</b> {why}
      </p>
      <p>
        <b>{text.instead}:</b> {instead}
      </p>
      <Sure certainty={claim.certainty} level={level} />
      {claim.lesson ? <Quiet href={`/learn/${claim.lesson}`}>{text.lesson}</Quiet> : null}
      {claim.treatment ? <Quiet href={`/learn/treatments/${claim.treatment}`}>{text.treatment}</Quiet> : null}
      <Sources ids={claim.sources} label={text.sources} />
    </div>
  );
}
