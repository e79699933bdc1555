import {
  type Answers,
  assessRisk,
  type Classification,
  classify,
  type Decision,
  decide,
  type Risk,
  type TriageReason,
} from '@rugwijs/core';
import type { Input } from '../input/inputs.ts';
import { answersOfStory } from '../story/answers.ts';
import { type Context, printJson, readAllInputs } from './context.ts';
import { printReasons, section } from './print.ts';
import { type Wording, wordingIn } from './wording.ts';

/** What `check` answers, one a person. */
export interface CheckResult {
  readonly verdict: Decision['verdict'];
  readonly atLeast: Decision['atLeast'];
  readonly atMost: Decision['atMost'];
  readonly reasons: readonly TriageReason[];
  readonly stillNeeded: readonly string[];
  readonly classification: Classification;
  readonly risk: Risk;
  readonly rulesVersion: string;
}

/** `rugwijs check`: the verdict on answers, with its working. */
export async function check(context: Context): Promise<void> {
  const { inputs, many } = await readAllInputs(context);
  const results = inputs.map((input) => checkAnswers(answersOf(input, context), context));
  if (context.json) {
    printJson(context.io, many ? results : results[0]);
    return;
  }
  const wording = await wordingIn(context.language);
  results.forEach((result, index) => {
    if (many) context.io.out(`${context.messages.labels.person(index + 1)}\n`);
    printResult(result, context, wording);
    if (many) context.io.out('\n');
  });
}

/** The answers of one input; of a story, the latest ones in its journal. */
export function answersOf(input: Input, context: Pick<Context, 'knowledge'>): Answers {
  return input.journal === undefined ? input.answers : answersOfStory(input.journal, context.knowledge);
}

/** Triage, classification and risk on one set of answers. */
export function checkAnswers(
  answers: Answers,
  { knowledge, rulesVersion }: Pick<Context, 'knowledge' | 'rulesVersion'>,
): CheckResult {
  const decision = decide(answers, knowledge);
  const { verdict, atLeast, atMost, reasons, stillNeeded } = decision;
  return {
    verdict,
    atLeast,
    atMost,
    reasons,
    stillNeeded,
    classification: classify(answers, knowledge, decision),
    risk: assessRisk(answers, knowledge),
    rulesVersion,
  };
}

function printResult(result: CheckResult, context: Context, wording: Wording): void {
  const { io, messages } = context;
  const { labels } = messages;
  const title = (verdict: string) => wording.verdict(verdict).title;
  if (result.verdict === 'undecided') {
    io.out(`${labels.undecided(title(result.atLeast), title(result.atMost))}\n`);
  } else {
    const said = wording.verdict(result.verdict);
    io.out(`${said.title}\n${said.lead === '' ? '' : `${said.lead}\n`}`);
    section(io, labels.now, said.now);
    section(io, labels.meanwhile, said.meanwhile);
  }
  if (result.reasons.length === 0) {
    if (result.verdict !== 'undecided') io.out(`\n${labels.noReasons}\n`);
  } else {
    io.out(`\n${labels.why}\n`);
    printReasons(result.reasons, context, wording);
  }
  if (result.stillNeeded.length > 0) {
    const shown = result.stillNeeded.slice(0, 6).map((id) => `${id}: ${wording.ask(id)}`);
    const left = result.stillNeeded.length - shown.length;
    section(io, labels.stillNeeded(result.stillNeeded.length), left > 0 ? [...shown, labels.more(left)] : shown);
  }
  const { course, leg, recurrent, severity } = result.classification;
  io.out(`\n${labels.kind}: ${[course, ...(recurrent ? ['recurrent'] : []), `leg: ${leg}`, severity].join(', ')}\n`);
  io.out(`${labels.risk}: ${result.risk.band} (${result.risk.from})\n${labels.rulesVersion}: ${result.rulesVersion}\n`);
}
