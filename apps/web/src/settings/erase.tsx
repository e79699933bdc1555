import { useState } from 'preact/hooks';
import { Quiet } from '../design/act.tsx';
import { Sheet } from '../design/sheet.tsx';
import { demo, leaveDemo } from '../device/demo.ts';
import { eraseJournal } from '../device/journal.ts';
import { erasePacks } from '../device/packs.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

/** Erases everything on this device for real, after one clear question. */
export function Erase() {
  const app = useWords('app');
  const [asking, setAsking] = useState(false);
  if (!app) return null;
  const words = app.settings.erase;
  const erase = async () => {
    // Of an example there is nothing on this device; what is somebody's own is not erased from there.
    if (demo !== undefined) return leaveDemo();
    await eraseJournal();
    await erasePacks();
    forgetTheRest();
    // A whole new start: what tools still hold in memory, and reminders that wait, would be written back at the next press.
    location.assign('/?welcome');
  };
  return (
    <section class="section" id="erase">
      <h2>{words.heading}</h2>
      <p>{words.note}</p>
      <Quiet onClick={() => setAsking(true)}>{words.ask}</Quiet>
      <Sheet open={asking} onClose={() => setAsking(false)} title={words.sure}>
        <p>{words.sureNote}</p>
        <div class={styles.two}>
          <button class="act" type="button" onClick={() => setAsking(false)}>
            {words.no}
          </button>
          <button class={styles.plain} type="button" onClick={() => void erase()}>
            {words.yes}
          </button>
        </div>
      </Sheet>
    </section>
  );
}

/** Settings, drafts and marks of ours beside the journal. */
function forgetTheRest(): void {
  for (const store of [() => localStorage, () => sessionStorage]) {
    try {
      const ours = Object.keys(store()).filter((key) => key.startsWith('rugwijs'));
      for (const key of ours) store().removeItem(key);
    } catch {
      // Storage refused: nothing of ours is there.
    }
  }
}
