import type { Language } from '@rugwijs/text';
import { Act } from '../design/act.tsx';
import { Icon } from '../design/icon.tsx';
import { Mark } from '../design/mark.tsx';
import { wordsOf } from '../shell/words.ts';

const rows = [
  'chest-pain',
  'vital-signs',
  'collapse',
  'sudden-severe',
  'known-aneurysm',
  'pulsating-belly',
  'legs-paralysed',
  'major-trauma',
  'pregnancy-alarm',
] as const;

/** The first alarm list as plain HTML at /check/: readable without JavaScript; the app draws over it when it runs. */
export function FirstList({ language }: { language: Language }) {
  const words = wordsOf(language, 'app');
  const answers = wordsOf(language, 'answers');
  if (!words || !answers) return null;
  const { alarm, shell } = words;
  return (
    <div class="page">
      <header class="top">
        <Mark href="/" label={shell.home} />
        <a class="to-alarm" href={shell.alarmPath}>
          <Icon name="alarm" />
          {shell.alarm}
        </a>
      </header>
      <main id="content">
        <div class="stack">
          <h1>{alarm.plain.title}</h1>
          <p class="lead">{alarm.plain.lead}</p>
        </div>
        <section class="tier">
          <ul>
            {rows.map((row) => (
              <li key={row}>{answers.questions[row].ask}</li>
            ))}
          </ul>
          <p>
            <b>{alarm.plain.yes}</b> {alarm.plain.unsure}
          </p>
          <Act call reach={false} href="tel:112">
            {alarm.emergency.call}
          </Act>
        </section>
        <div class="stack">
          <p>{alarm.plain.none}</p>
          <a class="quiet" href={shell.alarmPath}>
            {alarm.plain.card}
          </a>
        </div>
      </main>
    </div>
  );
}
