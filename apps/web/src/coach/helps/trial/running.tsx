import { isOfNight, type TrialState, trialPeriods } from '@rugwijs/core';
import { Quiet } from '../../../design/act.tsx';
import { Bones } from '../../../design/bones.tsx';
import { Why } from '../../../design/why.tsx';
import { advice, today } from '../../../device/journal.ts';
import { useWords } from '../../../shell/words.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { ToldCautions } from '../safety-check.tsx';
import { sayQuestion } from './say.ts';
import { dayOf, toldSince } from './trials.ts';

/** The trial that runs: which day, with or without, today's score. Never what came out so far. */
export function RunningTrial({ state }: { state: TrialState }) {
  const words = useWords('helps');
  if (!words) return null;
  const { plan, phase, period, open, scoredToday, worse } = state;
  const text = words.trial;
  const now = today();
  const { day, all } = dayOf(plan, now);
  const done = trialPeriods(plan).filter(({ to }) => to < now).length;
  const stopHref = '/tools/helps?stop';
  if (phase === 'ended') {
    return (
      <section class="section">
        <h2>{text.running.ended}</h2>
        <p>{sayQuestion(plan, words)}</p>
        <div>
          <Quiet href={`/tools/helps?result=${plan.trial}`}>{text.running.result}</Quiet>
        </div>
      </section>
    );
  }
  const { locked } = advice.value;
  const told = toldSince(plan);
  const held = locked !== undefined || worse !== undefined || told.length > 0;
  return (
    <section class="section">
      <h2>{sayQuestion(plan, words)}</h2>
      <div class={styles.trialRow}>
        <Bones
          done={done}
          {...(period ? { now: period.index } : {})}
          total={plan.periods.length}
          label={text.running.periods(done, plan.periods.length)}
          wide
        />
      </div>
      <p>
        {period && !held ? <b>{text.running.today[period.with]} </b> : null}
        <span class="soft">
          {text.running.day(day, all)}. {period && !period.counts.includes(now) ? text.running.washOut : null}
        </span>
      </p>
      {held ? (
        <div class={styles.told}>
          {locked || worse ? <p>{locked ? text.stop.alarm : text.stop.worseTitle}</p> : null}
          {told.length > 0 && !locked ? (
            <>
              <p>{text.running.told}</p>
              <ToldCautions told={told} />
            </>
          ) : null}
          <div class={styles.actions}>
            <Quiet href={stopHref}>{text.stop.act}</Quiet>
            {worse ? <Why reasons={worse.reasons} /> : null}
          </div>
        </div>
      ) : (
        <>
          {scoredToday ? <p>{text.running.done}</p> : null}
          {isOfNight(plan, helpsKnowledge) && now === plan.from ? <p>{text.running.night}</p> : null}
          <div class={styles.actions}>
            {scoredToday ? <Quiet href={`/tools/helps?score=${now}`}>{text.running.change}</Quiet> : null}
            {open
              .filter((one) => one !== now)
              .map((one) => (
                <Quiet key={one} href={`/tools/helps?score=${one}`}>
                  {text.running.actLate}
                </Quiet>
              ))}
            <Quiet tone="soft" href={stopHref}>
              {text.running.stop}
            </Quiet>
          </div>
          <p class="small soft">
            {text.running.wait} {text.planStays}
          </p>
        </>
      )}
    </section>
  );
}
