import * as figure from '@rugwijs/figure';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/words.ts';
import { sayDose } from '../today/say.ts';
import styles from './book.module.css';
import type { Entry } from './choice.ts';

const weeks = [1, 2, 3, 4] as const;
/** Start and far end: what a person must be able to copy. */
const stills = [0, 0.5] as const;

/** One exercise on paper: two drawings, the steps, and a box for every day of four weeks. */
export function Sheet({ entry, large }: { entry: Entry; large: boolean }) {
  const words = useWords('book');
  const practice = useWords('practice');
  const session = useWords('session');
  const plan = useWords('plan');
  if (!words || !practice || !session || !plan) return null;
  const { exercise, dose } = entry;
  const one = session.exercises[exercise.id];
  const named = (limits: typeof exercise.notWith) => limits.map((limit) => plan.limits[limit]).join(', ');
  return (
    <article class={`pic ${styles.sheet}`} id={`sheet-${exercise.id}`}>
      <header>
        <h2>{one.name}</h2>
        <p class={styles.dose}>{sayDose(dose, exercise.sides, practice.common)}</p>
      </header>
      <Stills id={exercise.id} title={one.alt} />
      <div class={styles.columns}>
        <section>
          <p>{one.start}</p>
          <ol>
            {one.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <p>
            <b>{session.labels.breathing}:</b> {one.breathing}
          </p>
          <p>
            <b>{session.labels.feel}:</b> {one.feel}
          </p>
          <p>
            <b>{session.labels.errors}:</b> {one.errors.join(' ')}
          </p>
          {large ? null : (
            <>
              <p>
                <b>{session.labels.easier}:</b> {one.easier}
              </p>
              <p>
                <b>{session.labels.harder}:</b> {one.harder}
              </p>
              {exercise.notWith.length > 0 ? (
                <p>
                  <b>{words.not}:</b> {named(exercise.notWith)}.
                </p>
              ) : null}
            </>
          )}
        </section>
      </div>
      <table class={styles.boxes}>
        <caption>{words.boxes.title}</caption>
        <thead>
          <tr>
            <td />
            {words.days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week}>
              <th scope="row">{words.boxes.week(week)}</th>
              {words.days.map((day) => (
                <td key={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}

/** Drawn once it nears the screen, or at once for the printer: eighty bodies together would hold up an older phone. */
function Stills({ id, title }: { id: Entry['exercise']['id']; title: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const draw = () => {
      stop();
      element.querySelectorAll('.ground').forEach((ground, i) => {
        const text = i === stills.length - 1 ? { title } : {};
        ground.innerHTML = figure.toSvg(figure.frame(id, stills[i] ?? 0), { class: 'figure', ...text });
        if (!('title' in text)) ground.firstElementChild?.setAttribute('aria-hidden', 'true');
      });
    };
    const observer = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && draw(), {
      rootMargin: '600px',
    });
    const stop = () => {
      observer.disconnect();
      removeEventListener('beforeprint', draw);
    };
    observer.observe(element);
    addEventListener('beforeprint', draw);
    return stop;
  }, [id, title]);
  return (
    <div class={styles.stills} ref={host}>
      {stills.map((phase) => (
        <div class="ground" key={phase} />
      ))}
    </div>
  );
}
