import { coachKnowledge } from '@rugwijs/clinical';
import { attentionOf, type InstrumentId, type InstrumentResult, type Reason, scoreItems } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { Screen } from '../../design/screen.tsx';
import { person, today } from '../../device/journal.ts';
import { MeasureScreen } from '../../progress/measure-screen.tsx';
import { MoodTalk } from './mood-talk.tsx';
import { keepResult, sameDay } from './results.ts';

interface FillProps {
  ids: readonly InstrumentId[];
  words: Words['measures'];
  onDone: () => void;
}

/** One questionnaire after the other; the weekly minute is the same as in Voortgang. */
export function Fill({ ids, words, onDone }: FillProps) {
  const [at, setAt] = useState(0);
  const [high, setHigh] = useState<Reason>();
  const id = ids[at];
  const next = () => (at + 1 < ids.length ? setAt(at + 1) : onDone());
  if (id === undefined) return null;
  if (high) {
    return (
      <MoodTalk
        words={words}
        reason={high}
        onDone={() => {
          setHigh(undefined);
          next();
        }}
      />
    );
  }
  if (coachKnowledge.measures.instruments[id].way === 'weekly') {
    // The cross and the end come back the same way: without a score of today it was the cross.
    const told = () => person.peek().measures.pain.some(({ day }) => day === today());
    return <MeasureScreen key={id} onDone={() => (told() ? next() : onDone())} />;
  }
  const keep = async (result: InstrumentResult) => {
    await keepResult(result);
    const reason = attentionOf(result, coachKnowledge.measures);
    if (reason) setHigh(reason);
    else next();
  };
  return <Questions key={id} id={id} words={words} onKeep={keep} onLeave={onDone} onSkip={next} />;
}

interface QuestionsProps {
  id: InstrumentId;
  words: Words['measures'];
  onKeep: (result: InstrumentResult) => Promise<void>;
  onLeave: () => void;
  onSkip: () => void;
}

/** One question a screen, nothing chosen beforehand. */
function Questions({ id, words, onKeep, onLeave, onSkip }: QuestionsProps) {
  const instrument = coachKnowledge.measures.instruments[id];
  const asked = words.asked[id];
  const [again, setAgain] = useState(sameDay(id, today()) !== undefined);
  const [step, setStep] = useState(0);
  const [given, setGiven] = useState<Readonly<Record<string, number>>>({});
  const item = instrument.items[step];
  const text = asked?.items[step];
  if (!asked || !item || !text) return null;
  const frame = { kicker: words.instruments[id].name, close: true, back: onLeave };
  if (again) {
    return (
      <Screen {...frame} title={words.form.again} lead={words.form.againLead}>
        <Act onClick={() => setAgain(false)} under={<Quiet onClick={onSkip}>{words.form.keep}</Quiet>}>
          {words.form.replace}
        </Act>
      </Screen>
    );
  }
  const value = given[item.id];
  const last = step + 1 === instrument.items.length;
  const go = async () => {
    if (value === undefined) return;
    if (!last) return setStep(step + 1);
    const scored = scoreItems(instrument, given);
    if (!scored.ok) return;
    const { score, subscores } = scored;
    const parts = Object.keys(subscores).length > 0 ? { subscores } : {};
    await onKeep({ instrument: id, day: today(), score, ...parts, items: given, from: 'asked', version: '1' });
  };
  return (
    <Screen
      {...frame}
      back={step > 0 ? () => setStep(step - 1) : onLeave}
      close={step === 0}
      title={text.ask}
      lead={asked.lead}
      focusOn={item.id}
      step={{
        now: step,
        done: step,
        total: instrument.items.length,
        says: words.form.step(step + 1, instrument.items.length),
        label: words.form.step(step + 1, instrument.items.length),
      }}
    >
      <Choices
        key={item.id}
        legend={text.ask}
        hideLegend
        layout="rows"
        options={text.answers.map((label, i) => ({ value: String(item.min + i), label }))}
        value={value === undefined ? undefined : String(value)}
        onInput={(chosen) => setGiven({ ...given, [item.id]: Number(chosen) })}
      />
      <Act disabled={value === undefined} small={value === undefined ? words.form.choose : undefined} onClick={go}>
        {last ? words.form.save : words.form.next}
      </Act>
    </Screen>
  );
}
