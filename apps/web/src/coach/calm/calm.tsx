import { calmRoundIds } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './calm.module.css';
import { CalmHome } from './home.tsx';
import { Round } from './round.tsx';
import { roundOf } from './wishes.ts';

/** Adem en rust: choose a round, or do the one that the address names. */
export function CalmScreen() {
  const words = useWords('calm');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  if (advice.value.locked) {
    return (
      <Screen title={words.locked.title} lead={words.locked.lead} back="/tools" tab="none">
        <div class={`ground pic ${styles.still}`}>
          <FigureView id="stand" />
        </div>
        <Act href="/today">{words.locked.act}</Act>
      </Screen>
    );
  }
  const round = roundOf(query, calmRoundIds);
  return round ? <Round key={round} id={round} /> : <CalmHome />;
}
