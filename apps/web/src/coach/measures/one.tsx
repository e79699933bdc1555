import { coachKnowledge } from '@rugwijs/clinical';
import { type InstrumentId, judgeScores, type Reason, toolReason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act } from '../../design/act.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { bandOf, countedStartBack, countStartBack } from './count-start-back.ts';
import { Known } from './known.tsx';
import { scoresOf } from './results.ts';
import { sayScore } from './say-score.ts';
import { ScoreChart } from './score-chart.tsx';
import { ScoreTable } from './score-table.tsx';

interface OneProps {
  id: InstrumentId;
  words: Words['measures'];
}

/** One instrument: what became of it, as a picture, a sentence and a table, and whose questions it has. */
export function One({ id, words }: OneProps) {
  const knowledge = coachKnowledge.measures;
  const instrument = knowledge.instruments[id];
  const scores = scoresOf(id);
  const judged = judgeScores(instrument, scores, knowledge);
  const says = words.one.verdict[judged.verdict];
  const band = judged.last && instrument.bands.findLast(({ from }) => (judged.last?.score ?? 0) >= from);
  const entered = instrument.way === 'entered';
  const path =
    instrument.way === 'weekly' ? '/progress?measure' : `/tools/measures?${entered ? 'enter' : 'fill'}=${id}`;
  return (
    <Screen
      title={words.instruments[id].name}
      lead={`${words.instruments[id].about} ${words.instruments[id].scale}`}
      back="/tools/measures"
      tab="none"
    >
      {judged.last ? (
        <div class="pic">
          <ScoreChart
            name={words.instruments[id].name}
            scale={instrument}
            say={(score) => sayScore(score, id, settings.value.language)}
            judged={judged}
            words={words}
            says={says}
          />
        </div>
      ) : null}
      <div class="stack">
        <Honest>{says}</Honest>
        {band ? <p>{words.instruments[id].bands?.[band.id]}</p> : null}
        <Why reasons={judged.reasons} />
      </div>
      {id === 'start-back' ? <StartBackUse words={words} /> : null}
      <ScoreTable
        id={id}
        scores={scores}
        words={words}
        {...(id === 'start-back' ? { afterRemove: countStartBack } : {})}
      />
      <Known id={id} words={words} />
      <Act href={path}>{entered ? words.one.add : words.one.fill}</Act>
    </Screen>
  );
}

/** What the counted STarT Back score does in the advice. */
function StartBackUse({ words }: { words: Words['measures'] }) {
  const counted = countedStartBack();
  if (counted === undefined) return scoresOf('start-back').length > 0 ? <p>{words.startBack.old}</p> : null;
  const band = bandOf(counted);
  if (band === undefined) return null;
  const reason: Reason = toolReason(coachKnowledge.measures.rules, 'measures-start-back', {
    'start-back-total': counted.score,
    'start-back-psych': counted.subscores?.psych,
  });
  return (
    <section class="section">
      <h2>{words.startBack.title}</h2>
      <p>{words.startBack.bands[band]}</p>
      <p>{band === 'low' ? words.startBack.usedLow : words.startBack.used}</p>
      <Why reasons={[reason]} />
    </section>
  );
}
