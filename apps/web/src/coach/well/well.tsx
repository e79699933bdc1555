import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Home } from './home.tsx';
import { Month } from './month.tsx';
import { OwnPlan } from './own-plan.tsx';
import { Start } from './start.tsx';
import { wellNow } from './state.ts';
import styles from './well.module.css';

/** Goed blijven: after recovery, until the app is no longer needed. */
export function WellScreen() {
  const words = useWords('well');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  const { plan, checks } = person.value;
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
  if ('plan' in query) return <OwnPlan />;
  if (!plan) {
    return (
      <Screen title={words.title} lead={words.noPlan.lead} back="/tools" tab="none">
        <Act href={checks.length > 0 ? '/plan' : '/check'}>
          {checks.length > 0 ? words.noPlan.plan : words.noPlan.act}
        </Act>
      </Screen>
    );
  }
  const now = wellNow(person.value, advice.value);
  if ('month' in query) return <Month />;
  if ('start' in query && !now.alarm && (now.ready.ready || now.start))
    return <Start {...(now.start ? { earlier: now.start } : {})} />;
  return <Home now={now} />;
}
