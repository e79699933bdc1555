import {
  alarmKinds,
  assumptions,
  courses,
  groups,
  invariants,
  listAssumptions,
  matters,
  type Report,
  type SweepRow,
  stuckOutcomes,
  sweepOutcomes,
} from '@rugwijs/simulation';
import type { Language } from '@rugwijs/text';
import { escapeHtml, lineChart } from './chart.ts';
import { style } from './page-style.ts';
import { type SimulationWords, simulationWordsIn } from './words.ts';

/** What is shown besides the report itself. */
export interface PageExtras {
  readonly seconds: number;
  readonly sweep: readonly SweepRow[] | undefined;
  readonly journal: { readonly patientDays: number; readonly differences: number };
}

/** The whole report as one page that asks nothing of anybody: no script, no request, light and dark, on paper as well. */
export function simulationPage(report: Report, extras: PageExtras, language: Language): string {
  const words = simulationWordsIn(language);
  const number = numberIn(language);
  const show: Shown = { report, extras, words, number };
  const { headings } = words;
  const parts = [
    section(headings.honest, list(words.honest)),
    section(headings.invariants, invariantsPart(show)),
    section(headings.alarms, alarmsPart(show)),
    section(headings.pain, painPart(show)),
    section(headings.handOver, handOverPart(show)),
    section(
      headings.dose,
      curvePart(
        show,
        report.dose.map((share) => (share === null ? null : Math.round(1000 * share) / 10)),
        [0, 100],
        words.doseNote,
        '%',
      ),
    ),
    section(headings.walking, curvePart(show, report.walkMinutes, [0, 30], words.walkingNote, 'min')),
    section(
      headings.use,
      curvePart(
        show,
        report.adherence.usedByWeek.map((share) => Math.round(1000 * share) / 10),
        [0, 100],
        openedNote(show),
        '%',
      ),
    ),
    section(headings.plan, planPart(show)),
    ...(extras.sweep === undefined ? [] : [section(headings.sweep, sweepPart(show, extras.sweep))]),
    section(
      headings.journal,
      `<p>${escapeHtml(words.journal(number(extras.journal.patientDays), extras.journal.differences))}</p>`,
    ),
    section(headings.assumptions, assumptionsPart(show)),
  ];
  const what = words.what(number(report.people), number(report.days), report.seed);
  const speed = words.speed(number(report.patientDays), number(extras.seconds, 1));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Rugwijs: ${escapeHtml(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header><p class="soft">Rugwijs</p><h1>${escapeHtml(words.title)}</h1><p class="lead">${escapeHtml(words.lead)}</p>
<p class="soft">${escapeHtml(what)}. ${escapeHtml(speed)}. ${escapeHtml(report.rulesVersion)}</p></header>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

interface Shown {
  readonly report: Report;
  readonly extras: PageExtras;
  readonly words: SimulationWords;
  readonly number: (value: number, digits?: number) => string;
}

export function numberIn(language: Language): (value: number, digits?: number) => string {
  return (value, digits = 0) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A rate with as many digits as it was asked with. */
export function rate(perYear: number, number: Shown['number']): string {
  return number(perYear, String(perYear).split('.')[1]?.length ?? 0);
}

/** The option that gives the same alarm signs again; nothing when they are the usual ones. */
export function alarmsOption({ alarms: { perYear } }: Report): string {
  return perYear === assumptions.alarmsPerYear.value ? '' : ` --alarms ${perYear}`;
}

/** A share as a whole percentage, or a dash when there was nothing to count. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(100 * share)} %`;
}

function section(title: string, inside: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>${inside}</section>`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

/** The first column names the row; a cell that begins with `*` is bold. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (one: string) =>
    one.startsWith('*') ? `<td><strong>${escapeHtml(one.slice(1))}</strong></td>` : `<td>${escapeHtml(one)}</td>`;
  const body = rows.map(
    ([first = '', ...rest]) => `<tr><th scope="row">${escapeHtml(first)}</th>${rest.map(cell).join('')}</tr>`,
  );
  const heads = head.map((one) => `<th scope="col">${escapeHtml(one)}</th>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeHtml(head.join(', '))}"><table><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function invariantsPart({ report, words, number }: Shown): string {
  const rows = invariants.map((id) => {
    const count = report.violations[id];
    return [words.invariants[id], count === 0 ? words.never : `*${words.times(count)}`];
  });
  const seen = report.violationsSeen
    .slice(0, 20)
    .map((one) => [
      words.invariants[one.invariant],
      `${words.day} ${one.day}: ${one.what}`,
      words.replay(one.person, report.seed, report.days, alarmsOption(report)),
    ]);
  const when =
    seen.length === 0
      ? ''
      : `<h3>${escapeHtml(words.headings.violations)}</h3>${table([words.table.what, words.day, ''], seen)}`;
  return `<p>${escapeHtml(words.checked(number(report.dosesChecked)))}</p>${table([words.table.what, words.table.number], rows)}${when}`;
}

function alarmsPart({ report: { alarms, stoppedFor }, words, number }: Shown): string {
  const ids = ['raised', 'missed', 'denied', 'notAsked', 'open'] as const;
  const days = (value: number | null) => (value === null ? '–' : number(value, 1));
  const kinds = alarmKinds.map((kind) => {
    const { raised, missed } = alarms.byKind[kind];
    return [words.alarmKinds[kind], number(raised), missed === 0 ? number(missed) : `*${number(missed)}`];
  });
  const stopped = words.stoppedFor(number(stoppedFor.nerveSign), number(stoppedFor.legSpread));
  return `<p>${escapeHtml(words.alarmRate(rate(alarms.perYear, number)))} ${escapeHtml(words.missedMeans)}</p>${table(
    [words.table.what, words.table.number],
    ids.map((id) => [words.alarms[id], number(alarms[id])]),
  )}${table([words.table.sign, words.alarms.raised, words.alarms.missed], kinds)}<p>${escapeHtml(stopped)}</p><p>${escapeHtml(words.alarmDays(days(alarms.daysToVerdict), days(alarms.daysToVerdictMonthly)))}</p>`;
}

function painPart({ report, words, number }: Shown): string {
  const { weeks, inside } = report.publishedPain;
  const charts = groups.map((group) => {
    const found = assumptions.publishedPain.value[group];
    const marks = weeks.map((x, index) => {
      const [mean = 0, low = 0, high = 0] = found[index] ?? [];
      return { x, mean, low, high };
    });
    const points = weeks.map((week, index) => [week, report.meanPain[group][index] ?? 0] as const);
    const rows = weeks.map((week, index) => [
      `${words.week} ${week}`,
      number(report.meanPain[group][index] ?? 0, 1),
      `${marks[index]?.mean} (${marks[index]?.low}–${marks[index]?.high})`,
      inside[group][index] ? words.inside : `*${words.outside}`,
    ]);
    const label = rows.map((row) => row.join(', ')).join('; ');
    const lines = [{ name: words.simulated, points, tone: 'act' as const }];
    const chart = lineChart(label, { x: [0, 52], y: [0, 70], xName: words.week, lines, marks });
    return `<figure><figcaption>${escapeHtml(words.groups[group])}</figcaption>${chart}</figure>${table([words.week, words.simulated, words.published, ''], rows)}`;
  });
  return `<p>${escapeHtml(words.painNote)}</p><div class="two">${charts.map((chart) => `<div>${chart}</div>`).join('')}</div>`;
}

function handOverPart({ report, words, number }: Shown): string {
  const { byCourse, notImproving } = report.handOver;
  const rows = courses.map((course) => {
    const { people, told, meanDays } = byCourse[course];
    return [words.courses[course], number(people), number(told), meanDays === null ? '–' : number(meanDays)];
  });
  const points = notImproving.weeks.map((count, week) => [week, count] as const);
  const most = Math.max(5, ...notImproving.weeks);
  const chart = lineChart(words.headings.handOver, {
    x: [0, Math.max(1, notImproving.weeks.length - 1)],
    y: [0, most],
    xName: words.week,
    lines: [{ name: words.table.told, points, tone: 'act' }],
  });
  return `<p>${escapeHtml(words.handOverNote(number(notImproving.people)))}</p>${list(stuckLines({ report, words, number }))}<figure>${chart}</figure>${table([words.table.course, words.table.people, words.table.told, words.table.days], rows)}`;
}

/** What became of those who did not improve, a line each. */
export function stuckLines({ report, words, number }: Pick<Shown, 'report' | 'words' | 'number'>): readonly string[] {
  return stuckOutcomes.map((outcome) => `${number(report.handOver.notImproving[outcome])} ${words.stuck[outcome]}`);
}

function curvePart(
  { words, number }: Shown,
  values: readonly (number | null)[],
  y: readonly [number, number],
  note: string,
  unit: string,
): string {
  const points = values.flatMap((value, week) => (value === null ? [] : [[week + 1, value] as const]));
  const chosen = [1, 2, 4, 6, 8, 12, 16, 26, 39, 52].filter((week) => week <= values.length);
  const rows = chosen.map((week) => {
    const value = values[week - 1];
    return [`${words.week} ${week}`, value === null || value === undefined ? '–' : `${number(value, 1)} ${unit}`];
  });
  const chart = lineChart(rows.map((row) => row.join(': ')).join('; '), {
    x: [0, Math.max(1, values.length)],
    y,
    xName: words.week,
    lines: [{ name: unit, points, tone: 'act' }],
  });
  return `<p>${escapeHtml(note)}</p><figure>${chart}</figure><details><summary>${escapeHtml(words.table.number)}</summary>${table([words.week, words.table.value], rows)}</details>`;
}

function openedNote({ report: { adherence }, words }: Shown): string {
  return words.openedNote(percent(adherence.sessionsOfReady), percent(adherence.checkInsAnswered));
}

function planPart({ report, words, number }: Shown): string {
  const sizes = report.planSizes.flatMap((count, size) => (count === 0 ? [] : [[String(size), number(count)]]));
  const modes = Object.entries(report.modes).map(([mode, count]) => [words.modes[mode] ?? mode, number(count)]);
  const steps = Object.entries(report.steps).map(([step, count]) => [words.steps[step] ?? step, number(count)]);
  const { table: heads } = words;
  return `<div class="two">${table([heads.exercises, heads.people], sizes)}${table([heads.mode, heads.people], modes)}</div><h3>${escapeHtml(words.headings.steps)}</h3>${table([heads.step, heads.number], steps)}`;
}

function sweepPart({ words, number }: Shown, rows: readonly SweepRow[]): string {
  const [inUse] = rows;
  if (inUse === undefined) return '';
  const cells = rows.map((row) => [
    row.threshold === 'in-use' ? words.inUse : `${words.thresholds[row.threshold]}: ${row.value}`,
    ...sweepOutcomes.map((outcome) => {
      const shown = number(row.outcomes[outcome], outcome === 'violations' ? 0 : 1);
      return row !== inUse && matters(row, inUse, outcome) ? `*${shown}` : shown;
    }),
  ]);
  const head = ['', ...sweepOutcomes.map((outcome) => words.outcomes[outcome])];
  return `<p>${escapeHtml(words.sweepNote)}</p>${table(head, cells)}${list(sweepInWords(rows, words))}`;
}

/** One sentence a threshold: what it moves, or that it moves little. */
export function sweepInWords(rows: readonly SweepRow[], words: SimulationWords): readonly string[] {
  const [inUse, ...others] = rows;
  if (inUse === undefined) return [];
  return (Object.keys(words.thresholds) as (keyof SimulationWords['thresholds'])[]).map((threshold) => {
    const own = others.filter((row) => row.threshold === threshold);
    const moved = sweepOutcomes.filter((outcome) => own.some((row) => matters(row, inUse, outcome)));
    const name = words.thresholds[threshold];
    if (moved.length === 0) return words.mattersLittle(name);
    return words.mattersMost(name, moved.map((outcome) => words.outcomes[outcome]).join(', '));
  });
}

function assumptionsPart({ report, words }: Shown): string {
  const rows = listAssumptions(report.alarms.perYear).map(({ id, value, unit, basis, source }) => [
    id,
    value,
    unit,
    source === undefined ? words.basis[basis] : `${words.basis[basis]}: ${source}`,
  ]);
  return `<details><summary>${escapeHtml(words.headings.assumptions)}</summary>${table([words.table.what, words.table.value, words.table.unit, words.table.source], rows)}</details>`;
}
