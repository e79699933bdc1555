import type { ExerciseId } from '@rugwijs/clinical';
import { Quiet } from '../design/act.tsx';
import { Bone } from '../design/bones.tsx';
import { Sheet } from '../design/sheet.tsx';
import { changeSettings, settings } from '../device/settings.ts';
import { speech } from '../device/speech.ts';
import { useWords } from '../shell/words.ts';
import styles from './session.module.css';

export interface ExplainSheetProps {
  open: boolean;
  onClose: () => void;
  exercise: ExerciseId;
}

/** The exercise in words, the voice, and which keys do what. Opening it stops the count. */
export function ExplainSheet({ open, onClose, exercise }: ExplainSheetProps) {
  const words = useWords('practice');
  const session = useWords('session');
  if (!words || !session) return null;
  const one = session.exercises[exercise];
  const text = words.player;
  const canSpeak = speech.canSpeak(settings.value.language);
  return (
    <Sheet open={open} onClose={onClose} title={one.name}>
      <div class={styles.explain}>
        <p>{one.start}</p>
        <h3>{text.steps}</h3>
        <ol class="thread plain">
          {one.steps.map((step) => (
            <li key={step}>
              <Bone />
              <p>{step}</p>
            </li>
          ))}
        </ol>
        <h3>{text.breathing}</h3>
        <p>{one.breathing}</p>
        <h3>{text.feel}</h3>
        <p>{one.feel}</p>
        {canSpeak ? (
          <div>
            <Quiet icon="volume" onClick={() => changeSettings({ voice: !settings.peek().voice })}>
              {settings.value.voice ? text.voiceOff : text.voiceOn}
            </Quiet>
          </div>
        ) : null}
        <p class="small soft">{text.keys}</p>
      </div>
    </Sheet>
  );
}
