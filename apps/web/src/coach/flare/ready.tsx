import { flareStrip } from '@rugwijs/core';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { People } from './people.tsx';
import { thresholds } from './plan.ts';
import { Strip } from './strip.tsx';
import { Helped, Usual } from './usual.tsx';

/** The alarm questions were calm today: one tap begins the calmer days. */
export function Ready() {
  const words = useWords('flare');
  if (!words) return null;
  return (
    <Screen title={words.ready.title} lead={words.ready.lead} back="/tools" tab="none">
      <Strip days={flareStrip(today(), person.value.flares, thresholds)} title={words.strip.title} />
      <Usual />
      <Helped />
      <People />
      <Act icon="check" onClick={() => append('flareStarted', { day: today() })}>
        {words.ready.act}
      </Act>
    </Screen>
  );
}
