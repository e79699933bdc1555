import type { AnswerValue, SettledClassification, SettledRisk, TriageReason } from '@rugwijs/core';
import { allWords, type Language, sentenceFor } from '@rugwijs/text';

/** The sentences of the rules, looked up by id; an id without a sentence shows itself. */
export interface Wording {
  readonly ask: (question: string) => string;
  /** An answer as the person read it. */
  readonly answer: (question: string, value: AnswerValue) => string;
  readonly verdict: (verdict: string) => VerdictWording;
  readonly rule: (rule: string, values?: Values) => { readonly name: string; readonly claim: string };
  readonly exercise: (exercise: string) => string;
  readonly mode: (mode: string) => string;
  readonly certainty: (certainty: string) => string;
  /** What to read aloud on the phone and what to note first, under their headings. */
  readonly call: (first: TriageReason, second: readonly TriageReason[]) => readonly string[];
  /** What to do until help comes, in the words of the rule. */
  readonly meanwhile: (rule: string) => string;
  readonly kind: (classification: SettledClassification) => readonly string[];
  readonly risk: (risk: SettledRisk) => readonly string[];
  /** The sentence for the calm end of a check. */
  readonly honest: string;
}

interface VerdictWording {
  readonly title: string;
  readonly lead: string;
  readonly now: readonly string[];
  readonly meanwhile: readonly string[];
}

type Values = Readonly<Record<string, string | number>>;
type Sentence = string | ((values: Values) => string);
type Table<T> = Readonly<Record<string, T | undefined>>;
interface RuleWords {
  readonly name: Sentence;
  readonly claim: Sentence;
}

/** All sentences of one language. */
export async function wordingIn(language: Language): Promise<Wording> {
  const { answers, triage, plan, adaptation, session, classification } = await allWords(language);
  const questions: Table<{ readonly ask: string; readonly options?: Table<string> }> = answers.questions;
  const facts: Table<string> = adaptation.facts;
  const choices: Table<string> = answers.choices;
  const verdicts: Table<VerdictWording> = triage.verdicts;
  const rules: Table<RuleWords> = { ...plan.rules, ...adaptation.rules, ...triage.rules };
  const calls: Table<(typeof triage.rules)['fever']> = triage.rules;
  const exercises: Table<{ readonly name: string }> = session.exercises;
  const modes: Table<string | { readonly name: string }> = plan.modes;
  const certainties: Table<{ readonly name: string }> = triage.certainty;

  const option = (question: string, value: string): string =>
    questions[question]?.options?.[value] ?? choices[value] ?? value;
  return {
    ask: (question) => questions[question]?.ask ?? facts[question] ?? question,
    answer: (question, value) => {
      if (typeof value === 'number') return String(value);
      if (typeof value === 'string') return option(question, value);
      return value.length === 0 ? (choices.none ?? '–') : value.map((key) => option(question, key)).join('; ');
    },
    verdict: (verdict) => verdicts[verdict] ?? { title: verdict, lead: '', now: [], meanwhile: [] },
    rule: (rule, values = {}) => {
      const found = rules[rule];
      if (found === undefined) return { name: rule, claim: '' };
      return { name: said(found.name, values), claim: said(found.claim, values) };
    },
    exercise: (exercise) => exercises[exercise]?.name ?? exercise,
    mode: (mode) => {
      const found = modes[mode];
      return typeof found === 'string' ? found : (found?.name ?? mode);
    },
    certainty: (certainty) => certainties[certainty]?.name ?? certainty,
    call: (first, second) => {
      const words = calls[first.rule];
      if (words === undefined) return [];
      const { readAloud, noteFirst } = triage.call;
      const sentences = [first, ...second].flatMap(({ rule, verdict, because }) => {
        const said = calls[rule];
        return said === undefined ? [] : [sentenceFor(said, verdict, because)];
      });
      const lines = [
        [readAloud, sentences.join(' ')],
        [noteFirst, words.note],
      ];
      return lines.filter(([, line]) => line !== '').map(([head, line]) => `${head}: ${line}`);
    },
    meanwhile: (rule) => calls[rule]?.meanwhile ?? '',
    kind: ({ course, leg, recurrent, inflammatoryPattern, severity }) => [
      ...(course === null ? [] : [classification.course[course].person]),
      ...(recurrent ? [classification.recurrent.person] : []),
      ...(leg === null ? [] : [classification.leg[leg].person]),
      ...(severity === null ? [] : [classification.severity[severity].person]),
      ...(inflammatoryPattern ? [classification.inflammatoryPattern.person] : []),
    ],
    risk: ({ band }) => [classification.risk[band].person, classification.risk[band].helps],
    honest: triage.calm.honest,
  };
}

function said(sentence: Sentence, values: Values): string {
  return typeof sentence === 'string' ? sentence : sentence(values);
}
