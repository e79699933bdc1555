import { scanFindings } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { Fragment } from 'preact';
import { Ten } from '../../design/ten.tsx';
import styles from './pictures.module.css';

export interface ScansProps {
  words: Words['learn']['numbers']['scans'];
}

/** Ten people without pain at each age that was read, and an open stretch for the ages that were not. */
export function ScansChart({ words }: ScansProps) {
  return (
    <div class={styles.scans}>
      {scanFindings.map(({ age, percent }, i) => {
        const says = words.says[age as keyof typeof words.says];
        return (
          <Fragment key={age}>
            {i > 0 ? <p class={`small soft ${styles.unread}`}>{words.between}</p> : null}
            <p class={styles.age}>
              <b>{words.age(age)}</b> <span class="small soft">{says}</span>
            </p>
            <Ten n={Math.floor(percent / 10)} maybe={1} label={`${words.age(age)}: ${says}`} />
          </Fragment>
        );
      })}
    </div>
  );
}

/** The same as a table. */
export function ScansTable({ words }: ScansProps) {
  return (
    <table class="num">
      <thead>
        <tr>
          <th scope="col">{words.head.age}</th>
          <th scope="col">{words.head.people}</th>
        </tr>
      </thead>
      <tbody>
        {scanFindings.map(({ age, percent }) => (
          <tr key={age}>
            <td>{words.age(age)}</td>
            <td>{words.percent(percent)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
