import { coachKnowledge } from '@rugwijs/clinical';
import { type InstrumentId, instrumentIds } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Act } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Honest } from '../../design/honest.tsx';
import { Screen } from '../../design/screen.tsx';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import { sayDate, sayNumber } from '../../today/say.ts';
import styles from './measures.module.css';
import { Packs } from './packs/packs.tsx';
import { dueNow, scoresOf } from './results.ts';
import { sayScore } from './say-score.ts';

type Text = Words['measures'];

/** What is due now, then everything that can be measured. */
export function Home({ words }: { words: Text }) {
  const due = dueNow();
  const { language } = settings.value;
  const { instruments } = coachKnowledge.measures;
  const own = instrumentIds.filter((id) => instruments[id].way !== 'entered');
  const entered = instrumentIds.filter((id) => instruments[id].way === 'entered');
  const known = entered.filter((id) => scoresOf(id).length > 0);
  return (
    <Screen title={words.title} lead={words.lead} back="/tools" tab="none">
      {due ? (
        <section class="stack">
          <h2>{words.home.due}</h2>
          <p>{words.home.dueLead(words.moments[due.moment], words.home.minutes(sayNumber(due.minutes, language)))}</p>
          <ul class="thread plain">
            {due.instruments.map((id) => (
              <li key={id}>
                <Bone state="now" />
                <p>{words.instruments[id].name}</p>
              </li>
            ))}
          </ul>
          <Why reasons={due.reasons} />
        </section>
      ) : (
        <p class="soft">{words.home.nothing}</p>
      )}
      <Honest>{words.home.honest}</Honest>
      <section class="section">
        <h2>{words.home.yours}</h2>
        <List ids={own} words={words} />
      </section>
      <section class="section">
        <h2>{words.home.others}</h2>
        <p class="soft">{words.home.othersNote}</p>
        <List ids={known} words={words} />
        <details open={known.length === 0}>
          <summary>{words.home.allOthers}</summary>
          <List ids={entered.filter((id) => !known.includes(id))} words={words} />
        </details>
      </section>
      <Packs words={words} />
      {due ? <Act href={`/tools/measures?fill=${due.instruments.join(',')}`}>{words.home.act}</Act> : null}
    </Screen>
  );
}

function List({ ids, words }: { ids: readonly InstrumentId[]; words: Text }) {
  const { language } = settings.value;
  return (
    <ul class={styles.list}>
      {ids.map((id) => {
        const last = scoresOf(id).at(-1);
        return (
          <li key={id}>
            <a href={`/tools/measures?see=${id}`}>
              <b>{words.instruments[id].name}</b>
              <span class="small soft">{words.instruments[id].about}</span>
              <span class="small">
                {last
                  ? words.home.last(sayScore(last.score, id, language), sayDate(last.day, language))
                  : words.home.never}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
