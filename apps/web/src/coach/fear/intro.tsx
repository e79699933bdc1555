import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason } from '@rugwijs/core';
import { Act } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import { paths } from './state.ts';

/** Told before the start: how it works, that fear falls first, and who is better helped by a person. */
export function Intro() {
  const words = useWords('fear');
  if (!words) return null;
  const text = words.intro;
  const { rules } = coachKnowledge.fear;
  const reasons = [toolReason(rules, 'fear-pain-later'), toolReason(rules, 'fear-expectation')];
  return (
    <Screen title={text.title} lead={text.lead} back="/tools" tab="none">
      <ol class="thread plain">
        {text.steps.map((step) => (
          <li key={step}>
            <Bone />
            <p>{step}</p>
          </li>
        ))}
      </ol>
      <Honest>{text.honest}</Honest>
      <p class="soft">{text.support}</p>
      <div>
        <Why reasons={reasons} title={text.title} />
      </div>
      <Act href={paths.add}>{text.act}</Act>
    </Screen>
  );
}
