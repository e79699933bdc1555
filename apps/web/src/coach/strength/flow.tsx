import { coachKnowledge } from '@rugwijs/clinical';
import {
  type HomeTestId,
  judgeSeries,
  mayTest,
  needsLeg,
  otherTests,
  routesOf,
  type SeriesJudgement,
} from '@rugwijs/core';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Screen } from '../../design/screen.tsx';
import { advice, append, person, today } from '../../device/journal.ts';
import { beBusy } from '../../device/service-worker.ts';
import { AnythingNew, ScaleScreen } from '../../session/around-screens.tsx';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import { nothingNewToday } from '../now.ts';
import { AmountForm } from './amount-form.tsx';
import { Clock } from './clock.tsx';
import { TestDone } from './done.tsx';
import { EndScreen, LegScreen, ReadyScreen, SideScreen } from './flow-screens.tsx';
import { afterClock, afterEnd, asksAgain, type Draft, isBefore, type Stage, told, tryOf } from './flow-steps.ts';
import { testMoment } from './moment.ts';
import { testPath } from './paths.ts';
import { Refused } from './test-page.tsx';

type Side = 'left' | 'right';
/** Doing a test: first what makes it safe, then what is expected, the test, and what it really was. */
export function Flow({ test, side: chosen }: { test: HomeTestId; side?: Side }) {
  const words = useWords('strength');
  const practice = useWords('practice');
  const { route } = useLocation();
  const [stage, setStage] = useState<Stage>(nothingNewToday(person.peek(), today()) ? 'pain-now' : 'new');
  const [draft, setDraft] = useState<Draft>(chosen ? { side: chosen } : {});
  const [judged, setJudged] = useState<SeriesJudgement>();
  const knowledge = coachKnowledge.strength;
  const moment = testMoment(person.value, advice.value, told(draft));
  const fit = mayTest(test, moment, knowledge);
  // Once it is done it is written down, whatever the journal says of it since.
  const refused = !fit.allowed && isBefore(stage);
  const runs = !refused && stage !== 'done';
  useEffect(() => (runs ? beBusy() : undefined), [runs]);
  if (!words || !practice) return null;
  const one = knowledge.tests[test];
  const back = testPath(test);
  const text = words.flow;
  const next = practice.common.next;
  const go = (to: Stage, more: Draft = {}) => {
    setDraft({ ...draft, ...more });
    setStage(to);
  };
  if (refused) {
    return (
      <Screen title={words.tests[test].name} back={back} close>
        <Refused refusals={fit.refusals} test={test} others={otherTests(test, moment, knowledge)} />
        <Act href="/tools/strength">{words.done.back}</Act>
      </Screen>
    );
  }
  const answerNew = async (answer: 'yes' | 'no' | 'unknown', to: Stage) => {
    await append('answered', { check: 'anything-new', answers: { 'anything-new': answer } });
    if (answer !== 'no') return route(recheckPath('anything-new'));
    setStage(to);
  };
  const finish = async (more: Draft) => {
    const entry = tryOf(test, today(), { ...draft, ...more });
    if (!entry) return setStage('end');
    setDraft({ ...draft, ...more });
    await append('tested', entry);
    const { side, route: round } = entry;
    const key = { test, ...(side ? { side } : {}), ...(round ? { route: round } : {}) };
    setJudged(judgeSeries(person.peek().logs.tested, key, knowledge));
    setStage(asksAgain(entry) ? 'new-after' : 'done');
  };
  const scale = { act: next, back };
  switch (stage) {
    case 'new':
      return <AnythingNew back={back} onAnswer={(answer) => answerNew(answer, 'pain-now')} />;
    case 'pain-now':
      return (
        <ScaleScreen
          key={stage}
          {...text.painNow}
          {...scale}
          needed
          onDone={(painBefore) => go(needsLeg(test, moment, knowledge) ? 'leg' : afterSafe(), { painBefore })}
        />
      );
    case 'leg':
      return <LegScreen words={words} back={back} onDone={(legWorse) => go(afterSafe(), { legWorse })} />;
    case 'side':
      return <SideScreen words={words} back={back} onDone={(side) => go('expected-pain', { side })} />;
    case 'expected-pain':
      return (
        <ScaleScreen
          key={stage}
          {...text.expectedPain}
          {...scale}
          onDone={(expectedPain) => go('expected-effort', { expectedPain })}
        />
      );
    case 'expected-effort':
      return (
        <ScaleScreen
          key={stage}
          {...text.expectedEffort}
          {...scale}
          kind="effort"
          onDone={(expectedEffort) => go('confidence', { expectedEffort })}
        />
      );
    case 'confidence':
      return (
        <ScaleScreen
          key={stage}
          {...text.confidence}
          {...scale}
          kind="sure"
          onDone={(confidence) => go(one.clock === 'typed' ? 'amount' : 'ready', { confidence })}
        />
      );
    case 'ready':
      return <ReadyScreen test={test} words={words} draft={draft} back={back} onStart={() => setStage('run')} />;
    case 'run':
      return <Clock test={test} words={words} onEnd={(seconds, top) => go(...afterClock(test, seconds, top))} />;
    case 'end':
      return <EndScreen test={test} words={words} back={back} onDone={(ended) => go(afterEnd(test), { ended })} />;
    case 'amount':
      return (
        <AmountForm
          test={test}
          words={words}
          route={routesOf(person.value.logs.tested)[0]}
          back={() => route(back)}
          onDone={(amount) => go('pain', { ended: draft.ended ?? 'done', ...amount })}
        />
      );
    case 'pain':
      return <ScaleScreen key={stage} {...text.pain} act={next} needed onDone={(pain) => go('effort', { pain })} />;
    case 'effort':
      return (
        <ScaleScreen key={stage} {...text.effort} act={next} kind="effort" onDone={(effort) => finish({ effort })} />
      );
    case 'new-after':
      return <AnythingNew back={back} onAnswer={(answer) => answerNew(answer, 'done')} />;
    case 'done':
      return judged ? <TestDone test={test} draft={draft} judged={judged} words={words} /> : null;
  }

  function afterSafe(): Stage {
    return one.sides === 'each' && !draft.side ? 'side' : 'expected-pain';
  }
}
