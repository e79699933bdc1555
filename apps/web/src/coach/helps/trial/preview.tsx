import { isOfNight, type TrialPlan, trialEnd, trialPeriods } from '@rugwijs/core';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayDate } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { outcomeName, sayQuestion, saySeed } from './say.ts';

/** The trial before it starts: dates, lot number, stop rules, and the order for who wants to see it. */
export function PlanPreview({ plan }: { plan: TrialPlan }) {
  const words = useWords('helps');
  if (!words) return null;
  const text = words.trial;
  const say = (day: string) => sayDate(day, settings.value.language);
  const rows = [
    [text.plan.from, say(plan.from)],
    [text.plan.to, say(trialEnd(plan))],
    [text.plan.scored, outcomeName(plan, words)],
    [text.plan.matters, text.matters.points(plan.matters)],
    [text.plan.seed, saySeed(plan.seed)],
  ] as const;
  return (
    <>
      <p class="lead">{sayQuestion(plan, words)}</p>
      <dl class={styles.facts}>
        {rows.flatMap(([name, value]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} value`} class="num">
            {value}
          </dd>,
        ])}
      </dl>
      <p class="small soft">{text.plan.seedNote}</p>
      <details>
        <summary>{text.plan.order}</summary>
        <ol class={styles.rows}>
          {trialPeriods(plan).map((period) => (
            <li key={period.index}>
              <b>{text.with[period.with]}</b>
              <span class="small soft">{text.plan.period(period.index + 1, say(period.from), say(period.to))}</span>
            </li>
          ))}
        </ol>
      </details>
      {isOfNight(plan, helpsKnowledge) ? <p>{text.plan.night}</p> : null}
      <p>{text.planStays}</p>
      <p>{text.plan.stops}</p>
    </>
  );
}
