import { describe, expect, test } from 'vitest';
import { scan } from './scan.ts';

const raised = (text: string) => scan(text).flags.map(({ id }) => id);

describe('what people type in English raises the flag', () => {
  test.each([
    ['bladder-retention', 'I cannot pee anymore'],
    ['bladder-retention', "since this morning I can't urinate"],
    ['bladder-retention', 'it is hard to start peeing'],
    ['bladder-incontinence', 'I am leaking urine'],
    ['bladder-incontinence', "can't hold my pee"],
    ['bowel-incontinence', 'I lost control of my bowels'],
    ['bowel-incontinence', 'cannot feel my stool'],
    ['saddle-numbness', 'numb between my legs'],
    ['saddle-numbness', 'my buttocks are numb when I wipe'],
    ['leg-weakness', 'my leg gives way'],
    ['leg-weakness', 'weakness in my left leg'],
    ['foot-drop', 'my foot drags'],
    ['foot-drop', 'I cannot lift my toes'],
    ['both-legs', 'both legs are tingling'],
    ['fever', 'fever and shivering since yesterday'],
    ['weight-loss', 'lost ten kilos without trying'],
    ['cancer-before', 'I had breast cancer in 2015'],
    ['fall-or-accident', 'I fell off my bike'],
    ['night-pain', 'the pain wakes me every night'],
    ['steroids', 'on prednisone for years'],
    ['needle-drugs', 'I inject drugs'],
    ['pregnant', 'I may be pregnant'],
    ['suicidal-thoughts', 'I want to die'],
    ['suicidal-thoughts', "don't want to live like this"],
    ['chest-or-belly-pain', 'pressure on my chest'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

describe('what only looks like it does not', () => {
  test.each([
    ['denied', 'fever', 'no fever'],
    ['denied', 'pregnant', 'I am not pregnant'],
    ['another person', 'cancer-before', 'my mother had breast cancer'],
    ['supposed', 'bladder-retention', 'what if I cannot pee later'],
    ['every day', 'bladder-retention', 'I pee a lot'],
    ['every day', 'leg-weakness', 'leg day at the gym'],
  ] as const)('%s, %s: %s', (_kind, id, text) => {
    expect(raised(text)).not.toContain(id);
  });

  test('a denial in one part does not reach the next', () => {
    expect(raised('no fever, but numb between my legs')).toEqual(['saddle-numbness']);
  });
});
