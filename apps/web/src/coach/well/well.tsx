import { useLocation } from 'preact-iso';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Locked, NoPlan } from '../first.tsx';
import { Home } from './home.tsx';
import { Month } from './month.tsx';
import { OwnPlan } from './own-plan.tsx';
import { Start } from './start.tsx';
import { wellNow } from './state.ts';

/** Goed blijven: after recovery, until the app is no longer needed. */
export function WellScreen() {
  const words = useWords('well');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  if (advice.value.locked) return <Locked still />;
  if ('plan' in query) return <OwnPlan />;
  if (!person.value.plan) return <NoPlan title={words.title} lead={words.noPlan} />;
  const now = wellNow(person.value, advice.value);
  if ('month' in query) return <Month />;
  if ('start' in query && !now.alarm && (now.ready.ready || now.start))
    return <Start {...(now.start ? { earlier: now.start } : {})} />;
  return <Home now={now} />;
}
