import { weeklyMeans } from '@rugwijs/core';
import { useState } from 'preact/hooks';
import { Choices } from '../../design/choices.tsx';
import { person } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { LineChart } from '../../progress/charts/line-chart.tsx';
import { useWords } from '../../shell/words.ts';
import { sayDate, sayNumber } from '../../today/say.ts';

const lines = ['low', 'stress', 'worry'] as const;

/** One line at a time, week by week; no verdict on it, since nobody measured how much these scores move by themselves. */
export function MoodChart() {
  const words = useWords('mood');
  const practice = useWords('practice');
  const [line, setLine] = useState<(typeof lines)[number]>('low');
  const checks = person.value.logs.moodChecked;
  if (!words || !practice || checks.length === 0) return null;
  const text = words.chart;
  const { language } = settings.value;
  const told = checks.flatMap((check) => {
    const value = check[line];
    return value === undefined ? [] : [{ day: check.day, value }];
  });
  const means = weeklyMeans(told);
  const points = Array.from({ length: (means.at(-1)?.week ?? -1) + 1 }, (_, week) => {
    const found = means.find((mean) => mean.week === week);
    return found ? { week: week + 1, value: found.mean } : { week: week + 1 };
  });
  const last = means.at(-1);
  const chart = practice.progress.chart;
  const values = told.map(({ day, value }) => text.point(sayDate(day, language), value)).join(' ');
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <Choices
        legend={text.which}
        hideLegend
        layout="even"
        options={lines.map((one) => ({ value: one, label: text[one] }))}
        value={line}
        onInput={setLine}
      />
      {points.length > 1 && last ? (
        <LineChart
          points={points}
          flares={[]}
          words={{
            label: text.label(text[line], values),
            band: ['', ''],
            begin: chart.begin(sayNumber(means[0]?.mean ?? 0, language)),
            last: sayNumber(last.mean, language),
            week: chart.week,
            now: chart.now,
            flare: '',
          }}
        />
      ) : (
        <p class="soft">{text.none}</p>
      )}
      <p class="soft small">{text.note}</p>
      <details>
        <summary>{text.table}</summary>
        <table class="num">
          <caption class="hidden">{text.title}</caption>
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              {lines.map((one) => (
                <th scope="col" key={one}>
                  {text[one]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.toReversed().map((check) => (
              <tr key={check.event}>
                <td>{sayDate(check.day, language)}</td>
                {lines.map((one) => (
                  <td key={one}>{check[one] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
