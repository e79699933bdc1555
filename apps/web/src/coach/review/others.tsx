import { daysOfWeek } from '@rugwijs/core';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import styles from './review.module.css';
import type { WeekProps } from './week.tsx';

/** The other weeks, latest first; the one that runs says so. */
export function Others({ week, finished, present, planDay }: WeekProps) {
  const words = useWords('review');
  if (!words || present < 2) return null;
  const { language } = settings.value;
  const weeks = Array.from({ length: present }, (_, index) => present - index).filter((one) => one !== week);
  return (
    <details class={`section ${styles.others}`}>
      <summary>{words.others}</summary>
      <ul>
        {weeks.map((one) => {
          const read = person.value.logs.weekReviewed.findLast(
            (review) => review.week === one && review.day >= daysOfWeek(planDay, one).from,
          );
          return (
            <li key={one}>
              <a class="quiet" href={`/tools/review?week=${one}`}>
                {words.heading(String(one))}
              </a>
              <span class="soft small">
                {one > finished ? words.now : read ? `${words.did}: ${sayDate(read.day, language)}` : null}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
