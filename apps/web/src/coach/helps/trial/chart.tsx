import type { TrialPlan, TrialResult } from '@rugwijs/core';
import { scaleBand, scaleLinear } from 'd3-scale';
import { settings } from '../../../device/settings.ts';
import { useWords } from '../../../shell/words.ts';
import { sayNumber } from '../../../today/say.ts';
import styles from '../helps.module.css';
import { sayQuestion } from './say.ts';

const left = 24;
const right = 262;
const top = 8;
const bottom = 196;

/** Every score as a dot, period by period: filled on sand with the aid, open without. The two means as lines with their words. */
export function TrialChart({ plan, result }: { plan: TrialPlan; result: TrialResult }) {
  const words = useWords('helps');
  const { language } = settings.value;
  if (!words) return null;
  const text = words.trial.result;
  const { periods, meanOn, meanOff } = result;
  const x = scaleBand<number>()
    .domain(periods.map(({ index }) => index))
    .range([left, right])
    .paddingInner(0.12);
  const y = scaleLinear([0, 10], [bottom, top]);
  const say = (value: number) => sayNumber(value, language);
  const scoresOf = (scores: readonly number[]) => (scores.length === 0 ? text.noScores : scores.join(', '));
  const rows = periods.map((one) => text.row(one.index + 1, words.trial.with[one.with], scoresOf(one.scores)));
  const means = labelled(meanOn, meanOff, y);
  return (
    <div>
      <svg
        class="chart"
        viewBox="-4 -6 350 230"
        role="img"
        aria-label={text.chart(sayQuestion(plan, words), rows.join(' '))}
      >
        {periods.map((period) => {
          const from = x(period.index) ?? 0;
          const step = x.bandwidth() / (period.counts.length + 1);
          return (
            <g key={period.index}>
              {period.with === 'on' ? (
                <rect class="band" x={from} y={top} width={x.bandwidth()} height={bottom - top} rx="4" />
              ) : null}
              {period.scores.map((score, i) => (
                <circle
                  key={String(i)}
                  class={period.with === 'on' ? 'pt' : `pt-open ${styles.open}`}
                  cx={from + step * (i + 1)}
                  cy={y(score)}
                  r="4"
                />
              ))}
              <text x={from + x.bandwidth() / 2} y={bottom + 20} text-anchor="middle">
                {period.index + 1}
              </text>
            </g>
          );
        })}
        {[0, 5, 10].map((score) => (
          <text key={score} x={left - 8} y={y(score) + 5} text-anchor="end">
            {score}
          </text>
        ))}
        <path class="axis" d={`M${left} ${bottom}H${right}`} />
        {means.map(({ which, value, at }) => (
          <g key={which}>
            <path
              class={which === 'on' ? `thick ${styles.mean}` : `thin ${styles.meanOff}`}
              d={`M${left} ${y(value)}H${right}`}
            />
            <text class={which === 'on' ? 'goal' : 'strong'} x={right + 8} y={at}>
              {words.trial.with[which]} {say(value)}
            </text>
          </g>
        ))}
      </svg>
      <details>
        <summary>{text.table}</summary>
        <table class="num">
          <caption class="hidden">{sayQuestion(plan, words)}</caption>
          <thead>
            <tr>
              {(['period', 'with', 'scores', 'mean'] as const).map((head) => (
                <th scope="col" key={head}>
                  {text.heads[head]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((one) => (
              <tr key={one.index}>
                <td>{one.index + 1}</td>
                <td>{words.trial.with[one.with]}</td>
                <td>{scoresOf(one.scores)}</td>
                <td>{one.mean === undefined ? text.none : say(one.mean)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** The two means with the place of their words, kept apart when they lie close. */
function labelled(on: number | undefined, off: number | undefined, y: (score: number) => number) {
  if (on === undefined || off === undefined) return [];
  const middle = (y(on) + y(off)) / 2;
  const apart = Math.max(18, Math.abs(y(on) - y(off))) / 2;
  const [high, low] = [middle - apart + 5, middle + apart + 5];
  const onAbove = y(on) <= y(off);
  return [
    { which: 'off' as const, value: off, at: onAbove ? low : high },
    { which: 'on' as const, value: on, at: onAbove ? high : low },
  ];
}
