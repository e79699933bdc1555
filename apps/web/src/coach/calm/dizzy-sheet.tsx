import { Act, Quiet } from '../../design/act.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useWords } from '../../shell/words.ts';

export interface DizzySheetProps {
  open: boolean;
  onClose: () => void;
  onStop: () => void;
  onGoOn: () => void;
}

/** Dizzy: breathe as usual, and whom to call when it does not pass. Closing it goes nowhere: the round stands still. */
export function DizzySheet({ open, onClose, onStop, onGoOn }: DizzySheetProps) {
  const words = useWords('calm');
  const app = useWords('app');
  if (!words || !app) return null;
  const text = words.dizzy;
  return (
    <Sheet open={open} onClose={onClose} title={text.title}>
      <div class="stack">
        {text.text.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <b>{text.alarm}</b>{' '}
          <Quiet tone="alarm" href={app.shell.alarmPath}>
            {words.alarmLink}
          </Quiet>
        </p>
        <Act reach={false} icon="check" onClick={onStop}>
          {text.stop}
        </Act>
        <Quiet onClick={onGoOn}>{text.goOn}</Quiet>
      </div>
    </Sheet>
  );
}
