import { useComputed } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { PeopleFirst } from '../alarm/people-first.tsx';
import { Act } from '../design/act.tsx';
import { FigureView } from '../design/figure-view.tsx';
import { Screen } from '../design/screen.tsx';
import { Why } from '../design/why.tsx';
import { advice, append, person, ready, today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { recordLeftSession } from '../session/use-session.ts';
import { useWords } from '../shell/words.ts';
import { Day } from './day.tsx';
import { recheckPath } from './links.ts';
import { Locked } from './locked.tsx';
import { type Logged, LogSheet } from './log-sheet.tsx';
import { capital, sayLongDay } from './say.ts';
import { situationOf } from './situation.ts';
import styles from './today.module.css';

/** Vandaag: what to do today, with reasons; or what goes before it. */
export function Today() {
  const words = useWords('practice');
  const language = settings.value.language;
  const kicker = sayLongDay(today(), language);
  const situation = useComputed(() => situationOf(person.value, advice.value));
  const [logging, setLogging] = useState<string>();
  useEffect(() => void recordLeftSession(today()), []);
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} kicker={kicker} tab="today" focusOn={false}>
        {null}
      </Screen>
    );
  }
  const text = words.today;
  switch (situation.value) {
    case 'no-check':
      return (
        <Screen title={text.empty.title} lead={text.empty.lead} tab="today">
          <PeopleFirst />
          <Standing />
          <Act href="/check">{text.empty.act}</Act>
        </Screen>
      );
    case 'no-plan':
      return (
        <Screen title={text.noPlan.title} lead={text.noPlan.lead} tab="today">
          <Standing />
          <Act href="/plan">{text.noPlan.act}</Act>
        </Screen>
      );
    case 'locked':
      return <Locked kicker={kicker} />;
    case 'broken-off':
    case 'recheck': {
      const { locked, recheck } = advice.value;
      const reasons = locked?.reasons ?? recheck?.reasons ?? [];
      return (
        <Screen title={text.recheck.title} {...(locked ? {} : { lead: text.recheck.lead })} kicker={kicker} tab="today">
          <PeopleFirst />
          <div>
            <Why reasons={reasons} title={text.recheck.title} />
          </div>
          <Standing />
          <Act href={recheckPath(recheck?.kind ?? 'anything-new')} small={text.recheck.note}>
            {text.recheck.act}
          </Act>
        </Screen>
      );
    }
    default:
      return (
        <>
          <Day kicker={capital(kicker)} situation={situation.value} onLog={setLogging} />
          <Logging item={logging} onDone={() => setLogging(undefined)} />
        </>
      );
  }
}

function Standing() {
  return (
    <div class="pic">
      <div class={`ground ${styles.standing}`}>
        <FigureView id="stand" />
      </div>
    </div>
  );
}

/** The sheet in which walking or an activity of today is written down. */
function Logging({ item, onDone }: { item: string | undefined; onDone: () => void }) {
  const words = useWords('practice');
  if (!words) return null;
  const activity = advice.value.activities.find((one) => one.id === item);
  const trial = activity !== undefined && activity.quota === undefined;
  const save = async ({ amount, ...pain }: Logged) => {
    if (item === undefined) return;
    await append('activityDone', { item, amount, unit: activity?.unit ?? 'minutes', day: today(), trial, ...pain });
    onDone();
  };
  const text = words.today.activity;
  return (
    <LogSheet
      open={item !== undefined}
      onClose={onDone}
      title={activity?.name ?? words.today.walking.sheet}
      {...(activity ? { lead: trial ? text.trialLead : text.quotaLead } : {})}
      unit={activity?.unit ?? 'minutes'}
      suggested={Math.max(1, Math.round(activity?.quota ?? advice.value.walking?.minutes ?? 10))}
      withPain={activity !== undefined}
      onSave={save}
    />
  );
}
