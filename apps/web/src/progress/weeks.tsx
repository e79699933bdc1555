import type { Words } from '@rugwijs/text';
import { Bones } from '../design/bones.tsx';
import { advice, person, today } from '../device/journal.ts';
import { weekOf } from '../today/calendar.ts';
import { sessionDays } from '../today/situation.ts';
import { WeekBars } from './charts/week-bars.tsx';
import styles from './progress.module.css';
import { weekTotals } from './series.ts';

/** Sessions and walking: this week in vertebrae, all weeks as bars and as a table. */
export function Weeks({ text }: { text: Words['practice']['progress'] }) {
  const plan = person.value.plan;
  if (!plan) return null;
  const totals = weekTotals(person.value, plan.day, today());
  const days = weekOf(today());
  const exercised = sessionDays(person.value);
  const walked = new Set(person.value.activityLog.filter(({ item }) => item === 'walking').map(({ day }) => day));
  const minutes = person.value.activityLog
    .filter(({ item, day }) => item === 'walking' && days.includes(day))
    .reduce((sum, { amount }) => sum + amount, 0);
  const sessions = days.filter((day) => exercised.has(day)).length;
  const walks = days.filter((day) => walked.has(day)).length;
  const planned = plan.plan.exercises.length ? plan.plan.daysPerWeek : 0;
  const say = (what: string, values: readonly number[]) =>
    `${what}: ${values.map((value, i) => `${text.table.weekName(i + 1)} ${value}`).join(', ')}`;
  return (
    <section class="section">
      <div class={styles.goal}>
        <h2>{text.walking.title}</h2>
        <p class="num">
          <b>{minutes}</b> <span class="soft">{text.walking.minutes}</span>
        </p>
        <Bones wide total={7} done={days.map((day) => walked.has(day))} label={text.walking.label(walks)} />
      </div>
      {totals.length > 1 ? (
        <WeekBars
          values={totals.map((one) => one.minutes)}
          label={say(
            text.table.minutes,
            totals.map((one) => one.minutes),
          )}
          week={text.chart.week}
          now={text.chart.now}
        />
      ) : null}
      {planned > 0 ? (
        <div class={styles.goal}>
          <h2>{text.sessions.title}</h2>
          <p class="num">
            <b>{sessions}</b> <span class="soft">{text.sessions.count(sessions)}</span>
          </p>
          <Bones
            wide
            total={Math.max(planned, sessions)}
            done={sessions}
            label={text.sessions.label(sessions, planned)}
          />
        </div>
      ) : null}
      <details>
        <summary>{text.history}</summary>
        <table class="num">
          <caption class="hidden">{text.history}</caption>
          <thead>
            <tr>
              <th scope="col">{text.table.week}</th>
              <th scope="col">{text.table.sessions}</th>
              <th scope="col">{text.table.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {totals.map((one) => (
              <tr key={one.week}>
                <td>{one.week === advice.value.week ? text.table.thisWeek : text.table.weekName(one.week)}</td>
                <td>{one.sessions}</td>
                <td>{one.minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
