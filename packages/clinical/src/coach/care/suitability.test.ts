import {
  type CareAsked,
  type ChangeJudgement,
  coachKinds,
  judgeChange,
  type Logs,
  oneHandOver,
  type SuitabilityInput,
  suitability,
  toolHandOvers,
} from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge.ts';
import { planFacts } from '../../plan/facts.ts';
import { careKnowledge } from './knowledge.ts';

/** When the app alone is not enough (KNGF 2021; facts.md D5, F13). */

const week = (index: number) => `2026-03-${String(2 + index * 7).padStart(2, '0')}`;
const pain = (...values: readonly number[]): ChangeJudgement =>
  judgeChange(
    values.map((value, index) => ({ day: week(index), value })),
    'pain',
    knowledge,
  );
const steady = pain(4, 4, 4);
const asked = { day: '2026-03-20', confidence: 7, readingHard: 'no', wantsHelp: 'no' } as const satisfies CareAsked;
const calm: SuitabilityInput = { goesFirst: false, risk: 'low', asked, pain: steady, functioning: steady };
const found = (input: SuitabilityInput) => suitability(input, careKnowledge);
const nothing = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;

describe('whom this app is enough for', () => {
  test.each<readonly [string, SuitabilityInput, string, readonly string[]]>([
    ['low risk, confident, reads well, steady', calm, 'alone', ['care-enough']],
    ['high risk of long pain', { ...calm, risk: 'high' }, 'with-help', ['care-high-risk']],
    ['medium risk alone is not it', { ...calm, risk: 'medium' }, 'alone', ['care-enough']],
    ['confidence 3 of 10', { ...calm, asked: { ...asked, confidence: 3 } }, 'with-help', ['care-low-confidence']],
    ['confidence 4 of 10', { ...calm, asked: { ...asked, confidence: 4 } }, 'alone', ['care-enough']],
    ['reading is hard', { ...calm, asked: { ...asked, readingHard: 'yes' } }, 'with-help', ['care-reading-hard']],
    [
      'does not know whether reading is hard: unknown is never a no',
      { ...calm, asked: { ...asked, readingHard: 'unknown' } },
      'with-help',
      ['care-reading-hard'],
    ],
    ['wants somebody alongside', { ...calm, asked: { ...asked, wantsHelp: 'yes' } }, 'with-help', ['care-wants-help']],
    ['pain rose from 3 to 7 and stayed', { ...calm, pain: pain(3, 7, 7) }, 'with-help', ['care-worse']],
    ['pain rose by one: noise', { ...calm, pain: pain(4, 5, 5) }, 'alone', ['care-enough']],
    [
      'nobody asked',
      { goesFirst: false, risk: 'low', pain: steady, functioning: steady },
      'unknown',
      ['care-not-asked'],
    ],
    ['a check waits, or advice stands: that goes first', { ...calm, goesFirst: true }, 'first', ['care-first']],
    [
      'the same, with a high risk: that is still told',
      { ...calm, goesFirst: true, risk: 'high' },
      'first',
      ['care-first', 'care-high-risk'],
    ],
  ])('%s', (_who, input, verdict, rules) => {
    const { verdict: said, reasons } = found(input);
    expect({ said, rules: reasons.map(({ rule }) => rule) }).toEqual({ said: verdict, rules });
  });

  test('whoever the plan sends to the huisarts goes there, with the plan’s reasons', () => {
    const reason = { rule: 'weeks-up', because: [], sources: ['own'], certainty: 'expert' } as const;
    const sent = found({ ...calm, handOver: { to: 'gp', reasons: [reason] } });
    expect(sent).toEqual({ verdict: 'with-help', to: 'gp', reasons: [reason] });
  });

  test('a high risk is as certain as the plan’s own rule on the same source', () => {
    expect(careKnowledge.rules['care-high-risk'].certainty).toBe(planFacts['physiotherapist-beside'].certainty);
  });

  test('law: every answer that worries more never makes it "alone"', () => {
    const answer = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
    const any = fc.record({
      risk: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
      confidence: fc.integer({ min: 0, max: 10 }),
      readingHard: answer,
      wantsHelp: answer,
      worse: fc.boolean(),
      goesFirst: fc.boolean(),
      legPain: fc.integer({ min: 0, max: 10 }),
      heels: fc.constantFrom('yes' as const, 'no' as const),
      wheel: answer,
      dark: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, 'rather-not' as const),
      low: fc.integer({ min: 0, max: 10 }),
      harm: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(any, ({ risk, worse, goesFirst, legPain, heels, wheel, dark, low, harm, ...said }) => {
        const leg = { side: 'left', legPain, heels, toes: 'yes', stairs: 'yes' };
        const logs = {
          ...nothing,
          legChecked: ['2026-03-10', '2026-03-17'].map((day) => ({ day, ...leg })),
          sleepChecked: [{ day: '2026-03-18', answers: { wheel, 'breath-stops': 'no', months: 'no' } }],
          moodChecked: ['2026-03-10', '2026-03-18'].map((day) => ({ day, low, dark })),
          feared: [{ activity: 'lift', name: 'Lifting', harm, day: '2026-03-10' }],
        } as unknown as Logs;
        const handOver = oneHandOver(toolHandOvers({ today: '2026-03-20', answers: {}, logs }, knowledge.coach));
        const input = {
          goesFirst,
          risk,
          asked: { ...asked, ...said },
          pain: worse ? pain(2, 7, 7) : steady,
          functioning: steady,
          ...(handOver ? { handOver } : {}),
        };
        const ownWorries =
          risk === 'high' || worse || said.confidence <= 3 || said.readingHard !== 'no' || said.wantsHelp !== 'no';
        const { leg: legs, mood, fear } = knowledge.coach;
        const severe = legPain >= legs.severeFrom || heels === 'no';
        const tools = severe || wheel !== 'no' || low >= mood.high || harm > fear.withTherapistAbove;
        const first = goesFirst || dark !== 'no';
        expect(found(input).verdict).toBe(first ? 'first' : ownWorries || tools ? 'with-help' : 'alone');
      }),
    );
  });
});
