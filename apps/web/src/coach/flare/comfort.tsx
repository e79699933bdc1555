import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason } from '@rugwijs/core';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import styles from './flare.module.css';

const places = { heat: '/tools/helps', calm: '/tools/calm', positions: '/tools/breaks' } as const;

/** Warmth, breathing, another position: offered, never a must. */
export function Comfort() {
  const words = useWords('flare');
  if (!words) return null;
  return (
    <section class="section">
      <h2>{words.comfort.title}</h2>
      <ul class={styles.links}>
        {(['heat', 'calm', 'positions'] as const).map((id) => (
          <li key={id}>
            <a href={places[id]}>
              <b>{words.comfort.items[id][0]}</b>
              <span class="small soft">{words.comfort.items[id][1]}</span>
            </a>
          </li>
        ))}
      </ul>
      <Why reasons={[toolReason(coachKnowledge.flare.rules, 'flare-comfort')]} title={words.comfort.title} />
    </section>
  );
}
