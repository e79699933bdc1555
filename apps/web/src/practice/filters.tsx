import { exercises } from '@rugwijs/clinical';
import type { Equipment, Position, Purpose } from '@rugwijs/core';
import { AlarmNet } from '../alarm/net.tsx';
import { useWords } from '../shell/words.ts';
import { always, chosenCount, type Filter, type Weight } from './filter.ts';
import styles from './practice.module.css';

const positions: readonly Position[] = [
  'lying',
  'side-lying',
  'prone',
  'hands-and-knees',
  'kneeling',
  'sitting',
  'standing',
  'moving',
];
const purposes: readonly Purpose[] = [
  'loosen',
  'relief',
  'nerve',
  'bending',
  'trunk',
  'hips',
  'legs',
  'endurance',
  'calm',
  'comfort',
];
const weights: readonly Weight[] = ['easy', 'middle', 'hard'];
const minutes = [1, 2, 3, 5, 10] as const;
const equipment = [...new Set(exercises.flatMap((one) => one.equipment))].filter((one) => !always.includes(one));

export interface FiltersProps {
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

/** What somebody looks for: words, two ticks, and the rest one tap away. */
export function Filters({ filter, onFilter }: FiltersProps) {
  const words = useWords('practice');
  const session = useWords('session');
  if (!words || !session) return null;
  const text = words.library;
  const used = positions.filter((position) => exercises.some((exercise) => exercise.position === position));
  const chosen = chosenCount(filter);
  return (
    <form class={styles.filters} aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
      <label class={styles.search}>
        <span class="small soft">{text.search}</span>
        <input
          type="search"
          value={filter.typed}
          maxLength={60}
          autocomplete="off"
          onInput={(event) => onFilter({ ...filter, typed: event.currentTarget.value })}
        />
      </label>
      <AlarmNet text={filter.typed} />
      <Tick label={text.noFloor} on={filter.noFloor} onInput={(noFloor) => onFilter({ ...filter, noFloor })} />
      <Tick
        label={text.favourites}
        on={filter.favourites}
        onInput={(favourites) => onFilter({ ...filter, favourites })}
      />
      <details class={styles.more}>
        <summary>{chosen === 0 ? text.more : text.moreChosen(chosen)}</summary>
        <div class={styles.selects}>
          <Select
            label={text.position.title}
            any={text.position.any}
            value={filter.position}
            options={used.map((one) => [one, text.position[one]])}
            onInput={(position) => onFilter(withChoice(filter, 'position', position))}
          />
          <Select
            label={text.purpose}
            any={text.anyPurpose}
            value={filter.purpose}
            options={purposes.map((one) => [one, session.purposes[one]])}
            onInput={(purpose) => onFilter(withChoice(filter, 'purpose', purpose))}
          />
          <Select
            label={text.level.title}
            any={text.level.any}
            value={filter.weight}
            options={weights.map((one) => [one, text.level[one]])}
            onInput={(weight) => onFilter(withChoice(filter, 'weight', weight))}
          />
          <Select<'none' | Equipment>
            label={text.things}
            any={text.anyThings}
            value={filter.equipment}
            options={[['none', text.noEquipment], ...equipment.map((one) => [one, session.equipment[one]] as const)]}
            onInput={(thing) => onFilter(withChoice(filter, 'equipment', thing))}
          />
          <Select
            label={text.time}
            any={text.anyTime}
            value={filter.minutes?.toString()}
            options={minutes.map((one) => [String(one), text.atMost(one)])}
            onInput={(value) =>
              onFilter(withChoice(filter, 'minutes', value === undefined ? undefined : Number(value)))
            }
          />
        </div>
      </details>
    </form>
  );
}

function Tick({ label, on, onInput }: { label: string; on: boolean; onInput: (on: boolean) => void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={() => onInput(!on)} />
      {label}
    </label>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  any: string;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onInput: (value: Value | undefined) => void;
}

function Select<Value extends string>({ label, any, value, options, onInput }: SelectProps<Value>) {
  const choose = (chosen: string) => onInput(options.find(([one]) => one === chosen)?.[0]);
  return (
    <label>
      <span class="small soft">{label}</span>
      <select value={value ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The filter with one choice set, or taken away: an absent choice means everything. */
function withChoice<Key extends 'position' | 'purpose' | 'weight' | 'equipment' | 'minutes'>(
  filter: Filter,
  key: Key,
  value: Filter[Key] | undefined,
): Filter {
  const { [key]: _, ...rest } = filter;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Filter;
}
