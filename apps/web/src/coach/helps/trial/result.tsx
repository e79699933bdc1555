import { type TrialResult, trialResult, trialState } from '@rugwijs/core';
import { useLocation } from 'preact-iso';
import { Act } from '../../../design/act.tsx';
import { Honest } from '../../../design/honest.tsx';
import { Screen } from '../../../design/screen.tsx';
import { Why } from '../../../design/why.tsx';
import { person, today } from '../../../device/journal.ts';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayChange, sayNumber } from '../../../today/say.ts';
import { helpsKnowledge } from '../aids.ts';
import styles from '../helps.module.css';
import { TrialChart } from './chart.tsx';
import { outcomeName, sayQuestion, saySeed } from './say.ts';
import { stopTrial } from './trials.ts';

/** What came of a trial: in one sentence, in numbers with their limits, as a picture, and how it was counted. */
export function TrialResultScreen({ trial }: { trial: string }) {
  const words = useWords('helps');
  const { route } = useLocation();
  const { logs } = person.value;
  const plan = logs.trialStarted.find((one) => one.trial === trial);
  if (!words) return null;
  const text = words.trial.result;
  const state = plan && trialState(plan, logs, today(), helpsKnowledge);
  if (!plan || !state || state.phase === 'running') {
    return (
      <Screen title={words.trial.running.heading} lead={words.trial.running.wait} back="/tools/helps" tab="none">
        <Act href="/tools/helps">{words.title}</Act>
      </Screen>
    );
  }
  const result = trialResult(plan, logs.trialScored, helpsKnowledge);
  const close = async () => {
    if (state.phase === 'ended') await stopTrial(plan.trial, 'done');
    route('/tools/helps');
  };
  return (
    <Screen
      title={text.titles[result.verdict]}
      kicker={`${sayQuestion(plan, words)} ${outcomeName(plan, words)}, 0–10.`}
      lead={text.says[result.verdict]}
      back="/tools/helps"
      tab="none"
    >
      {state.stop && state.stop.why !== 'done' ? <p>{words.trial.stopped[state.stop.why]}</p> : null}
      <p>
        <b>{text.next[result.verdict]}</b>
      </p>
      <Numbers result={result} />
      <div class="pic">
        <TrialChart plan={plan} result={result} />
      </div>
      <p class="small soft">
        {text.days(result.days.scored, result.days.all, result.days.kept)}{' '}
        {text.pairs(result.pairs.used, result.pairs.all)} {text.seed(saySeed(plan.seed))}.
      </p>
      <Honest>{text.knew}</Honest>
      <div>
        <Why reasons={result.reasons} />
      </div>
      <Act icon="check" onClick={close}>
        {text.close}
      </Act>
    </Screen>
  );
}

/** Means, difference, and between which limits the truth probably lies. */
function Numbers({ result }: { result: TrialResult }) {
  const words = useWords('helps');
  const { meanOn, meanOff, test } = result;
  if (!words || meanOn === undefined || meanOff === undefined) return null;
  const { language } = settings.value;
  const text = words.trial.result;
  const say = (value: number) => sayNumber(value, language);
  const gain = test ? Math.round(test.difference * 10) / 10 : undefined;
  return (
    <div class={`num ${styles.numbers}`}>
      <p>
        {text.means(say(meanOn), say(meanOff))}{' '}
        {gain === undefined
          ? null
          : gain === 0
            ? text.same
            : gain > 0
              ? text.better(say(gain))
              : text.worse(say(-gain))}
      </p>
      {test ? (
        <p>
          {text.interval(sayChange(test.interval[0], language), sayChange(test.interval[1], language))} {text.plus}{' '}
          <span class="soft">{text.level(say(Math.floor(test.level * 100)))}</span>
        </p>
      ) : null}
    </div>
  );
}
