import { describe, expect, test } from 'vitest';
import { tokens } from '../words/tokens.ts';
import { grammarWords, mayBeEnglish, ownWords } from './english.ts';
import { flagIds, levels } from './flag.ts';
import { scan } from './scan.ts';
import { saidBy } from './testing.ts';

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
    ['bladder-retention', "I couldn't pee this morning"],
    ['bladder-incontinence', 'I lost control of my bladder'],
    ['bladder-incontinence', 'I peed myself'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

describe('the same sign in other everyday words', () => {
  test.each([
    ['bladder-retention', 'can not urinate'],
    ['bladder-retention', 'can not wee'],
    ['bladder-retention', 'can not pass water'],
    ['bladder-retention', "I haven't been able to pee since this morning"],
    ['bladder-retention', "I wasn't able to pee"],
    ['bladder-retention', 'was not able to pee'],
    ['bladder-incontinence', 'can not hold wee'],
    ['bladder-incontinence', 'not able to hold my pee'],
    ['fall-or-accident', 'accident at work'],
    ['night-pain', 'back wakes me'],
    ['foot-drop', "I haven't been able to lift my foot"],
    ['leg-weakness', "wasn't able to move my leg"],
    ['saddle-numbness', "haven't been able to feel my bottom"],
    ['steroids', 'on prednisone'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

const mayBeRead = (text: string) => tokens(text).some(({ folded }) => mayBeEnglish(folded));

describe('law: whatever an English sign can say is tried on the signs, for at least one of its words is known to be English', () => {
  test.each(flagIds)('%s', (id) => {
    const said = saidBy(ownWords[id], 2000);
    expect(said.filter((text) => !new RegExp(ownWords[id], 'iu').test(text))).toEqual([]);
    expect([...new Set(said)].filter((text) => !mayBeRead(text))).toEqual([]);
  });

  test('and so is what only counts beside English grammar', () => {
    expect(grammarWords.filter((word) => !mayBeRead(word))).toEqual([]);
  });
});

describe('a few words, as they are typed in a search box', () => {
  test.each([
    ['bladder-retention', 'unable to urinate'],
    ['bladder-retention', 'trouble peeing'],
    ['bladder-incontinence', 'leaking urine'],
    ['bowel-incontinence', 'losing stool'],
    ['saddle-numbness', 'numb buttocks'],
    ['leg-weakness', 'weak legs'],
    ['foot-drop', 'foot drop'],
    ['both-legs', 'both legs tingling'],
    ['fever', 'night sweats'],
    ['weight-loss', 'lost weight'],
    ['cancer-before', 'breast cancer'],
    ['fall-or-accident', 'fell down the stairs'],
    ['night-pain', 'pain at night'],
    ['steroids', 'steroids'],
    ['needle-drugs', 'heroin'],
    ['pregnant', 'pregnant'],
    ['suicidal-thoughts', 'want to die'],
    ['chest-or-belly-pain', 'chest pain'],
  ] as const)('%s: %s', (id, text) => {
    expect(scan(text).flags).toContainEqual(expect.objectContaining({ id, level: levels[id] }));
  });
});

describe('what is said before does not reach over `and`, `I` or `my`', () => {
  test.each([
    ['suicidal-thoughts', 'I could not sleep and I want to die'],
    ['suicidal-thoughts', 'My husband left and I want to die'],
    ['suicidal-thoughts', 'I wonder if I should kill myself'],
    ['suicidal-thoughts', 'why not kill myself'],
    ['saddle-numbness', 'I could not sleep and my buttocks are numb'],
    ['leg-weakness', 'my husband noticed weakness in my leg'],
    ['both-legs', 'I do not know why both legs hurt'],
    ['fever', 'I cannot sleep with this fever'],
    ['fever', 'my mother had cancer, now I have a fever'],
    ['bladder-incontinence', 'my mother had a hernia, now I leak urine'],
    ['bladder-incontinence', 'I leak urine without any trouble'],
    ['bladder-incontinence', 'without trouble I leak urine'],
    ['saddle-numbness', 'I cycle without trouble with numb buttocks'],
    ['saddle-numbness', 'no pain just numb between my legs'],
    ['suicidal-thoughts', 'I never thought about suicide, now I do'],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

describe('a history, an everyday word or a good end silences no sign', () => {
  test.each([
    ['suicidal-thoughts', "I don't want to live, the treatment doesn't help"],
    ['suicidal-thoughts', "I wish I wouldn't wake up, no exercise helps"],
    ['suicidal-thoughts', 'I wish my heart would stop, the treatment does nothing'],
    ['suicidal-thoughts', 'I no longer want to live'],
    ['suicidal-thoughts', 'for years I wanted to die, now I am happy'],
    ['suicidal-thoughts', 'I had a suicide attempt last week, now I am fine'],
    ['bladder-retention', "I can't pee, just like when I had a hernia ten years ago"],
    ['foot-drop', 'my foot drags just like in 2012'],
    ['saddle-numbness', 'I had numb buttocks this morning, operated years ago and recovered'],
    ['bladder-incontinence', "I leak urine, it doesn't bother me"],
  ] as const)('%s: %s', (id, text) => {
    expect(raised(text)).toContain(id);
  });
});

test.each(["I can't pee", 'I can’t pee', 'I can‘t pee', 'I can`t pee', 'I can´t pee'])(
  'any apostrophe is one, and the words are shown as they were typed: %s',
  (text) => {
    const flag = scan(text).flags.find(({ id }) => id === 'bladder-retention');
    expect(text.slice(...(flag?.span ?? []))).toBe(text.slice(2));
  },
);

test('a typed ’ does not hide a wish not to live', () => {
  expect(raised('I don’t want to live')).toContain('suicidal-thoughts');
});

describe('what only looks like it does not', () => {
  test.each([
    ['denied', 'suicidal-thoughts', "I don't want to die"],
    ['denied', 'suicidal-thoughts', 'I do not want to kill myself'],
    ['denied', 'bladder-incontinence', 'no bladder problems'],
    ['supposed', 'leg-weakness', 'what if my legs get weak'],
    ['another person', 'leg-weakness', "my mother's legs are weak"],
    ['every day', 'fall-or-accident', 'I fell asleep'],
    ['Dutch', 'weight-loss', 'wat lost het op'],
    ['denied', 'fever', 'no fever'],
    ['denied', 'fever', 'no chills or night sweats'],
    ['denied', 'cancer-before', 'no history of cancer'],
    ['denied', 'chest-or-belly-pain', 'no severe chest pain'],
    ['denied', 'suicidal-thoughts', 'I never wanted to die'],
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
