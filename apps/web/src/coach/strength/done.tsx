import { coachKnowledge } from '@rugwijs/clinical';
import type { HomeTestId, SeriesJudgement, TestTry } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act, Quiet } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { capital } from '../../today/say.ts';
import { testPath } from './paths.ts';
import { sayValue } from './say-value.ts';

export interface TestDoneProps {
  test: HomeTestId;
  draft: { readonly [Field in keyof TestTry]?: TestTry[Field] | undefined };
  judged: SeriesJudgement;
  words: Words['strength'];
}

/** What came out, what it may mean, and how it compares with what was expected. Nobody is graded. */
export function TestDone({ test, draft, judged, words }: TestDoneProps) {
  const text = words.done;
  const { value = 0, pain, expectedPain, ended, side } = draft;
  const role = judged.placed.at(-1)?.role;
  const hurt = ended === 'pain' || (pain ?? 0) > coachKnowledge.strength.painUpTo;
  const other = side === 'left' ? 'right' : side === 'right' ? 'left' : undefined;
  return (
    <Screen
      title={text.title(capital(sayValue(test, value, words, settings.value.language)))}
      lead={role === 'not-counted' ? words.chart.roles[role] : undefined}
      back={testPath(test)}
      close
    >
      <Honest>{words.verdict[judged.verdict]}</Honest>
      {expectedPain !== undefined && pain !== undefined ? (
        <p class="lead">{text.expected(expectedPain, pain)}</p>
      ) : null}
      {ended === 'top' ? <p>{words.flow.topReached}</p> : null}
      {hurt ? <p>{text.hurt}</p> : null}
      <p class="soft small">{text.saved}</p>
      <div>
        <Why reasons={judged.reasons} title={words.chart.title} />
      </div>
      <Act
        href={testPath(test)}
        icon="chart"
        under={other && !hurt ? <Quiet href={testPath(test, true, other)}>{text.otherSide}</Quiet> : undefined}
      >
        {words.chart.title}
      </Act>
    </Screen>
  );
}
