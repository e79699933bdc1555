import { questions, rules } from '@rugwijs/clinical';
import { describe, expect, it } from 'vitest';
import { allWords } from './load.ts';
import { sentenceFor, type TriageRuleWords } from './triage-words.ts';

const words = { nl: await allWords('nl'), en: await allWords('en') };

describe.each(['nl', 'en'] as const)('%s: what is said about alarm signs', (language) => {
  const { triage, answers, classification } = words[language];

  it('only has words for verdicts that a rule can give', () => {
    for (const rule of rules) {
      const said = Object.keys(triage.rules[rule.id].sayAt ?? {});
      const given: readonly string[] = [...rule.verdicts.map(([verdict]) => verdict), rule.whenUnknown ?? ''];
      expect([rule.id, said.filter((verdict) => !given.includes(verdict))]).toEqual([rule.id, []]);
    }
  });

  it('gives every rule something to read aloud, in the first person and short', () => {
    for (const [id, { say, sayAt, sayWith }] of Object.entries<TriageRuleWords>(triage.rules)) {
      for (const line of [say, ...Object.values(sayAt ?? {}), ...Object.values(sayWith ?? {})]) {
        expect([id, /\b(ik|mijn|mij|I|my|me)\b/i.test(line)]).toEqual([id, true]);
        expect([id, line.split(/\s+/).length <= 32]).toEqual([id, true]);
      }
    }
  });

  it('tells of vomiting and a swollen belly only when the belly pain was called severe', () => {
    const severe = language === 'nl' ? /overgeven|bol/ : /vomiting|swollen/;
    const said = (...yes: readonly string[]) =>
      sentenceFor(
        triage.rules.belly,
        'call-gp-now',
        yes.map((question) => ({ question, answer: 'yes' })),
      );
    expect(said('belly-pain', 'pregnant')).not.toMatch(severe);
    expect(said('belly-pain', 'belly-severe')).toMatch(severe);
  });

  it('never soothes in the claim of a rule: it may stand beside a call', () => {
    const soothing = language === 'nl' ? /geen haast|niet dringend/i : /no hurry|not urgent/i;
    for (const [id, { claim }] of Object.entries(triage.rules)) expect([id, soothing.test(claim)]).toEqual([id, false]);
  });

  it('puts the call first on urgent screens', () => {
    for (const verdict of ['emergency', 'call-gp-now', 'call-gp-today'] as const) {
      expect(triage.verdicts[verdict].now[0]).toMatch(language === 'nl' ? /^Bel/ : /^Call/);
      expect(triage.verdicts[verdict].title.split(' ').length).toBeLessThanOrEqual(9);
    }
    expect(triage.verdicts.emergency.title).toContain('112');
  });

  it('never calms more than the answers allow, and always says when to call', () => {
    expect(triage.verdicts['self-care'].lead).toMatch(language === 'nl' ? /Op deze antwoorden/ : /On these answers/);
    expect(triage.calm.callWhen.length).toBeGreaterThanOrEqual(3);
  });

  it('tells the risk in words: no digit, no percentage', () => {
    for (const band of Object.values(classification.risk)) expect(Object.values(band).join(' ')).not.toMatch(/[\d%]/);
  });

  it('shows no number to people whose pain lasts', () => {
    expect(classification.prognosis.course.persistent.outOfTen).toBeUndefined();
    expect(classification.prognosis.course.persistent.says).not.toMatch(/[\d%]/);
  });

  it('has a word for every option of every question', () => {
    const common: Readonly<Record<string, string>> = answers.choices;
    for (const { id, options } of questions) {
      for (const option of options ?? []) {
        const word = answers.questions[id].options?.[option] ?? common[option];
        expect([id, option, (word ?? '').length > 0]).toEqual([id, option, true]);
      }
    }
  });

  it('says how to find out at "weet ik niet" for the signs that can be tried out', () => {
    const tried = ['saddle-feeling', 'foot-drop', 'leg-weakness', 'fever', 'cold-leg', 'calf-swelling'] as const;
    for (const id of tried) expect(answers.questions[id].say?.length).toBeGreaterThan(20);
  });

  it('asks a row in at most 30 words', () => {
    const long = questions.filter(({ id, row }) => row && answers.questions[id].ask.split(/\s+/).length > 30);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('names the bound in a problem with a number', () => {
    expect(answers.problems['too-high']({ max: 120 })).toContain('120');
    expect(answers.problems['too-low']({ min: 5 })).toContain('5');
  });
});

it('the two languages ask to call the same numbers', () => {
  const numbersIn = (value: unknown) => [...new Set(JSON.stringify(value).match(/\b(112|113|0800-\d{4})\b/g))].sort();
  expect(numbersIn(words.nl.triage)).toEqual(numbersIn(words.en.triage));
  expect(numbersIn(words.nl.triage)).toEqual(['0800-2000', '112', '113']);
});
