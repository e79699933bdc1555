import { coachKnowledge } from '@rugwijs/clinical';
import { type ExposureTry, isMuchWorse, type Logged, mayTry } from '@rugwijs/core';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, append, keep, person, today } from '../../device/journal.ts';
import { beBusy } from '../../device/service-worker.ts';
import { AnythingNew, ScaleScreen } from '../../session/around-screens.tsx';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { nothingNewToday } from '../now.ts';
import { Doing, Learned, Prediction } from './do-screens.tsx';
import { Outcome } from './outcome.tsx';
import { Refused } from './refused.tsx';
import { fearMoment, type OwnRung, paths, rungs, stepNow, waiting } from './state.ts';

export type Stage =
  | 'new'
  | 'prediction'
  | 'expected'
  | 'doing'
  | 'real'
  | 'new-after'
  | 'learned'
  | 'next'
  | 'done'
  | 'not-done';

/** One time on a rung: written before, done, compared, learnt. What was written stays when the app closes in between. */
export function DoRung({ rung, telling }: { rung: OwnRung; telling: boolean }) {
  const words = useWords('fear');
  const practice = useWords('practice');
  const { route } = useLocation();
  const [kept, setKept] = useState<Logged<'exposed'> | undefined>(() => keptOf(rung, telling));
  const [stage, setStage] = useState<Stage>(() => firstStage(rung, telling));
  const [prediction, setPrediction] = useState('');
  const refused = mayTry(
    rung.activity,
    rungs(person.value),
    stepNow(person.value, advice.value),
    fearMoment(person.value, advice.value),
    coachKnowledge.fear,
  );
  const closed = refused.length > 0 && isBefore(stage);
  const underWay = !closed && isTold(stage);
  useEffect(() => (underWay ? beBusy() : undefined), [underWay]);
  if (!words || !practice) return null;
  const back = paths.rung(rung.activity);
  if (closed) {
    return (
      <Screen title={words.rung.notNow} back={back} close>
        <Refused reasons={refused} />
        <Act href={paths.ladder}>{words.done.act}</Act>
      </Screen>
    );
  }
  const answerNew = async (answer: 'yes' | 'no' | 'unknown', to: Stage) => {
    await append('answered', { check: 'anything-new', answers: { 'anything-new': answer } });
    if (answer !== 'no') return route(recheckPath('anything-new'));
    setStage(to);
  };
  const write = async (expected: number) => {
    const data: ExposureTry = { activity: rung.activity, day: today(), prediction, expected, done: false };
    const { event } = await append('exposed', data);
    setKept({ ...data, event: event.id, at: event.at });
    setStage('doing');
  };
  const complete = async (more: Partial<ExposureTry>, to: Stage) => {
    if (!kept) return;
    const now = { ...kept, ...more };
    setKept(now);
    setStage(to);
    const { event, at: _, ...data } = now;
    await keep('exposed', data, event);
  };
  const next = practice.common.next;
  const { after, before } = words;
  switch (stage) {
    case 'new':
      return <AnythingNew back={back} onAnswer={(answer) => answerNew(answer, 'prediction')} />;
    case 'prediction':
      return (
        <Prediction
          name={rung.name}
          back={back}
          onDone={(text) => {
            setPrediction(text);
            setStage('expected');
          }}
        />
      );
    case 'expected':
      return (
        <ScaleScreen
          key={stage}
          {...before.score}
          act={next}
          kind="expect"
          needed
          back={() => setStage('prediction')}
          onDone={(expected) => expected !== undefined && write(expected)}
        />
      );
    case 'doing':
      return (
        <Doing
          rung={rung}
          kept={kept}
          refused={refused}
          onDone={() => setStage('real')}
          onNot={() => complete({ left: true }, 'not-done')}
          onNew={() => answerNew('yes', 'done')}
        />
      );
    case 'real':
      return (
        <ScaleScreen
          key={stage}
          {...after.real}
          act={next}
          kind="expect"
          needed
          onDone={(real) => {
            if (real === undefined || !kept) return;
            const isWorse = isMuchWorse({ ...kept, real }, coachKnowledge.fear);
            return complete({ real, done: true }, isWorse ? 'new-after' : 'learned');
          }}
        />
      );
    case 'new-after':
      return <AnythingNew back={back} onAnswer={(answer) => answerNew(answer, 'learned')} />;
    case 'learned':
      return <Learned onDone={(learned) => complete(learned === '' ? {} : { learned }, 'next')} />;
    case 'next':
      return (
        <ScaleScreen
          key={stage}
          {...after.next}
          act={after.save}
          kind="expect"
          onDone={(told) => complete(told === undefined ? {} : { next: told }, 'done')}
        />
      );
    case 'done':
    case 'not-done':
      return kept ? <Outcome kept={kept} rung={rung} done={stage === 'done'} /> : null;
  }
}

function keptOf(rung: OwnRung, telling: boolean): Logged<'exposed'> | undefined {
  const open = telling ? waiting(person.peek(), today()) : undefined;
  return open?.activity === rung.activity ? open : undefined;
}

function firstStage(rung: OwnRung, telling: boolean): Stage {
  if (keptOf(rung, telling)) return 'doing';
  return nothingNewToday(person.peek(), today()) ? 'prediction' : 'new';
}

function isBefore(stage: Stage): boolean {
  return stage === 'new' || stage === 'prediction' || stage === 'expected';
}

/** Something is being told here that is nowhere else yet; while it is done, and once it is over, everything is kept. */
export function isTold(stage: Stage): boolean {
  return stage !== 'doing' && stage !== 'done' && stage !== 'not-done';
}
