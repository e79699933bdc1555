import { flareBeforeIds, flareHelpedIds, latestLooks } from '@rugwijs/core';
import type { FlareRecord } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Ticks } from '../../design/choices.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { keep, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { sayDate } from '../../today/say.ts';
import styles from './flare.module.css';

/** Longest note that is kept, in characters. */
const longest = 500;

/** A flare-up is over: what went before it, what helped. No blame; "nothing I know of" is an answer like the others. */
export function LookBack({ flare }: { flare: FlareRecord }) {
  const words = useWords('flare');
  const { route } = useLocation();
  const earlier = latestLooks(person.value.logs.flareLooked).find(({ start }) => start === flare.start);
  const [before, setBefore] = useState<readonly string[]>(earlier?.before ?? []);
  const [helped, setHelped] = useState<readonly string[]>(earlier?.helped ?? []);
  const [note, setNote] = useState(earlier?.note ?? '');
  const [missing, setMissing] = useState(false);
  if (!words) return null;
  const text = words.look;
  const say = (day: string) => sayDate(day, settings.value.language);
  if (flare.end === undefined) {
    return (
      <Screen title={text.title} lead={text.tooEarly} back="/tools/flare" tab="none">
        {null}
      </Screen>
    );
  }
  const save = async () => {
    const empty = before.length === 0 || helped.length === 0;
    setMissing(empty);
    if (empty) return;
    const typed = note.trim();
    const data = { start: flare.start, day: today(), before, helped, ...(typed ? { note: typed } : {}) };
    await keep('flareLooked', data, earlier?.event);
    route('/tools/flare');
  };
  return (
    <Screen title={text.title} lead={text.lead(say(flare.start), say(flare.end))} back="/tools/flare" tab="none">
      {earlier ? <p class="soft">{text.again}</p> : null}
      <Ticks
        legend={text.before}
        options={flareBeforeIds.map((value) => ({ value, label: words.befores[value] }))}
        value={before as readonly (typeof flareBeforeIds)[number][]}
        onInput={(chosen) => setBefore(onlyNone(before, chosen))}
      />
      <Honest>{text.beforeNote}</Honest>
      {before.includes('illness') ? (
        <div class={styles.ask} role="status">
          <p>{text.illness}</p>
          <Quiet tone="alarm" href={recheckPath('pain-jump')}>
            {words.before.act}
          </Quiet>
        </div>
      ) : null}
      <Ticks
        legend={text.helped}
        options={flareHelpedIds.map((value) => ({ value, label: words.helps[value] }))}
        value={helped as readonly (typeof flareHelpedIds)[number][]}
        onInput={setHelped}
      />
      <label class={styles.field}>
        <span>{text.note}</span>
        <textarea rows={3} maxLength={longest} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
      </label>
      <AlarmNet text={note} />
      <p class={styles.problem} role="alert">
        {missing && (before.length === 0 || helped.length === 0) ? text.missing : null}
      </p>
      <Act icon="check" onClick={save}>
        {text.save}
      </Act>
    </Screen>
  );
}

/** "Nothing I know of" goes with nothing else: the last one chosen stands. */
function onlyNone(before: readonly string[], chosen: readonly string[]): readonly string[] {
  if (!chosen.includes('none-known')) return chosen;
  return before.includes('none-known') ? chosen.filter((id) => id !== 'none-known') : ['none-known'];
}
