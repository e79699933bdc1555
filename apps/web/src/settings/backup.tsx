import { type BackupProblem, exportBackup, importBackup } from '@rugwijs/journal';
import { useState } from 'preact/hooks';
import { Act } from '../design/act.tsx';
import { useName } from '../design/use-name.ts';
import { download } from '../device/download.ts';
import { carried, events, now, takeIn, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

type Said =
  | { readonly kind: 'saved' | 'done' | 'newer'; readonly n: number }
  | { readonly kind: 'problem'; readonly problem: BackupProblem };

/** One file with everything, plain or behind a passphrase; and back. Reading a file never removes what is here. */
export function Backup() {
  const app = useWords('app');
  const [secret, setSecret] = useState('');
  const [said, setSaid] = useState<Said | undefined>(undefined);
  /** A locked file that waits for its passphrase. */
  const [locked, setLocked] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const file = useName();
  if (!app) return null;
  const words = app.settings.backup;
  const save = async () => {
    setBusy(true);
    const text = await exportBackup(events.peek(), {
      at: now(),
      carried: carried.peek(),
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
      const { problem } = result;
      setLocked(problem === 'needs-passphrase' || problem === 'wrong-passphrase' ? text : undefined);
      setSaid({ kind: 'problem', problem });
      return;
    }
    setLocked(undefined);
    const before = events.peek().length;
    await takeIn(result.events, result.carried);
    setSaid({ kind: result.newer ? 'newer' : 'done', n: events.peek().length - before });
  };
  const choose = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const text = await chosen.text();
    input.value = '';
    await read(text, secret || undefined);
  };
  const message = !said ? '' : said.kind === 'problem' ? words.problems[said.problem] : words[said.kind](said.n);
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
      <Act reach={false} icon="download" onClick={save} disabled={busy}>
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
      {locked ? (
        <Act reach={false} disabled={busy || secret === ''} onClick={() => read(locked, secret)}>
          {words.unlock}
        </Act>
      ) : null}
      <p role="status" class={styles.status}>
        {busy ? words.busy : message}
      </p>
    </section>
  );
}
