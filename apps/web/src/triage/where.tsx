import type { AnswerValue, Question } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useState } from 'preact/hooks';
import { Choices } from '../design/choices.tsx';
import { type LegPain, legPainOf, type Side, type ZoneId, zoneIds } from './body.ts';
import { BodyMap } from './body-map.tsx';
import { QuestionField } from './question.tsx';
import styles from './triage.module.css';

export interface WhereProps {
  zones: readonly string[];
  answer: AnswerValue | undefined;
  question: Question | undefined;
  words: Words['answers'];
  app: Words['app'];
  /** The answer is how far the pain goes; which places were tapped is only kept to show them again. */
  onInput: (zones: readonly string[], answer: AnswerValue | undefined) => void;
}

/** "Waar voel je het?": the leg question, asked with a drawing; the answer is always told in words, and a list gives the same. */
export function Where({ zones, answer, question, words, app, onInput }: WhereProps) {
  const [side, setSide] = useState<Side>('back');
  const { where } = app.check;
  const toggle = (zone: ZoneId) => {
    const next = zones.includes(zone) ? zones.filter((z) => z !== zone) : [...zones, zone];
    onInput(next, legPainOf(next));
  };
  const named = zoneIds.filter((id) => zones.includes(id)).map((id) => where.zones[id]);
  const reach = typeof answer === 'string' ? where.reach[answer as LegPain | 'unknown'] : undefined;
  return (
    <>
      <div class={`pic map ${styles.map}`}>
        <Choices
          legend={where.side}
          hideLegend
          layout="row"
          options={[
            { value: 'back', label: where.back },
            { value: 'front', label: where.front },
          ]}
          value={side}
          onInput={setSide}
        />
        <BodyMap
          side={side}
          chosen={zones}
          onToggle={toggle}
          names={where.zones}
          label={side === 'back' ? where.drawingBack : where.drawingFront}
          left={where.left}
          right={where.right}
        />
      </div>
      <div class={styles.told}>
        <p aria-live="polite">
          {named.length > 0 ? <b>{list(named, app.check.and)}. </b> : null}
          {reach ?? where.nothing}
        </p>
        {zones.includes('chest') || zones.includes('belly') ? (
          <p>
            {where.chestOrBelly} <a href={app.shell.alarmPath}>{app.welcome.alarm}</a>
          </p>
        ) : null}
        {question ? (
          <details>
            <summary>{where.asList}</summary>
            <QuestionField question={question} words={words} value={answer} onInput={(value) => onInput([], value)} />
          </details>
        ) : null}
      </div>
    </>
  );
}

function list(items: readonly string[], and: string): string {
  const [first = '', ...rest] = items;
  const text = rest.length === 0 ? first : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
