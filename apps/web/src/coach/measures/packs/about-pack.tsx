import type { Pack } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import styles from '../measures.module.css';

/** Version, whose it is and how it is scored: what somebody must see before using a file. Its title stands above it. */
export function AboutPack({ pack, words }: { pack: Pack; words: Words['measures'] }) {
  const text = words.packs;
  return (
    <div class="stack">
      <p class="small">
        {text.version} {pack.version} · {text.questions(pack.questions.length)}
        {pack.publisher ? ` · ${text.from} ${pack.publisher}` : ''}
      </p>
      <p class={`small ${styles.licence}`}>
        <b>{text.licence}</b>
        <br />
        {pack.licence}
      </p>
      <p class="small">{text.scoring[pack.scoring]}</p>
      <p class="small soft">{text.own}</p>
    </div>
  );
}
