import { aidIds } from '@rugwijs/core';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';
import styles from './helps.module.css';

/** What was used: one tap. */
export function AidChoice() {
  const words = useWords('helps');
  if (!words) return null;
  return (
    <Screen title={words.log.choose} lead={words.log.chooseLead} back="/tools/helps" tab="none">
      <ul class={styles.links}>
        {aidIds.map((aid) => (
          <li key={aid}>
            <a href={`/tools/helps?log=${aid}`}>
              <b>{words.aids[aid].name}</b>
              <span class="small soft">{words.aids[aid].says}</span>
            </a>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
