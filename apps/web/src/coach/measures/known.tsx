import { coachKnowledge } from '@rugwijs/clinical';
import { type InstrumentId, toolReason } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { Why } from '../../design/why.tsx';
import { settings } from '../../device/settings.ts';
import styles from './measures.module.css';
import { sayScore } from './say-score.ts';

/** What is known of an instrument: noise, the smallest change that matters, and whose questions these are. */
export function Known({ id, words }: { id: InstrumentId; words: Words['measures'] }) {
  const { rules, instruments } = coachKnowledge.measures;
  const { noise, matters, licence } = instruments[id];
  const say = (value: number) => sayScore(value, id, settings.value.language);
  const recalled = [noise?.state, matters?.state, licence.state].includes('recall');
  return (
    <section class="section">
      <div class={styles.facts}>
        <p class="small">{noise ? words.one.noiseIs(say(noise.points)) : words.one.noiseOpen}</p>
        <p class="small">{matters ? words.one.mattersIs(say(matters.points)) : words.one.mattersOpen}</p>
        {noise && matters && matters.points < noise.points ? <p class="small">{words.one.mattersUnder}</p> : null}
      </div>
      <h2>{words.one.licence}</h2>
      <p class="small">{words.one.licences[licence.status]}</p>
      {recalled ? <p class="small soft">{words.one.recall}</p> : null}
      {licence.status === 'own' ? null : <Why reasons={[toolReason(rules, 'measures-words')]} />}
    </section>
  );
}
