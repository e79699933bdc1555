import { useLocation } from 'preact-iso';
import { advice, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { Locked } from '../first.tsx';
import { BreakCalendar } from './calendar-screen.tsx';
import { Go } from './go.tsx';
import { BreaksHome } from './home.tsx';
import { HoursScreen } from './hours.tsx';
import { Meeting } from './meeting.tsx';

/** Even bewegen: now, later, or not today; the address says which screen. */
export function BreaksScreen() {
  const words = useWords('breaks');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  if ('settings' in query) return <HoursScreen />;
  if ('calendar' in query) return <BreakCalendar />;
  if ('meeting' in query) return <Meeting />;
  if (advice.value.locked) return <Locked words={words.locked} />;
  return 'go' in query ? <Go /> : <BreaksHome />;
}
