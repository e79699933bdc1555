import { type AidUsed, helpsNumbers, toolReason } from '@rugwijs/core';
import { checkHref } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { helpsKnowledge } from './aids.ts';

/** It was clearly worse after an aid: leave it, and look whether there is anything new. */
export function Worse({ used }: { used: AidUsed }) {
  const words = useWords('helps');
  if (!words) return null;
  const facts = { before: used.before, after: used.after };
  const numbers = helpsNumbers(helpsKnowledge)['helps-felt-worse'];
  return (
    <Screen title={words.log.worseTitle} lead={words.log.worse} back="/tools/helps" tab="none">
      <div>
        <Why reasons={[toolReason(helpsKnowledge.rules, 'helps-felt-worse', facts, numbers)]} />
      </div>
      <Act href="/tools/helps" under={<Quiet href={checkHref('pain-jump')}>{words.safety.check}</Quiet>}>
        {words.title}
      </Act>
    </Screen>
  );
}
