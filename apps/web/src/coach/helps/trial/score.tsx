import {
  betterIs,
  type Day,
  isOfNight,
  periodOn,
  scoresOf,
  type TrialOutcome,
  toldDay,
  trialOutcomes,
} from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../../design/act.tsx';
import { Choices } from '../../../design/choices.tsx';
import { PainScale } from '../../../design/pain-scale.tsx';
import { Screen } from '../../../design/screen.tsx';
import { keep, person, today } from '../../../device/journal.ts';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayDate } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { presentNow, takesScore } from './trials.ts';

/** The score of one day, and whether the day went as the lot had it. A second one that day replaces the first. */
export function TrialScore({ day }: { day: Day }) {
  const words = useWords('helps');
  const { route } = useLocation();
  const [score, setScore] = useState<number>();
  const [kept, setKept] = useState<'yes' | 'no'>();
  const [problem, setProblem] = useState(false);
  const state = presentNow();
  const plan = state?.plan;
  const told = plan && toldDay(plan, day, helpsKnowledge);
  const period = plan && told && periodOn(plan, told);
  if (!words) return null;
  const earlier = plan && told && scoresOf(plan, person.value.logs.trialScored, helpsKnowledge).get(told);
  const open = state?.open.includes(day) || (earlier !== undefined && day === today());
  const text = words.trial;
  if (!plan || !period || !open || !takesScore(state)) {
    return (
      <Screen title={text.running.heading} lead={text.running.wait} back="/tools/helps" tab="none">
        <Act href="/tools/helps">{words.title}</Act>
      </Screen>
    );
  }
  const outcome: TrialOutcome = trialOutcomes.find((one) => one === plan.outcome) ?? 'pain';
  const save = async () => {
    if (score === undefined || kept === undefined) return setProblem(true);
    const data = { trial: plan.trial, day, score, kept: kept === 'yes' };
    const replaces = person.value.logs.trialScored.findLast((one) => one.trial === plan.trial && one.day === day);
    await keep('trialScored', data, replaces?.event);
    route('/tools/helps');
  };
  return (
    <Screen
      title={text.outcome.asks[outcome]}
      kicker={text.score.for(sayDate(day, settings.value.language))}
      back="/tools/helps"
      tab="none"
    >
      {earlier ? <p>{text.score.replaces}</p> : null}
      <PainScale
        label={text.outcome.asks[outcome]}
        value={score}
        onInput={setScore}
        kind={betterIs(plan, helpsKnowledge) === 'lower' ? 'pain' : 'can'}
        {...(outcome === 'pain' ? {} : { names: text.scales[outcome] })}
      />
      <Choices
        legend={text.score[isOfNight(plan, helpsKnowledge) ? 'keptBefore' : 'kept'][period.with]}
        layout="two"
        options={[
          { value: 'yes', label: text.score.yes },
          { value: 'no', label: text.score.no },
        ]}
        value={kept}
        onInput={setKept}
      >
        <p class="small soft">{text.score.keptNote}</p>
      </Choices>
      <p class={styles.problem} role="alert">
        {problem && (score === undefined || kept === undefined) ? text.score.missing : null}
      </p>
      <Act icon="check" onClick={save}>
        {text.score.save}
      </Act>
    </Screen>
  );
}
