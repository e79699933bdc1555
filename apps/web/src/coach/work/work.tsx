import { knowledge } from '@rugwijs/clinical';
import { earlyWorkHelp } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person, ready, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { heldNow } from './held.ts';
import { LogForm } from './log-form.tsx';
import { PlanForm } from './plan-form.tsx';
import { Talk } from './talk.tsx';
import { TasksNow } from './tasks-now.tsx';
import { ThisWeek } from './this-week.tsx';
import styles from './work.module.css';

/** Back to work in steps: the agreement (`?plan`), this week, today (`?log`), and the talk about it. */
export function WorkScreen() {
  const words = useWords('work');
  const { query, route } = useLocation();
  if (!words || !ready.value) return null;
  const plan = person.value.logs.workPlanned.at(-1);
  const done = () => route('/tools/work');
  if (plan === undefined || 'plan' in query) {
    return (
      <Screen title={words.form.title} lead={words.form.lead} back={plan ? '/tools/work' : '/tools'} tab="none">
        <PlanForm {...(plan ? { before: plan } : {})} onDone={done} />
        <Honest>{words.honest}</Honest>
        <Talk />
      </Screen>
    );
  }
  if ('log' in query) {
    return (
      <Screen title={words.log.title} back="/tools/work" tab="none">
        <LogForm plan={plan} onDone={done} />
      </Screen>
    );
  }
  const early = earlyWorkHelp(plan, person.value.logs.worked, today(), knowledge.coach.work);
  const hold = heldNow(person.value, advice.value);
  return (
    <ThisWeek plan={plan} hold={hold}>
      {early ? (
        <section class="section">
          <h2>{words.rules['work-early-help'].name}</h2>
          <Why reasons={[early]} title={words.rules['work-early-help'].name} />
        </section>
      ) : null}
      {hold ? (
        <section class="section">
          <p>{words.waits}</p>
          <Quiet tone="why" href="/today">
            {words.waitsAct}
          </Quiet>
        </section>
      ) : (
        <TasksNow plan={plan} />
      )}
      <Talk />
      <p class={styles.under}>
        <Quiet href="/tools/work?plan">{words.week.change}</Quiet>
      </p>
    </ThisWeek>
  );
}
