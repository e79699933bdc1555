import { type ToolId, toolIds } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Screen } from '../design/screen.tsx';
import { settings } from '../device/settings.ts';
import { useWords, wordsOf } from '../shell/words.ts';
import styles from './tools.module.css';

type Group = keyof Words['tools']['groups'];

/** Where each tool stands on the page. */
const groupOf: Readonly<Record<ToolId, Group>> = {
  strength: 'body',
  leg: 'body',
  flare: 'body',
  calm: 'mind',
  sleep: 'mind',
  mood: 'mind',
  fear: 'mind',
  breaks: 'day',
  work: 'day',
  helps: 'day',
  review: 'course',
  measures: 'course',
  well: 'course',
  care: 'people',
};

const groups: readonly Group[] = ['body', 'mind', 'day', 'course', 'people'];

/** Everything beside the exercises, a line each. */
export function ToolsScreen() {
  const words = useWords('tools');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} tab="practice">
      {groups.map((group) => (
        <section key={group} class="section">
          <h2>{words.groups[group]}</h2>
          <ul class={styles.links}>
            {toolIds
              .filter((id) => groupOf[id] === group)
              .map((id) => (
                <ToolLink key={id} id={id} />
              ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}

function ToolLink({ id }: { id: ToolId }) {
  const tool = wordsOf(settings.value.language, id);
  if (!tool) return null;
  return (
    <li>
      <a href={`/tools/${id}`}>
        <b>{tool.title}</b>
        <span class="small soft">{tool.lead}</span>
      </a>
    </li>
  );
}
