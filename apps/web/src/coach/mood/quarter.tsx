import { coachKnowledge } from '@rugwijs/clinical';
import { useEffect, useState } from 'preact/hooks';
import { Quiet } from '../../design/act.tsx';
import { settings } from '../../device/settings.ts';
import { speech } from '../../device/speech.ts';
import { useWords } from '../../shell/words.ts';

const { worryMinutes } = coachKnowledge.mood;

/** A quarter of an hour by the clock; one soft tone when it is over. */
export function Quarter() {
  const words = useWords('mood');
  const [until, setUntil] = useState<number>();
  const [left, setLeft] = useState(0);
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (until === undefined) return;
    const see = () => {
      const seconds = Math.max(0, Math.ceil((until - performance.now()) / 1000));
      setLeft(seconds);
      if (seconds > 0) return;
      setUntil(undefined);
      setOver(true);
      if (settings.peek().soundOn) speech.beep('end');
    };
    see();
    const timer = setInterval(see, 1000);
    return () => clearInterval(timer);
  }, [until]);
  if (!words) return null;
  const text = words.worry;
  return (
    <div>
      <p role="status">{over ? text.over : null}</p>
      {until === undefined ? (
        <Quiet
          icon="clock"
          onClick={() => {
            setOver(false);
            setUntil(performance.now() + worryMinutes * 60_000);
          }}
        >
          {text.start(worryMinutes)}
        </Quiet>
      ) : (
        <>
          <p>{text.running(`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`)}</p>
          <Quiet onClick={() => setUntil(undefined)}>{text.stop}</Quiet>
        </>
      )}
    </div>
  );
}
