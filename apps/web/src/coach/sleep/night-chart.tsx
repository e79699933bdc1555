import { coachKnowledge } from '@rugwijs/clinical';
import { addDays, daysBetween, type ReadNight } from '@rugwijs/core';
import { scaleBand, scaleLinear } from 'd3-scale';
import { today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayShortWeekday } from '../../today/say.ts';
import { sayLength } from './length.ts';
import styles from './sleep.module.css';

const days = 14;
const left = 26;
const right = 342;
const top = 8;
const bottom = 170;

/** Two weeks of nights: time in bed in sand, sleep in it in teal, and what most people need as a line. A gap is a night that nobody wrote. */
export function NightChart({ nights }: { nights: readonly ReadNight[] }) {
  const words = useWords('sleep');
  if (!words) return null;
  const { language } = settings.value;
  const first = addDays(today(), 1 - days);
  const shown = nights.filter(({ night }) => daysBetween(first, night.day) >= 0);
  const all = Array.from({ length: days }, (_, i) => addDays(first, i));
  const x = scaleBand<string>().domain(all).range([left, right]).padding(0.24);
  const highest = Math.max(10, ...shown.map(({ inBed }) => Math.ceil(inBed / 60)));
  const y = scaleLinear([0, highest * 60], [bottom, top]);
  const need = (coachKnowledge.sleep.hours[0]?.least ?? 7) * 60;
  const values = shown
    .map(({ night, asleep, inBed }) =>
      words.chart.point(sayDate(night.day, language), sayLength(asleep, words), sayLength(inBed, words)),
    )
    .join(' ');
  return (
    <section class="section">
      <h2>{words.chart.title}</h2>
      <svg class="chart" viewBox={`-4 -6 350 ${bottom + 36}`} role="img" aria-label={words.chart.label(values)}>
        {[0, 4, 8].map((hour) => (
          <text key={hour} x="14" y={y(hour * 60) + 5} text-anchor="end">
            {hour}
          </text>
        ))}
        {shown.map(({ night, inBed, asleep }) => (
          <g key={night.day}>
            <rect
              class={styles.inBed}
              x={x(night.day)}
              y={y(inBed)}
              width={x.bandwidth()}
              height={bottom - y(inBed)}
              rx="4"
            />
            <rect class="pt" x={x(night.day)} y={y(asleep)} width={x.bandwidth()} height={bottom - y(asleep)} rx="4" />
          </g>
        ))}
        <path class="axis" d={`M${left} ${bottom}H${right}`} />
        <path class="thin dash goal-line" d={`M${left} ${y(need)}H${right}`} />
        <text class="goal" x={left + 4} y={top + 4}>
          {words.chart.need}
        </text>
        {all.map((day, i) =>
          i % 2 === 1 ? (
            <text key={day} x={(x(day) ?? 0) + x.bandwidth() / 2} y={bottom + 20} text-anchor="middle">
              {sayShortWeekday(day, language)}
            </text>
          ) : null,
        )}
      </svg>
    </section>
  );
}
