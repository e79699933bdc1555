/** Small charts drawn by hand: one thick line, words on the chart, no legend, no script. Colours come from the page. */

const wide = 640;
const high = 240;
const left = 44;
const bottom = 50;
const top = 14;

interface Axes {
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly tone: 'act' | 'ink';
}

/** What research found at one moment, with its margin. */
export interface Mark {
  readonly x: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** @param label What a screen reader says instead of the picture. */
export function lineChart(
  label: string,
  {
    x,
    y,
    xName,
    lines,
    marks = [],
  }: Axes & { readonly xName: string; readonly lines: readonly Line[]; readonly marks?: readonly Mark[] },
): string {
  const place = placer({ x, y });
  const drawn = lines.map((line) => lineOf(line, place)).join('');
  const bars = marks.map((mark) => markOf(mark, place)).join('');
  return svg(label, `${grid({ x, y }, place)}${bars}${drawn}${text(wide - 4, high - 6, 'end', 'soft', xName)}`);
}

type Place = (x: number, y: number) => readonly [number, number];

function placer({ x: [fromX, toX], y: [fromY, toY] }: Axes): Place {
  return (x, y) => [
    left + ((wide - left - 12) * (x - fromX)) / Math.max(1e-9, toX - fromX),
    high - bottom - ((high - bottom - top) * (y - fromY)) / Math.max(1e-9, toY - fromY),
  ];
}

function lineOf({ name, points, tone }: Line, place: Place): string {
  const placed = points.map(([x, y]) => place(x, y).map(short).join(' '));
  const last = points.at(-1);
  if (last === undefined) return '';
  const [x, y] = place(...last);
  const dots = points.length > 8 ? '' : points.map(([px, py]) => dot(place(px, py), tone)).join('');
  return `<polyline class="${tone}" points="${placed.join(' ')}"/>${dots}${text(x - 6, y - 10, 'end', tone, name)}`;
}

function dot([x, y]: readonly [number, number], tone: string): string {
  return `<circle class="${tone}" cx="${short(x)}" cy="${short(y)}" r="5"/>`;
}

function markOf({ x, mean, low, high: up }: Mark, place: Place): string {
  const [at, from] = place(x, low);
  const [, to] = place(x, up);
  const [, middle] = place(x, mean);
  return `<rect class="band" x="${short(at - 9)}" y="${short(to)}" width="18" height="${short(from - to)}" rx="4"/><line class="mean" x1="${short(at - 9)}" x2="${short(at + 9)}" y1="${short(middle)}" y2="${short(middle)}"/>`;
}

function grid({ x, y }: Axes, place: Place): string {
  const across = steps(y).map((value) => {
    const [, at] = place(x[0], value);
    return `<line class="hair" x1="${left}" x2="${wide - 12}" y1="${short(at)}" y2="${short(at)}"/>${text(left - 8, at + 5, 'end', 'soft', `${value}`)}`;
  });
  const along = steps(x).map((value) => text(place(value, 0)[0], high - bottom + 20, 'middle', 'soft', `${value}`));
  return [...across, ...along].join('');
}

/** Three to six round numbers. */
function steps([from, to]: readonly [number, number]): readonly number[] {
  const size = [1, 2, 5, 10, 13, 20, 25, 50, 100].find((one) => (to - from) / one <= 5) ?? 200;
  const values: number[] = [];
  for (let value = from; value <= to + 1e-9; value += size) values.push(Math.round(value * 100) / 100);
  return values;
}

function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', tone: string, words: string): string {
  return `<text class="${tone}" x="${short(x)}" y="${short(y)}" text-anchor="${anchor}">${escapeHtml(words)}</text>`;
}

function svg(label: string, inside: string): string {
  return `<svg viewBox="0 0 ${wide} ${high}" role="img" aria-label="${escapeHtml(label)}">${inside}</svg>`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
