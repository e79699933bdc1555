import type { Stop } from './path.ts';

const steps: Readonly<Record<string, number>> = {
  duration: 1,
  course: 1,
  pain: 2,
  'leg-pain': 3,
  'leg-features': 3,
  'relief-sitting': 3,
  'vascular-legs': 3,
  'painkiller-relief': 3,
  'sleep-walk-loss': 3,
};

/** Which of the five vertebrae a check stands at, from 0: alarm, how long, how much, where, daily life. Never back while going on. */
export function stepOf(path: readonly Stop[]): number {
  return Math.max(
    0,
    ...path.map((stop) => (stop.kind === 'list' || stop.ids[0] === 'age' ? 0 : (steps[stop.ids[0] ?? ''] ?? 4))),
  );
}
