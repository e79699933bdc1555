import {
  type Answers,
  assessRisk,
  type Classification,
  classify,
  type Decision,
  decide,
  type Risk,
  type TriageReason,
  urgency,
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
  /** `null` while nothing was answered that it stands on. */
  readonly classification: Classification | null;
  readonly risk: Risk | null;
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
    classification: anyAnswered(answers, classifying) ? classify(answers, knowledge, decision) : null,
    risk: anyAnswered(answers, risking) ? assessRisk(answers, knowledge) : null,
    rulesVersion,
  };
}

const classifying = ['duration', 'leg-pain', 'pain', 'episodes', 'inflammatory'];
const risking = ['persisting', 'episodes', 'function-limit', 'leg-pain', 'pain', 'duration', 'start-back'];

function anyAnswered(answers: Answers, questions: readonly string[]): boolean {
  return questions.some((question) => answers[question] !== undefined);
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
    const [leading] = result.reasons;
    if (leading !== undefined && urgency(result.verdict) >= urgency('gp-appointment')) {
      for (const line of wording.call(leading.rule, result.verdict)) io.out(`    ${line}\n`);
    }
    section(io, labels.meanwhile, said.meanwhile);
  }
  if (result.reasons.length > 0) {
    io.out(`\n${labels.why}\n`);
    printReasons(result.reasons, context, wording);
  } else if (result.verdict !== 'undecided') {
    io.out(`\n${wording.honest} ${labels.whenInDoubt}\n`);
  }
  if (result.stillNeeded.length > 0) {
    const shown = result.stillNeeded.slice(0, 6).map((id) => `${id}: ${wording.ask(id)}`);
    const left = result.stillNeeded.length - shown.length;
    section(io, labels.stillNeeded(result.stillNeeded.length), left > 0 ? [...shown, labels.more(left)] : shown);
  }
  // Beside a call to a doctor "it usually settles" would soothe where nobody should.
  const isCalm = result.verdict !== 'undecided' && urgency(result.verdict) <= urgency('physiotherapist');
  if (isCalm && result.classification !== null) section(io, labels.kind, wording.kind(result.classification));
  if (isCalm && result.risk !== null) section(io, labels.risk, wording.risk(result.risk));
  io.out(`\n${labels.rulesVersion}: ${result.rulesVersion}\n`);
}
