import type { ChangeJudgement } from '@rugwijs/core';
import { person } from '../device/journal.ts';
import { settings } from '../device/settings.ts';
import { useWords } from '../shell/words.ts';
import { sayChange, sayNumber } from '../today/say.ts';
import { LineChart } from './charts/line-chart.tsx';
import { flareWeeks, goalOf, pointsOf } from './series.ts';

export interface MeasureChartProps {
  name: string;
  judgement: ChangeJudgement;
  /** The honest sentence, for the text alternative. */
  sentence: string;
}

/** One measure as a chart with its table: the same numbers twice, so that nobody needs the picture. */
export function MeasureChart({ name, judgement, sentence }: MeasureChartProps) {
  const words = useWords('practice');
  const language = settings.value.language;
  if (!words || judgement.baseline === undefined || judgement.latest === undefined) return null;
  const text = words.progress;
  const points = pointsOf(judgement);
  const flares = flareWeeks(person.value, judgement);
  const goal = goalOf(judgement);
  const say = (value: number) => sayNumber(value, language);
  const values = points.flatMap((point) =>
    point.value === undefined ? [] : [`${text.table.weekName(point.week)} ${say(point.value)}`],
  );
  const lower = judgement.betterIs === 'lower';
  return (
    <div>
      <LineChart
        points={points}
        flares={flares}
        {...(judgement.band ? { band: { from: judgement.band.low, to: judgement.band.high } } : {})}
        {...(goal === undefined ? {} : { goal: { at: goal, words: lower ? text.chart.under : text.chart.above } })}
        words={{
          label: text.chart.label(name, values.join(', '), sentence),
          band: judgement.measure === 'pain' ? text.chart.band : text.chart.bandActivity,
          begin: text.chart.begin(say(judgement.baseline)),
          last: say(judgement.latest),
          week: text.chart.week,
          now: text.chart.now,
          flare: text.chart.flare,
        }}
      />
      <details>
        <summary>{text.table.open}</summary>
        <table class="num">
          <caption class="hidden">{name}</caption>
          <thead>
            <tr>
              <th scope="col">{text.table.week}</th>
              <th scope="col">{text.table.value}</th>
              <th scope="col">{text.table.change}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, i) => (
              <tr key={point.week}>
                <td>
                  {i === points.length - 1 && i > 0 ? text.table.thisWeek : text.table.weekName(point.week)}
                  {flares.includes(point.week) ? <span class="soft"> · {text.table.flare}</span> : null}
                </td>
                <td>{point.value === undefined ? text.table.none : say(point.value)}</td>
                <td>
                  {i === 0
                    ? text.table.begin
                    : point.value === undefined
                      ? ''
                      : sayChange(point.value - (judgement.baseline ?? 0), language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
