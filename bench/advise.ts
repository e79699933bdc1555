import { knowledge } from '@rugwijs/clinical';
import { advise, fold, foldOne, type JournalEvent, makeEvent } from '@rugwijs/journal';
import { lived } from '../e2e/helpers/lived.ts';
import { type Figure, median, show } from './report.ts';

const today = '2026-11-22';
const now = `${today}T20:30:00+01:00`;

/** A year of daily use: what the app does when it opens, and after one more tap. */
export function adviseFigures(runs = 60): Figure[] {
  const events = lived({ today, days: 365 });
  const fromScratch: number[] = [];
  const adviceAlone: number[] = [];
  const oneMore: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    const person = fold(events, knowledge);
    const folded = performance.now();
    advise(person, now, knowledge);
    const advised = performance.now();
    advise(foldOne(person, painTonight(run), knowledge), now, knowledge);
    const again = performance.now();
    fromScratch.push(advised - began);
    adviceAlone.push(advised - folded);
    oneMore.push(again - advised);
  }
  const [advice, more] = [median(adviceAlone), median(oneMore)];
  return [
    {
      what: `\`advise\` for a year of daily use (${events.length} events)`,
      measured: `${show(advice)} ms (with folding all of it: ${show(median(fromScratch))} ms)`,
      goal: '≤ 5 ms',
      met: advice <= 5,
    },
    { what: 'After one more event: fold it and advise', measured: `${show(more)} ms`, goal: '≤ 1 ms', met: more <= 1 },
  ];
}

function painTonight(run: number): JournalEvent {
  return makeEvent('measured', { measure: 'pain', value: 3, day: today }, { id: `tonight-${run}`, at: now });
}
