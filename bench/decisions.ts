import { knowledge, rules } from '@rugwijs/clinical';
import { type Answers, decide, type Verdict } from '@rugwijs/core';
import { people as makePeople } from '@rugwijs/simulation';
import { runOn, translate } from './json-rules.ts';

import { type Figure, median, show } from './report.ts';

/** Whole decisions with their explanation, ours and json-rules-engine, on the same rules and people, in turns. */
export async function decisions(): Promise<Figure[]> {
  const people = makePeople(200);
  const engine = translate();
  const differences = await disagreements(people, engine);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    ours.push(
      perSecond(
        people.length * 50,
        timed(() => repeat(50, () => people.map((person) => decide(person, knowledge)))),
      ),
    );
    theirs.push(perSecond(people.length, await timedAsync(() => each(people, (p) => runOn(engine, p)))));
  }
  const ratio = median(ours) / median(theirs);
  const n = rules.length;
  return [
    {
      what: `Decisions with explanation, beside json-rules-engine on the same ${n} alarm rules`,
      measured: `${show(ratio)} × (${show(median(ours))} beside ${show(median(theirs))} a second)`,
      goal: '≥ 100 ×',
      met: ratio >= 100,
    },
    {
      what: 'People for whom the two give another urgency (it knows no "weet ik niet")',
      measured: `${differences} of ${people.length}`,
      goal: '',
    },
  ];
}

/** On people whose answers are all clear the translation must say the same, or we compare two different things. */
async function disagreements(people: readonly Answers[], engine: ReturnType<typeof translate>): Promise<number> {
  let different = 0;
  const ids = new Set<string>(rules.map(({ id }) => id));
  for (const person of people) {
    const theirs = await runOn(engine, person);
    const ours = new Map<string, Verdict>();
    for (const { rule, verdict } of decide(person, knowledge).reasons) if (ids.has(rule)) ours.set(rule, verdict);
    const same = [...ids].every((id) => ours.get(id) === theirs.get(id));
    if (same) continue;
    different += 1;
    if (!Object.values(person).includes('unknown')) {
      const wrong = [...ids].filter((id) => ours.get(id) !== theirs.get(id));
      throw new Error(
        `The translation differs without any "unknown": ${wrong.join(', ')} on ${JSON.stringify(person)}`,
      );
    }
  }
  return different;
}

function repeat(times: number, work: () => void) {
  for (let time = 0; time < times; time += 1) work();
}

async function each(people: readonly Answers[], work: (person: Answers) => Promise<unknown>) {
  for (const person of people) await work(person);
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function perSecond(count: number, milliseconds: number): number {
  return (count / milliseconds) * 1000;
}
