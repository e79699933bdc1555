import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Quiet } from '../design/act.tsx';
import { Sheet } from '../design/sheet.tsx';
import { demo, leaveDemo } from '../device/demo.ts';
import { eraseJournal } from '../device/journal.ts';
import { cancelReminder } from '../device/notifications.ts';
import { erasePacks } from '../device/packs.ts';
import { forgetSettings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import styles from './settings.module.css';

/** Erases everything on this device for real, after one clear question. */
export function Erase() {
  const app = useWords('app');
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  if (!app) return null;
  const words = app.settings.erase;
  const erase = async () => {
    // Of an example there is nothing on this device; what is somebody's own is not erased from there.
    if (demo !== undefined) return leaveDemo();
    await eraseJournal();
    await erasePacks();
    cancelReminder();
    forgetSettings();
    forgetTheRest();
    setAsking(false);
    route('/?welcome');
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

/** Drafts and marks of ours beside the journal. */
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
