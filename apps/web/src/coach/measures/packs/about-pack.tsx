import type { Pack } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import styles from '../measures.module.css';

/** Title, version, whose it is and how it is scored: what somebody must see before using a file. */
export function AboutPack({ pack, words }: { pack: Pack; words: Words['measures'] }) {
  const text = words.packs;
  return (
    <div class="stack">
      <h3>{pack.title}</h3>
      <p class="small">
        {text.version} {pack.version} · {text.questions(pack.questions.length)}
        {pack.publisher ? ` · ${text.from} ${pack.publisher}` : ''}
      </p>
      <h4>{text.licence}</h4>
      <p class={`small ${styles.licence}`}>{pack.licence}</p>
      <p class="small">{text.scoring[pack.scoring]}</p>
      <p class="small soft">{text.own}</p>
    </div>
  );
}
