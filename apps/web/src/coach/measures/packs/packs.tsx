import { type Pack, type ReadPack, readPack } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { useEffect, useState } from 'preact/hooks';
import { Act, Quiet } from '../../../design/act.tsx';
import { Sheet } from '../../../design/sheet.tsx';
import { useName } from '../../../design/use-name.ts';
import { person } from '../../../device/journal.ts';
import { keepPack, packs, readPacks } from '../../../device/packs.ts';
import { settings } from '../../../device/settings.ts';
import { sayDate, sayNumber } from '../../../today/say.ts';
import styles from '../measures.module.css';
import { AboutPack } from './about-pack.tsx';

/** Questionnaires from files: those on this device, and opening another one. Whose they are is shown before they are used. */
export function Packs({ words }: { words: Words['measures'] }) {
  const text = words.packs;
  const [problem, setProblem] = useState('');
  const [chosen, setChosen] = useState<{ pack: Pack; file: string }>();
  const [notKept, setNotKept] = useState(false);
  const input = useName();
  useEffect(() => void readPacks(), []);
  const choose = async (element: HTMLInputElement) => {
    const file = element.files?.[0];
    if (!file) return;
    element.value = '';
    // Not even read when it is far too large.
    const content = file.size > 2_000_000 ? undefined : await file.text();
    const read: ReadPack = content === undefined ? { ok: false, problem: 'too-large' } : readPack(content);
    setProblem(read.ok ? '' : sayProblem(read, words));
    if (read.ok) setChosen({ pack: read.pack, file: content ?? '' });
  };
  const use = async () => {
    if (!chosen) return;
    setNotKept(!(await keepPack(chosen.pack, chosen.file)));
    setChosen(undefined);
  };
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p class="soft">{text.note}</p>
      <ul class={styles.list}>
        {packs.value.map((pack) => (
          <li key={pack.id}>
            <a href={`/tools/measures?pack=${encodeURIComponent(pack.id)}`}>
              <b>{pack.title}</b>
              <span class="small soft">{text.questions(pack.questions.length)}</span>
              <span class="small">{lastOf(pack, words)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div>
        <label class={`quiet ${styles.file}`} for={input}>
          {text.open}
        </label>
        <input
          class={styles.pick}
          id={input}
          type="file"
          accept=".json,application/json,application/fhir+json"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      <p role="alert" class={styles.problem}>
        {problem}
      </p>
      <p role="status">{notKept ? text.notKept : null}</p>
      <Sheet open={chosen !== undefined} onClose={() => setChosen(undefined)} title={text.look}>
        {chosen ? (
          <div class="stack">
            <h3>{chosen.pack.title}</h3>
            <AboutPack pack={chosen.pack} words={words} />
            <Act reach={false} icon="check" onClick={use}>
              {text.add}
            </Act>
            <Quiet onClick={() => setChosen(undefined)}>{text.cancel}</Quiet>
          </div>
        ) : null}
      </Sheet>
    </section>
  );
}

/** What is wrong with a file, in words. */
function sayProblem({ problem, item }: Extract<ReadPack, { ok: false }>, words: Words['measures']): string {
  const said = words.packs.problems[problem];
  return typeof said === 'function' ? said(item ?? '') : said;
}

function lastOf(pack: Pack, words: Words['measures']): string {
  const { language } = settings.value;
  const last = person.value.logs.scored.findLast(({ instrument }) => instrument === pack.id);
  return last ? words.home.last(sayNumber(last.score, language), sayDate(last.day, language)) : words.home.never;
}
