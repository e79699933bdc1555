/** One line of the table in docs/performance.md. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  /** Absent when there is no goal. */
  readonly met?: boolean;
}

export function toTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, measured, goal, met }) => {
    const mark = met === undefined ? '' : met ? 'yes' : '**no**';
    return `| ${what} | ${measured} | ${goal} | ${mark} |`;
  });
  return ['| what | measured | goal | met |', '|---|---|---|---|', ...rows].join('\n');
}

/** The middle one; of an even number the lower of the two middle ones. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** `1,234` or `0.56`: as many digits as mean something. */
export function show(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
