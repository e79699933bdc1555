import { knowledge } from '@rugwijs/clinical';
import { daysBetween, minutesOfPlan, type Plan } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Bone, Bones } from '../design/bones.tsx';
import { Why } from '../design/why.tsx';
import { settings } from '../device/settings.ts';
import { exerciseName, exerciseOf } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { capital, sayDate, sayDose, sayList } from '../today/say.ts';
import { Thread } from '../today/thread.tsx';
import styles from './plan.module.css';

/** Everything in a plan with its reasons: how it builds up, the exercises, walking, the own activities, when we look again. */
export function Week({ plan, week }: { plan: Plan; week?: number }) {
  const words = useWords('practice');
  const planWords = useWords('plan');
  const session = useWords('session');
  if (!words || !planWords || !session) return null;
  const text = words.plan;
  const mode = planWords.modes[plan.mode];
  const language = settings.value.language;
  const cautions = plan.limits.map((limit) => ({ limit, says: session.cautions[limit] }));
  return (
    <>
      {plan.exercises.length ? (
        <section class={styles.mode}>
          <h2>{mode.name}</h2>
          <p>{mode.what}</p>
          <p class="soft">{mode.steps}</p>
          <Why reasons={plan.modeReasons} title={mode.name} />
        </section>
      ) : null}
      {plan.exercises.length ? (
        <section class={`pic ${styles.exercises}`}>
          <h2>{text.exercisesTitle(plan.daysPerWeek)}</h2>
          <p class="soft">{text.exercisesMinutes(minutesOfPlan(plan.exercises, knowledge))}</p>
          <Thread
            rows={plan.exercises.map(({ exercise, dose, reasons }) => {
              const known = exerciseOf(exercise);
              const amount = sayDose(dose, known?.sides ?? 'together', words.common);
              return {
                key: exercise,
                title: exerciseName(session, exercise),
                note: amount,
                state: 'todo',
                reasons,
                whyTitle: exerciseName(session, exercise),
                ...(known ? { figure: known.id } : {}),
              };
            })}
          />
        </section>
      ) : null}
      <section class="section">
        <h2>{text.walkingTitle}</h2>
        <p>
          {plan.walking.trialsNeeded
            ? text.activityTrials(plan.walking.trialsNeeded)
            : text.walkingNote(plan.walking.minutes, plan.walking.daysPerWeek)}
        </p>
        <Why reasons={plan.walking.reasons} title={text.walkingTitle} />
      </section>
      {plan.activities.length ? (
        <section class="section">
          <h2>{text.activitiesTitle}</h2>
          <ul class="thread plain">
            {plan.activities.map((activity) => (
              <li key={activity.id}>
                <Bone state={activity.isGoal ? 'now' : 'todo'} />
                <div>
                  <h3>{capital(activity.name)}</h3>
                  <p class="soft">
                    {text.activityTrials(activity.trialsNeeded)}
                    {activity.isGoal && plan.goalDate ? ` ${text.activityGoal(sayDate(plan.goalDate, language))}.` : ''}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Rechecks plan={plan} text={text} {...(week === undefined ? {} : { week })} />
      {cautions.length ? (
        <section class="section">
          <h2>{text.limitsTitle}</h2>
          <ul class="thread plain">
            {cautions.map(({ limit, says }) => (
              <li key={limit}>
                <Bone />
                <p>{says}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.reasons.length ? (
        <section class="section">
          <Why reasons={plan.reasons} label={words.common.why} title={text.proposal.title} />
        </section>
      ) : null}
    </>
  );
}

/** Twelve vertebrae; those in whose week we look again are filled. */
function Rechecks({ plan, week, text }: { plan: Plan; week?: number; text: Words['practice']['plan'] }) {
  const language = settings.value.language;
  const weekOf = (day: string) => Math.min(12, Math.max(1, Math.ceil(daysBetween(plan.madeOn, day) / 7)));
  const weeks = new Set(plan.rechecks.map(({ on }) => weekOf(on)));
  const dates = plan.rechecks.map(({ on }) => sayDate(on, language));
  if (plan.rechecks.length === 0) return null;
  return (
    <section class="section">
      <h2>{text.rechecksTitle}</h2>
      <p class="soft">{text.rechecksLead}</p>
      <Bones
        wide
        total={12}
        done={Array.from({ length: 12 }, (_, i) => weeks.has(i + 1))}
        {...(week === undefined || week > 12 ? {} : { now: week - 1 })}
        words={Array.from({ length: 12 }, (_, i) => (weeks.has(i + 1) ? String(i + 1) : ''))}
        label={text.rechecksLabel(sayList(dates, language))}
      />
      <ul class={styles.dates}>
        {plan.rechecks.slice(0, 6).map(({ on, kind }) => (
          <li key={`${kind}-${on}`}>
            <span>{text.recheckKinds[kind]}</span>
            <span class="soft">{sayDate(on, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
