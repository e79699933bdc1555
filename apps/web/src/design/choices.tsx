import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useName } from './use-name.ts';

export interface Option<Value extends string = string> {
  value: Value;
  label: ComponentChildren;
  /** When the label is in another language. */
  lang?: string;
}

export interface ChoicesProps<Value extends string> {
  legend: ComponentChildren;
  /** The legend is read aloud but not shown, when the heading above asks the same. */
  hideLegend?: boolean;
  options: readonly Option<Value>[];
  /** No default answer, ever: `undefined` until the person chooses. */
  value: Value | undefined;
  onInput: (value: Value) => void;
  /** `row`: Ja · Nee · Weet ik niet beside each other; `rows`: under each other; `two`: two large ones; `even`: beside each other, equally wide. */
  layout?: 'row' | 'rows' | 'two' | 'even';
  /** Shown under the answers, for example how to check. */
  children?: ComponentChildren;
  id?: string;
}

/** One question with real radio buttons; arrow keys work, nothing is chosen beforehand. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, hideLegend, options, value, onInput, layout = 'row', children, id } = props;
  const name = useName();
  const classes = layout === 'row' ? `choices n${options.length}` : `choices ${layout}`;
  return (
    <fieldset class="ask" id={id}>
      <legend class={hideLegend ? 'hidden' : undefined}>{legend}</legend>
      <div class={classes}>
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onInput(option.value)}
            />
            <span lang={option.lang}>
              {option.label}
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

export interface TicksProps<Value extends string> {
  legend: ComponentChildren;
  hideLegend?: boolean;
  options: readonly Option<Value>[];
  value: readonly Value[];
  onInput: (value: readonly Value[]) => void;
  children?: ComponentChildren;
}

/** Several answers at once, with real checkboxes. */
export function Ticks<Value extends string>({
  legend,
  hideLegend,
  options,
  value,
  onInput,
  children,
}: TicksProps<Value>) {
  const toggle = (option: Value) =>
    onInput(value.includes(option) ? value.filter((v) => v !== option) : [...value, option]);
  return (
    <fieldset class="ask">
      <legend class={hideLegend ? 'hidden' : undefined}>{legend}</legend>
      <div class="choices rows">
        {options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type="checkbox"
              value={option.value}
              checked={value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              {option.label}
              <Icon name="check" />
            </span>
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
