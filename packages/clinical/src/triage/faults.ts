import { all, any, type TriageKnowledge } from '@rugwijs/core';
import { from, isUnknown } from '../answers/words.ts';
import {
  about,
  condition,
  type Mutator,
  namedCondition,
  question,
  rule,
  shifted,
  swapAllAny,
  verdict,
  without,
  withoutOption,
} from './mutators.ts';
import type { TheoremId } from './theorem-ids.ts';

const is = (kind: string) => (found: { readonly kind: string }) => found.kind === kind;

const special =
  <Key extends 'manyUnknown' | 'secondContact'>(key: Key, change: Partial<TriageKnowledge['triage'][Key]>): Mutator =>
  (knowledge) => ({
    ...knowledge,
    triage: { ...knowledge.triage, [key]: { ...knowledge.triage[key], ...change } },
  });

/** Wrong rules that somebody could write by accident, and the theorem that must find each. */
export const faults: readonly (readonly [fault: string, mutator: Mutator, theorem: TheoremId])[] = [
  [
    'any became all: chest pain alone is no longer enough',
    condition('heart-lungs-collapse', is('any'), swapAllAny),
    'sign-heart-lungs',
  ],
  [
    'an item of the warning card is gone: losing urine',
    namedCondition('saddle', is('any'), without(about('urine-leak'))),
    'time-saddle',
  ],
  [
    'start "weet ik niet" no longer counts as new',
    namedCondition('saddle-fresh', about('ces-onset'), withoutOption('unknown')),
    'time-saddle',
  ],
  [
    '"not" was left out: foot drop that a doctor examined calls now, one that nobody saw does not',
    condition('foot-drop', is('not'), (found) => (found.kind === 'not' ? found.of : found)),
    'time-foot-drop',
  ],
  [
    '"weet ik niet" on foot drop asks for nothing',
    rule('foot-drop', ({ whenUnknown: _, ...flag }) => flag),
    'hard-row-unknown',
  ],
  [
    '"weet ik niet" on violence asks for nothing',
    rule('violence', ({ whenUnknown: _, ...flag }) => flag),
    'sign-violence',
  ],
  ['a rule is gone: the cold leg', rule('cold-leg', () => undefined), 'sign-cold-leg'],
  [
    'two verdicts changed places: 112 and call today after an accident',
    rule('major-trauma', (flag) => ({
      ...flag,
      verdicts: flag.verdicts.map(
        ([own, of]) =>
          [own === 'emergency' ? 'call-gp-today' : own === 'call-gp-today' ? 'emergency' : own, of] as const,
      ),
    })),
    'time-accident',
  ],
  [
    'the calmer verdict stands first: steady after a procedure hides what got worse',
    rule('spine-procedure', (flag) => ({ ...flag, verdicts: [...flag.verdicts].reverse() })),
    'sign-procedure',
  ],
  [
    'age limit a year too high: sudden pain with vessel risk from 61',
    condition('sudden-severe-pain', about('age'), shifted(1)),
    'age-60-vessel',
  ],
  ['age limit a year too low: belly pain from 74', condition('belly', about('age'), shifted(-1)), 'age-75-belly'],
  ['adult from 16', condition('child', about('age'), shifted(-2)), 'age-18'],
  [
    'weak bone counts pain from 54',
    namedCondition('bone-soft-1', (found) => found.kind === 'from' && found.bound === 55, shifted(-1)),
    'age-55-bone',
  ],
  ['severe pain begins at 8 for blood thinners', condition('bleeding', about('pain'), shifted(1)), 'pain-7'],
  [
    'three signs of weak bone instead of two',
    namedCondition('bone-soft-2', is('atLeast'), (found) =>
      found.kind === 'atLeast' ? { ...found, count: 3 } : found,
    ),
    'time-bone',
  ],
  [
    'an inflammatory pattern from three of five',
    condition(
      'inflammatory-back',
      (found) => found.kind === 'atLeast' && found.count === 4,
      (found) => (found.kind === 'atLeast' ? { ...found, count: 3 } : found),
    ),
    'time-inflammatory',
  ],
  [
    'cancer is asked twice, but the second time is not read',
    namedCondition('cancer', is('any'), without(about('cancer-treated'))),
    'sign-cancer',
  ],
  [
    'low immunity is no longer a risk with fever',
    namedCondition('infection-risk', is('any'), without(about('immune-low'))),
    'sign-fever',
  ],
  [
    'pain of a known aneurysm that may be new is not new',
    condition('aneurysm', about('aneurysm-pain-new'), withoutOption('unknown')),
    'sign-aneurysm',
  ],
  [
    'an option is gone: pain of more than 12 weeks that hinders',
    condition('needs-a-look', about('duration'), withoutOption('over-12-weeks')),
    'needs-a-look',
  ],
  ['a pregnancy alone goes to the doctor', verdict('pregnancy', 'physiotherapist', 'gp-appointment'), 'sign-pregnancy'],
  [
    'not knowing about weight loss goes to the doctor from 55',
    rule('serious-illness', (flag) => ({
      ...flag,
      verdicts: [...flag.verdicts, ['gp-appointment', all(from('age', 55), isUnknown('weight-loss'))]],
    })),
    'age-alone',
  ],
  ['six unknown rows instead of five', special('manyUnknown', { rows: 6 }), 'many-unknown'],
  [
    'a second call raises to call today at most',
    special('secondContact', { atMost: 'call-gp-today' }),
    'second-contact-raises',
  ],
  ['a second call may make it 112', special('secondContact', { atMost: 'emergency' }), 'second-contact-never-112'],
  [
    'a second call raises a child too',
    rule('child', ({ raisedBySecondContact: _, ...flag }) => flag),
    'second-contact-not-for',
  ],
  [
    'medium risk from five points',
    (knowledge) => ({ ...knowledge, risk: { ...knowledge.risk, bands: { ...knowledge.risk.bands, medium: 5 } } }),
    'risk-of-persisting',
  ],
  [
    'a rash of the last three days no longer asks for a call today',
    condition('shingles', about('rash-recent'), withoutOption('yes')),
    'time-rash',
  ],
  [
    'an examined leg calms while another sign of the leg is unknown',
    question('motor-known', (found) => ({ ...found, noWhile: isUnknown('motor-worse') })),
    'one-more-unknown',
  ],
  [
    'not sure whether it gets worse calms a foot drop',
    question('motor-known', (found) => ({
      ...found,
      noWhile: any(isUnknown('both-legs'), isUnknown('foot-drop'), isUnknown('leg-weakness'), isUnknown('cord-signs')),
    })),
    'time-foot-drop',
  ],
];
