import { coachKnowledge } from '@rugwijs/clinical';
import { addDays, type FlareDay, toolReason } from '@rugwijs/core';
import { Bones } from '../../design/bones.tsx';
import { Why } from '../../design/why.tsx';
import { today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { capital, sayWeekday } from '../../today/say.ts';
import styles from './flare.module.css';

/** Day by day: ten vertebrae a day, as many filled as there is of the usual amount. The words beside it are its text. */
export function Strip({ days, title }: { days: readonly FlareDay[]; title: string }) {
  const words = useWords('flare');
  if (!words) return null;
  const { language } = settings.value;
  const tomorrow = addDays(today(), 1);
  const name = (day: string) => {
    if (day === today()) return words.strip.today;
    return day === tomorrow ? words.strip.tomorrow : capital(sayWeekday(day, language));
  };
  const reasons = [
    toolReason(coachKnowledge.flare.rules, 'flare-day-by-day', {
      'flare-first-share': tenths(days[0]?.share ?? 1),
      'flare-plan-days': days.length,
    }),
  ];
  return (
    <section class="pic section">
      <h2>{title}</h2>
      <ol class={styles.strip}>
        {days.map(({ day, share, part }) => (
          <li key={day} aria-current={day === today() ? 'date' : undefined} class={day < today() ? styles.gone : ''}>
            <span class={styles.name}>{name(day)}</span>
            <span class={styles.part}>{words.strip.parts[part]}</span>
            <Bones wide total={10} done={tenths(share)} label={words.strip.tenths(tenths(share))} />
          </li>
        ))}
      </ol>
      <p class="soft small">{words.strip.note}</p>
      <Why reasons={reasons} title={title} />
    </section>
  );
}

function tenths(share: number): number {
  return Math.round(share * 10);
}
