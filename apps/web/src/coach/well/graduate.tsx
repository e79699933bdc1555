import { graduationSigns } from '@rugwijs/core';
import { Quiet } from '../../design/act.tsx';
import { Bone } from '../../design/bones.tsx';
import { Why } from '../../design/why.tsx';
import { useWords } from '../../shell/words.ts';
import type { WellNow } from './state.ts';
import styles from './well.module.css';

/** When the app is no longer needed: three signs, each with where it stands. */
export function Graduate({ now }: { now: WellNow }) {
  const words = useWords('well');
  if (!words) return null;
  const text = words.graduate;
  const { met, done, reasons } = now.graduation;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <ul class="thread plain">
        {graduationSigns.map((sign) => (
          <li key={sign}>
            <Bone state={met.includes(sign) ? 'done' : 'todo'} />
            <p>
              {text.signs[sign]} <span class="soft small">· {met.includes(sign) ? text.met : text.open}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>{text.back}</p>
      <div class={styles.acts}>
        {done ? <Quiet href="/settings">{text.keep}</Quiet> : null}
        <Why reasons={reasons} title={text.title} />
      </div>
    </section>
  );
}
