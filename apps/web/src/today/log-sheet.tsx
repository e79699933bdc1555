import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { Field, Form, Pair } from '../design/field.tsx';
import { Icon } from '../design/icon.tsx';
import { Sheet } from '../design/sheet.tsx';
import { wholeNumber } from '../design/whole-number.ts';
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
  onSave: (logged: Logged) => void | Promise<void>;
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
  const [typed, setTyped] = useState({ amount: String(suggested), painBefore: '', painAfter: '' });
  const [tried, setTried] = useState(false);
  if (!words) return null;
  const text = words.today.activity;
  const amount = wholeNumber(typed.amount, 1, largest[unit]);
  const pains = { painBefore: wholeNumber(typed.painBefore, 0, 10), painAfter: wholeNumber(typed.painAfter, 0, 10) };
  const set = (change: Partial<typeof typed>) => setTyped({ ...typed, ...change });
  const nudge = (by: number) => {
    const next = (typeof amount === 'number' ? amount : suggested) + by;
    set({ amount: String(Math.min(largest[unit], Math.max(1, next))) });
  };
  const save = () => {
    setTried(true);
    const { painBefore, painAfter } = pains;
    if (typeof amount !== 'number' || painBefore === 'wrong' || painAfter === 'wrong') return;
    return onSave({
      amount,
      ...(painBefore === 'empty' ? {} : { painBefore }),
      ...(painAfter === 'empty' ? {} : { painAfter }),
    });
  };
  return (
    <Form class={styles.form} onSubmit={save}>
      {lead ? <p class="soft">{lead}</p> : null}
      <Field
        kind="whole"
        label={text.howMuch[unit]}
        value={typed.amount}
        onInput={(value) => set({ amount: value })}
        problem={tried && typeof amount !== 'number' ? text.invalid(largest[unit]) : undefined}
      />
      <div class="nudge">
        {([-1, 1] as const).map((way) => (
          <button
            key={way}
            type="button"
            aria-label={`${way < 0 ? '−' : '+'} ${step[unit]}`}
            onClick={() => nudge(way * step[unit])}
          >
            <Icon name={way < 0 ? 'minus' : 'plus'} />
            {step[unit]}
          </button>
        ))}
      </div>
      {withPain ? (
        <Pair>
          {(['painBefore', 'painAfter'] as const).map((name) => (
            <Field
              key={name}
              kind="whole"
              label={text[name]}
              hint={text.optional}
              value={typed[name]}
              onInput={(value) => set({ [name]: value })}
              problem={tried && pains[name] === 'wrong' ? text.invalidPain : undefined}
            />
          ))}
        </Pair>
      ) : null}
      <Act type="submit" icon="check" reach={false}>
        {words.common.save}
      </Act>
    </Form>
  );
}
