import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { Icon } from '../design/icon.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useWords } from '../shell/words.ts';
import styles from './today.module.css';

export interface Logged {
  readonly amount: number;
  readonly painBefore?: number;
  readonly painAfter?: number;
}

export interface LogSheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  lead?: string;
  unit: 'minutes' | 'times';
  /** What is filled in at first: the quota, when there is one. */
  suggested: number;
  /** Ask the pain around it (trials and quotas do, walking does not). */
  withPain: boolean;
  onSave: (logged: Logged) => void;
}

const largest = { minutes: 600, times: 500 } as const;
const step = { minutes: 5, times: 1 } as const;

/** Writing down how long or how often: a number with two large buttons, and the pain around it when wanted. */
export function LogSheet({ open, onClose, title, lead, unit, suggested, withPain, onSave }: LogSheetProps) {
  return (
    <Sheet open={open} onClose={onClose} title={title}>
      <LogForm unit={unit} suggested={suggested} withPain={withPain} onSave={onSave} {...(lead ? { lead } : {})} />
    </Sheet>
  );
}

function LogForm({ lead, unit, suggested, withPain, onSave }: Omit<LogSheetProps, 'open' | 'onClose' | 'title'>) {
  const words = useWords('practice');
  const [amount, setAmount] = useState(String(suggested));
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState('');
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.today.activity;
  const nudge = (by: number) =>
    setAmount(String(Math.min(largest[unit], Math.max(1, (whole(amount) ?? suggested) + by))));
  const save = (event: Event) => {
    event.preventDefault();
    const number = whole(amount);
    if (number === undefined || number < 1 || number > largest[unit]) return setProblem(text.invalid(largest[unit]));
    const pains = [score(before), score(after)];
    if (pains.includes('wrong')) return setProblem(text.invalidPain);
    const [painBefore, painAfter] = pains as (number | undefined)[];
    onSave({
      amount: number,
      ...(painBefore === undefined ? {} : { painBefore }),
      ...(painAfter === undefined ? {} : { painAfter }),
    });
  };
  return (
    <form class={styles.form} onSubmit={save} noValidate>
      {lead ? <p class="soft">{lead}</p> : null}
      <label class={styles.field}>
        <span>{text.howMuch[unit]}</span>
        <input
          class={styles.number}
          inputMode="numeric"
          value={amount}
          onInput={(e) => setAmount(e.currentTarget.value)}
          aria-invalid={problem ? 'true' : undefined}
        />
      </label>
      <div class="nudge">
        <button type="button" aria-label={`− ${step[unit]}`} onClick={() => nudge(-step[unit])}>
          <Icon name="minus" />
          {step[unit]}
        </button>
        <button type="button" aria-label={`+ ${step[unit]}`} onClick={() => nudge(step[unit])}>
          <Icon name="plus" />
          {step[unit]}
        </button>
      </div>
      {withPain ? (
        <div class={styles.pair}>
          {(
            [
              [text.painBefore, before, setBefore],
              [text.painAfter, after, setAfter],
            ] as const
          ).map(([label, value, set]) => (
            <label class={styles.field} key={label}>
              <span>
                {label} <span class="soft small">{text.optional}</span>
              </span>
              <input inputMode="numeric" value={value} placeholder="0–10" onInput={(e) => set(e.currentTarget.value)} />
            </label>
          ))}
        </div>
      ) : null}
      <p class={styles.problem} role="alert">
        {problem}
      </p>
      <Act type="submit" icon="check" reach={false}>
        {words.common.save}
      </Act>
    </form>
  );
}

/** A whole number as typed, `12`; anything else is not one. */
function whole(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}

function score(text: string): number | undefined | 'wrong' {
  if (text.trim() === '') return undefined;
  const number = whole(text);
  return number === undefined || number > 10 ? 'wrong' : number;
}
