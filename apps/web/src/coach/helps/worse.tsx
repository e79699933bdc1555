import { type AidUsed, toolReason } from '@rugwijs/core';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { helpsKnowledge } from './aids.ts';

/** It was clearly worse after an aid: leave it, and look whether there is anything new. */
export function Worse({ used }: { used: AidUsed }) {
  const words = useWords('helps');
  if (!words) return null;
  const check = person.value.checks.length === 0 ? '/check' : recheckPath('pain-jump');
  const facts = { before: used.before, after: used.after };
  return (
    <Screen title={words.log.worseTitle} lead={words.log.worse} back="/tools/helps" tab="none">
      <div>
        <Why reasons={[toolReason(helpsKnowledge.rules, 'helps-felt-worse', facts)]} />
      </div>
      <Act href="/tools/helps" under={<Quiet href={check}>{words.safety.check}</Quiet>}>
        {words.title}
      </Act>
    </Screen>
  );
}
