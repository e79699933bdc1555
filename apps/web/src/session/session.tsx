import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { PeopleFirst } from '../alarm/people-first.tsx';
import { Act } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, append, newId, now, person, ready, today } from '../device/journal.ts';
import { beBusy } from '../device/service-worker.ts';
import { settings } from '../device/settings.ts';
import { speech } from '../device/speech.ts';
import { useWords } from '../shell/words.ts';
import { recheckPath } from '../today/links.ts';
import { AnythingNew, EffortScreen, ScaleScreen } from './around-screens.tsx';
import { beginSession } from './begin.ts';
import { coach } from './coach.ts';
import { DoneScreen } from './done-screen.tsx';
import { exerciseOf, sourceOf } from './exercise.ts';
import { alreadyAsked, sessionGate } from './gate.ts';
import { HurtsScreen, OutcomeScreen } from './hurts-screen.tsx';
import { sessionUnderWay } from './kept.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { HurtReport } from './player.ts';
import { PlayerScreen } from './player-screen.tsx';
import { recordLeftSession, useSession } from './use-session.ts';

/** The session, from "iets nieuws?" to "klaar". Locked as long as a verdict stands or questions wait. */
export function SessionScreen() {
  const words = useWords('practice');
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} back="/today" close focusOn={false}>
        {null}
      </Screen>
    );
  }
  return <Opened />;
}

function Opened() {
  const words = useWords('practice');
  // What was open when the screen opened stays open: advice changes when the session is written.
  const [gate] = useState(() => sessionGate(person.peek(), advice.peek()));
  useEffect(() => void recordLeftSession(today()), []);
  if (!words) return null;
  const text = words.player;
  const leave = <Act href="/today">{text.nothing.act}</Act>;
  if (gate.kind === 'locked') {
    return (
      <Screen title={text.locked.title} lead={text.locked.lead} back="/today" close>
        <PeopleFirst />
        {leave}
      </Screen>
    );
  }
  if (gate.kind === 'recheck') {
    return (
      <Screen title={text.recheck.title} lead={text.recheck.lead} back="/today" close>
        <Act href={recheckPath(gate.check)}>{text.anythingNew.act}</Act>
      </Screen>
    );
  }
  if (gate.kind === 'nothing') {
    return (
      <Screen title={text.nothing.title} lead={text.nothing.lead} back="/today" close>
        {leave}
      </Screen>
    );
  }
  return <Running />;
}

type View =
  | { readonly kind: 'player' | 'hurts' }
  | { readonly kind: 'outcome'; readonly outcome: Outcome; readonly report: HurtReport };

function Running() {
  const words = useWords('practice');
  const { route } = useLocation();
  const [view, setView] = useState<View>({ kind: 'player' });
  const language = settings.value.language;
  const [initial] = useState(
    () =>
      sessionUnderWay(today()) ??
      beginSession(advice.peek(), { id: newId(), day: today(), at: now() }, alreadyAsked(advice.peek())),
  );
  const session = useSession(initial, (cues) => {
    if (words) coach(cues, words.player.say, language);
    if (cues.some((cue) => cue.kind === 'session-done')) session.update({ stage: 'during' });
  });
  useEffect(() => {
    const over = beBusy();
    return () => {
      over();
      speech.stop();
    };
  }, []);
  const kept = session.kept.value;
  if (!words || !kept) return null;
  const text = words.player;

  const answerNew = async (answer: 'yes' | 'no' | 'unknown') => {
    // Also a yes is written: until the questions after it are answered, the session stays closed.
    await append('answered', { check: 'anything-new', answers: { 'anything-new': answer } });
    if (answer !== 'no') return route(recheckPath('anything-new'));
    session.update({ stage: 'before' });
  };
  const stop = async () => {
    await session.finish();
    route('/today');
  };
  const toAlarm = async ({ outcome, report }: { outcome: Outcome; report: HurtReport }) => {
    session.act({ kind: 'hurt', report, next: 'stop' });
    await session.finish({ stopped: true });
    route(recheckPath(outcome.check));
  };
  const easier = (exercise: string, report: HurtReport) => {
    const dose = exerciseOf(exercise)?.startDose;
    const to = dose && sourceOf(exercise, dose);
    session.act({ kind: 'hurt', report, next: 'go-on' });
    if (to) session.act({ kind: 'swap', to });
    setView({ kind: 'player' });
  };
  const report = (told: HurtReport) =>
    setView({ kind: 'outcome', outcome: outcomeOf(person.peek(), kept, told, now()), report: told });

  switch (kept.stage) {
    case 'new':
      return <AnythingNew back="/today" onAnswer={answerNew} />;
    case 'before':
      return (
        <ScaleScreen
          key="before"
          {...text.before}
          act={words.common.next}
          back="/today"
          onDone={(painBefore) => session.update({ stage: 'expected', ...given('painBefore', painBefore) })}
        />
      );
    case 'expected':
      return (
        <ScaleScreen
          key="expected"
          {...text.expected}
          back="/today"
          onDone={(expected) => session.update({ stage: 'play', ...given('expected', expected) })}
        />
      );
    case 'play':
      if (view.kind === 'hurts') return <HurtsScreen onBack={() => setView({ kind: 'player' })} onReport={report} />;
      if (view.kind === 'outcome') {
        return (
          <OutcomeScreen
            outcome={view.outcome}
            onAlarm={() => toAlarm(view)}
            onEasier={(exercise) => easier(exercise, view.report)}
            onNext={() => {
              session.act({ kind: 'hurt', report: view.report, next: 'stop' });
              setView({ kind: 'player' });
            }}
            onGoOn={() => {
              session.act({ kind: 'hurt', report: view.report, next: 'go-on' });
              setView({ kind: 'player' });
            }}
          />
        );
      }
      return (
        <PlayerScreen
          session={session}
          onHurts={() => {
            session.act({ kind: 'pause' });
            speech.stop();
            setView({ kind: 'hurts' });
          }}
          onStop={stop}
        />
      );
    case 'during': {
      const told = kept.play.items.some((item) => item.report);
      return (
        <ScaleScreen
          key="during"
          title={told ? text.during.others : text.during.title}
          lead={text.during.lead}
          act={words.common.next}
          onDone={(during) => session.update({ stage: 'after', ...given('during', during) })}
        />
      );
    }
    case 'after':
      return (
        <ScaleScreen
          key="after"
          {...text.after}
          act={words.common.next}
          onDone={(painAfter) => session.update({ stage: 'effort', ...given('painAfter', painAfter) })}
        />
      );
    case 'effort':
      return <EffortScreen onDone={(effort) => session.finish(given('effort', effort))} />;
    case 'done':
      return <DoneScreen session={kept} />;
  }
}

function given<Key extends string>(key: Key, value: number | undefined): { readonly [K in Key]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: number });
}
