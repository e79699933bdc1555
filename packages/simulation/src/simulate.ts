import { knowledge as clinical } from '@rugwijs/clinical';
import type { App, SimulationKnowledge } from './app/app.ts';
import { journalApp } from './app/journal-app.ts';
import { type Difference, pairedApp } from './app/paired-app.ts';
import { newLife } from './life/life.ts';
import { live } from './life/live.ts';
import { newTally, type Tally, tallyViolations } from './life/tally.ts';
import { lightApp } from './light/light-app.ts';
import { makePerson } from './people/person.ts';
import type { Violation } from './watch/invariants.ts';
import { watchPerson } from './watch/watch.ts';

export interface Asked {
  readonly people: number;
  readonly days: number;
  readonly seed: number;
  /** How often an alarm sign begins, per person and year; without it the usual assumption. */
  readonly alarmsPerYear?: number | undefined;
  readonly knowledge?: SimulationKnowledge;
  /** Stands in for the light app, to try faults or the journal. */
  readonly app?: (knowledge: SimulationKnowledge, days: number) => App;
}

/** Lives that many lives, one after another; only sums stay. The same seed gives the same sums, to the last bit. */
export function simulate({ people, days, seed, alarmsPerYear, knowledge = clinical, app = lightApp }: Asked): Tally {
  const tally = newTally();
  for (let number = 0; number < people; number += 1) {
    const watch = watchPerson(number, knowledge);
    live(newLife(makePerson(seed, number, days, alarmsPerYear), app(knowledge, days), watch, tally), days);
    tallyViolations(tally, watch.violations);
  }
  return tally;
}

/** One life, told day by day, with the violations in it. */
export function simulateOne(
  { days, seed, alarmsPerYear, knowledge = clinical, app = lightApp }: Omit<Asked, 'people'>,
  number: number,
  say: (day: number, what: string) => void,
): { readonly person: ReturnType<typeof makePerson>; readonly violations: readonly Violation[] } {
  const person = makePerson(seed, number, days, alarmsPerYear);
  const watch = watchPerson(number, knowledge);
  live(newLife(person, app(knowledge, days), watch, newTally(), say), days);
  return { person, violations: watch.violations };
}

/** The same people through the light app and through the real journal and `advise`: every difference, and what was lived and compared. */
export function compareWithJournal(
  { people, days, seed, alarmsPerYear, knowledge = clinical }: Asked,
  lightKnowledge: SimulationKnowledge = knowledge,
): {
  readonly differences: readonly (Difference & { readonly person: number })[];
  readonly patientDays: number;
  readonly lived: Tally;
} {
  const lived = newTally();
  const found: (Difference & { readonly person: number })[] = [];
  for (let number = 0; number < people; number += 1) {
    const differences: Difference[] = [];
    const app = pairedApp(lightApp(lightKnowledge, days), journalApp(knowledge), differences);
    const watch = watchPerson(number, knowledge);
    live(newLife(makePerson(seed, number, days, alarmsPerYear), app, watch, lived), days);
    for (const difference of differences) found.push({ ...difference, person: number });
  }
  return { differences: found, patientDays: people * days, lived };
}
