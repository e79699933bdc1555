import { type Because, isDay, type Reason, type ToolId, toolIds } from '@rugwijs/core';
import type { Words } from '@rugwijs/text';

type Parts = {
  readonly [P in 'answers' | 'triage' | 'plan' | 'adaptation' | 'progress' | 'classification' | 'learn']:
    | Words[P]
    | undefined;
};

interface RuleWords {
  readonly name?: string;
  readonly claim?: string;
  readonly wouldChange?: string;
}

/** The tool whose rule this is, by the beginning of its id. */
export function toolOf({ rule }: Reason): ToolId | undefined {
  return toolIds.find((tool) => rule.startsWith(`${tool}-`));
}

/** The words of a rule, wherever they stand: each step keeps its own rules, ids do not overlap. */
export function sayRule(reason: Reason, parts: Parts, tool?: unknown): RuleWords | undefined {
  const steps = [parts.triage, parts.plan, parts.adaptation, parts.progress, parts.classification, parts.learn];
  for (const part of [...steps, tool]) {
    const rule = entry(entry(part, 'rules'), reason.rule);
    if (rule !== undefined) {
      return {
        ...text('name', entry(rule, 'name'), reason),
        ...text('claim', entry(rule, 'claim'), reason),
        ...text('wouldChange', entry(rule, 'wouldChange'), reason),
      };
    }
  }
  return undefined;
}

/** The question of an answer in the person's words; facts that no question asked (`next-morning`) have words of their own. */
export function sayQuestion(question: string, parts: Parts, tool?: unknown): string {
  const ask = entry(entry(entry(parts.answers, 'questions'), question), 'ask');
  const fact = entry(entry(parts.adaptation, 'facts'), question);
  return string(ask) ?? string(fact) ?? string(entry(entry(tool, 'facts'), question)) ?? question;
}

/** The answer in words: the option's own, yes · no · unknown, a list, a day, or the number. */
export function sayAnswer({ question, answer }: Because, parts: Parts, app: Words['app']): string {
  const options = entry(entry(entry(parts.answers, 'questions'), question), 'options');
  const one = (value: string) =>
    string(entry(options, value)) ??
    string(entry(entry(parts.answers, 'choices'), value)) ??
    string(entry(app.why.values, value)) ??
    value;
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return isDay(answer) ? sayDay(answer, app.shell.locale) : one(answer);
  return answer.length === 0 ? app.why.noneOfThese : answer.map(one).join(', ');
}

function sayDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function entry(object: unknown, key: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, key)) return undefined;
  return (object as Record<string, unknown>)[key];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function text<K extends string>(key: K, value: unknown, reason: Reason): { [P in K]?: string } {
  const said = typeof value === 'function' ? (value as (values: unknown) => unknown)(reason.values ?? {}) : value;
  return typeof said === 'string' ? ({ [key]: said } as { [P in K]?: string }) : {};
}
