import { coachKnowledge } from '@rugwijs/clinical';
import { daysBetween, type LegTrend, legTrend, toolReason } from '@rugwijs/core';
import { painBetween } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Ten } from '../../design/ten.tsx';
import { Why } from '../../design/why.tsx';
import { advice, person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendTable } from './trend-table.tsx';

type Text = Words['leg'];

/** The trend, who should look along, how far one may go, how it usually goes; the look at the leg at the thumb. */
export function Home({ words }: { words: Text }) {
  const app = useWords('app');
  const knowledge = coachKnowledge.leg;
  const trend = legTrend(person.value.logs.legChecked, today(), knowledge, painBetween(person.value));
  const last = trend.checks.at(-1);
  const done = last !== undefined && daysBetween(last.day, today()) < knowledge.everyDays;
  const { locked } = advice.value;
  const says = words.trend[trend.leg];
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      <section class={last ? 'pic stack' : undefined}>
        {last ? (
          <>
            <h2>{words.trend.title}</h2>
            <TrendChart checks={trend.checks} words={words} says={says} />
            <Honest>{says}</Honest>
            <Why reasons={trend.reasons} />
            {trend.since === 'first-look' ? <p class="small soft">{words.trend.since}</p> : null}
          </>
        ) : (
          <p class="soft">
            {words.home.none} {words.home.other}
          </p>
        )}
        <TrendTable checks={person.value.logs.legChecked} words={words} />
      </section>
      {trend.handOver ? <HandOver handOver={trend.handOver} words={words} /> : null}
      <section class="stack">
        <p>{words.home.alarm}</p>
        <Quiet tone="alarm" href={app?.shell.alarmPath ?? '/alarm/'}>
          {words.home.toAlarm}
        </Quiet>
      </section>
      <section class="section">
        <h2>{words.home.stopTitle}</h2>
        <ul class="thread plain">
          {words.home.stops.map((stop) => (
            <li key={stop}>
              <Bone />
              <p>{stop}</p>
            </li>
          ))}
        </ul>
        <Why reasons={[toolReason(knowledge.rules, 'leg-stop')]} />
      </section>
      <section class="section">
        <h2>{words.home.courseTitle}</h2>
        <Ten n={7} maybe={1} label={words.home.courseTen} />
        <p>{words.home.course}</p>
        <Why reasons={[toolReason(knowledge.rules, 'leg-course')]} />
      </section>
      <p class="small soft">{words.home.honest}</p>
      {locked ? (
        <>
          <p>{words.home.locked}</p>
          <Act href="/today">{words.home.toToday}</Act>
        </>
      ) : (
        <Act href="/tools/leg?log" small={done ? words.home.done : words.home.note}>
          {done ? words.home.again : words.home.act}
        </Act>
      )}
    </Screen>
  );
}

function HandOver({ handOver, words }: { handOver: NonNullable<LegTrend['handOver']>; words: Text }) {
  const [first] = handOver.reasons;
  return (
    <section class="section">
      <h2>{words.handOver[handOver.to]}</h2>
      <p>{first ? words.handOver.says[first.rule] : null}</p>
      <Quiet href="/tools/care">{words.handOver.letter}</Quiet>
      <Why reasons={handOver.reasons} />
    </section>
  );
}
