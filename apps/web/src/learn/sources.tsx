import { type LessonId, lessons } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Sheet } from '../design/sheet.tsx';
import { loadSources, Source } from '../design/why.tsx';

/** Where a lesson comes from, and how sure that is. */
export function LessonSources({ words, lesson }: { words: Words['lessons']; lesson: LessonId }) {
  const [open, setOpen] = useState(false);
  const { sources, certainty } = lessons[lesson];
  const show = () => {
    loadSources();
    setOpen(true);
  };
  return (
    <div>
      <Quiet tone="why" onClick={show}>
        {words.screen.sources}
      </Quiet>
      <Sheet open={open} onClose={() => setOpen(false)} title={words.screen.sources}>
        <section class="reason">
          <p>{words.screen.howSure[certainty]}</p>
        </section>
        <section class="reason">
          {sources.map((id) => (
            <Source key={id} id={id} />
          ))}
        </section>
      </Sheet>
    </div>
  );
}
