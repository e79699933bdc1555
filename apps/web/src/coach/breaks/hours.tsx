import { coachKnowledge } from '@rugwijs/clinical';
import { addDays, type BreakHours, type HoursProblem, hoursProblems } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../design/act.tsx';
import { Choices, Ticks } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { breakSettings, changeBreaks } from '../../device/break-settings.ts';
import { wallNow } from '../../device/clock.ts';
import { askPermission, permission } from '../../device/notifications.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { capital, sayWeekday } from '../../today/say.ts';
import styles from './breaks.module.css';
import { ringBreaks } from './ring.tsx';

const { breaks } = coachKnowledge;
const offered = [breaks.every.least, breaks.every.usual, 45, breaks.every.most].map(String);
const aMonday = '2026-11-23';

/** When signals come: how often, which days and hours, where they stay silent, and where somebody moves. */
export function HoursScreen() {
  const words = useWords('breaks');
  const { route } = useLocation();
  const now = breakSettings.value;
  const [every, setEvery] = useState(offered.includes(String(now.every)) ? String(now.every) : 'own');
  const [ownEvery, setOwnEvery] = useState(String(now.every));
  const [days, setDays] = useState<readonly string[]>(now.days.map(String));
  const [clocks, setClocks] = useState({
    from: now.from,
    to: now.to,
    quietFrom: now.quiet?.from ?? '',
    quietTo: now.quiet?.to ?? '',
  });
  const [place, setPlace] = useState<'any' | 'sitting'>(now.sittingOnly ? 'sitting' : 'any');
  const [problems, setProblems] = useState<readonly HoursProblem[]>([]);
  if (!words) return null;
  const text = words.settings;
  const save = async () => {
    const { from, to, quietFrom, quietTo } = clocks;
    const quiet = quietFrom === '' && quietTo === '' ? undefined : { from: quietFrom, to: quietTo };
    const hours: BreakHours = {
      every: Number(every === 'own' ? ownEvery : every),
      days: days.map(Number).sort(),
      from,
      to,
      ...(quiet ? { quiet } : {}),
    };
    const found = hoursProblems(hours, breaks);
    setProblems(found);
    if (found.length > 0) return;
    if (permission.peek() === 'default') await askPermission();
    changeBreaks({
      ...hours,
      quiet,
      on: true,
      sittingOnly: place === 'sitting',
      ...(now.on ? {} : { last: wallNow(), snoozedUntil: undefined, pausedUntil: undefined }),
    });
    ringBreaks();
    route('/tools/breaks');
  };
  const clock = (name: keyof typeof clocks, label: string) => (
    <label class={styles.field}>
      <span>{label}</span>
      <input
        type="time"
        value={clocks[name]}
        onInput={(event) => setClocks({ ...clocks, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <Screen title={text.title} back="/tools/breaks" tab="none">
      <Choices
        legend={text.every}
        layout="rows"
        options={[
          ...offered.map((value) => ({ value, label: text.minutes(Number(value)) })),
          { value: 'own', label: text.own },
        ]}
        value={every}
        onInput={setEvery}
      />
      {every === 'own' ? (
        <label class={styles.field}>
          <span>{text.ownEvery}</span>
          <input
            inputMode="numeric"
            maxLength={3}
            value={ownEvery}
            onInput={(event) => setOwnEvery(event.currentTarget.value)}
          />
        </label>
      ) : null}
      <Ticks
        legend={text.days}
        options={[1, 2, 3, 4, 5, 6, 7].map((day) => ({
          value: String(day),
          label: capital(sayWeekday(addDays(aMonday, day - 1), settings.value.language)),
        }))}
        value={days}
        onInput={setDays}
      />
      <div class={styles.pair}>
        {clock('from', text.from)}
        {clock('to', text.to)}
      </div>
      <fieldset class={styles.quiet}>
        <legend>{text.quiet}</legend>
        <p class="small soft">{text.quietNote}</p>
        <div class={styles.pair}>
          {clock('quietFrom', text.from)}
          {clock('quietTo', text.to)}
        </div>
      </fieldset>
      <Choices
        legend={text.place}
        layout="rows"
        options={(['any', 'sitting'] as const).map((value) => ({ value, label: text.places[value] }))}
        value={place}
        onInput={setPlace}
      />
      <p class="small soft">{permission.value === 'granted' ? text.limits : `${text.limits} ${refused()}`}</p>
      <div class={styles.problem} role="alert">
        {problems.map((problem) => (
          <p key={problem}>{text.problems[problem]}</p>
        ))}
      </div>
      <Act
        icon="check"
        onClick={save}
        {...(now.on
          ? {
              under: (
                <Quiet
                  onClick={() => {
                    changeBreaks({ on: false });
                    ringBreaks();
                    route('/tools/breaks');
                  }}
                >
                  {text.off}
                </Quiet>
              ),
            }
          : {})}
      >
        {now.on ? text.save : text.on}
      </Act>
    </Screen>
  );

  function refused(): string {
    const denied = permission.value === 'denied' || permission.value === 'unsupported';
    return denied ? text.refused : '';
  }
}
