import { proofOptions, theorems, triageKnowledge } from '@rugwijs/clinical';
import { decide, openCourt, proveTheorem } from '@rugwijs/core';
import { people } from '@rugwijs/simulation';
import { type Figure, show } from './report.ts';

/** All theorems over every set of answers, beside trying people one by one for as long. */
export function proofFigures(): Figure[] {
  const began = process.cpuUsage();
  const court = openCourt(theorems, triageKnowledge, proofOptions);
  const open = theorems.filter((theorem) => !proveTheorem(theorem, court).proved);
  if (open.length > 0) throw new Error(`Not proved: ${open.map(({ id }) => id).join(', ')}`);
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  return [
    {
      what: `Proof of ${theorems.length} theorems over every set of answers, processor time on one core`,
      measured: `${show(seconds)} s`,
      goal: '≤ 10 s',
      met: seconds <= 10,
    },
    {
      what: 'Sets of answers that trying one by one would reach in that time',
      measured: `${show(triedIn(seconds))} of 5 × 10³⁸`,
      goal: '',
    },
  ];
}

function triedIn(seconds: number): number {
  const some = people(200);
  for (const answers of some) decide(answers, triageKnowledge);
  const began = performance.now();
  for (const answers of some) decide(answers, triageKnowledge);
  return (some.length / ((performance.now() - began) / 1000)) * seconds;
}
