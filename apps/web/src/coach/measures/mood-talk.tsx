import { coachKnowledge } from '@rugwijs/clinical';
import { attentionOf, type InstrumentResult } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';

interface MoodTalkProps {
  words: Words['measures'];
  result: InstrumentResult;
  onDone: () => void;
}

/** A heavy score leads to people, not to an exercise. */
export function MoodTalk({ words, result, onDone }: MoodTalkProps) {
  const reason = attentionOf(result, coachKnowledge.measures);
  return (
    <Screen title={words.mood.title} lead={words.mood.says} back={onDone} close>
      <div class="stack">
        <p>{words.mood.dark}</p>
        <Act call href="tel:113" reach={false}>
          {words.mood.call}
        </Act>
        <Quiet href="/tools/mood">{words.mood.tool}</Quiet>
        {reason ? <Why reasons={[reason]} /> : null}
      </div>
      <Act onClick={onDone}>{words.form.next}</Act>
    </Screen>
  );
}
