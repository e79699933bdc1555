import { readFileSync } from 'node:fs';
import { type Answers, type AnswerValue, all, any, type Condition, type Decision, decide, walk } from '@rugwijs/core';
import { describe, expect, it, vi } from 'vitest';
import { questions } from '../answers/questions.ts';
import { from, is, isUnknown, yes } from '../answers/words.ts';
import { cleanRows } from './test-people.ts';
import { isTrue } from './testing.ts';
import { triageKnowledge } from './triage-knowledge.ts';

vi.setConfig({ testTimeout: 120_000 });

/**
 * Random people and what the throw-away prototype of triage.md made of them, written by another hand than our rules:
 * `verdict of its flow | verdict on everything asked | answers`, one person a line. A row that is not named is a no; a bare id is a
 * yes. 400 are anybody. The others were looked for among 150,000 because we differ, up to three of each kind and pair of verdicts.
 * Questions that only we ask them are answered too. Its verdicts are not to be made again from our own engine.
 */
const people = readFileSync(new URL('prototype-people.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(read);

type Verdict = Decision['verdict'];

function read(line: string): { flow: string; everything: string; answers: Answers } {
  const [flow = '', everything = '', said = ''] = line.split(' | ');
  const answers: Record<string, AnswerValue> = { ...cleanRows };
  for (const { id, kind } of questions) if (kind === 'many') answers[id] = [];
  for (const one of said.split(' ')) {
    const [id = '', value = 'yes'] = one.split('=');
    const kind = questions.find((question) => question.id === id)?.kind;
    answers[id] = kind === 'many' ? value.split('+') : kind === 'number' || kind === 'scale' ? Number(value) : value;
  }
  return { flow, everything, answers };
}

interface Kind {
  readonly who: Condition;
  readonly why: string;
  /** Its verdict and ours, wherever the two differ for this reason; after each other when something else was urgent already. */
  readonly verdicts: readonly string[];
}

/** Where we differ from the prototype on purpose: who, and why. Nobody else may get another verdict. */
const kinds: Readonly<Record<string, Kind>> = {
  'a throbbing belly from 60': {
    who: all(yes('pulsating-belly'), any(from('age', 60), isUnknown('age')), is('known-aneurysm', 'no', 'unknown')),
    why: 'Stricter: from 60 a new throbbing belly is most often the artery (aneurysm).',
    verdicts: ['call-gp-today → call-gp-now', 'emergency → call-gp-now'],
  },
  'a known aneurysm that throbs': {
    who: all(yes('pulsating-belly'), yes('known-aneurysm')),
    why: 'Stricter: the throbbing is new by its question, also when the pain is called old (aneurysm).',
    verdicts: ['call-gp-today → emergency', 'call-gp-now → emergency'],
  },
  'a strain from 75': {
    who: all(yes('strain-onset'), from('age', 75)),
    why: 'Stricter: a doctor looks at a new strain whatever the pain (fracture-after-strain). Fast worse makes it a call today.',
    verdicts: [
      'self-care → gp-appointment',
      'self-care → call-gp-today',
      'physiotherapist → gp-appointment',
      'physiotherapist → call-gp-today',
      'gp-appointment → call-gp-today',
    ],
  },
  'a leg that may be getting worse': {
    who: all(
      any(yes('both-legs'), yes('foot-drop'), yes('leg-weakness'), yes('cord-signs')),
      is('motor-onset', 'longer'),
      isUnknown('motor-worse'),
    ),
    why: 'Stricter: who does not know whether it gets worse was not shown to be steady, so nothing calms it (foot-drop, fever, cancer).',
    verdicts: ['call-gp-today → call-gp-now', 'emergency → call-gp-now'],
  },
  'feeling, bladder or bowel that may be getting worse': {
    who: all(
      any(yes('saddle-feeling'), yes('urine-control'), yes('urine-leak'), yes('bowel-control'), yes('sexual-function')),
      is('ces-onset', 'longer'),
      isUnknown('ces-worse'),
    ),
    why: 'Stricter, as for a leg (fever, cancer).',
    verdicts: ['call-gp-today → call-gp-now', 'emergency → call-gp-now'],
  },
  'released after a procedure': {
    who: all(yes('spine-procedure'), is('procedure-worse', 'no'), yes('procedure-released')),
    why: 'Calmer, and a doubt for who signs: the team that treated says that exercise is fine, which the prototype did not ask.',
    verdicts: [
      'gp-appointment → physiotherapist',
      'call-gp-today → physiotherapist',
      'call-gp-today → gp-appointment',
      'emergency → call-gp-now',
    ],
  },
};

const walked = (answers: Answers) => walk(answers, triageKnowledge).decision.verdict;
const onEverything = (answers: Answers) => decide(answers, triageKnowledge).verdict;

/** Everybody on whom we and the prototype differ: the kind that explains it, its verdict → ours. */
function differences(theirs: 'flow' | 'everything', ours: (answers: Answers) => Verdict): readonly string[] {
  return people.flatMap((person, index) => {
    const verdict = ours(person.answers);
    if (verdict === person[theirs]) return [];
    const explained = Object.keys(kinds).filter((kind) => isTrue(kinds[kind]!.who, person.answers, triageKnowledge));
    return [`${explained.join(' and ') || `person ${index + 1}`}: ${person[theirs]} → ${verdict}`];
  });
}

const allowed = Object.entries(kinds).flatMap(([kind, { verdicts }]) => verdicts.map((change) => `${kind}: ${change}`));

describe('a second opinion: the prototype that triage.md was tried out with', () => {
  it('knows more than 400 people with every verdict among them', () => {
    expect(people.length).toBeGreaterThan(400);
    expect(new Set(people.map(({ flow }) => flow)).size).toBe(6);
  });

  it('the Rugcheck comes to the same verdict, asking in our order and stopping where we stop, the explained ones aside', () => {
    expect([...new Set(differences('flow', walked))].toSorted()).toEqual(allowed.toSorted());
  });

  it('so do the same rules on everything that could be asked, the explained ones aside', () => {
    const different = [...new Set(differences('everything', onEverything))];
    // On everything a danger from oneself is known at once: nobody stops at a call now before it.
    expect(different.toSorted()).toEqual(allowed.filter((one) => !one.includes(': emergency')).toSorted());
  });
});
