import { describe, expect, it } from 'vitest';
import type { Answers } from '../answers/answer.ts';
import { all, named, not } from '../rule/condition.ts';
import { decide } from './decide.ts';
import { alarm, asked, checkWith, from, is, isUnknown, knowledge, yes } from './examples.ts';
import { nextStep } from './next-step.ts';

// When a question is asked, and when its answer is believed: one way at a time.
const told: Answers = { numb: 'no', weak: 'no', fever: 'no', ticks: [], sleep: 'no', called: 'no' };

describe('a calming answer that is not believed while a row beside it is unknown', () => {
  const explained = asked('explained', { noWhile: isUnknown('weak'), until: 'gp-appointment' });
  const notExplained = is('explained', 'no');
  const check = checkWith(
    [
      alarm([
        ['call-gp-today', all(yes('numb'), notExplained)],
        ['gp-appointment', yes('numb')],
      ]),
    ],
    [explained],
  );
  const numb: Answers = { ...told, numb: 'yes', explained: 'yes' };

  it('calms when the row is a no', () => {
    expect(decide(numb, check)).toMatchObject({ verdict: 'gp-appointment', stillNeeded: [] });
  });

  it('counts as no when the row is unknown, and is not shown as a reason', () => {
    const { verdict, reasons } = decide({ ...numb, weak: 'unknown' }, check);
    expect(verdict).toBe('call-gp-today');
    expect(reasons[0]?.because).toEqual([{ question: 'numb', answer: 'yes' }]);
  });

  it('stays in doubt until the row is told, also when its question would not be asked any more', () => {
    const { weak: _, ...without } = numb;
    expect(decide(without, check)).toMatchObject({
      verdict: 'undecided',
      atLeast: 'gp-appointment',
      atMost: 'call-gp-today',
      stillNeeded: ['weak'],
    });
  });

  it('what leans on it is looked at again, also when it was looked at before', () => {
    const reason = named('not explained', notExplained);
    const before = asked('numb', { when: reason }); // stands earlier in the table, so it looks first
    const { numb: _, ...without } = numb;
    const found = decide(
      { ...without, weak: 'unknown' },
      checkWith([alarm([['call-gp-today', reason]])], [before, explained]),
    );
    expect(found.atLeast).toBe('call-gp-today');
  });
});

describe('a follow-up that is not asked', () => {
  it('counts as unknown in a hard rule, but is no doubt of the person', () => {
    const check = checkWith([alarm([['call-gp-now', all(yes('numb'), from('temperature', 38))]], 'call-gp-today')]);
    const [reason] = decide({ ...told, numb: 'yes', explained: 'yes' }, check).reasons;
    expect(reason).toMatchObject({ verdict: 'call-gp-today', truth: 'yes' });
    expect(reason?.because).toEqual([{ question: 'numb', answer: 'yes' }]);
  });

  it('beside an emergency raises no other reason', () => {
    const rules = [
      alarm([['emergency', yes('weak')]]),
      alarm(
        [
          ['call-gp-today', all(yes('numb'), not(yes('sleep')))],
          ['gp-appointment', yes('numb')],
        ],
        'call-gp-today',
      ),
    ];
    const { sleep: _, ...without } = told;
    const { reasons } = decide({ ...without, numb: 'yes', weak: 'yes' }, checkWith(rules));
    expect(reasons.map(({ verdict }) => verdict)).toEqual(['emergency', 'gp-appointment']);
  });

  it('asked from a verdict on: nothing is known of it while that verdict may still come', () => {
    const mood = asked('mood', { optional: false, when: yes('numb'), orFrom: 'gp-appointment' });
    const rules = [
      alarm([['gp-appointment', all(yes('fever'), from('temperature', 38))]]),
      alarm([['gp-appointment', not(yes('mood'))]], 'physiotherapist'),
    ];
    const { fever: _, ...without } = told;
    expect(decide(without, checkWith(rules, [mood]))).toMatchObject({ atLeast: 'self-care', atMost: 'gp-appointment' });
  });

  it('asked from a verdict on that cannot come any more: nothing waits for it', () => {
    const mood = asked('mood', { optional: false, when: yes('numb'), orFrom: 'gp-appointment' });
    const check = checkWith([alarm([['physiotherapist', yes('mood')]])], [mood]);
    expect(decide(told, check).verdict).toBe('self-care');
  });
});

describe('a question that may be left alone', () => {
  it('without a way to skip it: left alone it is unknown, and nothing waits for it', () => {
    expect(decide(told, checkWith([alarm([['gp-appointment', is('score', 'high')]])])).verdict).toBe('self-care');
  });

  it('left alone is skipped, wherever that stands in the list', () => {
    const mood = asked('mood', { when: yes('fever'), options: ['skip', 'yes', 'no', 'unknown'] });
    const check = checkWith([alarm([['physiotherapist', is('mood', 'skip')]])], [mood]);
    expect(decide({ ...told, fever: 'yes', temperature: 37 }, check).verdict).toBe('physiotherapist');
  });

  it.each([
    ['under it', 37, { kind: 'question', id: 'mood' }],
    ['from it on', 39, { kind: 'done' }],
  ])('is offered until a verdict: %s', (_what, temperature, step) => {
    const mood = asked('mood', { when: yes('fever'), until: 'gp-appointment' });
    const check = checkWith(knowledge.triage.rules, [mood]);
    expect(nextStep({ ...told, fever: 'yes', temperature }, check)).toEqual(step);
  });
});
