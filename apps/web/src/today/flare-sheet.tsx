import { Act, Quiet } from '../design/act.tsx';
import { Bone } from '../design/bones.tsx';
import { Sheet } from '../design/sheet.tsx';
import { useWords } from '../shell/words.ts';
import { recheckPath } from './links.ts';
import styles from './today.module.css';

/** "Het is ineens erger": first the alarm questions, then the calmer days. Nothing changes before the questions are answered. */
export function FlareSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords('practice');
  const tool = useWords('flare');
  if (!words) return null;
  const text = words.today.flare;
  return (
    <Sheet open={open} onClose={onClose} title={text.title}>
      <div class={styles.form}>
        <p class="lead">{text.lead}</p>
        <ol class="thread plain">
          {text.steps.map((step) => (
            <li key={step}>
              <Bone />
              <p>{step}</p>
            </li>
          ))}
        </ol>
        <Act href={recheckPath('pain-jump')} reach={false}>
          {text.act}
        </Act>
        <Quiet href="/tools/flare">{tool?.past.all}</Quiet>
      </div>
    </Sheet>
  );
}
