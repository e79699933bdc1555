import { painCourses } from '@rugwijs/clinical';
import type { Words } from '@rugwijs/text';
import { scaleLinear } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { settings } from '../../device/settings.ts';
import { sayNumber } from '../../today/say.ts';
import styles from './pictures.module.css';

const left = 30;
const right = 300;
const top = 6;
const bottom = 216;

const x = scaleLinear([0, 52], [left, right]);
/** The published scale is 0–100; people know 0–10. */
const y = scaleLinear([0, 100], [bottom, top]);

export interface CourseChartProps {
  group: 'acute' | 'persistent';
  words: Words['learn']['numbers']['course'];
}

type Point = (typeof painCourses)['acute']['points'][number];

/** How pain goes on average in a year: one line on the band of its own uncertainty. A curve that is too rosy is dashed. */
export function CourseChart({ group, words }: CourseChartProps) {
  const { points, tooRosy } = painCourses[group];
  const path = line<Point>(
    ({ week }) => x(week),
    ({ mean }) => y(mean),
  ).curve(curveMonotoneX)([...points]);
  const band = area<Point>(
    ({ week }) => x(week),
    ({ low }) => y(low),
    ({ high }) => y(high),
  ).curve(curveMonotoneX)([...points]);
  const say = (value: number) => sayNumber(value / 10, settings.value.language);
  const last = points.at(-1);
  return (
    <svg class="chart" viewBox="-4 -6 350 252" role="img" aria-label={words.label(sayPoints(group, words))}>
      {[0, 50, 100].map((score) => (
        <text key={score} x="14" y={y(score) + 5} text-anchor="end">
          {score / 10}
        </text>
      ))}
      <path class={styles.band} d={band ?? ''} />
      <path class="axis" d={`M${left} ${bottom}H${right + 40}`} />
      <path class={styles.mean} d={path ?? ''} stroke-dasharray={tooRosy ? '1 8' : undefined} />
      {points.map(({ week, mean }) => (
        <g key={week}>
          <circle class="pt" cx={x(week)} cy={y(mean)} r={week === 52 ? 9 : 6} />
          {week === 52 ? null : (
            <text class="strong" x={x(week) + 10} y={y(mean) - 12}>
              {say(mean)}
            </text>
          )}
          <text
            x={x(week)}
            y={bottom + 22}
            text-anchor={week === 0 ? 'end' : 'middle'}
            dx={week === 0 ? 10 : week === 6 ? 14 : 0}
          >
            {words.when[week as keyof typeof words.when]}
          </text>
        </g>
      ))}
      {last ? (
        <text class="big" x={x(52) + 16} y={y(last.mean) + 6}>
          {say(last.mean)}
        </text>
      ) : null}
    </svg>
  );
}

/** The same as a table. */
export function CourseTable({ group, words }: CourseChartProps) {
  const say = (value: number) => sayNumber(value / 10, settings.value.language);
  return (
    <table class="num">
      <thead>
        <tr>
          <th scope="col">{words.head.when}</th>
          <th scope="col">{words.head.mean}</th>
          <th scope="col">{words.head.between}</th>
        </tr>
      </thead>
      <tbody>
        {painCourses[group].points.map(({ week, mean, low, high }) => (
          <tr key={week}>
            <td>{words.when[week as keyof typeof words.when]}</td>
            <td>{say(mean)}</td>
            <td>{words.between(say(low), say(high))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayPoints(group: 'acute' | 'persistent', words: CourseChartProps['words']): string {
  return painCourses[group].points
    .map(({ week, mean }) =>
      words.point(words.when[week as keyof typeof words.when], sayNumber(mean / 10, settings.value.language)),
    )
    .join(', ');
}
