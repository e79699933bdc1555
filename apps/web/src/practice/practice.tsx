import { exercises } from '@rugwijs/clinical';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Quiet } from '../design/act.tsx';
import { Honest } from '../design/honest.tsx';
import { Screen } from '../design/screen.tsx';
import { person, ready } from '../device/journal.ts';
import { isExercise } from '../session/exercise.ts';
import { useWords } from '../shell/words.ts';
import { Detail } from './detail.tsx';
import { FigureWhenSeen } from './figure-when-seen.tsx';
import { type Filter, fits, noFilter } from './filter.ts';
import { Filters } from './filters.tsx';
import { fitFor } from './fit.ts';
import styles from './practice.module.css';

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
  const { favourites } = person.value;
  const found = exercises.filter((exercise) => {
    const { name, purpose, steps } = session.exercises[exercise.id];
    const told = [name, purpose, session.purposes[exercise.purpose], text.position[exercise.position], ...steps];
    return fits(exercise, filter, { told: told.join(' '), favourite: favourites.includes(exercise.id) });
  });
  const noFavourites = filter.favourites && favourites.length === 0;
  return (
    <Screen title={text.title} tab="practice" class={styles.list ?? ''} focusOn="list">
      <Honest>{text.honest}</Honest>
      <Quiet href="/tools">{words.today.toolsLink}</Quiet>
      <Quiet icon="book" href="/book">
        {text.toBook}
      </Quiet>
      <Filters filter={filter} onFilter={setFilter} />
      <p class="soft" role="status">
        {noFavourites ? text.noFavourites : found.length ? text.lead(found.length) : text.nothing}
      </p>
      {found.length === 0 ? <Quiet onClick={() => setFilter(noFilter)}>{text.clear}</Quiet> : null}
      <ul class={`wide ${styles.grid}`}>
        {found.map((exercise) => {
          const fit = fitFor(person.value, exercise);
          const notes = [
            text.position[exercise.position],
            fit.kind === 'in-plan' ? text.inPlan : fit.kind === 'no' ? text.refused : '',
            favourites.includes(exercise.id) ? text.isFavourite : '',
          ];
          return (
            <li key={exercise.id}>
              <a href={`/practice?exercise=${exercise.id}`}>
                <div class={`ground ${styles.picture}`}>
                  <FigureWhenSeen id={exercise.id} />
                </div>
                <h2>{session.exercises[exercise.id].name}</h2>
                <p class="small soft">{notes.filter(Boolean).join(' · ')}</p>
              </a>
            </li>
          );
        })}
      </ul>
    </Screen>
  );
}
