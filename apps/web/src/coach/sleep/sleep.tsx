import { isDay } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { ready, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { CheckScreen } from './check-screen.tsx';
import { SleepHome } from './home.tsx';
import { NightForm } from './night-form.tsx';

/** Slapen: the diary and its weeks, one night (`?log`), or the questions (`?check`). */
export function SleepScreen() {
  const words = useWords('sleep');
  const { query, route } = useLocation();
  if (!words || !ready.value) return null;
  const home = () => route('/tools/sleep');
  if ('check' in query) return <CheckScreen onDone={home} />;
  if ('log' in query) {
    const day = query.log && isDay(query.log) && query.log <= today() ? query.log : today();
    return <NightForm key={day} day={day} onDone={home} />;
  }
  return <SleepHome />;
}
