import { compareWithJournal, simulate } from '@rugwijs/simulation';
import { type Figure, median, show } from './report.ts';

const people = { people: 40, days: 120, seed: 1 };

/**
 * Days of virtual people through the rules with every invariant checked, and the same people through the real journal and
 * `advise` as well. The second does both and compares them, so the ratio is a little kind to the journal.
 */
export function simulationFigures(runs = 5): Figure[] {
  simulate(people);
  const light: number[] = [];
  const journal: number[] = [];
  let differences = 0;
  for (let run = 0; run < runs; run += 1) {
    light.push(perSecond(() => simulate({ ...people, people: 400, days: 365, seed: run }).patientDays));
    journal.push(
      perSecond(() => {
        const compared = compareWithJournal({ ...people, people: 3, seed: run });
        differences += compared.differences.length;
        return compared.patientDays;
      }),
    );
  }
  const perDay = median(light);
  return [
    {
      what: 'Patient-days a second of processor time, every invariant checked',
      measured: `${show(perDay)} (a million in ${show(1_000_000 / perDay)} s)`,
      goal: '1,000,000 in 10 s',
      met: perDay >= 100_000,
    },
    {
      what: 'Beside the same days through the real journal and `advise`',
      measured: `${show(perDay / median(journal))} ×, ${differences} differences`,
      goal: 'no difference',
      met: differences === 0,
    },
  ];
}

/** By processor time, all threads together: what else runs on the machine is not counted. */
function perSecond(work: () => number): number {
  const began = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(began);
  return done / ((user + system) / 1_000_000);
}
