import { explainPage } from '@rugwijs/dutch';
import { useName } from '../design/use-name.ts';
import { useWords } from '../shell/words.ts';
import styles from './learn.module.css';

/** Paragraphs in which a hard word, where it first stands, can be tapped for its meaning. */
export function Explained({ texts }: { texts: readonly string[] }) {
  const learn = useWords('learn');
  const name = useName();
  if (!learn) return null;
  return (
    <>
      {explainPage(texts, Object.values(learn.glossary)).map((pieces, paragraph) => (
        <p key={texts[paragraph]}>
          {pieces.map(({ text, term }) =>
            term ? (
              <Term key={term.term} id={`${name}-${term.term.replaceAll(/\W/g, '-')}`} text={text} means={term.means} />
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </>
  );
}

/** A button in the text and its native popover: Escape closes it, focus comes back. */
function Term({ id, text, means }: { id: string; text: string; means: string }) {
  return (
    <>
      <button type="button" class={styles.term} popovertarget={id}>
        {text}
      </button>
      <span popover="auto" id={id} class={styles.means}>
        {means}
      </span>
    </>
  );
}
