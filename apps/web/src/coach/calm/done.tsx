import { Act, Quiet } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { useWords } from '../../shell/words.ts';

export interface DoneProps {
  seconds: number;
  stopped: boolean;
  /** Tension before and after, when both were told. */
  change?: readonly [before: number, after: number];
  onAgain: () => void;
  onBack: () => void;
}

/** What was done; stopping early is as good. */
export function Done({ seconds, stopped, change, onAgain, onBack }: DoneProps) {
  const words = useWords('calm');
  const practice = useWords('practice');
  if (!words || !practice) return null;
  const text = words.done;
  const minutes = Math.round(seconds / 60);
  const said = minutes < 1 ? text.less : practice.common.units.minutes(String(minutes));
  return (
    <Screen title={stopped ? text.stopped : text.title} lead={text.lead(said)} back={onBack} tab="none">
      {change ? <p class="lead">{text.change(...change)}</p> : null}
      {change ? <p class="soft">{words.chart.note}</p> : null}
      <Act onClick={onBack} under={<Quiet onClick={onAgain}>{text.again}</Quiet>}>
        {text.act}
      </Act>
    </Screen>
  );
}
