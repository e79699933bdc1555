import { coachKnowledge } from '@rugwijs/clinical';
import { judgeLegCheck, type LegCheck, type LegJudgement } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { person, today } from '../../device/journal.ts';
import { NowScreen, ResultScreen, UnsureScreen } from './after-check.tsx';
import { keepCheck } from './keep-check.ts';
import { checkOf, type LegDraft, type LegStep, stepOf, steps } from './steps.ts';

interface FlowProps {
  words: Words['leg'];
  onDone: () => void;
}

interface Outcome {
  readonly check: LegCheck;
  readonly judged: LegJudgement;
}

/**
 * One question a screen, the alarm signs first: the first one that is told ends the look at once, and the alarm questions come.
 * What was not known is asked once more.
 */
export function LegCheckFlow({ words, onDone }: FlowProps) {
  const [at, setAt] = useState<LegStep>('saddle');
  const [draft, setDraft] = useState<LegDraft>({});
  const [outcome, setOutcome] = useState<Outcome>();
  const [stopped, setStopped] = useState<LegJudgement>();
  const before = lastBefore();
  const judge = (check: LegCheck) => judgeLegCheck(check, before, coachKnowledge.leg);
  const finish = async (check: LegCheck) => {
    const judged = judge(check);
    // What is unsure is not kept before it was asked again.
    if (judged.level !== 'unsure') await keepCheck(check, judged.level);
    setOutcome({ check, judged });
  };
  const next = async () => {
    const check = checkOf(draft, today());
    const told = judge(soFar(draft));
    if (told.level === 'now') {
      await keepCheck(check, 'now');
      setStopped(told);
    } else if (check) {
      await finish(check);
    } else {
      setAt(steps[steps.indexOf(at) + 1] ?? at);
    }
  };

  if (stopped) return <NowScreen words={words} judged={stopped} />;
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
        onGo={() => keepCheck(outcome.check, 'unsure')}
      />
    );
  }
  if (outcome) return <ResultScreen words={words} check={outcome.check} judged={outcome.judged} onDone={onDone} />;

  const index = steps.indexOf(at);
  const value = draft[at];
  const text = words.ask[at];
  const says = words.ask.step(index + 1, steps.length);
  const back = steps[index - 1];
  const last = index + 1 === steps.length || checkOf(draft, today()) !== undefined;
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
        onClick={() => void (value === undefined ? undefined : next())}
      >
        {last ? words.ask.save : words.ask.next}
      </Act>
    </Screen>
  );
}

/** The check before this one; one of today is what is being done over. */
function lastBefore(): LegCheck | undefined {
  return person
    .peek()
    .logs.legChecked.filter(({ day }) => day < today())
    .reduce<LegCheck | undefined>((last, one) => (last && last.day > one.day ? last : one), undefined);
}

/** What was told so far, with every open question as it stood before or calm: only what is told can stop the look. */
function soFar(draft: LegDraft): LegCheck {
  const before = lastBefore();
  return {
    day: today(),
    side: before?.side ?? 'left',
    legPain: before?.legPain ?? 0,
    backPain: before?.backPain ?? 0,
    heels: 'yes',
    toes: 'yes',
    stairs: 'yes',
    feeling: 'same',
    saddle: 'no',
    strength: 'same',
    ...draft,
  };
}
