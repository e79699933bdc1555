import { type Demand, demands } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import type { ComponentChildren } from 'preact';
import { Ticks } from '../design/choices.tsx';
import type { Asked } from './asked.ts';

export interface DemandTicksProps {
  legend: string;
  hideLegend?: boolean;
  words: Words['fear']['demands'];
  value: Asked;
  onInput: (value: Asked) => void;
  children?: ComponentChildren;
}

/** What something asks of the body. "None" and something at once cannot both be true: the latest tap counts. */
export function DemandTicks({ words, onInput, ...ticks }: DemandTicksProps) {
  const options = [...demands, 'none' as const].map((one) => ({ value: one, label: words[one] }));
  const choose = (next: readonly (Demand | 'none')[]) =>
    onInput(next.at(-1) === 'none' ? ['none'] : next.filter((one) => one !== 'none'));
  return <Ticks {...ticks} options={options} onInput={choose} />;
}
