import { knowledge } from '@rugwijs/clinical';
import type { PromptAnswer } from '@rugwijs/core';
import { promptOf } from '@rugwijs/journal';
import { useLocation } from 'preact-iso';
import { sayClaims } from '../coach/claims.ts';
import { Quiet } from '../design/act.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person, today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords, wordsOf } from '../shell/words.ts';
import styles from './today.module.css';

/** At most one line a day about a tool that may help now; later and never are as easy as yes. */
export function Prompt() {
  const words = useWords('tools');
  const { route } = useLocation();
  const prompt = promptOf(person.value, advice.value, knowledge);
  const tool = prompt && wordsOf(settings.value.language, prompt.tool);
  if (!words || !prompt || !tool) return null;
  const rule = prompt.reasons[0]?.rule;
  const say = (answer: PromptAnswer['answer']) =>
    append('prompted', { prompt: prompt.tool, day: today(), answer, ...(rule ? { rule } : {}) });
  const follow = async () => {
    await say('done');
    route(`/tools/${prompt.tool}`);
  };
  return (
    <section class={styles.note}>
      <h2>{tool.title}</h2>
      {prompt.warns ? <p>{sayClaims(prompt.reasons.slice(0, 1), tool)}</p> : <p class="soft">{tool.lead}</p>}
      <div class={styles.rowActions}>
        <Quiet tone="why" onClick={follow}>
          {words.prompt.follow}
        </Quiet>
        <Why reasons={prompt.reasons} title={tool.title} />
        <Quiet tone="soft" onClick={() => say('later')}>
          {words.prompt.later}
        </Quiet>
        <Quiet tone="soft" onClick={() => say('never')}>
          {words.prompt.never}
        </Quiet>
      </div>
    </section>
  );
}
