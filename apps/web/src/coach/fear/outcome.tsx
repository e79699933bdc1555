import { coachKnowledge, expectation } from '@rugwijs/clinical';
import { type ExposureTry, expectedAgainstReal, type FearStep, isMuchWorse } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { ExpectedReal } from '../expectation/expected-real.tsx';
import { type OwnRung, paths, rungs, stepNow } from './state.ts';

export interface OutcomeProps {
  kept: ExposureTry;
  rung: OwnRung;
  done: boolean;
}

/** "Ik verwacht 8, het werd 4", what that makes the next step, and why. */
export function Outcome({ kept, rung, done }: OutcomeProps) {
  const words = useWords('fear');
  if (!words) return null;
  const text = words.done;
  const step = stepNow(person.value, advice.value);
  // "Make it smaller" is no advice as long as something else goes first.
  const isClosed = step.kind === 'closed';
  if (!done || kept.real === undefined) {
    return (
      <Screen title={text.notDone.title} lead={isClosed ? text.next.none : text.notDone.lead} back={paths.ladder} close>
        <Act href={paths.ladder}>{text.act}</Act>
      </Screen>
    );
  }
  const now = rungs(person.value).find(({ activity }) => activity === rung.activity) ?? rung;
  const pairs = now.tries.map(({ expected, real }, i) => ({ at: String(i + 1), expected, real }));
  const compare = text.compare(kept.expected, kept.real);
  return (
    <Screen title={text[howItWent(kept)]} lead={compare} back={paths.ladder} close>
      <div class="pic">
        <ExpectedReal
          pairs={pairs}
          words={{
            label: words.rung.label(rung.name, compare),
            expected: words.rung.expectedWord,
            real: words.rung.realWord,
          }}
        />
      </div>
      <Honest>{whatNext(step, text)}</Honest>
      <div>
        <Why reasons={step.reasons} title={rung.name} />
      </div>
      <Act href={paths.ladder}>{text.act}</Act>
    </Screen>
  );
}

function howItWent(kept: ExposureTry): 'better' | 'same' | 'worse' | 'muchWorse' {
  if (isMuchWorse(kept, coachKnowledge.fear)) return 'muchWorse';
  return expectedAgainstReal(kept.expected, kept.real ?? kept.expected, expectation);
}

function whatNext(step: FearStep, { next }: Words['fear']['done']): string {
  if (step.kind === 'top') return next.top;
  if (step.kind !== 'rung') return next.none;
  const name = rungs(person.value).find(({ activity }) => activity === step.activity)?.name ?? '';
  return step.move === 'up' || step.move === 'down' ? next[step.move](name) : next[step.move];
}
