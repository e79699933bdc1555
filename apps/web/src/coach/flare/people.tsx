import { Quiet } from '../../design/act.tsx';
import { Icon } from '../../design/icon.tsx';
import { Why } from '../../design/why.tsx';
import { advice } from '../../device/journal.ts';
import { useWords } from '../../shell/words.ts';
import { recheckPath } from '../../today/links.ts';
import styles from './flare.module.css';

/** When somebody should look along: too long, too often (the app's own hand-over), or anything new: then the alarm questions. */
export function People() {
  const words = useWords('flare');
  if (!words) return null;
  const text = words.people;
  const reasons = advice.value.handOver?.reasons.filter(({ rule }) => rule.startsWith('flare-')) ?? [];
  return (
    <section class="section">
      <h2>{text.title}</h2>
      {reasons.length > 0 ? (
        <div class={styles.ask}>
          <h3>{text.now}</h3>
          <p>{text.nowLead}</p>
          <Quiet tone="why" href="/letter">
            {text.letter}
          </Quiet>
          <Why reasons={reasons} title={text.now} />
        </div>
      ) : null}
      <p>{text.rule}</p>
      <div class="net">
        <Icon name="alarm" />
        <div>
          <p>{text.signs}</p>
          <Quiet tone="alarm" href={recheckPath('pain-jump')}>
            {text.signsAct}
          </Quiet>
        </div>
      </div>
    </section>
  );
}
