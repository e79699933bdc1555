import { exercises } from '@rugwijs/clinical';
import type { Position } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Quiet } from '../design/act.tsx';
import { Screen } from '../design/screen.tsx';
import { person, ready } from '../device/journal.ts';
import { isExercise } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { Detail } from './detail.tsx';
import { FigureWhenSeen } from './figure-when-seen.tsx';
import { type Filter, fits, noFilter, type Weight } from './filter.ts';
import { fitFor } from './fit.ts';
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
const weights: readonly Weight[] = ['easy', 'middle', 'hard'];

/** Oefenen: every exercise with its figure, and one exercise in full (`?exercise=bridge`). */
export function PracticeScreen() {
  const words = useWords('practice');
  const { query } = useLocation();
  if (!ready.value || !words) {
    return (
      <Screen title={words?.common.loading ?? 'Rugwijs'} tab="practice" focusOn={false}>
        {null}
      </Screen>
    );
  }
  const chosen = query.exercise;
  return chosen !== undefined && isExercise(chosen) ? <Detail key={chosen} id={chosen} /> : <List />;
}

function List() {
  const words = useWords('practice');
  const session = useWords('session');
  const [filter, setFilter] = useState<Filter>(noFilter);
  if (!words || !session) return null;
  const text = words.library;
  const found = exercises.filter((exercise) => fits(exercise, filter));
  const used = positions.filter((position) => exercises.some((exercise) => exercise.position === position));
  return (
    <Screen title={text.title} tab="practice" class={styles.list ?? ''} focusOn="list">
      <form class={styles.filters} aria-label={text.filters} onSubmit={(event) => event.preventDefault()}>
        <label>
          <span class="small soft">{text.position.title}</span>
          <select
            value={filter.position ?? ''}
            onChange={(event) => setFilter(withPosition(filter, event.currentTarget.value))}
          >
            <option value="">{text.position.any}</option>
            {used.map((position) => (
              <option key={position} value={position}>
                {text.position[position]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="small soft">{text.level.title}</span>
          <select
            value={filter.weight ?? ''}
            onChange={(event) => setFilter(withWeight(filter, event.currentTarget.value))}
          >
            <option value="">{text.level.any}</option>
            {weights.map((weight) => (
              <option key={weight} value={weight}>
                {text.level[weight]}
              </option>
            ))}
          </select>
        </label>
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={filter.noFloor}
            onChange={() => setFilter({ ...filter, noFloor: !filter.noFloor })}
          />
          {text.noFloor}
        </label>
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={filter.noEquipment}
            onChange={() => setFilter({ ...filter, noEquipment: !filter.noEquipment })}
          />
          {text.noEquipment}
        </label>
      </form>
      <p class="soft" role="status">
        {found.length ? text.lead(found.length) : text.nothing}
      </p>
      {found.length === 0 ? <Quiet onClick={() => setFilter(noFilter)}>{text.clear}</Quiet> : null}
      <ul class={`wide ${styles.grid}`}>
        {found.map((exercise) => {
          const fit = fitFor(person.value, exercise);
          return (
            <li key={exercise.id}>
              <a href={`/practice?exercise=${exercise.id}`}>
                <div class={`ground ${styles.picture}`}>
                  <FigureWhenSeen id={exercise.id} />
                </div>
                <h2>{session.exercises[exercise.id].name}</h2>
                <p class="small soft">
                  {text.position[exercise.position]}
                  {fit.kind === 'in-plan' ? ` · ${text.inPlan}` : fit.kind === 'no' ? ` · ${text.refused}` : ''}
                </p>
              </a>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}

function withPosition(filter: Filter, chosen: string): Filter {
  const { position: _, ...rest } = filter;
  const position = positions.find((one) => one === chosen);
  return position ? { ...rest, position } : rest;
}

function withWeight(filter: Filter, chosen: string): Filter {
  const { weight: _, ...rest } = filter;
  const weight = weights.find((one) => one === chosen);
  return weight ? { ...rest, weight } : rest;
}
