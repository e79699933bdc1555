import { type TrialOutcome, trialOutcomes } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Screen } from '../../../design/screen.tsx';
import { today } from '../../../device/journal.ts';
import { useWords } from '../../../shell/words.ts';
import { helpsKnowledge, safetyOf } from '../aids.ts';
import styles from '../helps.module.css';
import { SafetyCheck } from '../safety-check.tsx';
import { type Chosen, Length } from './length.tsx';
import { PlanStep } from './plan-step.tsx';
import { presentNow } from './trials.ts';
import { type TrialAid, Which } from './which.tsx';

/** A number that the lot starts from, short enough to copy on paper. */
function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
}

/** Choosing a trial: the question, what is scored, how long, which difference matters; then the plan of it with the lot number. */
export function TrialStart() {
  const words = useWords('helps');
  const [step, setStep] = useState<'which' | 'safety' | 'outcome' | 'length' | 'matters' | 'plan'>('which');
  const [aid, setAid] = useState<TrialAid>();
  const [name, setName] = useState('');
  const [outcome, setOutcome] = useState<TrialOutcome>();
  const [length, setLength] = useState<Chosen>();
  const [matters, setMatters] = useState<string>();
  const [seed] = useState(newSeed);
  const [problem, setProblem] = useState<string>();
  if (!words) return null;
  const text = words.trial;
  const running = presentNow() !== undefined;
  const steps: readonly string[] = ['which', 'outcome', 'length', 'matters', 'plan'];
  const at = steps.indexOf(step);
  const go = (next: typeof step) => {
    setProblem(undefined);
    setStep(next);
  };
  const shown = {
    now: at,
    done: at,
    total: steps.length,
    says: text.step(at + 1, steps.length),
    label: text.step(at + 1, steps.length),
  };

  const alarm = (
    <p class={styles.problem} role="alert">
      {problem}
    </p>
  );
  switch (step) {
    case 'which':
      return (
        <Which
          step={shown}
          aid={aid}
          name={name}
          running={running}
          onAid={setAid}
          onName={setName}
          onNext={(chosen) => go(safetyOf(chosen).show ? 'safety' : 'outcome')}
        />
      );
    case 'safety':
      return aid ? <SafetyCheck aid={aid} back={() => go('which')} onSafe={() => go('outcome')} /> : null;
    case 'outcome':
      return (
        <Screen title={text.outcome.title} lead={text.outcome.lead} back={() => go('which')} tab="none" step={shown}>
          <Choices<TrialOutcome>
            legend={text.outcome.title}
            hideLegend
            layout="rows"
            options={trialOutcomes.map((value) => ({ value, label: text.outcome.names[value] }))}
            value={outcome}
            onInput={setOutcome}
          />
          {alarm}
          <Act onClick={() => (outcome ? go('length') : setProblem(text.problems.outcome))}>{text.next}</Act>
        </Screen>
      );
    case 'length':
      return (
        <Screen title={text.length.title} lead={text.length.lead} back={() => go('outcome')} tab="none" step={shown}>
          <Length
            onChosen={(chosen) => {
              setLength(chosen);
              go('matters');
            }}
          />
        </Screen>
      );
    case 'matters': {
      const advised = outcome ? helpsKnowledge.trial.outcomes[outcome].matters : 2;
      return (
        <Screen title={text.matters.title} lead={text.matters.lead} back={() => go('length')} tab="none" step={shown}>
          <Choices
            legend={text.matters.title}
            hideLegend
            layout="rows"
            options={[1, 2, 3].map((points) => ({
              value: String(points),
              label: (
                <>
                  {text.matters.points(points)}
                  {points === advised && outcome === 'pain' ? <span class="small"> {text.matters.advised}</span> : null}
                </>
              ),
            }))}
            value={matters}
            onInput={setMatters}
          />
          {alarm}
          <Act onClick={() => (matters ? go('plan') : setProblem(text.problems.matters))}>{text.next}</Act>
        </Screen>
      );
    }
    case 'plan': {
      const own = name.trim();
      return (
        <PlanStep
          step={shown}
          running={running}
          onBack={() => go('matters')}
          choice={{
            trial: '',
            question: aid === 'own' ? text.which.ownQuestion(own) : aid ? text.which.questions[aid] : '',
            aid: aid ?? '',
            ...(aid === 'own' ? { name: own } : {}),
            from: today(),
            seed,
            daysPerPeriod: length?.days ?? 0,
            washOutDays: length?.washOut ?? 0,
            pairs: length?.pairs ?? 0,
            outcome: outcome ?? '',
            matters: Number(matters),
          }}
        />
      );
    }
  }
}
