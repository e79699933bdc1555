import { knowledge } from '@rugwijs/clinical';
import { judgeChange } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Bones } from '../design/bones.tsx';
import { person } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { capital, sayNumber } from '../today/say.ts';
import { MeasureChart } from './measure-chart.tsx';
import styles from './progress.module.css';
import { short } from './short.ts';

/** The person's own activities: the present rating in vertebrae, what it was, and the line behind it. */
export function Activities({ text }: { text: Words['practice']['progress'] }) {
  const activities = person.value.plan?.plan.activities ?? [];
  const language = settings.value.language;
  if (activities.length === 0) return null;
  return (
    <section class="section">
      <h2>{text.activities.title}</h2>
      {activities.map((activity) => {
        const readings = person.value.measures.activities[activity.id] ?? [];
        const judgement = judgeChange(readings, 'activity', knowledge);
        const latest = readings.at(-1)?.value ?? activity.rating;
        const first = readings[0]?.value ?? activity.rating;
        const moved = readings.length > 1 && first !== undefined;
        return (
          <div key={activity.id}>
            <div class={styles.goal}>
              <h3>{capital(activity.name)}</h3>
              {latest === undefined ? null : (
                <p class="num">
                  <b>{sayNumber(latest, language)}</b>{' '}
                  <span class="soft">
                    {moved ? text.activities.was(sayNumber(first, language)) : text.activities.only}
                  </span>
                </p>
              )}
              {latest === undefined ? null : (
                <Bones
                  wide
                  total={10}
                  done={Math.round(latest)}
                  label={`${activity.name}: ${sayNumber(latest, language)} ${text.activities.only}`}
                />
              )}
            </div>
            {moved ? (
              <>
                <p class="soft small">{short(judgement, text)}</p>
                <details>
                  <summary>{text.activities.open}</summary>
                  <MeasureChart name={activity.name} judgement={judgement} sentence={short(judgement, text)} />
                </details>
              </>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}
