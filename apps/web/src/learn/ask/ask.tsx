import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { loadSources, Source } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { Explained } from '../explained.tsx';
import styles from '../learn.module.css';
import { AskForm } from './ask-form.tsx';
import { type Answers, ask } from './engine.ts';

/** Answers to a question: at most three passages of what is written here, or that there is none. Never anything made up. */
export function Ask() {
  const learn = useWords('learn');
  const { query } = useLocation();
  const question = query.q ?? '';
  const answer = useAnswer(question);
  useEffect(loadSources, []);
  if (!learn) return null;
  const text = learn.screens.ask;
  return (
    <Screen title={text.title} lead={text.lead} back="/learn" class={styles.page ?? ''} focusOn={question || 'ask'}>
      <AskForm key={question} asked={question} />
      <div class="stack" role="status">
        {answer === 'failed' ? <p>{text.failed}</p> : null}
        {answer && answer !== 'failed' ? <Found answer={answer} /> : null}
      </div>
    </Screen>
  );
}

function Found({ answer }: { answer: Answers }) {
  const learn = useWords('learn');
  if (!learn) return null;
  const text = learn.screens.ask;
  if (answer.abstained) {
    return (
      <section class="section">
        <h2>{text.none}</h2>
        <p>{text.whom}</p>
        <p class="soft">{text.otherWords}</p>
      </section>
    );
  }
  return (
    <>
      <p class="soft">{text.found(answer.passages.length)}</p>
      {answer.passages.map(({ passage: { id, title, sources, href }, text: says }) => (
        <article class="section" key={id}>
          <h2>{title}</h2>
          <Explained texts={[says]} />
          {href === undefined ? null : <Quiet href={href}>{text.read}</Quiet>}
          {sources.length === 0 ? null : (
            <details>
              <summary class="small">{text.from}</summary>
              {sources.map((source) => (
                <Source key={source} id={source} />
              ))}
            </details>
          )}
        </article>
      ))}
    </>
  );
}

function useAnswer(question: string): Answers | 'failed' | undefined {
  const [found, setFound] = useState<{ question: string; answer: Answers | 'failed' }>();
  const language = settings.value.language;
  useEffect(() => {
    if (question === '') return;
    let current = true;
    void ask(language, question)
      .catch(() => 'failed' as const)
      .then((answer) => current && setFound({ question, answer }));
    return () => {
      current = false;
    };
  }, [question, language]);
  return found?.question === question ? found.answer : undefined;
}
