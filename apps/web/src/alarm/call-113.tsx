import type { Words } from '@rugwijs/text';
import { Act } from '../design/act.tsx';

/** Nobody carries this alone: 113 by telephone or chat, 112 in danger. */
export function Call113({ words }: { words: Words['net']['dark'] }) {
  return (
    <>
      <p>{words.says}</p>
      <Act call href="tel:113" reach={false}>
        {words.call}
      </Act>
    </>
  );
}
