import { coachKnowledge } from '@rugwijs/clinical';
import { type CalmRoundId, calmAdvice } from '@rugwijs/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type AppendResult, append, keep, person, today } from '../../device/journal.ts';
import { beBusy } from '../../device/service-worker.ts';
import { Done } from './done.tsx';
import { Player, type PlayerEnd } from './player.tsx';
import { Setup } from './setup.tsx';
import { Tension } from './tension.tsx';
import { keepWishes, readWishes } from './wishes.ts';

type Stage = 'setup' | 'before' | 'play' | 'after' | 'done';

/** One round after the other; each begins with nothing of the one before, and with advice that knows how that one went. */
export function Round({ id }: { id: CalmRoundId }) {
  const [done, setDone] = useState(0);
  return <OneRound key={done} id={id} onAgain={() => setDone(done + 1)} />;
}

/** One round from choosing how to what came of it. It is written down as soon as it ends, also when somebody walks away then. */
function OneRound({ id, onAgain }: { id: CalmRoundId; onAgain: () => void }) {
  const [stage, setStage] = useState<Stage>('setup');
  const [wishes, setWishes] = useState(readWishes);
  const [before, setBefore] = useState<number>();
  const [after, setAfter] = useState<number>();
  const [end, setEnd] = useState<PlayerEnd>();
  const kept = useRef<Promise<AppendResult> | undefined>(undefined);
  const { route } = useLocation();
  const advice = calmAdvice(
    id,
    { answers: person.value.answers, rounds: person.value.logs.calmed, today: today() },
    coachKnowledge.calm,
  );
  // The advice of the beginning holds for the whole round: what is written at its end must not change the screen.
  const [begun] = useState(advice);
  useEffect(() => (stage === 'play' ? beBusy() : undefined), [stage]);
  const record = (ended: PlayerEnd, tensionAfter?: number) => ({
    exercise: id,
    day: today(),
    minutes: Math.round(ended.seconds / 6) / 10,
    ...(before === undefined ? {} : { tensionBefore: before }),
    ...(tensionAfter === undefined ? {} : { tensionAfter }),
    stopped: ended.stopped,
    ...(ended.dizzy ? { dizzy: true } : {}),
  });
  const finish = (ended: PlayerEnd) => {
    setEnd(ended);
    setStage(before === undefined || ended.dizzy ? 'done' : 'after');
    if (ended.seconds < 5 && !ended.dizzy) return;
    kept.current = append('calmed', record(ended));
  };
  const tellAfter = async (score?: number) => {
    setAfter(score);
    setStage('done');
    if (score === undefined || !end || !kept.current) return;
    const { event } = await kept.current; // A slow store must not lose the second number.
    await keep('calmed', record(end, score), event.id);
  };
  if (stage === 'setup') {
    return (
      <Setup
        id={id}
        advice={begun}
        wishes={wishes}
        onChange={setWishes}
        onStart={(tension) => {
          keepWishes(wishes);
          setStage(tension ? 'before' : 'play');
        }}
      />
    );
  }
  if (stage === 'before') {
    return (
      <Tension
        which="before"
        onDone={(score) => {
          setBefore(score);
          setStage('play');
        }}
      />
    );
  }
  if (stage === 'play') return <Player id={id} how={begun.how} wishes={wishes} onEnd={finish} />;
  if (stage === 'after') return <Tension which="after" onDone={(score) => tellAfter(score)} />;
  return (
    <Done
      seconds={end?.seconds ?? 0}
      stopped={end?.stopped ?? false}
      {...(before === undefined || after === undefined ? {} : { change: [before, after] as const })}
      onAgain={onAgain}
      onBack={() => route('/tools/calm')}
    />
  );
}
