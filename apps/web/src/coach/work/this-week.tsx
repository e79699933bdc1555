import { knowledge } from '@rugwijs/clinical';
import { type WorkPlan, type WorkWeek, workAhead, workWeeks } from '@rugwijs/core';
import type { ComponentChildren } from 'preact';
import { Act } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { WeekBars } from '../../progress/charts/week-bars.tsx';
import { useWords } from '../../shell/words.ts';
import { sayNumber } from '../../today/say.ts';

interface ThisWeekProps {
  plan: WorkPlan;
  /** Something goes first: nothing is said of more hours. */
  waits: boolean;
  children: ComponentChildren;
}

/** The hours of this week with their reason, the weeks so far, and what comes when it works out. */
export function ThisWeek({ plan, waits, children }: ThisWeekProps) {
  const words = useWords('work');
  const practice = useWords('practice');
  if (!words || !practice) return null;
  const text = words.week;
  const input = { plan, days: person.value.logs.worked, today: today(), locked: advice.value.locked !== undefined };
  const weeks = workWeeks(input, knowledge.coach.work);
  const now = weeks.at(-1) as WorkWeek;
  const ahead = waits ? [] : workAhead(now.hours, input, knowledge.coach.work);
  const say = (hours: number) => sayNumber(hours, settings.value.language);
  const title = text.title(say(now.hours));
  return (
    <Screen title={title} lead={text.lead(text.days(plan.daysPerWeek))} kicker={words.title} back="/tools" tab="none">
      <Why reasons={now.reasons} title={title} />
      <section class="section">
        <h2>{text.chart}</h2>
        <WeekBars
          values={weeks.map(({ done }) => done)}
          label={text.chartLabel(
            weeks.map((week) => text.weekIs(week.week, say(week.hours), say(week.done))).join(' '),
          )}
          week={practice.progress.chart.week}
          now={practice.progress.chart.now}
        />
        <p>{text.done(say(now.done), say(now.hours))}</p>
        <Weeks weeks={weeks} />
        {ahead.length > 0 ? (
          <>
            <h3>{text.ahead}</h3>
            <p>{text.aheadIs(ahead.length, say(plan.hoursFull))}</p>
          </>
        ) : null}
      </section>
      {children}
      <Honest>{words.honest}</Honest>
      <p class="soft">{words.notFitness}</p>
      <Act href="/tools/work?log">{text.log}</Act>
    </Screen>
  );
}

function Weeks({ weeks }: { weeks: readonly WorkWeek[] }) {
  const words = useWords('work');
  if (!words) return null;
  const { head, table, chart } = words.week;
  const say = (hours: number) => sayNumber(hours, settings.value.language);
  return (
    <details>
      <summary>{table}</summary>
      <table class="num">
        <caption class="hidden">{chart}</caption>
        <thead>
          <tr>
            <th scope="col">{head.week}</th>
            <th scope="col">{head.agreed}</th>
            <th scope="col">{head.done}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, hours, done }) => (
            <tr key={week}>
              <td>{week}</td>
              <td>{say(hours)}</td>
              <td>{say(done)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
