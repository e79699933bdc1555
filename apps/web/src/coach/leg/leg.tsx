import { useLocation } from 'preact-iso';
import { Screen } from '../../design/screen.tsx';
import { ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { LegCheckFlow } from './check-flow.tsx';
import { Home } from './home.tsx';

/** Pain in the leg: how it goes beside the back, and a short look at strength and feeling each week. */
export function LegScreen() {
  const words = useWords('leg');
  const { query, route } = useLocation();
  if (!words) return null;
  if (!ready.value) {
    return (
      <Screen title={words.title} back="/tools" tab="none" focusOn={false}>
        {null}
      </Screen>
    );
  }
  if ('log' in query) return <LegCheckFlow words={words} onDone={() => route('/tools/leg')} />;
  return <Home words={words} />;
}
