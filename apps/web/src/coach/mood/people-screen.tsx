import type { MoodAdvice } from '@rugwijs/core';
import { useEffect, useState } from 'preact/hooks';
import { CallDoctor, type Numbers } from '../../alarm/call.tsx';
import { checkHref } from '../../alarm/net.tsx';
import { ownNumbers } from '../../alarm/numbers.ts';
import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './mood.module.css';

export interface PeopleScreenProps {
  who: NonNullable<MoodAdvice['people']>;
  reasons: MoodAdvice['peopleReasons'];
  /** The exercises as well. */
  onShow: () => void;
}

/** People before any exercise: 113 and the GP, 112 in danger. Calls come first and are large. */
export function PeopleScreen({ who, reasons, onShow }: PeopleScreenProps) {
  const words = useWords('mood');
  const app = useWords('app');
  const net = useWords('net');
  const [numbers, setNumbers] = useState<Numbers>({});
  useEffect(() => void ownNumbers().then(setNumbers), []);
  if (!words || !app || !net) return null;
  const text = words.people;
  // What was told here stays told: the questions go on from it.
  const waits = who !== 'gp' && advice.value.locked?.until === 'checked';
  const gp = (
    <div class="stack">
      <p>{who === 'now' ? text.gpToday : text.gpSoon}</p>
      <CallDoctor numbers={numbers} words={app.alarm.now} />
    </div>
  );
  const line = (
    <div class="stack">
      <Act call href="tel:113" reach={false}>
        {text.call113}
      </Act>
      <Quiet href="https://www.113.nl">{text.chat}</Quiet>
    </div>
  );
  return (
    <Screen title={text[who].title} lead={text[who].lead} back="/tools" tab="none">
      <div class={styles.people}>
        {who === 'gp' ? gp : line}
        <div class="stack">
          <p>
            <b>{text.danger}</b>
          </p>
          <Quiet tone="alarm" icon="phone" href="tel:112">
            {text.call112}
          </Quiet>
        </div>
        {who === 'gp' ? line : gp}
        <p>{text.near}</p>
        {who === 'now' || waits ? (
          <div class="stack">
            {waits ? <p>{text.waits}</p> : null}
            <Quiet href={checkHref('anything-new')}>{net.go}</Quiet>
          </div>
        ) : null}
        <p class="soft">{words.noReader}</p>
        <div class={styles.row}>
          <Why reasons={reasons} label={text.whyTitle} title={text.whyTitle} />
          <Quiet tone="soft" onClick={onShow}>
            {text.show}
          </Quiet>
        </div>
      </div>
    </Screen>
  );
}
