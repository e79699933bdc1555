import { useRef } from 'preact/hooks';
import { useWords } from '../shell/words.ts';
import { Face } from './face.tsx';
import { Icon } from './icon.tsx';
import { useName } from './use-name.ts';
import { vertebra } from './vertebra.ts';

export type ScaleKind = 'pain' | 'hinder' | 'can' | 'expect' | 'effort' | 'sure';

export interface PainScaleProps {
  /** 0–10, or `undefined` as long as nothing was chosen: no default answer. */
  value: number | undefined;
  onInput: (value: number) => void;
  /** Asked aloud; hidden, since the heading above shows it. */
  label: string;
  /** What the numbers mean: pain (default), hindrance, how well something goes or how sure one is (10 is good), expected harm, effort. */
  kind?: ScaleKind;
  /** A name for each score, 0–10, when a tool has a scale of its own; `kind` still says which end is good (`can`: ten). */
  names?: readonly string[];
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** 0–10 as growing vertebrae (real radio buttons: tap, drag or arrow keys), with a big numeral, a face, words, and two large buttons. */
export function PainScale({ value, onInput, label, kind = 'pain', names }: PainScaleProps) {
  const name = useName();
  const bars = useRef<HTMLFieldSetElement>(null);
  const words = useWords('app');
  const meaning = names ? { names, says: [] } : words?.scales[kind];
  const sad = (score: number) => (kind === 'can' || kind === 'sure' ? 10 - score : score);
  const at = (event: PointerEvent) => {
    const box = bars.current?.getBoundingClientRect();
    if (!box || event.buttons === 0) return;
    const score = Math.floor(((event.clientX - box.left) / box.width) * 11);
    const next = Math.min(10, Math.max(0, score));
    if (next !== value) onInput(next);
  };
  return (
    <>
      <div class="pain">
        <output class={value === undefined ? 'open' : ''} aria-hidden="true">
          {value ?? '?'}
        </output>
        <div class="stack">
          {value === undefined ? (
            <p class="lead">{words?.scales.choose}</p>
          ) : (
            <>
              <Face score={sad(value)} class="big" />
              <p class="lead" aria-live="polite">
                <b class="strong">{meaning?.names[value]}</b>
                {meaning?.says[value] ? <br /> : null}
                {meaning?.says[value]}
              </p>
            </>
          )}
        </div>
      </div>
      <fieldset class="slide" ref={bars} onPointerMove={at}>
        <legend class="hidden">{label}</legend>
        <svg class="bones" viewBox="0 0 342 130" aria-hidden="true">
          {scores.map((score) => {
            const x = 15.545 + score * 31.09;
            const height = 1 + score * 0.2917;
            const state = value === undefined || score > value ? 'w' : score === value ? 'w now' : 'w done';
            return (
              <g key={score}>
                <path
                  class={state}
                  d={vertebra}
                  transform={`translate(${x.toFixed(1)} ${(88 - score * 3.5).toFixed(1)}) rotate(90) scale(${height.toFixed(3)} 1.313) translate(-12 -8)`}
                />
                <text class={score === value ? 'is-now' : ''} x={x.toFixed(1)} y="124">
                  {score}
                </text>
              </g>
            );
          })}
        </svg>
        {scores.map((score) => (
          <label key={score}>
            <span class="hidden">{`${score}${meaning?.names[score] ? `, ${meaning.names[score]}` : ''}`}</span>
            <input type="radio" name={name} value={score} checked={value === score} onChange={() => onInput(score)} />
          </label>
        ))}
      </fieldset>
      <div class="faces" aria-hidden="true">
        {[0, 2, 4, 6, 8, 10].map((score) => (
          <Face key={score} score={sad(score)} />
        ))}
      </div>
      <div class="nudge">
        <button type="button" onClick={() => onInput(Math.max(0, (value ?? 6) - 1))}>
          <Icon name="minus" />
          {words?.scales.less}
        </button>
        <button type="button" onClick={() => onInput(Math.min(10, (value ?? 4) + 1))}>
          <Icon name="plus" />
          {words?.scales.more}
        </button>
      </div>
    </>
  );
}
