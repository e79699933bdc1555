import { type Answers, decide, type TriageKnowledge, walk } from '@rugwijs/core';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { questions } from '../answers/questions.ts';
import type { QuestionId } from '../answers/vocabulary.ts';
import {
  adult,
  alarmRows,
  boundsOf,
  checked,
  checkQuestions,
  cleanRows,
  hardRows,
  ordinary,
  rowIds,
  urgencyOf,
  worstFollowUps,
} from './test-people.ts';
import { triageKnowledge } from './triage-knowledge.ts';

vi.setConfig({ testTimeout: 120_000 });

const physiotherapist = urgencyOf('physiotherapist');
const appointment = urgencyOf('gp-appointment');
const today = urgencyOf('call-gp-today');
const now = urgencyOf('call-gp-now');
const emergency = urgencyOf('emergency');

/** Lowest urgency over everything else, split by hand where one rule's bounds alone are too wide. */
function lowestWith(answers: Answers, ...split: readonly (readonly Answers[])[]): number {
  const [first, ...rest] = split;
  if (first === undefined) return boundsOf(answers)[0];
  return Math.min(...first.map((more) => lowestWith({ ...answers, ...more }, ...rest)));
}

/** The same rules, but nothing stops early and nothing is skipped because it no longer matters. */
const askEverything: TriageKnowledge = {
  ...triageKnowledge,
  questions: triageKnowledge.questions.map(({ until: _, ...question }) => question),
  triage: {
    ...triageKnowledge.triage,
    neededWhenCalm: {
      upTo: 'emergency',
      questions: checkQuestions.filter(({ optional }) => !optional).map(({ id }) => id),
    },
  },
};

const each = (id: QuestionId, ...values: readonly string[]): readonly Answers[] =>
  values.map((value) => ({ [id]: value }));
const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

describe('T3: "weet ik niet" on a hard row asks for a call today, whatever else is said', () => {
  it.each(hardRows.filter((id) => id !== 'both-legs'))('%s', (id) => {
    expect(boundsOf({ [id]: 'unknown' })[0]).toBeGreaterThanOrEqual(today);
  });

  it('both-legs, over every state of the other rows of its block', () => {
    const motor: readonly QuestionId[] = ['foot-drop', 'leg-weakness', 'cord-signs'];
    const lowest = lowestWith({ 'both-legs': 'unknown' }, ...motor.map((id) => each(id, ...yesNoUnknown)));
    expect(lowest).toBeGreaterThanOrEqual(today);
  });

  it.each(['chest-pain', 'vital-signs', 'collapse', 'legs-paralysed'])('%s: call now', (id) => {
    expect(boundsOf({ [id]: 'unknown' })[0]).toBeGreaterThanOrEqual(now);
  });
});

describe('T4: a yes on an alarm row asks for at least an appointment, whatever else is said', () => {
  const excepted: readonly QuestionId[] = ['both-legs', 'spine-procedure'];

  it.each(alarmRows.filter((id) => !excepted.includes(id)))('%s', (id) => {
    expect(boundsOf({ [id]: 'yes' })[0]).toBeGreaterThanOrEqual(appointment);
  });

  it('first exception: a procedure of which nothing is worse and after which the own team says exercise is fine', () => {
    const lowest = (more: Answers) => boundsOf({ 'spine-procedure': 'yes', ...more })[0];
    expect(lowest({})).toBe(physiotherapist);
    expect(lowest({ 'procedure-released': 'no' })).toBe(appointment);
    expect(lowest({ 'procedure-released': 'unknown' })).toBe(appointment);
    expect(lowest({ 'procedure-worse': 'unknown' })).toBe(today);
    expect(lowest({ 'procedure-worse': 'yes' })).toBe(now);
  });

  it('second exception: both legs, old, steady, and examined or eased by sitting', () => {
    const lowest = (more: Answers) => boundsOf({ 'both-legs': 'yes', ...more })[0];
    expect(lowest({})).toBe(physiotherapist);
    expect(lowest({ 'motor-onset': 'under-2-weeks' })).toBe(now);
    expect(lowest({ 'motor-worse': 'yes' })).toBe(now);
    expect(lowest({ 'motor-known': 'no', 'relief-sitting': 'no' })).toBeGreaterThanOrEqual(appointment);
  });
});

describe('T5: no alarm row yes and no hard row unknown ends in self-care', () => {
  it.each(alarmRows)('%s yes', (id) => {
    expect(boundsOf({ [id]: 'yes' })[0]).toBeGreaterThan(urgencyOf('self-care'));
  });
});

describe('T6: 112 is decided on the first list', () => {
  const firstListClean = Object.fromEntries(
    questions.filter(({ block, row }) => row && block === 'S1').map(({ id }) => [id, 'no']),
  );

  it('with that list clean nothing leads there, except being in danger from oneself', () => {
    expect(boundsOf({ ...firstListClean, 'self-harm': 'no' })[1]).toBeLessThan(emergency);
    expect(boundsOf(firstListClean)[1]).toBe(emergency);
  });
});

describe('the whole Rugcheck, on random adults', () => {
  const law = (name: string, test: (person: Answers) => void, numRuns = 40) =>
    it(name, () => fc.assert(fc.property(fc.integer().map(adult), test), { numRuns }));

  law('always ends decided, with nothing left to ask', (person) => {
    const { decision } = walk(person, triageKnowledge);
    expect(decision.verdict).not.toBe('undecided');
    expect(decision.stillNeeded).toEqual([]);
  });

  law('T7: stopping early gives the same verdict as asking everything, a danger from oneself aside', (person) => {
    const safe = { ...person, 'self-harm': 'no' };
    const early = walk(safe, triageKnowledge);
    const everything = walk(safe, askEverything);
    expect(everything.asked.length).toBeGreaterThanOrEqual(early.asked.length);
    expect(everything.decision.verdict).toBe(early.decision.verdict);
  });

  law('T2: no → unknown → yes on any row never lowers the verdict', (person) => {
    const order = rowIds.filter((id) => person[id] === 'no');
    const id = order[Math.floor((Number(person.age) * order.length) / 96)];
    if (id === undefined) return;
    const no = checked(person);
    const unknown = checked({ ...person, [id]: 'unknown' });
    const yes = checked({ ...person, ...worstFollowUps, [id]: 'yes' });
    expect([id, unknown >= no]).toEqual([id, true]);
    expect([id, yes >= unknown]).toEqual([id, true]);
  });

  law(
    'T11: an older adult is never sent away calmer, two rules of age 50 aside',
    (person) => {
      const fixed = { ...person, inflammatory: [], 'relief-sitting': 'no', 'vascular-legs': 'no' };
      const at = [18, 49, 50, 55, 60, 70, 75, 80].map((age) => checked({ ...fixed, age }));
      expect(at).toEqual([...at].sort((a, b) => a - b));
    },
    12,
  );

  law(
    'T12: a worse course never lowers the verdict',
    (person) => {
      const at = ['better', 'up-and-down', 'same', 'worse', 'fast-worse'].map((course) =>
        checked({ ...person, course }),
      );
      expect(at).toEqual([...at].sort((a, b) => a - b));
    },
    15,
  );
});

describe('T8: one soft flag alone does not send an ordinary person to a doctor', () => {
  const flags: readonly QuestionId[] = [
    'constant-night',
    'osteoporosis',
    'steroids',
    'anticoagulants',
    'recent-infection',
    'immune-low',
    'upper-back',
    'shape-change',
  ];
  const most = (flag: Answers, ages: readonly number[]) => {
    const found: number[] = [];
    for (const age of ages)
      for (const duration of ['under-2-weeks', '2-to-4-weeks'])
        for (const course of ['better', 'up-and-down', 'same'])
          for (const pain of [0, 3, 6])
            found.push(
              urgencyOf(decide({ ...ordinary, ...flag, age, duration, course, pain }, triageKnowledge).atMost),
            );
    return Math.max(...found);
  };

  it.each(flags)('%s, under 55', (id) => {
    expect(most({ [id]: 'yes', 'strain-onset': 'no' }, [18, 34, 54])).toBeLessThanOrEqual(physiotherapist);
  });

  it('a fall, under 55', () => {
    expect(most({ fall: 'yes' }, [18, 34, 54])).toBeLessThanOrEqual(physiotherapist);
  });

  it('age alone, at any age', () => {
    expect(most({ 'strain-onset': 'no' }, [18, 55, 70, 80, 95])).toBeLessThanOrEqual(physiotherapist);
  });

  it.each([...flags, 'fall'])('"weet ik niet" on %s, at any age', (id) => {
    expect(most({ [id]: 'unknown', 'strain-onset': 'no' }, [18, 54, 70, 95])).toBeLessThanOrEqual(physiotherapist);
  });

  it('exception: a changed shape in a first episode from 50 is two flags', () => {
    const found = decide(
      { ...ordinary, 'shape-change': 'yes', age: 52, episodes: 'first', 'second-contact': 'no' },
      triageKnowledge,
    );
    expect(found.verdict).toBe('gp-appointment');
  });
});

describe('T9 and T10', () => {
  it('no question knows left from right', () => {
    expect(checkQuestions.filter(({ id }) => /left|right|links|rechts/.test(id))).toEqual([]);
  });

  it('every question of the Rugcheck is read by a rule, a class, the risk or another question', () => {
    const { questions: table, ...readers } = triageKnowledge;
    const whens = table.map(({ when, noWhile }) => ({ when, noWhile }));
    const text = JSON.stringify([
      readers.triage.rules,
      readers.triage.secondContact,
      readers.classification,
      readers.risk,
      whens,
    ]);
    expect(checkQuestions.filter(({ id }) => !text.includes(`"question":"${id}"`)).map(({ id }) => id)).toEqual([]);
  });

  it('the clean rows of an ordinary adult are self-care', () => {
    expect(decide({ ...ordinary }, triageKnowledge).verdict).toBe('self-care');
    expect(decide({ ...cleanRows }, triageKnowledge).verdict).toBe('undecided');
  });
});
