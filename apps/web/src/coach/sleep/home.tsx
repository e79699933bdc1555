import { coachKnowledge } from '@rugwijs/clinical';
import { readNights, sleepAdvice, sleepCheckDue, sleepFacts, sleepTrend, sleepWeeks } from '@rugwijs/core';
import { Act, Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { person, today } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { HandOver } from './hand-over.tsx';
import { sayLength } from './length.ts';
import { NightChart } from './night-chart.tsx';
import { NightTable } from './night-table.tsx';
import styles from './sleep.module.css';
import { Tips } from './tips.tsx';

/** First what a doctor should hear, then the week, then what may help. */
export function SleepHome() {
  const words = useWords('sleep');
  if (!words) return null;
  const knowledge = coachKnowledge.sleep;
  const { logs } = person.value;
  const nights = readNights(logs.slept);
  const day = today();
  const [week] = sleepWeeks(nights, day, 1);
  const advice = sleepAdvice(sleepFacts(person.value, day), knowledge);
  const trend = sleepTrend(nights, day, knowledge);
  const due = sleepCheckDue(logs.sleepChecked, day, knowledge);
  const known = nights.some(({ night }) => night.day === day);
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {advice.handOver.length > 0 ? <HandOver reasons={advice.handOver} /> : null}
      {week ? (
        <section class="section">
          <h2>{words.week.title}</h2>
          <p class={styles.numbers}>
            <b>{sayLength(week.asleep, words)}</b>
            <span>{words.week.asleep}</span>
          </p>
          <p class="soft">
            {sayLength(week.inBed, words)} {words.week.inBed}. {words.week.nights(week.nights)}.
          </p>
          <p>{words.week.efficiency(Math.round(week.efficiency * 100))}</p>
          {week.nights < knowledge.nightsToSay ? <p>{words.week.early}</p> : null}
          <p>
            {trend.says === 'more' || trend.says === 'less'
              ? words.trend[trend.says](sayLength(Math.abs(trend.minutes), words))
              : words.trend[trend.says]}{' '}
            <Why reasons={trend.reasons} />
          </p>
        </section>
      ) : null}
      {nights.length > 0 ? (
        <div class="pic">
          <NightChart nights={nights} />
        </div>
      ) : null}
      <Tips advice={advice} />
      <p class={styles.check}>
        {due ? words.check.lead : null}{' '}
        <Quiet href="/tools/sleep?check">{due ? words.check.act : words.check.again}</Quiet>
      </p>
      <NightTable nights={nights} />
      <Honest>{words.honest}</Honest>
      <Act href="/tools/sleep?log">{known ? words.change : words.act}</Act>
    </Screen>
  );
}
