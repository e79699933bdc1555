import {
  compareWithJournal,
  courses,
  invariants,
  matters,
  type Report,
  reportOf,
  simulate as run,
  type SweepRow,
  simulateOne,
  sweep,
  sweepOutcomes,
} from '@rugwijs/simulation';
import { alarmsOption, numberIn, percent, rate, simulationPage, stuckLines, sweepInWords } from '../simulate/page.ts';
import { simulationWordsIn } from '../simulate/words.ts';
import { type Context, printJson } from './context.ts';
import { section } from './print.ts';

/** So many days of the sample that goes through the journal as well. */
const sampleDays = 90;

/** `rugwijs simulate`: virtual people live through the rules; what never may happen is counted, and must be nought. */
export async function simulate(context: Context): Promise<void> {
  const { io, simulation } = context;
  const { people, days, seed, alarmsPerYear, report: file, throughJournal } = simulation;
  if (simulation.person !== undefined) {
    tellOne(context, simulation.person);
    return;
  }
  if (file !== undefined) await io.mayWrite(file);
  const began = io.seconds();
  const report = reportOf(run({ people, days, seed, alarmsPerYear }), { days, seed, alarmsPerYear });
  const seconds = Math.round(1000 * (io.seconds() - began)) / 1000;
  const compared = compareWithJournal({
    people: Math.min(people, throughJournal),
    days: Math.min(days, sampleDays),
    seed,
    alarmsPerYear,
  });
  const journal = { patientDays: compared.patientDays, differences: compared.differences.length };
  const swept = simulation.sweep ? sweep({ people, days, seed, alarmsPerYear }) : undefined;
  if (context.json) printJson(io, { ...report, seconds, journal, ...(swept === undefined ? {} : { sweep: swept }) });
  else print(context, report, { seconds, journal, swept });
  if (file === undefined) return;
  await io.write(file, simulationPage(report, { seconds, journal, sweep: swept }, context.language));
  if (!context.json) io.out(`\n${simulationWordsIn(context.language).written(file)}\n`);
}

interface Found {
  readonly seconds: number;
  readonly journal: { readonly patientDays: number; readonly differences: number };
  readonly swept: readonly SweepRow[] | undefined;
}

function print({ io, language }: Context, report: Report, { seconds, journal, swept }: Found): void {
  const words = simulationWordsIn(language);
  const { headings } = words;
  const number = numberIn(language);
  io.out(`${words.what(number(report.people), number(report.days), report.seed)}\n`);
  io.out(`${words.speed(number(report.patientDays), number(seconds, 1))}\n`);
  const count = (times: number) => (times === 0 ? words.never : words.times(times));
  section(
    io,
    headings.invariants,
    invariants.map((id) => `${words.invariants[id]} (${id}): ${count(report.violations[id])}`),
  );
  const seen = report.violationsSeen.slice(0, 10);
  section(
    io,
    headings.violations,
    seen.map(
      ({ invariant, person, day, what }) =>
        `${invariant}, ${words.day} ${day}: ${what}\n      ${words.replay(person, report.seed, report.days, alarmsOption(report))}`,
    ),
  );
  const alarms = (['raised', 'missed', 'denied', 'notAsked', 'open'] as const).map(
    (id) => `${words.alarms[id]}: ${number(report.alarms[id])}`,
  );
  const { nerveSign, legSpread } = report.stoppedFor;
  section(io, headings.alarms, [
    words.alarmRate(rate(report.alarms.perYear, number)),
    ...alarms,
    words.stoppedFor(number(nerveSign), number(legSpread)),
  ]);
  const { weeks, inside } = report.publishedPain;
  const pain = (['acute', 'persistent'] as const).map((group) => {
    const means = weeks.map((week, index) => {
      const where = inside[group][index] ? words.inside : words.outside;
      return `${words.week} ${week}: ${number(report.meanPain[group][index] ?? 0, 1)} (${where})`;
    });
    return `${words.groups[group]}: ${means.join(', ')}`;
  });
  section(io, headings.pain, pain);
  const { byCourse, notImproving } = report.handOver;
  section(io, headings.handOver, [
    words.handOverNote(number(notImproving.people)),
    ...stuckLines({ report, words, number }),
    ...courses.map(
      (course) => `${words.courses[course]}: ${number(byCourse[course].told)} / ${number(byCourse[course].people)}`,
    ),
  ]);
  const { sessionsOfReady, checkInsAnswered } = report.adherence;
  section(io, headings.use, [words.openedNote(percent(sessionsOfReady), percent(checkInsAnswered))]);
  if (swept !== undefined) section(io, headings.sweep, sweepLines(swept, language));
  section(io, headings.journal, [words.journal(number(journal.patientDays), journal.differences)]);
  section(io, headings.honest, words.honest);
}

function sweepLines(rows: readonly SweepRow[], language: Context['language']): readonly string[] {
  const words = simulationWordsIn(language);
  const number = numberIn(language);
  const [inUse] = rows;
  if (inUse === undefined) return [];
  const lines = rows.map((row) => {
    const name = row.threshold === 'in-use' ? words.inUse : `${words.thresholds[row.threshold]} ${row.value}`;
    const shown = sweepOutcomes.map((outcome) => {
      const mark = row !== inUse && matters(row, inUse, outcome) ? ' !' : '';
      return `${words.outcomes[outcome]} ${number(row.outcomes[outcome], outcome === 'violations' ? 0 : 1)}${mark}`;
    });
    return `${name}: ${shown.join('; ')}`;
  });
  return [words.sweepNote, ...lines, ...sweepInWords(rows, words)];
}

function tellOne({ io, language, simulation, json }: Context, number: number): void {
  const words = simulationWordsIn(language);
  const told: { readonly day: number; readonly what: string }[] = [];
  const { person, violations } = simulateOne(simulation, number, (day, what) => told.push({ day, what }));
  if (json) {
    const { chance: _, ...kept } = person;
    printJson(io, { person: kept, life: told, violations });
    return;
  }
  io.out(
    `${number}: ${words.groups[person.group]}, ${words.courses[person.course]}, ${words.headings.pain.split(',')[0]} ${Math.round(person.startPain)}\n`,
  );
  for (const { day, what } of told) io.out(`  ${words.day} ${day}: ${what}\n`);
  section(
    io,
    words.headings.violations,
    violations.map(({ invariant, day, what }) => `${words.day} ${day}: ${invariant}, ${what}`),
  );
}
