import { assumptions } from '@rugwijs/simulation';
import { BadInput } from '../input/problem.ts';

/** What `rugwijs simulate` was asked to do. */
export interface SimulationOptions {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  /** Alarm signs per person and year. */
  readonly alarmsPerYear: number;
  /** File for the page. */
  readonly report: string | undefined;
  readonly sweep: boolean;
  /** Tell the life of this one person. */
  readonly person: number | undefined;
  /** So many people go through the real journal as well. */
  readonly throughJournal: number;
}

/** The options of this command alone, as `parseArgs` takes them. */
export const simulationOptions = {
  people: { type: 'string' },
  days: { type: 'string' },
  seed: { type: 'string' },
  alarms: { type: 'string' },
  report: { type: 'string' },
  sweep: { type: 'boolean' },
  person: { type: 'string' },
  'through-journal': { type: 'string' },
} as const;

export type SimulationValues = {
  readonly [Option in keyof typeof simulationOptions]?: string | boolean | undefined;
};

const bounds = {
  people: { least: 1, most: 1_000_000, usual: 1000 },
  days: { least: 1, most: 1825, usual: 365 },
  seed: { least: 0, most: 4_294_967_295, usual: 1 },
  person: { least: 0, most: 999_999, usual: 0 },
  'through-journal': { least: 0, most: 10_000, usual: 2 },
  alarms: { least: 0, most: 12, usual: assumptions.alarmsPerYear.value },
} as const;

/** Read when the command is `simulate`; on another command they are a mistake. Throws `BadInput`. */
export function readSimulation(values: SimulationValues): SimulationOptions {
  const report = values.report;
  if (report === '') throw new BadInput({ kind: 'option-without-value', option: '--report', allowed: 'report.html' });
  return {
    people: readNumber('people', values.people),
    days: readNumber('days', values.days),
    seed: readNumber('seed', values.seed),
    alarmsPerYear: readNumber('alarms', values.alarms),
    report: typeof report === 'string' ? report : undefined,
    sweep: values.sweep === true,
    person: values.person === undefined ? undefined : readNumber('person', values.person),
    throughJournal: readNumber('through-journal', values['through-journal']),
  };
}

/** What may stand behind an option; `undefined` for one that is not of this command. */
export function allowedForSimulation(option: string): string | undefined {
  const name = option.replace(/^--/, '');
  if (name === 'report') return 'report.html';
  if (!Object.hasOwn(bounds, name)) return undefined;
  return allowed(name as keyof typeof bounds);
}

/** Whole numbers, but for a rate: that shows how to write it. */
function allowed(name: keyof typeof bounds): string {
  const { least, most, usual } = bounds[name];
  return `${least} … ${most}${name === 'alarms' ? ` (${usual})` : ''}`;
}

function readNumber(name: keyof typeof bounds, found: string | boolean | undefined): number {
  const { least, most, usual } = bounds[name];
  if (found === undefined) return usual;
  const form = name === 'alarms' ? /^\d{1,2}(\.\d{1,6})?$/ : /^\d{1,12}$/;
  const value = typeof found === 'string' && form.test(found) ? Number(found) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new BadInput({ kind: 'bad-option', option: `--${name}`, found: String(found), allowed: allowed(name) });
}
