import type { LetterReader } from '@rugwijs/core';
import { hadIntake } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import { AlarmNet } from '../../alarm/net.tsx';
import { Act, Quiet } from '../../design/act.tsx';
import { Form } from '../../design/field.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import styles from './care.module.css';
import { plainText, usePaper } from './paper.ts';
import type { PaperSection } from './paper-words.ts';

/** One letter: own words first, then the page itself, to print or to paste. */
export function LetterScreen({ to }: { to: LetterReader }) {
  const words = useWords('care');
  const app = useWords('app');
  const before = person.value.logs.letterMade.findLast((letter) => letter.to === to);
  const [complaint, setComplaint] = useState(before?.complaint ?? '');
  const [question, setQuestion] = useState(before?.question ?? '');
  const [made, setMade] = useState(false);
  const paper = usePaper(to, complaint.trim(), question.trim());
  if (!words || !app) return null;
  const text = words.letters;
  if (!hadIntake(person.value)) {
    return (
      <Screen title={text.title[to]} lead={text.noCheck} back="/tools/care" tab="none">
        <Act href="/check/">{app.welcome.start}</Act>
      </Screen>
    );
  }
  const keep = async () => {
    const own = { complaint: complaint.trim(), question: question.trim() };
    const told = Object.fromEntries(Object.entries(own).filter(([, line]) => line !== ''));
    await append('letterMade', { day: today(), to, ...told });
    setMade(true);
  };
  if (!made) {
    return (
      <Screen title={text.title[to]} lead={text.lead[to]} back="/tools/care" tab="none" focusOn="form">
        <Form class="section" onSubmit={keep}>
          <OwnWords label={text.complaint} note={text.optional} value={complaint} onInput={setComplaint} />
          <OwnWords label={text.question} note={text.optional} value={question} onInput={setQuestion} />
          <Act type="submit">{text.keep}</Act>
        </Form>
      </Screen>
    );
  }
  if (!paper) return null;
  return (
    <Screen title={text.title[to]} lead={text.note} back="/tools/care" tab="none" class={styles.letter ?? ''}>
      <Paper sections={paper} heading={text.paper.heading} />
      <Quiet onClick={() => setMade(false)}>{text.change}</Quiet>
      <PlainText text={plainText(text.paper.heading, paper)} />
      <Act icon="letter" onClick={() => print()}>
        {text.print}
      </Act>
    </Screen>
  );
}

interface OwnWordsProps {
  label: string;
  note: string;
  value: string;
  onInput: (value: string) => void;
}

function OwnWords({ label, note, value, onInput }: OwnWordsProps) {
  return (
    <div class={styles.field}>
      <label>
        <span>{label}</span> <span class="small soft">{note}</span>
        <textarea rows={4} maxLength={2000} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      </label>
      <AlarmNet text={value} />
    </div>
  );
}

function Paper({ heading, sections }: { heading: string; sections: readonly PaperSection[] }) {
  return (
    <article class={`pic ${styles.paper}`}>
      <h2>{heading}</h2>
      {sections.map(({ title, lines }) => (
        <section key={title}>
          {title ? <h3>{title}</h3> : null}
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </article>
  );
}

/** The same letter to paste; selected at once when copying is refused. */
function PlainText({ text }: { text: string }) {
  const words = useWords('care');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  if (!words) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <details class={styles.plain}>
      <summary>{words.letters.plain}</summary>
      <p class="small soft">{words.letters.plainNote}</p>
      <textarea
        readOnly
        rows={12}
        aria-label={words.letters.plain}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Quiet onClick={copy}>{words.letters.copy}</Quiet>
      <p role="status">{outcome ? words.letters[outcome] : ''}</p>
    </details>
  );
}
