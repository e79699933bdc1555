import { type TreatmentId, treatmentIds, treatments } from '@rugwijs/clinical';
import type { Certainty } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { useRoute } from 'preact-iso';
import { Bones } from '../../design/bones.tsx';
import { Screen } from '../../design/screen.tsx';
import { Sure } from '../../design/why.tsx';
import { NotFound } from '../../shell/failed.tsx';
import { useWords } from '../../shell/words.ts';
import { Explained } from '../explained.tsx';
import styles from '../learn.module.css';
import { Sources } from '../sources/sources-of.tsx';

/** Treatments and aids on the same points, in one table; a page each. */
export function Treatments() {
  const learn = useWords('learn');
  const words = useWords('treatments');
  if (!learn || !words) return null;
  const text = learn.screens.treatments;
  const { heads } = learn.treatments;
  const columns = [
    text.name,
    heads.pain,
    text.sure,
    heads.advised,
    heads.forWhom,
    heads.notWhen,
    heads.doing,
    heads.time,
    heads.money,
  ];
  return (
    <Screen title={text.title} lead={text.lead} back="/learn" class={styles.wide ?? ''}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section class={styles.scroller} tabIndex={0} aria-label={text.scroll}>
        <table class={styles.compared}>
          <thead>
            <tr>
              {columns.map((head) => (
                <th scope="col" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {treatmentIds.map((id) => (
              <Row key={id} id={id} said={words.treatments[id]} />
            ))}
          </tbody>
        </table>
      </section>
    </Screen>
  );
}

function Row({ id, said }: { id: TreatmentId; said: Words['treatments']['treatments'][TreatmentId] }) {
  const learn = useWords('learn');
  const triage = useWords('triage');
  if (!learn || !triage) return null;
  const text = learn.treatments;
  const { target, pain, doing, certainty, advised, time, money } = treatments[id];
  return (
    <tr>
      <th scope="row">
        <a href={`/learn/treatments/${id}`}>{said.name}</a>
        {target === 'nerve-pain' ? <span class={`small soft ${styles.target}`}>{text.targets[target]}</span> : null}
      </th>
      <td>{text.effects[pain]}</td>
      <td>
        <Bones done={sureness[certainty]} total={4} label={triage.certainty[certainty].name} />
      </td>
      <td>{text.advice[advised]}</td>
      <td class={styles.words}>{said.briefly.forWhom}</td>
      <td class={styles.words}>{said.briefly.notWhen}</td>
      <td>{text.effects[doing]}</td>
      <td>{text.time[time]}</td>
      <td>{text.money[money]}</td>
    </tr>
  );
}

const sureness: Readonly<Record<Certainty, number>> = { high: 4, moderate: 3, low: 2, 'very-low': 1, expert: 1 };

/** One treatment or aid, in the order of the table. */
export function TreatmentPage() {
  const learn = useWords('learn');
  const words = useWords('treatments');
  const { treatment: id } = useRoute().params;
  if (!learn || !words) return null;
  if (!isTreatment(id)) return <NotFound />;
  const text = learn.treatments;
  const { page } = learn.screens.treatments;
  const { heads } = text;
  const said = words.treatments[id];
  const { target, pain, doing, preventing, certainty, advised, time, money, sources } = treatments[id];
  const points: readonly (readonly [string, string])[] = [
    [heads.target, text.targets[target]],
    [heads.pain, text.effects[pain]],
    [heads.doing, text.effects[doing]],
    [heads.preventing, text.effects[preventing]],
    [heads.advised, text.advice[advised]],
    [heads.time, text.time[time]],
    [heads.money, text.money[money]],
  ];
  return (
    <Screen title={said.name} lead={said.what} back="/learn/treatments" class={styles.page ?? ''}>
      <p class="honest">{said.ours}</p>
      <dl class={styles.points}>
        {points.map(([head, says]) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <Sure certainty={certainty} level="h2" />
      {(['does', 'forWhom', 'notWhen', 'asks', 'advised'] as const).map((part) => (
        <section class="section" key={part}>
          <h2>{page[part]}</h2>
          <Explained texts={[said[part]]} />
        </section>
      ))}
      <Sources ids={sources} label={learn.screens.lesson.sources} />
    </Screen>
  );
}

function isTreatment(id: string | undefined): id is TreatmentId {
  return treatmentIds.some((one) => one === id);
}
