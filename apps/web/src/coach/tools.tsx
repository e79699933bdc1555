import { toolIds } from '@rugwijs/core';
import { Screen } from '../design/screen.tsx';
import { settings } from '../device/settings.ts';
import { useWords, wordsOf } from '../shell/words.ts';
import styles from './tools.module.css';

/** Everything beside the exercises, a line each. */
export function ToolsScreen() {
  const words = useWords('tools');
  if (!words) return null;
  return (
    <Screen title={words.title} lead={words.lead} tab="practice">
      <ul class={styles.links}>
        {toolIds.map((id) => {
          const tool = wordsOf(settings.value.language, id);
          return tool ? (
            <li key={id}>
              <a href={`/tools/${id}`}>
                <b>{tool.title}</b>
                <span class="small soft">{tool.lead}</span>
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </Screen>
  );
}
