import type { WellStart } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Field, Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { wholeNumber } from '../../design/whole-number.ts';
import { append, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './well.module.css';

/** What somebody does now: the programme begins there and not higher. Nothing is filled in beforehand. */
export function Start({ earlier }: { earlier?: WellStart }) {
  const words = useWords('well');
  const { route } = useLocation();
  const [typed, setTyped] = useState({ minutes: '', days: '', strength: '' });
  const [sport, setSport] = useState(earlier?.sport ?? '');
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.start;
  const minutes = wholeNumber(typed.minutes, 0, 180);
  const days = wholeNumber(typed.days, 0, 7);
  const strength = wholeNumber(typed.strength, 0, 7);
  const mixed = typeof minutes === 'number' && typeof days === 'number' && (minutes === 0) !== (days === 0);
  const save = async () => {
    setTried(true);
    if (typeof minutes !== 'number' || typeof days !== 'number' || typeof strength !== 'number' || mixed) return;
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
    kind: 'whole' as const,
    value: typed[key],
    onInput: (value: string) => setTyped({ ...typed, [key]: value }),
  });
  const { problems } = text;
  return (
    <Screen title={text.title} lead={text.lead} back="/tools/well" tab="none">
      <Form class={styles.form} onSubmit={save}>
        <p class="soft">{text.zero}</p>
        <Field
          label={text.minutes}
          {...field('minutes')}
          problem={tried && typeof minutes !== 'number' ? problems.minutes : tried && mixed ? problems.both : undefined}
        />
        <Field
          label={text.days}
          {...field('days')}
          problem={tried && typeof days !== 'number' ? problems.days : undefined}
        />
        <Field
          label={text.strength}
          {...field('strength')}
          problem={tried && typeof strength !== 'number' ? problems.days : undefined}
        />
        <Field label={text.sport} value={sport} onInput={setSport} />
        <Act type="submit">{text.save}</Act>
      </Form>
    </Screen>
  );
}
