import { useLocation } from 'preact-iso';
import { Screen } from '../../design/screen.tsx';
import { person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { AddScreen } from './add.tsx';
import { DoRung } from './do-rung.tsx';
import { HarmScreen } from './harm.tsx';
import { Intro } from './intro.tsx';
import { LadderScreen } from './ladder.tsx';
import { RungPage } from './rung-page.tsx';
import { rungs } from './state.ts';

/** The exposure ladder: what it is, the ladder, adding a rung, a rung with its history, doing it. */
export function FearScreen() {
  const words = useWords('fear');
  const { query } = useLocation();
  if (!words) return null;
  if (!ready.value) {
    return (
      <Screen title={words.title} back="/tools" tab="none" focusOn={false}>
        {null}
      </Screen>
    );
  }
  if ('add' in query) return <AddScreen />;
  const rung = rungs(person.value).find(({ activity }) => activity === (query.rung ?? query.do ?? query.harm));
  if (rung && query.do) return <DoRung key={rung.activity} rung={rung} telling={'after' in query} />;
  if (rung && query.harm) return <HarmScreen key={rung.activity} rung={rung} />;
  if (rung) return <RungPage key={rung.activity} rung={rung} />;
  return rungs(person.value).length === 0 ? <Intro /> : <LadderScreen />;
}
