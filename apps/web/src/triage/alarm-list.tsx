import type { AnswerValue, Block, Question } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../design/icon.tsx';
import { type Press, useOnce } from '../design/once.ts';
import { QuestionField } from './question.tsx';
import { optionWord, questionWords } from './question-words.ts';
import styles from './triage.module.css';

export interface AlarmListProps {
  block: Block;
  rows: readonly Question[];
  followUps: readonly Question[];
  given: Readonly<Record<string, AnswerValue>>;
  words: Words['answers'];
  app: Words['app'];
  /** The answers already mean 112: go on at once. */
  emergency: boolean;
  onGive: (id: string, value: AnswerValue | undefined) => void;
  /** "Geen van deze" and on; also when some rows were told: the others become no. */
  onNone: Press;
  /** On without touching the other rows. */
  onGo: Press;
}

/** "Is een of meer van deze dingen waar?": a row per sign, follow-ups under them, one button that counts only after the last row was seen. */
export function AlarmList(props: AlarmListProps) {
  const { rows, followUps, given, words, app, emergency, onGive, onNone, onGo } = props;
  const last = useRef<HTMLLIElement>(null);
  const [seen, setSeen] = useState(rows.length === 0);
  useEffect(() => {
    const element = last.current;
    if (!element) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  const told = rows.filter((row) => given[row.id] === 'yes' || given[row.id] === 'unknown' || given[row.id] === 'skip');
  const open = followUps.filter((question) => given[question.id] === undefined);
  const press = () => {
    if (emergency) return onGo();
    if (!seen) return last.current?.scrollIntoView({ block: 'center' });
    const first = open[0];
    if (first) {
      const field = document.getElementById(`q-${first.id}`);
      field?.scrollIntoView({ block: 'center' });
      field?.querySelector('input')?.focus({ preventScroll: true });
      return;
    }
    return onNone();
  };
  const once = useOnce(press);
  const label = emergency
    ? app.check.toEmergency
    : !seen
      ? app.check.readOn
      : told.length === 0
        ? words.choices.none
        : app.shell.next;
  const small = emergency
    ? undefined
    : seen && open.length > 0
      ? app.check.open(open.length)
      : told.length > 0 && told.length < rows.length
        ? app.check.othersNo
        : undefined;
  return (
    <div class={`pic ${styles.list}`}>
      <ul class={styles.rows}>
        {rows.map((row, i) => (
          <li
            key={row.id}
            ref={i === rows.length - 1 ? last : null}
            onFocusCapture={i === rows.length - 1 ? () => setSeen(true) : undefined}
          >
            <Row row={row} value={given[row.id]} words={words} onGive={onGive} />
          </li>
        ))}
      </ul>
      {followUps.length > 0 ? (
        <div class={styles.followUps}>
          {rows.length > 0 ? <h2>{app.check.followUps}</h2> : null}
          {followUps.map((question) => (
            <QuestionField
              key={question.id}
              question={question}
              words={words}
              value={given[question.id]}
              onInput={(value) => onGive(question.id, value)}
            />
          ))}
        </div>
      ) : null}
      <div class={styles.none}>
        {/* Not `Act`: what counts for nothing yet still leads to what must be seen or answered first. */}
        <button
          type="button"
          class={emergency ? 'act call' : 'act'}
          aria-disabled={!emergency && (!seen || open.length > 0) ? 'true' : undefined}
          onClick={once}
        >
          <span>
            {label}
            {small ? <small>{small}</small> : null}
          </span>
          <Icon name="arrow" />
        </button>
      </div>
    </div>
  );
}

interface RowProps {
  row: Question;
  value: AnswerValue | undefined;
  words: Words['answers'];
  onGive: AlarmListProps['onGive'];
}

/** One sign with Ja · Weet ik niet (and Overslaan where that is allowed); a second press takes the answer back. */
function Row({ row, value, words, onGive }: RowProps) {
  const said = questionWords(words, row.id);
  const options = (row.options ?? []).filter((option) => option !== 'no');
  return (
    <fieldset class={styles.row} aria-labelledby={`row-${row.id}`}>
      <p id={`row-${row.id}`}>{said.ask}</p>
      <div class={styles.answers}>
        {options.map((option) => (
          <button
            key={option}
            type="button"
            class={styles.answer}
            aria-pressed={value === option}
            onClick={() => onGive(row.id, value === option ? undefined : option)}
          >
            {optionWord(words, row.id, option)}
            <Icon name="check" />
          </button>
        ))}
      </div>
      {value === 'unknown' && said.say ? (
        <p class={styles.how} role="status">
          {said.say}
        </p>
      ) : null}
    </fieldset>
  );
}
