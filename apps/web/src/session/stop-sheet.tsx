import { Act, Quiet } from '../design/act.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useWords } from '../shell/words.ts';
import styles from './session.module.css';

export interface StopSheetProps {
  open: boolean;
  onClose: () => void;
  onStop: () => void;
}

/** Leaving a session: what was done is kept. */
export function StopSheet({ open, onClose, onStop }: StopSheetProps) {
  const words = useWords('practice');
  if (!words) return null;
  const text = words.player.stopSheet;
  return (
    <Sheet open={open} onClose={onClose} title={text.title}>
      <div class={styles.explain}>
        <p class="lead">{text.lead}</p>
        <Act reach={false} icon="check" onClick={onStop}>
          {text.stop}
        </Act>
        <Quiet onClick={onClose}>{text.stay}</Quiet>
      </div>
    </Sheet>
  );
}
