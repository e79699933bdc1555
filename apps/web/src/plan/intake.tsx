import { type Answers, type AnswerValue, checkAnswer } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { append, person, today } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { forgetDraft, readDraft, writeDraft } from './draft.ts';
import { Fear, Fixed, Goal, Now, Phones, type StepProps, Time, Walk, Wish } from './intake-steps.tsx';
import { problemWords, questionOf } from './question-words.ts';
import { answersToKeep, type IntakeStep, questionsOf, stepsFor } from './steps.ts';

/** The questions around the plan, a few on a screen; every one may be skipped. Written as one event at the end. */
export function Intake({ onDone }: { onDone: () => void }) {
  const words = useWords('practice');
  const questions = useWords('answers');
  const [answers, setAnswers] = useState<Answers>(() => ({ ...person.peek().answers, ...readDraft() }));
  const [at, setAt] = useState(0);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  if (!words || !questions) return null;
  const text = words.plan;
  const steps = stepsFor(answers);
  const step = steps[at] ?? 'phones';
  const own = questionsOf(step);

  const change = (question: string, value: AnswerValue | undefined) => {
    setProblems({});
    setAnswers((before) => {
      const { [question]: _, ...rest } = before;
      const after = value === undefined ? rest : { ...rest, [question]: value };
      writeDraft(answersToKeep(after));
      return after;
    });
  };
  const go = async (kept: Answers) => {
    const left = stepsFor(kept);
    if (at + 1 < left.length) return setAt(at + 1);
    await append('answered', { check: 'plan-intake', answers: trimmed(answersToKeep(kept)) });
    forgetDraft();
    onDone();
  };
  const next = () => {
    const found = Object.fromEntries(
      own.flatMap((id) => {
        const value = answers[id];
        const question = questionOf(id);
        if (value === undefined || value === '' || !question) return [];
        const check = checkAnswer(question, value, today());
        return check.ok ? [] : [[id, problemWords(questions, check.problem, id)]];
      }),
    );
    setProblems(found);
    if (Object.keys(found).length === 0) void go(answers);
  };
  const skip = () => {
    const kept = Object.fromEntries(Object.entries(answers).filter(([question]) => !own.includes(question)));
    setAnswers(kept);
    setProblems({});
    writeDraft(answersToKeep(kept));
    // The screens about an activity that was skipped go too.
    void go(kept);
  };
  const last = at + 1 === steps.length;
  const filled = own.some((id) => answers[id] !== undefined && answers[id] !== '');
  const head = headOf(step, answers, text);
  const says = text.step(at + 1, steps.length);
  return (
    <Screen
      title={head.title}
      lead={head.lead}
      back={at === 0 ? '/today' : () => setAt(at - 1)}
      step={{ now: at, done: at, total: steps.length, says, label: says }}
      focusOn={step}
    >
      <OneStep key={step} step={step} answers={answers} set={change} problems={problems} />
      <Act disabled={!filled} onClick={next} under={<Quiet onClick={skip}>{text.skip}</Quiet>}>
        {last ? text.finish : text.next}
      </Act>
    </Screen>
  );
}

function OneStep({ step, ...props }: StepProps & { step: IntakeStep }) {
  switch (step) {
    case 'wish-1':
    case 'wish-2':
    case 'wish-3':
      return <Wish {...props} which={`activity-${step.at(-1)}`} />;
    case 'now-1':
    case 'now-2':
    case 'now-3':
      return <Now {...props} which={`activity-${step.at(-1)}`} />;
    case 'goal':
      return <Goal {...props} />;
    case 'time':
      return <Time {...props} />;
    case 'fear':
      return <Fear {...props} />;
    case 'walk':
      return <Walk {...props} />;
    case 'phones':
      return <Phones {...props} />;
    default:
      return <Fixed {...props} ids={questionsOf(step)} />;
  }
}

type Text = NonNullable<ReturnType<typeof useWords<'practice'>>>['plan'];

function headOf(step: IntakeStep, answers: Answers, text: Text): { title: string; lead: string } {
  switch (step) {
    case 'wish-1':
      return text.steps.wish;
    case 'wish-2':
    case 'wish-3':
      return text.steps.more;
    case 'now-1':
    case 'now-2':
    case 'now-3':
      return {
        title: text.steps.now.title(String(answers[`activity-${step.at(-1)}`] ?? '')),
        lead: text.steps.now.lead,
      };
    default:
      return text.steps[step];
  }
}

/** Texts without the blanks around them. */
function trimmed(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).map(([question, value]) => [question, typeof value === 'string' ? value.trim() : value]),
  );
}
