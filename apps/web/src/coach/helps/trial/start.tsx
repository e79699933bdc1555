import {
  type AidId,
  aidIds,
  isMedicine,
  planTrial,
  type TrialOutcome,
  type TrialPlan,
  trialOutcomes,
} from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { AlarmNet } from '../../../alarm/net.tsx';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { Honest } from '../../../design/honest.tsx';
import { Screen } from '../../../design/screen.tsx';
import { Why } from '../../../design/why.tsx';
import { advice, append, newId, today } from '../../../device/journal.ts';
import { useWords } from '../../../shell/words.ts';
import { helpsKnowledge, safetyOf } from '../aids.ts';
import { Field } from '../field.tsx';
import styles from '../helps.module.css';
import { SafetyCheck } from '../safety-check.tsx';
import { ownTrial } from '../why.ts';
import { type Chosen, Length } from './length.tsx';
import { PlanPreview } from './preview.tsx';
import { presentNow } from './trials.ts';

type TrialAid = Exclude<AidId, 'medicine'>;

const trialAids = aidIds.filter((aid): aid is TrialAid => helpsKnowledge.aids[aid].trial);

/** A number that the lot starts from, short enough to copy on paper. */
function newSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 1_000_000;
}

/** Choosing a trial: the question, what is scored, how long, which difference matters; then the plan of it with the lot number. */
export function TrialStart() {
  const words = useWords('helps');
  const { route } = useLocation();
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
    case 'which': {
      const next = () => {
        if (running) return setProblem(text.problems.running);
        if (!aid) return setProblem(text.problems['no-aid']);
        if (aid === 'own' && name.trim() === '') return setProblem(text.problems['no-name']);
        if (aid === 'own' && isMedicine(name, helpsKnowledge)) return setProblem(text.problems.medicine);
        go(safetyOf(aid).show ? 'safety' : 'outcome');
      };
      return (
        <Screen title={text.which.title} lead={text.lead} back="/tools/helps" tab="none" step={shown}>
          <Choices<TrialAid>
            legend={text.which.title}
            hideLegend
            layout="rows"
            options={trialAids.map((value) => ({ value, label: text.which.questions[value] }))}
            value={aid}
            onInput={setAid}
          />
          {aid === 'own' ? (
            <>
              <Field label={text.which.name}>
                <input maxLength={80} value={name} onInput={(event) => setName(event.currentTarget.value)} />
              </Field>
              <AlarmNet text={name} />
            </>
          ) : null}
          <p class="small">{text.notMedicine}</p>
          <Honest>{text.honest}</Honest>
          <div>
            <Why reasons={ownTrial} />
          </div>
          {alarm}
          <Act onClick={next}>{text.next}</Act>
        </Screen>
      );
    }
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
      const planned = planTrial(
        {
          trial: `trial-${seed}-${today()}`,
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
        },
        { locked: advice.value.locked !== undefined, running },
        helpsKnowledge,
      );
      const start = async (plan: TrialPlan) => {
        if ((await append('trialStarted', { ...plan, trial: newId() })).ok) route('/tools/helps');
      };
      return (
        <Screen title={text.plan.title} back={() => go('matters')} tab="none" step={shown}>
          {planned.ok ? (
            <PlanPreview plan={planned.plan} />
          ) : (
            <ul class={styles.problem}>
              {planned.problems.map((one) => (
                <li key={one}>{text.problems[one]}</li>
              ))}
            </ul>
          )}
          {planned.ok ? (
            <Act icon="check" onClick={() => void start(planned.plan)}>
              {text.plan.start}
            </Act>
          ) : (
            <Act href="/tools/helps">{words.title}</Act>
          )}
        </Screen>
      );
    }
  }
}
