import { knowledge } from '@rugwijs/clinical';
import { type ChangeJudgement, daysBetween, judgeChange } from '@rugwijs/core';
import { hadIntake } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../design/act.tsx';
import { Bones } from '../design/bones.tsx';
import { Honest } from '../design/honest.tsx';
import { Screen } from '../design/screen.tsx';
import { advice, person, ready, today } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayNumber } from '../today/say.ts';
import { measureDue } from '../today/situation.ts';
import { Activities } from './activities.tsx';
import { Diary } from './diary.tsx';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureScreen } from './measure-screen.tsx';
import { goalOf } from './series.ts';
import { short } from './short.ts';
import { Weeks } from './weeks.tsx';

type Text = Words['practice']['progress'];

/** Voortgang: is it really better, or chance? Pain first, then what the person wants to do again. */
export function ProgressScreen() {
  const words = useWords('practice');
  const { query, route } = useLocation();
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} tab="progress" focusOn={false}>
        {null}
      </Screen>
    );
  }
  if (!person.value.plan) {
    const checked = hadIntake(person.value);
    return (
      <Screen title={words.progress.empty.title} lead={words.progress.empty.lead} tab="progress">
        <Act href={checked ? '/plan' : '/check'}>{checked ? words.today.noPlan.act : words.progress.empty.act}</Act>
      </Screen>
    );
  }
  if ('measure' in query) return <MeasureScreen onDone={() => route('/progress')} />;
  return <Overview text={words.progress} />;
}

function Overview({ text }: { text: Text }) {
  const judgement = judgeChange(person.value.measures.pain, 'pain', knowledge);
  const functioning = judgeChange(person.value.measures.function, 'function', knowledge);
  const key = keyOf(judgement);
  const sentence = honest(judgement, text);
  const due = measureDue(person.value, today(), daysBetween);
  const week = advice.value.week;
  return (
    <Screen title={text.pain.title[key]} kicker={text.pain.kicker} tab="progress">
      <div class="pic">
        <MeasureChart name={text.pain.kicker} judgement={judgement} sentence={sentence} />
      </div>
      <Honest>{sentence}</Honest>
      <Activities text={text} />
      {functioning.baseline === undefined ? null : (
        <section class="section">
          <h2>{text.function.title}</h2>
          <MeasureChart name={text.function.title} judgement={functioning} sentence={short(functioning, text)} />
          <p class="soft">{short(functioning, text)}</p>
        </section>
      )}
      <Weeks text={text} />
      <section class="section">
        <h2>{text.weeks.title}</h2>
        <Bones
          wide
          total={12}
          done={Math.min(12, week - 1)}
          {...(week <= 12 ? { now: week - 1 } : {})}
          label={text.weeks.label(Math.min(12, week))}
        />
        <p class="soft small">
          {week <= 12 ? text.weeks.now(week) : text.weeks.after}
          {person.value.flares.length ? ` ${text.flares(person.value.flares.length)}` : ''}
        </p>
      </section>
      <Diary />
      {due ? (
        <Act href="/progress?measure" small={text.measure.note}>
          {text.measure.act}
        </Act>
      ) : (
        <p class="soft small">
          {text.measure.done} <Quiet href="/progress?measure">{text.measure.act}</Quiet>
        </p>
      )}
    </Screen>
  );
}

type Key = keyof Text['pain']['title'];

function keyOf({ sentence }: ChangeJudgement): Key {
  switch (sentence) {
    case 'no-readings':
      return 'none';
    case 'within-noise':
      return 'noise';
    case 'better':
    case 'clearly-better':
      return 'real-better';
    case 'worse':
      return 'real-worse';
    default:
      return sentence;
  }
}

/** One sentence that says what is known, and what is not. */
function honest(judgement: ChangeJudgement, text: Text): string {
  const key = keyOf(judgement);
  if (key !== 'maybe-better') return text.pain.honest[key];
  return text.pain.honest['maybe-better'](sayNumber(goalOf(judgement) ?? 0, settings.value.language));
}
