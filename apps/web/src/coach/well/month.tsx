import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act } from '../../design/act.tsx';
import { Choices } from '../../design/choices.tsx';
import { PainScale } from '../../design/pain-scale.tsx';
import { Screen } from '../../design/screen.tsx';
import { append, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import styles from './well.module.css';

/**
 * Once a month: anything new, pain, how much the back holds back, the own goal. "Something" and "I don't know" wait for no number:
 * both lead to the alarm questions at once.
 */
export function Month() {
  const words = useWords('well');
  const practice = useWords('practice');
  const { route } = useLocation();
  const [pain, setPain] = useState<number>();
  const [hindrance, setHindrance] = useState<number>();
  const [goal, setGoal] = useState<number>();
  const [anything, setAnything] = useState<'yes' | 'no' | 'unknown'>();
  const [tried, setTried] = useState(false);
  if (!words || !practice) return null;
  const text = words.month;
  const activity = person.value.plan?.plan.activities.find(({ isGoal }) => isGoal);
  const { common } = practice;
  const missing = anything === undefined || (anything === 'no' && (pain === undefined || hindrance === undefined));
  const save = async () => {
    setTried(true);
    if (missing) return;
    // First, so that a sign stays told when the app is closed before the questions.
    await append('answered', { check: 'anything-new', answers: { 'anything-new': anything } });
    if (pain !== undefined) await append('measured', { measure: 'pain', value: pain, day: today() });
    if (hindrance !== undefined) await append('measured', { measure: 'function', value: hindrance, day: today() });
    if (goal !== undefined && activity) {
      await append('measured', { measure: 'activity', activity: activity.id, value: goal, day: today() });
    }
    route(anything === 'no' ? '/tools/well' : recheckPath('month'));
  };
  return (
    <Screen title={text.title} back="/tools/well" tab="none">
      <Choices
        legend={text.anything}
        layout="row"
        options={[
          { value: 'yes', label: common.yes },
          { value: 'no', label: common.no },
          { value: 'unknown', label: common.unknown },
        ]}
        value={anything}
        onInput={setAnything}
      />
      <section class="section">
        <h2>{text.pain}</h2>
        <PainScale value={pain} onInput={setPain} label={text.pain} />
      </section>
      <section class="section">
        <h2>{text.hindrance}</h2>
        <PainScale value={hindrance} onInput={setHindrance} label={text.hindrance} kind="hinder" />
      </section>
      {activity ? (
        <section class="section">
          <h2>{text.activity(activity.name)}</h2>
          <PainScale value={goal} onInput={setGoal} label={text.activity(activity.name)} kind="can" />
        </section>
      ) : null}
      <p class={styles.problem} role="alert">
        {tried && missing ? text.missing : null}
      </p>
      <Act icon="check" onClick={save}>
        {text.save}
      </Act>
    </Screen>
  );
}
