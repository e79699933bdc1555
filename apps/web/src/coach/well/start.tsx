import type { WellStart } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, today } from '../../device/journal.ts';
import { TextField } from '../../plan/fields.tsx';
import { useWords } from '../../shell/words.ts';
import { NumberField } from './number-field.tsx';
import styles from './well.module.css';
import { wholeNumber } from './whole-number.ts';

/** What somebody does now: the programme begins there and not higher. Nothing is filled in beforehand. */
export function Start({ earlier }: { earlier?: WellStart }) {
  const words = useWords('well');
  const { route } = useLocation();
  const [typed, setTyped] = useState({ minutes: '', days: '', strength: '' });
  const [sport, setSport] = useState(earlier?.sport ?? '');
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.start;
  const minutes = wholeNumber(typed.minutes, 180);
  const days = wholeNumber(typed.days, 7);
  const strength = wholeNumber(typed.strength, 7);
  const mixed = minutes !== undefined && days !== undefined && (minutes === 0) !== (days === 0);
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (minutes === undefined || days === undefined || strength === undefined || mixed) return;
    const own = sport.trim();
    await append('wellStarted', {
      day: today(),
      walkingMinutes: minutes,
      walkingDays: days,
      strengthDays: strength,
      ...(own ? { sport: own } : {}),
    });
    route('/tools/well');
  };
  const field = (key: keyof typeof typed) => ({
    value: typed[key],
    onInput: (value: string) => setTyped({ ...typed, [key]: value }),
  });
  const { problems } = text;
  return (
    <Screen title={text.title} lead={text.lead} back="/tools/well" tab="none">
      <form class={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <p class="soft">{text.zero}</p>
        <NumberField
          label={text.minutes}
          {...field('minutes')}
          problem={tried && minutes === undefined ? problems.minutes : tried && mixed ? problems.both : undefined}
        />
        <NumberField
          label={text.days}
          {...field('days')}
          problem={tried && days === undefined ? problems.days : undefined}
        />
        <NumberField
          label={text.strength}
          {...field('strength')}
          problem={tried && strength === undefined ? problems.days : undefined}
        />
        <TextField label={text.sport} value={sport} onInput={setSport} />
        <Act type="submit">{text.save}</Act>
      </form>
    </Screen>
  );
}
