import { daysBetween, type LegScored } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { settings } from '../../device/settings.ts';
import { sayDate } from '../../today/say.ts';
import { sayShortDate } from '../expectation/short-date.ts';

interface TrendChartProps {
  /** Oldest first. */
  checks: readonly LegScored[];
  words: Words['leg'];
  /** The judgement, for the text alternative. */
  says: string;
}

const left = 30;
const right = 342;
const top = 10;
const bottom = 190;

/** Leg as a thick line with filled dots, back as a dashed one with open dots: told apart without colour. */
export function TrendChart({ checks, words, says }: TrendChartProps) {
  const { language } = settings.value;
  const first = checks[0];
  const last = checks.at(-1);
  if (!first || !last) return null;
  const y = scaleLinear([0, 10], [bottom, top]);
  const x = scaleLinear([0, Math.max(21, daysBetween(first.day, last.day))], [left + 12, right - 66]);
  const across = (check: LegScored) => x(daysBetween(first.day, check.day));
  // A look that a rise in leg pain ended has no score for the back.
  const backs = checks.flatMap((check) => (check.backPain === undefined ? [] : [{ check, score: check.backPain }]));
  const back = backs.at(-1);
  const legPath = line<LegScored>(across, ({ legPain }) => y(legPain))([...checks]) ?? undefined;
  const backPath = line<(typeof backs)[number]>(
    ({ check }) => across(check),
    ({ score }) => y(score),
  )(backs);
  const values = checks.map(({ day, legPain, backPain }) =>
    words.trend.point(sayDate(day, language), String(legPain), backPain?.toString()),
  );
  const apart = back === undefined || back.check !== last || Math.abs(y(last.legPain) - y(back.score)) >= 20;
  // Two words on one place would cover each other: the leg's goes up, the back's down.
  const legAt = y(last.legPain) + (apart ? 6 : -4);
  const backAt = back ? y(back.score) + (apart ? 6 : 18) : 0;
  return (
    <svg class="chart" viewBox="-4 -6 350 226" role="img" aria-label={words.trend.label(values.join('; '), says)}>
      {[0, 5, 10].map((score) => (
        <text key={score} x="14" y={y(score) + 5} text-anchor="end">
          {score}
        </text>
      ))}
      <path class="axis" d={`M${left} ${bottom}H${right}`} />
      {checks.length > 1 ? (
        <>
          <path class="thin dash" d={backPath ?? undefined} />
          <path class="thick" d={legPath} />
        </>
      ) : null}
      {checks.map((check) => (
        <g key={check.day}>
          {check.backPain === undefined ? null : (
            <circle class="pt-open" cx={across(check)} cy={y(check.backPain)} r="4.5" />
          )}
          <circle class="pt" cx={across(check)} cy={y(check.legPain)} r="6" />
        </g>
      ))}
      <text class="strong" x={across(last) + 14} y={legAt}>
        {words.trend.leg} {last.legPain}
      </text>
      {back ? (
        <text x={across(back.check) + 14} y={backAt}>
          {words.trend.back} {back.score}
        </text>
      ) : null}
      <text x={across(first)} y={bottom + 22} text-anchor="middle">
        {sayShortDate(first.day)}
      </text>
      {checks.length > 1 ? (
        <text class="strong" x={across(last)} y={bottom + 22} text-anchor="middle">
          {sayShortDate(last.day)}
        </text>
      ) : null}
    </svg>
  );
}
