import { coachKnowledge } from '@rugwijs/clinical';
import { scoreItems, toolReason } from '@rugwijs/core';
import { type Pack, type PackChoices, questionnaireResponse, valuesOf } from '@rugwijs/journal';
import type { Words } from '@rugwijs/text';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Act, Quiet } from '../../../design/act.tsx';
import { Screen } from '../../../design/screen.tsx';
import { download } from '../../../device/download.ts';
import { now, person, today } from '../../../device/journal.ts';
import { packs, readPacks, removePack } from '../../../device/packs.ts';
import { settings } from '../../../device/settings.ts';
import { sayDate, sayNumber } from '../../../today/say.ts';
import { tellDark } from '../../mood/keep-check.ts';
import { MoodTalk } from '../mood-talk.tsx';
import { keepResult } from '../results.ts';
import { ScoreChart } from '../score-chart.tsx';
import { AboutPack } from './about-pack.tsx';
import { isDarkTold } from './pack-dark.ts';
import { PackFill } from './pack-fill.tsx';
import { packScale } from './pack-scale.ts';

/** One questionnaire from a file: what it is, filling it in, and the answers as a file to give back. */
export function PackScreen({ id, words }: { id: string; words: Words['measures'] }) {
  const [looked, setLooked] = useState(packs.peek().length > 0);
  const [filling, setFilling] = useState(false);
  const [chosen, setChosen] = useState<PackChoices>();
  const [dark, setDark] = useState(false);
  const { route } = useLocation();
  useEffect(() => {
    if (!looked) void readPacks().then(() => setLooked(true));
  }, [looked]);
  const pack = packs.value.find((one) => one.id === id);
  if (!pack) {
    return (
      <Screen title={words.packs.title} back="/tools/measures" tab="none">
        {looked ? <p>{words.one.verdict.none}</p> : null}
      </Screen>
    );
  }
  const done = async (given: PackChoices) => {
    const told = await tellIfDark(pack, given);
    await keepPackResult(pack, given);
    setChosen(given);
    setFilling(false);
    setDark(told);
  };
  if (dark) {
    const reason = toolReason(coachKnowledge.measures.rules, 'measures-pack-dark');
    return <MoodTalk words={words} reason={reason} questions onDone={() => setDark(false)} />;
  }
  if (filling)
    return <PackFill pack={pack} words={words} onDone={(given) => done(given)} onLeave={() => setFilling(false)} />;
  const remove = async () => {
    await removePack(pack.id);
    route('/tools/measures', true);
  };
  return (
    <Screen title={pack.title} back="/tools/measures" tab="none">
      {chosen ? <Saved pack={pack} chosen={chosen} words={words} /> : null}
      <Results pack={pack} words={words} />
      <AboutPack pack={pack} words={words} />
      <div class="stack">
        <Quiet tone="soft" onClick={remove}>
          {words.packs.remove}
        </Quiet>
        <p class="small soft">{words.packs.removeNote}</p>
      </div>
      <Act onClick={() => setFilling(true)}>{words.packs.fill}</Act>
    </Screen>
  );
}

/** What was filled in just now: its score, and the answers as a file. */
function Saved({ pack, chosen, words }: { pack: Pack; chosen: PackChoices; words: Words['measures'] }) {
  const scored = scoreItems(pack, valuesOf(pack, chosen));
  const save = () => {
    const response = questionnaireResponse(pack, chosen, { day: today(), at: now() });
    download(`rugwijs-antwoorden-${today()}.json`, JSON.stringify(response, null, 2), 'application/fhir+json');
  };
  return (
    <section class="stack">
      <p role="status">
        {words.packs.saved}{' '}
        {scored.ok ? words.packs.score(sayNumber(scored.score, settings.value.language)) : words.packs.noScore}
      </p>
      <Quiet icon="download" onClick={save}>
        {words.packs.export}
      </Quiet>
      <p class="small soft">{words.packs.exportNote}</p>
    </section>
  );
}

/** Scores of this file, as a picture and as a table. What they mean we do not know. */
function Results({ pack, words }: { pack: Pack; words: Words['measures'] }) {
  const { language } = settings.value;
  const results = person.value.logs.scored
    .filter(({ instrument }) => instrument === pack.id)
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  if (results.length === 0) return null;
  return (
    <>
      <div class="pic">
        <ScoreChart
          name={pack.title}
          scale={{ ...packScale(pack, results), step: 0.1 }}
          say={(score) => sayNumber(score, language)}
          judged={{ series: results }}
          words={words}
          says={words.packs.own}
        />
      </div>
      <table class="num">
        <caption class="hidden">{words.one.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.one.day}</th>
            <th scope="col">{words.one.score}</th>
          </tr>
        </thead>
        <tbody>
          {results.map(({ event, day, score }) => (
            <tr key={event}>
              <td>{sayDate(day, language)}</td>
              <td>{sayNumber(score, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/**
 * A question that may be about not wanting to live, without a clear no: the alarm rules hear it as "weet ik niet", so that people go
 * before the exercises everywhere. Without the detector nobody looked.
 */
async function tellIfDark(pack: Pack, given: PackChoices): Promise<boolean> {
  const dutch = await import('@rugwijs/dutch').catch(() => undefined);
  if (dutch === undefined) return false;
  const isDark = (text: string) => dutch.scan(text).flags.some(({ id }) => id === 'suicidal-thoughts');
  if (!isDarkTold(pack, given, isDark)) return false;
  await tellDark('unknown');
  return true;
}

/** Answers without enough for a score are not kept: there is nothing to compare. They can still be given back as a file. */
async function keepPackResult(pack: Pack, chosen: PackChoices): Promise<void> {
  const items = valuesOf(pack, chosen);
  const scored = scoreItems(pack, items);
  if (!scored.ok) return;
  const { id, title, version } = pack;
  await keepResult({ instrument: id, day: today(), score: scored.score, items, from: 'pack', name: title, version });
}
