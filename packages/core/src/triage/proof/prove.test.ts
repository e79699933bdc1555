import { describe, expect, it } from 'vitest';
import type { Answers } from '../../answers/answer.ts';
import type { Question } from '../../answers/question.ts';
import { all, any, atLeast, not, words } from '../../rule/condition.ts';
import { countOutcomes, outcomeAt } from '../../rule/diagram-answers.ts';
import { decide } from '../decide.ts';
import type { TriageKnowledge } from '../knowledge.ts';
import type { Claim } from '../theorem.ts';
import { urgency, verdicts } from '../verdict.ts';
import { countRule, countVerdicts } from './count.ts';
import { openCourt, tryOther } from './court.ts';
import { proveTheorem } from './prove.ts';
import { answersAt, triageDiagram, triageDiagramLike } from './triage-diagram.ts';

// A check of nine questions: a follow-up, a calming answer that an unknown closes, a number, ticks, a skip, an outside score.
const yesNo = ['no', 'unknown', 'yes'] as const;
const vocabulary = {
  numb: { kind: 'choice', options: yesNo },
  weak: { kind: 'choice', options: yesNo },
  known: { kind: 'choice', options: yesNo },
  harm: { kind: 'choice', options: ['no', 'unknown', 'yes', 'skip'] },
  again: { kind: 'choice', options: ['no', 'unknown', 'yes', 'skip'] },
  age: { kind: 'number' },
  called: { kind: 'choice', options: yesNo },
  ticks: { kind: 'many', options: ['fear', 'worry', 'stress'] },
  score: { kind: 'choice', options: ['low', 'medium', 'high', 'unknown'] },
} as const;
const { yes, is, isUnknown, from, has } = words<typeof vocabulary>();

const row = { step: 'triage', block: 'S1', kind: 'choice', row: true } as const;
const questions: readonly Question[] = [
  { ...row, id: 'numb', options: yesNo },
  { ...row, id: 'weak', options: yesNo },
  {
    id: 'known',
    step: 'triage',
    block: 'S1',
    kind: 'choice',
    options: yesNo,
    when: all(yes('numb'), not(isUnknown('weak'))),
    noWhile: isUnknown('weak'),
  },
  { ...row, id: 'harm', options: vocabulary.harm.options },
  {
    id: 'again',
    step: 'triage',
    block: 'S1',
    kind: 'choice',
    options: vocabulary.again.options,
    when: is('harm', 'skip'),
    optional: true,
  },
  { id: 'age', step: 'triage', block: 'age', kind: 'number', min: 0, max: 120, mayBeUnknown: true },
  {
    id: 'called',
    step: 'triage',
    block: 'P2',
    kind: 'choice',
    options: yesNo,
    when: yes('weak'),
    orFrom: 'gp-appointment',
  },
  {
    id: 'ticks',
    step: 'classification',
    block: 'persisting',
    kind: 'many',
    options: vocabulary.ticks.options,
    mayBeUnknown: true,
  },
  {
    id: 'score',
    step: 'plan',
    block: 'plan',
    kind: 'choice',
    options: vocabulary.score.options,
    optional: true,
    mayBeUnknown: true,
  },
];

const rule = { tier: 'hard', sources: [], provenance: ['own'], certainty: 'expert' } as const;
const special = { sources: [], certainty: 'expert' } as const;
const knowledge: TriageKnowledge = {
  version: 'test',
  questions,
  triage: {
    rules: [
      {
        ...rule,
        id: 'nerve',
        verdicts: [
          ['call-gp-now', all(yes('numb'), yes('weak'))],
          ['call-gp-today', all(any(yes('numb'), yes('weak')), not(yes('known')))],
          ['gp-appointment', any(yes('numb'), yes('weak'))],
        ],
        whenUnknown: 'call-gp-today',
      },
      { ...rule, id: 'harm', verdicts: [['emergency', any(yes('harm'), yes('again'))]], whenUnknown: 'call-gp-today' },
      {
        ...rule,
        id: 'old',
        tier: 'soft',
        verdicts: [['gp-appointment', atLeast(2, from('age', 70), has('ticks', 'stress'), yes('called'))]],
        raisedBySecondContact: false,
      },
    ],
    manyUnknown: { ...special, id: 'many-unknown', rows: 2, verdict: 'gp-appointment' },
    secondContact: {
      ...special,
      id: 'second-contact',
      when: yes('called'),
      from: 'gp-appointment',
      atMost: 'call-gp-now',
    },
    riskOfPersisting: { ...special, id: 'risk', verdict: 'physiotherapist' },
    neededWhenCalm: { upTo: 'gp-appointment', questions: ['age', 'ticks', 'called'] },
    atOnce: [],
    rechecks: {
      'anything-new': [],
      gap: [],
      'pain-jump': [],
      'new-leg-sign': [],
      'fall-since': [],
      fever: [],
      'two-weeks-up': [],
      month: [],
      'not-improving': [],
      'free-text': [],
    },
  },
  classification: { course: [], leg: [], severity: [], recurrent: yes('numb'), inflammatoryPattern: yes('numb') },
  risk: {
    question: 'ticks',
    psych: ['fear', 'worry'],
    derived: [{ factor: 'long', when: from('age', 80) }],
    bands: { highPsych: 2, highPsychWith: 1, highTotal: 3, orFactor: 'long', medium: 2 },
    outside: 'score',
  },
};
const usual: Answers = {
  numb: 'no',
  weak: 'no',
  known: 'no',
  harm: 'no',
  again: 'skip',
  age: 40,
  called: 'no',
  ticks: [],
};
const options = { order: ['age', 'ticks'], usual };

describe('the diagram of a small check', () => {
  const triage = triageDiagram(knowledge, options);
  const { diagrams, variables } = triage;
  const every = variables.reduce<readonly (readonly number[])[]>(
    (sets, { values }) => sets.flatMap((set) => values.map((_, value) => [...set, value])),
    [[]],
  );

  it('asks in the order given, then in table order, one answer of each kind', () => {
    expect(variables.map(({ question, values }) => [question.id, values.length])).toEqual([
      ['age', 4], // under 70, under 80, from 80, unknown
      ['ticks', 7], // fear and worry look alike
      ['numb', 3],
      ['weak', 3],
      ['known', 3],
      ['harm', 4],
      ['again', 3], // skip counts as no
      ['called', 3],
      ['score', 4], // left alone, and three bands
    ]);
    expect(variables[0]?.values).toContain(40);
  });

  it('gives the verdict of the evaluator for every set of answers, for the whole and for each rule', () => {
    const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0n]));
    const seen = new Set<string>();
    for (const values of every) {
      const answers = answersAt(triage, values);
      const key = JSON.stringify(answers);
      if (seen.has(key)) continue;
      seen.add(key);
      const { verdict, reasons } = decide(answers, knowledge);
      expect([key, verdict]).toEqual([key, verdicts[outcomeAt(diagrams, triage.verdict, values)]]);
      for (const [id, own] of triage.rules) {
        const found = reasons.find((reason) => reason.rule === id)?.verdict ?? 'self-care';
        if (urgency(found) !== outcomeAt(diagrams, own, values)) expect([key, id, found]).toEqual([]);
      }
      counts[verdict] = (counts[verdict] ?? 0n) + 1n;
    }
    expect(countVerdicts(triage)).toEqual(counts);
    expect(BigInt(seen.size)).toBe(countOutcomes(diagrams, triage.possible()).get(1));
  });

  it('counts one rule over what it reads', () => {
    expect(countRule(triage, 'harm')).toMatchObject({ emergency: 2n, 'call-gp-today': 2n, 'self-care': 2n });
    expect(() => countRule(triage, 'hram')).toThrow('hram');
  });

  it('other rules may not tell apart what the space does not', () => {
    const older = { ...rule, id: 'older', verdicts: [['gp-appointment', from('age', 71)]] } as const;
    const other = { ...knowledge, triage: { ...knowledge.triage, rules: [older] } };
    expect(() => triageDiagramLike(triage, other)).toThrow('71');
    const wider = triageDiagram(knowledge, { ...options, also: [from('age', 71)] });
    expect(wider.variables[0]?.values).toHaveLength(5);
    expect(triageDiagramLike(wider, other).rules.has('older')).toBe(true);
  });
});

describe('claims', () => {
  const numbAndWeak = all(yes('numb'), yes('weak'));
  const theorem = (claim: Claim) => ({ id: 'claim', sources: [], rules: 'all', claims: [claim] }) as const;
  const attempt = (claim: Claim) => {
    const court = openCourt([theorem(claim)], knowledge, options);
    return proveTheorem(theorem(claim), tryOther(court, knowledge));
  };
  const rows = ['numb', 'weak', 'harm'];

  it.each<readonly [string, Claim]>([
    ['at least', { kind: 'at-least', given: numbAndWeak, verdict: 'call-gp-now' }],
    [
      'at least, an exception aside',
      { kind: 'at-least', given: yes('numb'), verdict: 'call-gp-today', unless: yes('known') },
    ],
    ['at most', { kind: 'at-most', given: all(is('harm', 'no'), is('weak', 'no', 'yes')), verdict: 'call-gp-now' }],
    ['one more sign', { kind: 'never-calmer', questions: rows, order: ['no', 'yes'], of: 'verdict' }],
    ['ever older', { kind: 'never-calmer', questions: ['age'], order: 'rising', of: 'each-rule' }],
    ['one more tick', { kind: 'never-calmer', questions: ['ticks'], order: 'rising', of: 'verdict' }],
    ['once it is now', { kind: 'no-matter', questions: ['age', 'ticks', 'called'], from: 'call-gp-now' }],
    [
      'skipping twice is no',
      { kind: 'same', question: 'harm', values: ['no', 'skip'], unless: any(yes('again'), isUnknown('again')) },
    ],
    ['every verdict comes out', { kind: 'reached' }],
    ['no side', { kind: 'nameless', words: ['left', 'right'] }],
  ])('%s: holds', (_name, claim) => {
    expect(attempt(claim)).toMatchObject({ proved: true });
  });

  const calm = { age: 40, ticks: [], numb: 'no', weak: 'no', harm: 'no', called: 'no' };
  it.each<readonly [string, Claim, readonly Answers[]]>([
    [
      'at least, without its exception',
      { kind: 'at-least', given: yes('numb'), verdict: 'call-gp-today' },
      [{ ...calm, numb: 'yes', known: 'yes' }],
    ],
    [
      'at most, one lower',
      { kind: 'at-most', given: is('harm', 'no'), verdict: 'call-gp-today' },
      [{ ...calm, weak: 'unknown', called: 'yes' }],
    ],
    [
      'a yes after unknown may be calmed',
      { kind: 'never-calmer', questions: ['numb'], order: ['unknown', 'yes'], of: 'verdict' },
      [
        { ...calm, numb: 'unknown' },
        { ...calm, numb: 'yes', known: 'yes' },
      ],
    ],
    [
      'calling matters below call now',
      { kind: 'no-matter', questions: ['called'], from: 'gp-appointment' },
      [
        { ...calm, harm: 'unknown', called: 'yes' },
        { ...calm, harm: 'unknown' },
      ],
    ],
    [
      'skipping is not no when it is offered again',
      { kind: 'same', question: 'harm', values: ['no', 'skip'] },
      [calm, { ...calm, harm: 'skip', again: 'unknown' }],
    ],
    [
      'a claim about nobody says nothing',
      { kind: 'at-least', given: all(yes('numb'), is('numb', 'no')), verdict: 'emergency' },
      [],
    ],
    ['a name', { kind: 'nameless', words: ['fear'] }, []],
  ])('%s: refuted with the smallest answers', (_name, claim, people) => {
    const found = attempt(claim);
    expect(found).toMatchObject({ proved: false, claim: 0, people });
    for (const answers of people) expect(decide(answers, knowledge).verdict).not.toBe('undecided');
  });

  it('a law about each rule names the rule', () => {
    const order = ['unknown', 'no'];
    expect(attempt({ kind: 'never-calmer', questions: ['harm'], order, of: 'each-rule' })).toMatchObject({
      rule: 'harm',
    });
  });

  it('a fall from an alarm counts only below its floor', () => {
    const steps = { kind: 'never-calmer', questions: ['weak'], order: ['yes', 'no'], of: 'verdict' } as const;
    expect(attempt({ ...steps, alarm: { from: 'emergency', floor: 'gp-appointment' } })).toMatchObject({
      proved: true,
    });
    expect(attempt({ ...steps, alarm: { from: 'call-gp-now', floor: 'gp-appointment' } })).toMatchObject({
      proved: false,
    });
  });

  it('a verdict that never comes out is named', () => {
    const never = { ...rule, id: 'never', verdicts: [['emergency', all(yes('numb'), is('numb', 'no'))]] } as const;
    const other = { ...knowledge, triage: { ...knowledge.triage, rules: [never] } };
    const court = openCourt([], other, options);
    expect(proveTheorem(theorem({ kind: 'reached' }), court)).toMatchObject({ rule: 'never: emergency' });
  });

  it('a claim about a question that no rule reads is a fault', () => {
    expect(() => attempt({ kind: 'same', question: 'nobb', values: ['no'] })).toThrow('nobb');
  });
});
