import type { Reason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { checkHref } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';

interface MoodTalkProps {
  words: Words['measures'];
  /** Why people: a score, or an answer. */
  reason: Reason;
  /** The alarm questions wait as well. */
  questions?: boolean;
  onDone: () => void;
}

/** A heavy score, or a dark answer, leads to people, not to an exercise. */
export function MoodTalk({ words, reason, questions = false, onDone }: MoodTalkProps) {
  const net = useWords('net');
  return (
    <Screen title={words.mood.title} lead={words.mood.says} back={onDone} close>
      <div class="stack">
        <p>{words.mood.dark}</p>
        <Act call href="tel:113" reach={false}>
          {words.mood.call}
        </Act>
        <Quiet href="/tools/mood">{words.mood.tool}</Quiet>
        {questions && net ? <Quiet href={checkHref('anything-new')}>{net.go}</Quiet> : null}
        <Why reasons={[reason]} />
      </div>
      <Act onClick={onDone}>{words.form.next}</Act>
    </Screen>
  );
}
