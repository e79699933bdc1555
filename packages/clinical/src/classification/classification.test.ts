import { type Answers, assessRisk, classify, decide } from '@rugwijs/core';
import { describe, expect, it } from 'vitest';
import { ordinary } from '../triage/test-people.ts';
import { triageKnowledge } from '../triage/triage-knowledge.ts';

function classOf(more: Answers) {
  const answers = { ...ordinary, 'second-contact': 'no', ...more };
  return classify(answers, triageKnowledge, decide(answers, triageKnowledge));
}

describe('course', () => {
  it.each([
    ['under-2-weeks', 'acute'],
    ['2-to-4-weeks', 'acute'],
    ['4-to-6-weeks', 'acute'],
    ['6-to-12-weeks', 'subacute'],
    ['over-12-weeks', 'persistent'],
    ['unknown', 'subacute'],
  ])('%s: %s', (duration, course) => {
    expect(classOf({ duration }).course).toBe(course);
  });

  it('an unanswered duration counts as subacute, as an unknown one does', () => {
    expect(classify({}, triageKnowledge, decide({}, triageKnowledge)).course).toBe('subacute');
  });

  it('recurrent from three episodes', () => {
    expect([classOf({ episodes: 'one-or-two' }).recurrent, classOf({ episodes: 'three-or-more' }).recurrent]).toEqual([
      false,
      true,
    ]);
  });
});

describe('leg', () => {
  it.each([
    ['no leg pain', { 'leg-pain': 'none' }, 'none'],
    ['to the thigh, no feature', { 'leg-pain': 'buttock-thigh', 'leg-features': [] }, 'referred'],
    ['to the thigh, one feature', { 'leg-pain': 'buttock-thigh', 'leg-features': ['shooting'] }, 'referred'],
    ['to the thigh, two features', { 'leg-pain': 'buttock-thigh', 'leg-features': ['shooting', 'cough'] }, 'radicular'],
    ['below the knee, one feature', { 'leg-pain': 'below-knee', 'leg-features': ['tingling-strip'] }, 'radicular'],
    ['below the knee, no feature', { 'leg-pain': 'below-knee', 'leg-features': [] }, 'referred'],
    [
      'eased by sitting at 66',
      { age: 66, 'leg-pain': 'buttock-thigh', 'leg-features': [], 'relief-sitting': 'yes', 'vascular-legs': 'no' },
      'claudication',
    ],
    [
      'eased by standing still',
      { age: 66, 'leg-pain': 'below-knee', 'leg-features': [], 'relief-sitting': 'yes', 'vascular-legs': 'yes' },
      'circulation',
    ],
    ['not known', { 'leg-pain': 'unknown', 'leg-features': [] }, 'unknown'],
  ])('%s: %s', (_name, more, leg) => {
    expect(classOf(more).leg).toBe(leg);
  });
});

describe('pattern, cause and severity', () => {
  const items = ['young', 'gradual', 'better-moving', 'not-better-resting', 'night-rising'];
  it.each([
    ['four of five, over twelve weeks, 30', { age: 30, duration: 'over-12-weeks', inflammatory: items.slice(1) }, true],
    ['three of five', { age: 30, duration: 'over-12-weeks', inflammatory: items.slice(2) }, false],
    ['three with psoriasis', { age: 30, duration: 'over-12-weeks', inflammatory: [...items.slice(2), 'extra'] }, true],
    ['stiffness alone never', { age: 30, duration: 'over-12-weeks', inflammatory: ['stiff-30'] }, false],
    ['from 50 it is another story', { age: 50, duration: 'over-12-weeks', inflammatory: items }, false],
  ])('inflammatory: %s', (_name, more, expected) => {
    expect(classOf(more).inflammatoryPattern).toBe(expected);
  });

  it('names the rules that suggest a cause, and none that do not', () => {
    expect(classOf({ 'cancer-ever': 'yes', duration: 'over-12-weeks' }).specificSuspected).toEqual(['cancer']);
    expect(classOf({ 'gyn-symptoms': 'yes' }).specificSuspected).toEqual([]);
    expect(classOf({ violence: 'yes' }).specificSuspected).toEqual([]);
    expect(classOf({ age: 15 }).specificSuspected).toEqual([]);
  });

  it.each([
    [0, 'mild'],
    [3, 'mild'],
    [4, 'moderate'],
    [6, 'moderate'],
    [7, 'severe'],
    [10, 'severe'],
    ['unknown', 'unknown'],
  ])('pain %s is %s', (pain, severity) => {
    expect(classOf({ pain }).severity).toBe(severity);
  });
});

describe('risk of persisting (triage.md 1.4)', () => {
  const psych = ['fear', 'avoid', 'expect', 'worry', 'mood'];
  it.each([
    ['nothing', { persisting: [] }, 'low', 0, 0],
    ['three points', { persisting: ['stress', 'work', 'health'] }, 'low', 3, 0],
    ['four points', { persisting: ['stress', 'work', 'health', 'fear'] }, 'medium', 4, 1],
    ['four of thinking and feeling', { persisting: psych.slice(0, 4) }, 'high', 4, 4],
    ['three of them, five points', { persisting: [...psych.slice(0, 3), 'stress', 'work'] }, 'medium', 5, 3],
    ['three of them, six points', { persisting: [...psych.slice(0, 3), 'stress', 'work', 'health'] }, 'high', 6, 3],
    ['three of them, longer than 12 weeks', { persisting: psych.slice(0, 3), duration: 'over-12-weeks' }, 'high', 4, 3],
    [
      'five derived points',
      {
        persisting: [],
        episodes: 'three-or-more',
        'function-limit': 7,
        'leg-pain': 'buttock-thigh',
        pain: 7,
        duration: 'over-12-weeks',
      },
      'medium',
      5,
      0,
    ],
    ['unknown scores nothing', { persisting: 'unknown', pain: 'unknown', 'function-limit': 'unknown' }, 'low', 0, 0],
  ])('%s', (_name, more, band, total, points) => {
    const risk = assessRisk({ ...ordinary, ...more }, triageKnowledge);
    expect(risk).toMatchObject({ band, total, psych: points, from: 'own-questions' });
    expect(risk.factors).toHaveLength(total);
  });

  it('an outside STarT Back score replaces the band and raises to a physiotherapist, not the rules', () => {
    const answers = { ...ordinary, persisting: psych, 'start-back': 'low' };
    expect(assessRisk(answers, triageKnowledge)).toMatchObject({ band: 'low', total: 5, from: 'start-back' });
    expect(decide(answers, triageKnowledge).verdict).toBe('self-care');
    const high = decide({ ...ordinary, 'start-back': 'high' }, triageKnowledge);
    expect(high.verdict).toBe('physiotherapist');
    expect(high.reasons[0]?.because).toEqual([{ question: 'start-back', answer: 'high' }]);
    const unknown = { ...ordinary, persisting: psych, 'start-back': 'unknown' };
    expect(assessRisk(unknown, triageKnowledge)).toMatchObject({ band: 'high', from: 'own-questions' });
  });
});
