import { useState } from 'preact/hooks';
import { Act, Quiet } from '../../design/act.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

/** How tense, 0–10, before or after; nothing is chosen beforehand and it may be skipped. */
export function Tension({ which, onDone }: { which: 'before' | 'after'; onDone: (score?: number) => void }) {
  const words = useWords('calm');
  const practice = useWords('practice');
  const [value, setValue] = useState<number>();
  if (!words || !practice) return null;
  const title = words.tension[which];
  return (
    <Screen title={title} lead={words.tension.lead} close back={() => onDone()}>
      <PainScale value={value} onInput={setValue} label={title} names={words.tension.names} />
      <Act
        disabled={value === undefined}
        onClick={() => onDone(value)}
        under={<Quiet onClick={() => onDone()}>{practice.common.skip}</Quiet>}
      >
        {practice.common.next}
      </Act>
    </Screen>
  );
}
