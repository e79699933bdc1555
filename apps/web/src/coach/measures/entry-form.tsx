import { coachKnowledge } from '@rugwijs/clinical';
import {
  attentionOf,
  checkEntry,
  type EntryProblem,
  type InstrumentId,
  type InstrumentResult,
  isDay,
  type Reason,
  readNumber,
} from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Field, Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { countStartBack } from './count-start-back.ts';
import styles from './measures.module.css';
import { MoodTalk } from './mood-talk.tsx';
import { earliestDay, keepResult, sameDay } from './results.ts';
import { sayScore } from './say-score.ts';

type Problem = EntryProblem | 'no-day' | 'future';

/** A score from elsewhere, with its parts and its day; checked against the range of its instrument. */
export function EntryForm({ id, words }: { id: InstrumentId; words: Words['measures'] }) {
  const instrument = coachKnowledge.measures.instruments[id];
  const { route } = useLocation();
  const { language } = settings.value;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [day, setDay] = useState('');
  const [problems, setProblems] = useState<Readonly<Record<string, Problem>>>({});
  const [high, setHigh] = useState<Reason>();
  const done = () => route(`/tools/measures?see=${id}`);
  const parts = instrument.subscales.filter((part) => part.id !== 'total');
  const say = (value: number) => sayScore(value, id, language);
  const sayProblem = (problem: Problem | undefined, min: number, max: number) => {
    if (problem === undefined) return undefined;
    if (problem === 'too-low') return words.entry.problems['too-low'](say(min));
    return problem === 'too-high' ? words.entry.problems['too-high'](say(max)) : words.entry.problems[problem];
  };
  const save = async () => {
    const found: Record<string, Problem> = { ...checkEntry(id, { ...instrument, subscales: parts }, typed) };
    const dayProblem = problemWithDay(day);
    if (dayProblem) found.day = dayProblem;
    setProblems(found);
    const score = readNumber(typed.score ?? '');
    if (Object.keys(found).length > 0 || score === undefined) return;
    const subscores = Object.fromEntries(
      parts.flatMap((part) => {
        const value = readNumber(typed[part.id] ?? '');
        return value === undefined ? [] : [[part.id, value]];
      }),
    );
    const given = Object.keys(subscores).length > 0 ? { subscores } : {};
    const result: InstrumentResult = { instrument: id, day, score, ...given, from: 'entered' };
    await keepResult(result);
    if (id === 'start-back') await countStartBack();
    const reason = attentionOf(result, coachKnowledge.measures);
    if (reason) setHigh(reason);
    else done();
  };
  if (high) return <MoodTalk words={words} reason={high} onDone={done} />;
  const doubled = day !== '' && sameDay(id, day) !== undefined;
  return (
    <Screen
      title={words.entry.title(words.instruments[id].name)}
      lead={words.instruments[id].scale}
      back={`/tools/measures?see=${id}`}
      close
    >
      <Form class={styles.form} onSubmit={save}>
        <Field
          kind="decimal"
          label={words.entry.score}
          hint={words.entry.range(say(instrument.min), say(instrument.max))}
          value={typed.score ?? ''}
          problem={sayProblem(problems.score, instrument.min, instrument.max)}
          onInput={(score) => setTyped({ ...typed, score })}
        />
        {parts.map((part) => (
          <Field
            key={part.id}
            kind="decimal"
            label={words.instruments[id].parts?.[part.id] ?? part.id}
            hint={id === 'start-back' ? undefined : words.entry.optional}
            value={typed[part.id] ?? ''}
            problem={sayProblem(problems[part.id], part.min, part.max)}
            onInput={(value) => setTyped({ ...typed, [part.id]: value })}
          />
        ))}
        <Field
          kind="date"
          label={words.entry.day}
          value={day}
          min={earliestDay()}
          max={today()}
          problem={sayProblem(problems.day, 0, 0)}
          onInput={setDay}
        />
        <p role="status">{doubled ? words.entry.same : null}</p>
        <Act type="submit" icon="check">
          {doubled ? words.entry.replace : words.entry.save}
        </Act>
      </Form>
    </Screen>
  );
}

function problemWithDay(day: string): 'no-day' | 'future' | undefined {
  if (!isDay(day) || day < earliestDay()) return 'no-day';
  return day > today() ? 'future' : undefined;
}
