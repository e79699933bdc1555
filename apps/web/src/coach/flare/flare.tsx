import { useLocation } from 'preact-iso';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { flareReady } from '../../today/situation.ts';
import { Locked, NoPlan } from '../first.tsx';
import { Before } from './before.tsx';
import { LookBack } from './look-back.tsx';
import { Ready } from './ready.tsx';
import { Running } from './running.tsx';

/** Opvlamming: alarm questions first, then the days, then a look back. Nothing is started before the questions were calm. */
export function FlareScreen() {
  const words = useWords('flare');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  const { plan, flares } = person.value;
  if (advice.value.locked) return <Locked still />;
  if (!plan) return <NoPlan title={words.title} lead={words.noPlan} />;
  if (query.look !== undefined) {
    const flare = flares.find(({ start }) => start === query.look) ?? flares.at(-1);
    if (flare) return <LookBack key={flare.start} flare={flare} />;
  }
  // Who forgot to say that an older one was over may begin anew.
  if (flareReady(person.value, advice.value)) return <Ready />;
  const last = flares.at(-1);
  return last && last.end === undefined && last.start <= advice.value.today ? <Running flare={last} /> : <Before />;
}
