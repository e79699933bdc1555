import { coachKnowledge } from '@rugwijs/clinical';
import { toolReason } from '@rugwijs/core';
import { Act, Quiet } from '../../design/act.tsx';
import { FigureView } from '../../design/figure-view.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Ten } from '../../design/ten.tsx';
import { Why } from '../../design/why.tsx';
import { advice } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { GoesFirst, QuestionsWait } from '../first.tsx';
import { questionsPath } from '../now.ts';
import { Graduate } from './graduate.tsx';
import type { WellNow } from './state.ts';
import { Strength, Walking } from './walking.tsx';
import styles from './well.module.css';

/** The page of staying well: not yet, ready to begin, under way, or no longer needed. What goes before it is said first. */
export function Home({ now }: { now: WellNow }) {
  const words = useWords('well');
  const shared = useWords('tools');
  if (!words || !shared) return null;
  const { start, walking, graduation, ready } = now;
  const { flare, standing } = advice.value;
  const head = start
    ? graduation.done
      ? { title: words.graduate.done, lead: words.graduate.doneLead }
      : { title: words.title, lead: words.lead }
    : ready.ready
      ? now.alarm
        ? words.first
        : words.ready
      : words.notYet;
  return (
    <Screen title={head.title} lead={head.lead} back="/tools" tab="none">
      <QuestionsWait />
      {standing ? <GoesFirst says={words.standing} href="/today" act={shared.locked.act} /> : null}
      {flare ? <GoesFirst says={words.flare} href="/tools/flare" act={words.flareAct} /> : null}
      {start ? null : (
        <>
          <div class="ground pic still">
            <FigureView id="walk" phase={0.25} />
          </div>
          <div>
            <Why reasons={ready.reasons} title={head.title} />
          </div>
        </>
      )}
      {start && graduation.done ? <Graduate now={now} /> : null}
      {walking && start && !now.alarm && !flare ? (
        <>
          <Walking walking={walking} />
          <Strength done={now.strength} {...(start.sport ? { sport: start.sport } : {})} />
        </>
      ) : null}
      {start ? <Monthly now={now} /> : null}
      <Plan now={now} />
      {graduation.done && start ? null : <Graduate now={now} />}
      <Back />
      <Honest>{words.honest}</Honest>
      {words.honestMore.map((line) => (
        <p class="soft" key={line}>
          {line}
        </p>
      ))}
      {start ? <Quiet href="/tools/well?start">{words.change}</Quiet> : <Begin ready={ready.ready && !now.alarm} />}
    </Screen>
  );
}

function Begin({ ready }: { ready: boolean }) {
  const words = useWords('well');
  const shared = useWords('tools');
  if (!words || !shared) return null;
  if (ready) return <Act href="/tools/well?start">{words.ready.act}</Act>;
  const questions = questionsPath(advice.value);
  return questions ? <Act href={questions}>{shared.questions.act}</Act> : <Act href="/today">{words.notYet.act}</Act>;
}

function Monthly({ now }: { now: WellNow }) {
  const words = useWords('well');
  if (!words) return null;
  const told = now.told && words.month.last(sayDate(now.told, settings.value.language));
  return (
    <section class="section">
      <h2>{words.month.title}</h2>
      <p>{now.monthDue ? words.month.due : told}</p>
      <div class={styles.acts}>
        <Quiet href="/tools/well?month">{words.month.act}</Quiet>
        <Why
          reasons={[toolReason(coachKnowledge.well.rules, 'well-month', { 'well-last-told': now.told })]}
          title={words.month.title}
        />
      </div>
    </section>
  );
}

function Plan({ now }: { now: WellNow }) {
  const words = useWords('well');
  if (!words) return null;
  return (
    <section class="section">
      <h2>{words.plan.title}</h2>
      <p>{now.plan ? words.plan.made(sayDate(now.plan.day, settings.value.language)) : words.plan.lead}</p>
      <div class={styles.acts}>
        <Quiet href="/tools/well?plan">{now.plan ? words.plan.change : words.plan.make}</Quiet>
        <Why reasons={[toolReason(coachKnowledge.well.rules, 'well-relapse-plan')]} title={words.plan.title} />
      </div>
    </section>
  );
}

/** Most have another episode; then straight to the days of a flare-up, or to the Rugcheck. */
function Back() {
  const words = useWords('well');
  if (!words) return null;
  return (
    <section class="section">
      <h2>{words.back.title}</h2>
      <Ten n={7} label={words.outOfTen} />
      <p>{words.outOfTen}</p>
      <p>{words.back.lead}</p>
      <div class={styles.acts}>
        <Quiet href="/tools/flare">{words.back.flare}</Quiet>
        <Quiet href="/check">{words.back.check}</Quiet>
        <Why reasons={[toolReason(coachKnowledge.well.rules, 'well-comes-back')]} title={words.back.title} />
      </div>
    </section>
  );
}
