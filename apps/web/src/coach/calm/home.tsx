import { coachKnowledge } from '@rugwijs/clinical';
import { calmRoundIds, tensionSummary } from '@rugwijs/core';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { person } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { AlarmLine } from './alarm-line.tsx';
import styles from './calm.module.css';
import { TensionChart } from './tension-chart.tsx';

/** The rounds, a line each, and how tension went around them. */
export function CalmHome() {
  const words = useWords('calm');
  if (!words) return null;
  const summary = tensionSummary(person.value.logs.calmed, coachKnowledge.calm);
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      <ul class={styles.rounds}>
        {calmRoundIds.map((id) => (
          <li key={id}>
            <a href={`/tools/calm?round=${id}`}>
              <b>{words.rounds[id].name}</b>
              <span class="small soft">{words.rounds[id].lead}</span>
            </a>
          </li>
        ))}
      </ul>
      <Honest>{words.honest}</Honest>
      <AlarmLine />
      {summary ? <TensionChart summary={summary} /> : null}
    </Screen>
  );
}
