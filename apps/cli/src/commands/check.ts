import {
  type Answers,
  type Decision,
  decide,
  type SettledClassification,
  type SettledRisk,
  settledClassification,
  settledRisk,
  type TriageReason,
  urgency,
} from '@rugwijs/core';
import type { Input } from '../input/inputs.ts';
import { type Context, printJson, readAllInputs } from './context.ts';
import { printReasons, section } from './print.ts';
import { answersOfStory } from './story-answers.ts';
import { type Wording, wordingIn } from './wording.ts';

/** What `check` answers, one a person. */
export interface CheckResult {
  readonly verdict: Decision['verdict'];
  readonly atLeast: Decision['atLeast'];
  readonly atMost: Decision['atMost'];
  readonly reasons: readonly TriageReason[];
  readonly stillNeeded: readonly string[];
  /** `null` while nothing was answered that it stands on; a part is `null` while unanswered questions can still change it. */
  readonly classification: SettledClassification | null;
  /** `null` while unanswered questions can still change the band. */
  readonly risk: SettledRisk | null;
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
    classification: anyAnswered(answers, classifying) ? settledClassification(answers, knowledge, decision) : null,
    risk: settledRisk(answers, knowledge),
    rulesVersion,
  };
}

const classifying = ['duration', 'leg-pain', 'pain', 'episodes', 'inflammatory'];

function anyAnswered(answers: Answers, questions: readonly string[]): boolean {
  return questions.some((question) => answers[question] !== undefined);
}

/** Rules whose own number is called first, whatever else leads. */
const withHelpLine: ReadonlySet<string> = new Set(['self-harm', 'violence']);

/** What the rules themselves say for this verdict: for the phone, whom to call first, and what to do meanwhile. */
function ownLines({ verdict, reasons }: CheckResult, wording: Wording) {
  // "The second time I call" says nothing about what it is about; that comes first.
  const first = reasons.find(({ rule }) => rule !== 'second-contact');
  if (first === undefined || verdict === 'undecided' || urgency(verdict) < urgency('gp-appointment')) {
    return { call: [], helpLines: [], meanwhile: [] };
  }
  const second = reasons.filter((reason) => reason.rule === 'second-contact' && reason.verdict === verdict);
  const helping = reasons.filter(({ rule }) => withHelpLine.has(rule));
  return {
    call: wording.call(first, second),
    helpLines: helping.map(({ rule }) => wording.meanwhile(rule)),
    meanwhile: withHelpLine.has(first.rule) ? [] : [wording.meanwhile(first.rule)].filter((line) => line !== ''),
  };
}

/** Beside a call to a doctor, what only asks for a physiotherapist is left out: its calm would soothe. JSON keeps it. */
function besideTheVerdict({ atLeast, reasons }: CheckResult): readonly TriageReason[] {
  if (urgency(atLeast) < urgency('call-gp-today')) return reasons;
  return reasons.filter(({ verdict }) => urgency(verdict) > urgency('physiotherapist'));
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
    // The lines of the rule come first, as in the app: the number of 113 or Veilig Thuis, the midwife, what to do with the leg.
    const own = ownLines(result, wording);
    for (const line of own.call) io.out(`    ${line}\n`);
    // Only 112 goes before them.
    const now = result.verdict === 'emergency' ? [...said.now, ...own.helpLines] : [...own.helpLines, ...said.now];
    section(io, labels.now, now);
    // What the rule says already is not said twice.
    const general = said.meanwhile.filter((line) => !own.meanwhile.some((one) => one.includes(line)));
    section(io, labels.meanwhile, [...own.meanwhile, ...general]);
  }
  if (result.reasons.length > 0) {
    io.out(`\n${labels.why}\n`);
    printReasons(besideTheVerdict(result), context, wording);
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
