import { exportBackup, importBackup } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { useId, useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { download } from '../device/download.ts';
import { carried, events, now, takeIn, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

type Problem = keyof Words['app']['settings']['backup']['problems'];
type Said = { readonly kind: 'saved' | 'done'; readonly n: number } | { readonly kind: Problem } | undefined;

/** One file with everything, plain or behind a passphrase; and back. Reading a file never removes what is here. */
export function Backup() {
  const app = useWords('app');
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState<Said>(undefined);
  const [waiting, setWaiting] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const file = useId();
  if (!app) return null;
  const words = app.settings.backup;
  const save = async () => {
    setBusy(true);
    const text = await exportBackup([...events.peek(), ...carried.peek()], {
      at: now(),
      ...(secret ? { passphrase: secret } : {}),
    });
    download(`rugwijs-${today()}.${secret ? 'age' : 'json'}`, text, secret ? 'text/plain' : 'application/json');
    setBusy(false);
    setSaid({ kind: 'saved', n: events.peek().length });
  };
  const read = async (text: string, passphrase?: string) => {
    setBusy(true);
    const result = await importBackup(text, passphrase);
    setBusy(false);
    if (!result.ok) {
      setWaiting(
        result.problem.kind === 'passphrase-needed' || result.problem.kind === 'wrong-passphrase' ? text : undefined,
      );
      setSaid({ kind: result.problem.kind });
      return;
    }
    setWaiting(undefined);
    const before = events.peek().length;
    await takeIn(result.events, result.carried);
    setSaid({ kind: 'done', n: events.peek().length - before });
  };
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    input.value = '';
    if (chosen) await read(await chosen.text(), secret || undefined);
  };
  return (
    <section class="section" id="backup">
      <h2>{words.heading}</h2>
      <p>{words.note}</p>
      <label class={styles.field}>
        <span>{words.passphrase}</span>
        <input
          type="password"
          autocomplete="new-password"
          value={secret}
          onInput={(event) => setSecret(event.currentTarget.value)}
        />
      </label>
      <p class="small soft">{words.passphraseNote}</p>
      <Act reach={false} icon="download" onClick={() => void save()} disabled={busy}>
        {words.save}
      </Act>
      <div>
        <label class={`quiet ${styles.file}`} for={file}>
          {words.read}
        </label>
        <input
          class={styles.pick}
          id={file}
          type="file"
          accept=".json,.age,.txt,application/json,text/plain"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </div>
      {waiting ? (
        <Act reach={false} disabled={busy || secret === ''} onClick={() => void read(waiting, secret)}>
          {words.unlock}
        </Act>
      ) : null}
      <p role="status" class={styles.status}>
        {busy ? words.busy : said ? ('n' in said ? words[said.kind](said.n) : words.problems[said.kind]) : ''}
      </p>
    </section>
  );
}
