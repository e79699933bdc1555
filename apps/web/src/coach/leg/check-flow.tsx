import { coachKnowledge } from '@rugwijs/clinical';
import { judgeLegCheck, type LegCheck, type LegJudgement } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useEffect, useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { today } from '../../device/journal.ts';
import { beBusy } from '../../device/service-worker.ts';
import { NowScreen, ResultScreen, UnsureScreen } from './after-check.tsx';
import { keepCheck, lookedBefore } from './keep-check.ts';
import { isWhole, type LegDraft, type LegStep, stepOf, steps } from './steps.ts';

interface FlowProps {
  words: Words['leg'];
  onDone: () => void;
}

interface Outcome {
  readonly check: LegCheck;
  readonly judged: LegJudgement;
}

/**
 * One question a screen, the alarm signs first: the first one that is told ends the look at once, is kept, and the alarm questions
 * come. What was not known is asked once more; not knowing about bladder, bowels and saddle waits for no other question.
 */
export function LegCheckFlow({ words, onDone }: FlowProps) {
  const [at, setAt] = useState<LegStep>('saddle');
  const [draft, setDraft] = useState<LegDraft>({});
  const [outcome, setOutcome] = useState<Outcome>();
  // What stayed unsure is asked again with the answers that are only here.
  const asking = outcome === undefined || outcome.judged.level === 'unsure';
  useEffect(() => (asking ? beBusy() : undefined), [asking]);
  const next = async () => {
    const check: LegCheck = { ...draft, day: today() };
    const judged = judgeLegCheck(check, lookedBefore(check.day), coachKnowledge.leg);
    const waitsForNothing = judged.level === 'now' || draft.saddle === 'unknown';
    if (!waitsForNothing && !isWhole(draft)) return setAt(steps[steps.indexOf(at) + 1] ?? at);
    // What else is unsure is not kept before it was asked again.
    if (waitsForNothing || judged.level !== 'unsure') await keepCheck(check, judged.level);
    setOutcome({ check, judged });
  };

  if (outcome?.judged.level === 'now') return <NowScreen words={words} judged={outcome.judged} />;
  if (outcome?.judged.level === 'unsure') {
    return (
      <UnsureScreen
        words={words}
        judged={outcome.judged}
        onAgain={(sign) => {
          const step = stepOf(sign);
          const { [step]: _open, ...rest } = draft;
          setDraft(rest);
          setOutcome(undefined);
          setAt(step);
        }}
        onGo={async () => {
          if (outcome.check.saddle !== 'unknown') await keepCheck(outcome.check, 'unsure');
        }}
      />
    );
  }
  if (outcome) return <ResultScreen words={words} check={outcome.check} judged={outcome.judged} onDone={onDone} />;

  const index = steps.indexOf(at);
  const value = draft[at];
  const text = words.ask[at];
  const says = words.ask.step(index + 1, steps.length);
  const back = steps[index - 1];
  const last = index + 1 === steps.length || isWhole(draft);
  return (
    <Screen
      title={text.title}
      lead={text.lead}
      back={back ? () => setAt(back) : onDone}
      close={back === undefined}
      focusOn={at}
      step={{ now: index, done: index, total: steps.length, says, label: says }}
    >
      {at === 'legPain' || at === 'backPain' ? (
        <PainScale
          key={at}
          value={draft[at]}
          onInput={(score) => setDraft({ ...draft, [at]: score })}
          label={text.title}
        />
      ) : (
        <Choices
          key={at}
          legend={text.title}
          hideLegend
          layout="rows"
          options={Object.entries(words.ask[at].options).map(([option, label]) => ({ value: option, label }))}
          value={value?.toString()}
          onInput={(option) => setDraft({ ...draft, [at]: option })}
        />
      )}
      <Act
        disabled={value === undefined}
        small={value === undefined ? words.ask.choose : undefined}
        onClick={() => (value === undefined ? undefined : next())}
      >
        {last ? words.ask.save : words.ask.next}
      </Act>
    </Screen>
  );
}
