import { coachKnowledge } from '@rugwijs/clinical';
import { breathCycle, type Pace, paceWithin } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Icon } from '../../design/icon.tsx';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayNumber } from '../../today/say.ts';
import styles from './calm.module.css';
import { usualPace } from './wishes.ts';

const { perMinute, inShare } = coachKnowledge.calm;

/** The own pace: how many a minute, and how long in beside out. */
export function PaceChoice({ pace, onChange }: { pace: Pace; onChange: (pace: Pace) => void }) {
  const words = useWords('calm');
  const line = usePaceLine(pace);
  if (!words) return null;
  const text = words.setup;
  const change = (minute: number, share: number) => {
    const next = { perMinute: pace.perMinute + minute, inShare: Math.round((pace.inShare + share) * 100) / 100 };
    onChange(paceWithin(next, perMinute, inShare));
  };
  const isUsual = pace.perMinute === usualPace.perMinute && pace.inShare === usualPace.inShare;
  const buttons = [
    { icon: 'minus', label: text.slower, press: () => change(-1, 0) },
    { icon: 'plus', label: text.faster, press: () => change(1, 0) },
    { icon: 'minus', label: text.shorterIn, press: () => change(0, -0.05) },
    { icon: 'plus', label: text.longerIn, press: () => change(0, 0.05) },
  ] as const;
  return (
    <details>
      <summary>{text.pace}</summary>
      <p aria-live="polite">{line}</p>
      <div class={`nudge ${styles.pace}`}>
        {buttons.map(({ icon, label, press }) => (
          <button key={label} type="button" onClick={press}>
            <Icon name={icon} />
            {label}
          </button>
        ))}
      </div>
      {isUsual ? null : <Quiet onClick={() => onChange(usualPace)}>{text.back}</Quiet>}
    </details>
  );
}

/** The pace in one sentence. */
export function usePaceLine(pace: Pace): string {
  const words = useWords('calm');
  const { language } = settings.value;
  const { inhale, exhale } = breathCycle(pace);
  const say = (value: number) => sayNumber(value, language);
  return words?.setup.paceNow(say(pace.perMinute), say(inhale), say(exhale)) ?? '';
}
