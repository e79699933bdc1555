import { knowledge } from '@rugwijs/clinical';
import { type WorkHold, type WorkPlan, type WorkWeek, workAhead, workWeeks } from '@rugwijs/core';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Act } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { WeekBars } from '../../progress/charts/week-bars.tsx';
import { useWords } from '../../shell/words.ts';
import { sayNumber } from '../../today/say.ts';
import { heldOn } from './held.ts';

interface ThisWeekProps {
  plan: WorkPlan;
  /** What goes first now, if anything: then nothing is said of more hours. */
  hold: WorkHold | undefined;
  children: ComponentChildren;
}

/** The hours of this week with their reason, the weeks so far, and what comes when it works out. */
export function ThisWeek({ plan, hold, children }: ThisWeekProps) {
  const words = useWords('work');
  const practice = useWords('practice');
  const { events, logs } = person.value;
  const now = today();
  const weeks = useMemo(() => {
    const held = (day: string) => (day === now ? hold : heldOn(events, day));
    return workWeeks({ plan, days: logs.worked, today: now, held }, knowledge.coach.work);
  }, [plan, events, logs, now, hold]);
  if (!words || !practice) return null;
  const text = words.week;
  const week = weeks.at(-1) as WorkWeek;
  const ahead = hold ? [] : workAhead(week.hours, { plan }, knowledge.coach.work);
  const say = (hours: number) => sayNumber(hours, settings.value.language);
  const title = text.title(say(week.hours));
  return (
    <Screen title={title} lead={text.lead(text.days(plan.daysPerWeek))} kicker={words.title} back="/tools" tab="none">
      <Why reasons={week.reasons} title={title} />
      <section class="section">
        <h2>{text.chart}</h2>
        <WeekBars
          values={weeks.map(({ done }) => done)}
          label={text.chartLabel(weeks.map((one) => text.weekIs(one.week, say(one.hours), say(one.done))).join(' '))}
          week={practice.progress.chart.week}
          now={practice.progress.chart.now}
        />
        <p>{text.done(say(week.done), say(week.hours))}</p>
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
