import { coachKnowledge } from '@rugwijs/clinical';
import { type InstrumentId, instrumentIds } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Screen } from '../../design/screen.tsx';
import { ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { EntryForm } from './entry-form.tsx';
import { Fill } from './fill.tsx';
import { Home } from './home.tsx';
import { One } from './one.tsx';
import { PackScreen } from './packs/pack-screen.tsx';

/** Questionnaires: what is due, filling in, a score from elsewhere, and what became of each. */
export function MeasuresScreen() {
  const words = useWords('measures');
  const { query, route } = useLocation();
  if (!words) return null;
  if (!ready.value) {
    return (
      <Screen title={words.title} back="/tools" tab="none" focusOn={false}>
        {null}
      </Screen>
    );
  }
  const { instruments } = coachKnowledge.measures;
  const listed = (query.fill ?? '')
    .split(',')
    .flatMap((id) => idOf(id) ?? [])
    .filter((id) => instruments[id].way !== 'entered');
  if (listed.length > 0) {
    return <Fill key={listed.join()} ids={listed} words={words} onDone={() => route('/tools/measures')} />;
  }
  const entry = idOf(query.enter);
  if (entry && instruments[entry].way === 'entered') return <EntryForm key={entry} id={entry} words={words} />;
  const one = idOf(query.see) ?? entry;
  if (one) return <One key={one} id={one} words={words} />;
  if (query.pack) return <PackScreen key={query.pack} id={query.pack} words={words} />;
  return <Home words={words} />;
}

function idOf(asked: string | undefined): InstrumentId | undefined {
  return instrumentIds.find((id) => id === asked);
}
