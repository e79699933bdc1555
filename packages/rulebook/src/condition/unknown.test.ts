import { type RedFlagId, rules } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { questionsOf } from './inside.ts';
import { unknownEffects } from './unknown.ts';

function effects(id: RedFlagId) {
  return unknownEffects(rules.find((rule) => rule.id === id)!);
}

describe('what "weet ik niet" does to a rule', () => {
  it.each([
    ['cauda-equina', 'saddle-feeling', {}, 'call-gp-today'],
    ['cauda-equina', 'ces-onset', { 'saddle-feeling': 'yes' }, 'call-gp-now'],
    ['both-legs', 'both-legs', {}, 'call-gp-today'],
    ['paralysis', 'paralysis-onset', { 'legs-paralysed': 'yes' }, 'emergency'],
    ['belly', 'pregnant', { 'belly-pain': 'yes' }, 'call-gp-now'],
    ['shingles', 'rash', {}, 'self-care'],
  ] as const)('%s: %s', (rule, question, context, unknown) => {
    const found = effects(rule).find(({ questions }) => questions.includes(question));
    expect(found).toMatchObject({ context, unknown });
  });

  it('a follow-up that is not asked has no answer: old and examined weakness counts only when it was asked', () => {
    const found = effects('foot-drop').find(({ questions }) => questions.includes('motor-onset'));
    expect(found).toMatchObject({ context: { 'foot-drop': 'yes', 'motor-known': 'yes' }, unknown: 'call-gp-now' });
  });

  it.each(rules.map(({ id, verdicts }) => [id, verdicts] as const))(
    'finds for every question of %s a case in which it matters',
    (id, verdicts) => {
      const found = new Set(effects(id).flatMap(({ questions }) => questions));
      const asked = questionsOf(...verdicts.map(([, condition]) => condition));
      // Asked again only after another sign of the same list, which decides by itself.
      const again = new Set(['sexual-function-again', 'self-harm-again']);
      expect(asked.filter((question) => !found.has(question) && !again.has(question))).toEqual([]);
    },
  );
});
