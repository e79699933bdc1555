import { explainPage, type GlossaryTerm, type Piece } from '@rugwijs/dutch';
import type { ComponentChildren } from 'preact';
import { useName } from '../design/use-name.ts';
import { useWords } from '../shell/words.ts';
import styles from './learn.module.css';

/** Paragraphs in which a hard word, where it first stands, can be tapped for its meaning. */
export function Explained({ texts }: { texts: readonly string[] }) {
  const explained = useExplained(texts);
  return (
    <>
      {explained.map((text, paragraph) => (
        <p key={texts[paragraph]}>{text}</p>
      ))}
    </>
  );
}

/** The same for texts that stand in something else than paragraphs: each text with what can be tapped in it. */
export function useExplained(texts: readonly string[]): readonly ComponentChildren[] {
  const learn = useWords('learn');
  const name = useName();
  if (!learn) return texts;
  const terms: readonly GlossaryTerm[] = Object.values(learn.glossary);
  return explainPage(texts, terms).map((pieces) =>
    pieces.map(({ text, term }, at) =>
      term ? (
        <span class={styles.together} key={term.term}>
          <Term id={`${name}-${term.term.replaceAll(/\W/g, '-')}`} text={text} means={term.means} />
          {markAfter(pieces[at + 1])}
        </span>
      ) : (
        text.slice(pieces[at - 1]?.term ? markAfter({ text }).length : 0)
      ),
    ),
  );
}

/** The full stop or comma behind a button, which would else fall to the next line alone. */
function markAfter(piece: Piece<GlossaryTerm> | undefined): string {
  return piece?.text.match(/^[.,;:!?)”’…]+/)?.[0] ?? '';
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
