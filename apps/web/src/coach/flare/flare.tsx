import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, person, ready } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { flareReady } from '../../today/situation.ts';
import { Before } from './before.tsx';
import styles from './flare.module.css';
import { LookBack } from './look-back.tsx';
import { Ready } from './ready.tsx';
import { Running } from './running.tsx';

/** Opvlamming: alarm questions first, then the days, then a look back. Nothing is started before the questions were calm. */
export function FlareScreen() {
  const words = useWords('flare');
  const { query } = useLocation();
  if (!words || !ready.value) return null;
  const { plan, flares } = person.value;
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
  if (!plan) {
    const checked = person.value.checks.length > 0;
    return (
      <Screen title={words.title} lead={words.noPlan.lead} back="/tools" tab="none">
        <Act href={checked ? '/plan' : '/check'}>{checked ? words.noPlan.plan : words.noPlan.act}</Act>
      </Screen>
    );
  }
  if (query.look !== undefined) {
    const flare = flares.find(({ start }) => start === query.look) ?? flares.at(-1);
    if (flare) return <LookBack key={flare.start} flare={flare} />;
  }
  // Who forgot to say that an older one was over may begin anew.
  if (flareReady(person.value, advice.value)) return <Ready />;
  const last = flares.at(-1);
  return last && last.end === undefined && last.start <= advice.value.today ? <Running flare={last} /> : <Before />;
}
