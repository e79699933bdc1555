import { type Answers, decide, fewestAnswers, nextStep, walk } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { adult, boundsOf, chanceFrom, cleanRows, ordinary, urgencyOf } from './test-people.ts';
import { triageKnowledge } from './triage-knowledge.ts';

vi.setConfig({ testTimeout: 120_000 });

const firstList = Object.fromEntries(Object.entries(cleanRows).slice(0, 9));

/** Part of what somebody answered, in no particular order. */
function part(answers: Answers, seed: number): Answers {
  const chance = chanceFrom(seed);
  const share = chance();
  return Object.fromEntries(Object.entries(answers).filter(() => chance() < share));
}

describe('must and may: bounds of part of the answers', () => {
  it('hold for the verdict that the rest of the Rugcheck comes to', () => {
    fc.assert(
      fc.property(fc.integer().map(adult), fc.integer(), (person, seed) => {
        const before = part(walk(person, triageKnowledge).answers, seed);
        const [atLeast, atMost] = boundsOf(before);
        const after = urgencyOf(walk(person, triageKnowledge, before).decision.verdict);
        expect(after).toBeGreaterThanOrEqual(atLeast);
        expect(after).toBeLessThanOrEqual(atMost);
      }),
      { numRuns: 60 },
    );
  });

  it('only get narrower while somebody answers', () => {
    fc.assert(
      fc.property(fc.integer().map(adult), (person) => {
        const { answers, asked } = walk(person, triageKnowledge);
        let [low, high] = [0, 5];
        let sofar: Answers = {};
        for (const id of asked) {
          const value = answers[id];
          if (value !== undefined) sofar = { ...sofar, [id]: value };
          const [atLeast, atMost] = boundsOf(sofar);
          expect([id, atLeast >= low, atMost <= high]).toEqual([id, true, true]);
          [low, high] = [atLeast, atMost];
        }
        expect(low).toBe(high);
      }),
      { numRuns: 25 },
    );
  });

  it('are undecided exactly when they differ, and then something is left to ask', () => {
    fc.assert(
      fc.property(fc.integer().map(adult), fc.integer(), (person, seed) => {
        const found = decide(part(person, seed), triageKnowledge);
        expect(found.verdict === 'undecided').toBe(found.atLeast !== found.atMost);
        if (found.verdict === 'undecided') expect(found.stillNeeded.length).toBeGreaterThan(0);
        else expect(found.verdict).toBe(found.atLeast);
      }),
      { numRuns: 150 },
    );
  });

  it('a question that is left out of stillNeeded does not move a decided verdict', () => {
    fc.assert(
      fc.property(fc.integer().map(adult), fc.integer().map(adult), (person, other) => {
        const { answers, decision } = walk(person, triageKnowledge);
        const calm = urgencyOf(decision.verdict) <= urgencyOf('gp-appointment');
        const unasked = Object.fromEntries(
          Object.entries(other).filter(([id]) => calm && answers[id] === undefined && isRow(id)),
        );
        expect(decide({ ...answers, ...unasked }, triageKnowledge).verdict).toBe(decision.verdict);
      }),
      { numRuns: 40 },
    );
  });
});

function isRow(id: string): boolean {
  return id in cleanRows && id !== 'self-harm';
}

describe('stopping early', () => {
  it.each([
    ['nothing answered', {}, 'undecided', 'self-care', 'emergency'],
    ['chest pain alone decides', { 'chest-pain': 'yes' }, 'emergency', 'emergency', 'emergency'],
    ['a clean first list is not calm', firstList, 'undecided', 'self-care', 'emergency'],
    [
      'saddle sign within two weeks, first list clean',
      { ...firstList, 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' },
      'call-gp-now',
      'call-gp-now',
      'call-gp-now',
    ],
    [
      'the same without the first list may still be 112',
      { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' },
      'undecided',
      'call-gp-now',
      'emergency',
    ],
    [
      'an answer that was given counts, also when it was not asked any more',
      { ...firstList, 'cold-leg': 'yes', 'self-harm': 'yes', 'self-harm-now': 'yes' },
      'emergency',
      'emergency',
      'emergency',
    ],
  ])('%s', (_name, answers, verdict, atLeast, atMost) => {
    expect(decide(answers, triageKnowledge)).toMatchObject({ verdict, atLeast, atMost });
  });

  it('after call-now nothing is asked; without the first list exactly that list and age are', () => {
    const sign = { 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' };
    expect(decide({ ...firstList, ...sign }, triageKnowledge).stillNeeded).toEqual([]);
    expect(decide(sign, triageKnowledge).stillNeeded).toEqual([...Object.keys(firstList), 'age']);
  });

  it('questions that are not asked any more are never a reason', () => {
    const found = decide({ ...firstList, 'saddle-feeling': 'yes', 'ces-onset': 'under-2-weeks' }, triageKnowledge);
    expect(found.reasons.map(({ rule }) => rule)).toEqual(['cauda-equina']);
    expect(found.reasons[0]?.because).toEqual([
      { question: 'saddle-feeling', answer: 'yes' },
      { question: 'ces-onset', answer: 'under-2-weeks' },
    ]);
  });

  it('a calm verdict that nothing can move still asks what classification and risk need', () => {
    const rows = { ...cleanRows, 'gyn-symptoms': 'yes', age: 30 };
    const { stillNeeded } = decide(rows, triageKnowledge);
    expect(stillNeeded).toEqual(
      expect.arrayContaining(['duration', 'course', 'pain', 'leg-pain', 'episodes', 'function-limit']),
    );
  });
});

describe('the order of asking', () => {
  it('starts with the first list', () => {
    const step = nextStep({}, triageKnowledge);
    expect(step).toEqual({ kind: 'list', block: 'S1', rows: Object.keys(firstList), followUps: [] });
  });

  it('asks follow-ups under their list, and age at once with sudden severe pain', () => {
    const step = nextStep({ ...firstList, 'sudden-severe': 'yes' }, triageKnowledge);
    expect(step).toEqual({ kind: 'list', block: 'S1', rows: [], followUps: ['age', 'vascular-risk'] });
  });

  it('walks S1, age, S2a, S2b, S3, S4, S5, S6, P1, P2, persisting', () => {
    const { asked } = walk(ordinary, triageKnowledge);
    const blocks = asked.map((id) => triageKnowledge.questions.find((question) => question.id === id)?.block);
    expect([...new Set(blocks)]).toEqual(['S1', 'age', 'S2a', 'S2b', 'S3', 'S4', 'S5', 'S6', 'P1', 'P2', 'persisting']);
  });

  it('offers a skipped question on sex again when another saddle sign is told, once, and does not wait for it', () => {
    const told = { ...firstList, age: 40, 'sexual-function': 'skip', 'urine-leak': 'yes', 'ces-onset': 'longer' };
    const rows = { 'saddle-feeling': 'no', 'urine-control': 'no', 'bowel-control': 'no', 'ces-worse': 'no' };
    const again = nextStep({ ...told, ...rows }, triageKnowledge);
    expect(again).toMatchObject({ kind: 'list', block: 'S2a', rows: [] });
    expect(again.kind === 'list' && again.followUps).toContain('sexual-function-again');
    expect(decide({ ...told, ...rows }, triageKnowledge).stillNeeded).not.toContain('sexual-function-again');
    const after = nextStep({ ...told, ...rows, 'ces-known': 'yes', 'sexual-function-again': 'skip' }, triageKnowledge);
    expect(after).toMatchObject({ kind: 'list', block: 'S2b' });
  });

  it('opens the skipped row about not wanting to live when mood is low', () => {
    const low = { ...ordinary, 'self-harm': 'skip', persisting: ['mood'] };
    expect(nextStep(low, triageKnowledge)).toEqual({ kind: 'question', id: 'self-harm-again' });
    expect(nextStep({ ...low, 'self-harm-again': 'skip' }, triageKnowledge)).toEqual({ kind: 'done' });
    expect(decide({ ...low, 'self-harm-again': 'yes', 'self-harm-now': 'no' }, triageKnowledge).atLeast).toBe(
      'call-gp-today',
    );
  });

  it('an answer that calms counts as no while a row of its block is unknown', () => {
    const old = { ...ordinary, 'foot-drop': 'yes', 'motor-onset': 'longer', 'motor-worse': 'no', 'motor-known': 'yes' };
    const asked = { ...old, 'second-contact': 'no' };
    expect(decide(asked, triageKnowledge).verdict).toBe('gp-appointment');
    expect(decide({ ...asked, 'cord-signs': 'unknown' }, triageKnowledge).verdict).toBe('call-gp-now');
  });
});

describe('how much is asked', () => {
  it('an ordinary person gives at most 20 answers, an emergency is known on the first screen', () => {
    expect(walk(ordinary, triageKnowledge).taps).toBeLessThanOrEqual(20);
    const chest = walk({ ...ordinary, 'chest-pain': 'yes' }, triageKnowledge);
    expect(chest.screens).toBe(1);
    expect(chest.taps).toBeLessThanOrEqual(5);
  });

  it('nothing can be left out of a calm verdict, and almost everything of an emergency', () => {
    const calm = walk(ordinary, triageKnowledge);
    expect(fewestAnswers(calm.answers, triageKnowledge).length).toBeGreaterThan(45);
    const chest = walk({ ...ordinary, 'chest-pain': 'yes' }, triageKnowledge);
    expect(fewestAnswers(chest.answers, triageKnowledge)).toEqual(['chest-pain']);
    expect(() => fewestAnswers({}, triageKnowledge)).toThrow('not decided');
  });
});
