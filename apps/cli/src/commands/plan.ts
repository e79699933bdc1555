import {
  type Answers,
  assessRisk,
  classify,
  decide,
  makePlan,
  minutesOfPlan,
  type Plan,
  type PlanResult,
  type Recheck,
  recheckDates,
} from '@rugwijs/core';
import { answersOf, type CheckResult } from './check.ts';
import { type Context, printJson, readAllInputs } from './context.ts';
import { doseInWords, printReasons, section } from './print.ts';
import { type Wording, wordingIn } from './wording.ts';

/** What `plan` answers: the verdict it stands on, and the plan or why there is none. */
export type PlanOutput = Pick<CheckResult, 'verdict' | 'atLeast' | 'atMost' | 'stillNeeded' | 'rulesVersion'> &
  (
    | { readonly plan: Plan; readonly week: 1; readonly estimatedMinutes: number }
    | {
        readonly plan: null;
        readonly reasons: Extract<PlanResult, { kind: 'no-plan' }>['reasons'];
        /** When to look again at this verdict (triage.md 4.4); none while it is undecided. */
        readonly rechecks: readonly Recheck[];
      }
  );

/** `rugwijs plan`: the week that fits these answers, with a reason for each part. */
export async function plan(context: Context): Promise<void> {
  const { inputs, many } = await readAllInputs(context);
  const results = inputs.map((input) => planFor(answersOf(input, context), input.today, context));
  const wording = await wordingIn(context.language);
  if (context.json) {
    const printed = results.map((result) => flat(result, wording));
    printJson(context.io, many ? printed : printed[0]);
    return;
  }
  results.forEach((result, index) => {
    if (many) context.io.out(`${context.messages.labels.person(index + 1)}\n`);
    printOutput(result, context, wording);
    if (many) context.io.out('\n');
  });
}

/** For programs: everything on one level, exercises with their name; without a plan `mode` is null. */
function flat({ verdict, atLeast, atMost, stillNeeded, rulesVersion, ...rest }: PlanOutput, wording: Wording) {
  const tail = { stillNeeded, rulesVersion };
  if (rest.plan === null)
    return {
      verdict,
      atLeast,
      atMost,
      mode: null,
      exercises: [],
      reasons: rest.reasons,
      rechecks: rest.rechecks,
      ...tail,
    };
  const { mode, modeReasons, exercises, ...week } = rest.plan;
  return {
    verdict,
    atLeast,
    atMost,
    mode,
    modeReasons,
    week: rest.week,
    exercises: exercises.map((one) => ({ ...one, name: wording.exercise(one.exercise) })),
    ...week,
    estimatedMinutes: rest.estimatedMinutes,
    ...tail,
  };
}

/** The whole path from answers to a plan. */
export function planFor(
  answers: Answers,
  today: string,
  context: Pick<Context, 'knowledge' | 'rulesVersion'>,
): PlanOutput {
  const { knowledge, rulesVersion } = context;
  const decision = decide(answers, knowledge);
  const classification = classify(answers, knowledge, decision);
  const risk = assessRisk(answers, knowledge);
  const result = makePlan({ answers, decision, classification, risk, today }, knowledge);
  const { verdict, atLeast, atMost, stillNeeded } = decision;
  const head = { verdict, atLeast, atMost, stillNeeded, rulesVersion };
  if (result.kind === 'no-plan') {
    const rechecks = verdict === 'undecided' ? [] : recheckDates(verdict, today);
    return { ...head, plan: null, reasons: result.reasons, rechecks };
  }
  const estimatedMinutes = minutesOfPlan(result.plan.exercises, knowledge);
  return { ...head, plan: result.plan, week: 1, estimatedMinutes };
}

function printOutput(output: PlanOutput, context: Context, wording: Wording): void {
  const { io, messages } = context;
  const { labels } = messages;
  if (output.plan === null) {
    io.out(`${labels.noPlan}\n`);
    io.out(
      output.verdict === 'undecided'
        ? `${labels.undecided(wording.verdict(output.atLeast).title, wording.verdict(output.atMost).title)}\n`
        : `${wording.verdict(output.verdict).title}\n`,
    );
    printReasons(output.reasons, context, wording);
    section(
      io,
      labels.rechecks,
      output.rechecks.map((recheck) => recheckInWords(recheck, output.verdict, context)),
    );
    section(io, labels.stillNeeded(output.stillNeeded.length), output.stillNeeded.slice(0, 6));
    return;
  }
  if (output.verdict !== 'undecided') io.out(`${wording.verdict(output.verdict).title}\n\n`);
  printPlan(output.plan, output.estimatedMinutes, context, wording);
}

/** The week in words. */
function printPlan(week: Plan, minutes: number, context: Context, wording: Wording): void {
  const { io, messages, knowledge } = context;
  const { labels } = messages;
  const walkingOnly = week.set === 'walking-only';
  const title = walkingOnly ? labels.asUsual : labels.week(week.daysPerWeek, minutes, week.minutesPerDay);
  io.out(`${labels.planTitle}: ${title}\n`);
  if (week.set !== 'full') io.out(`  ${labels.set[week.set]}\n`);
  // Nothing is built up while walking stays as it was, so a mode would only contradict that.
  if (!walkingOnly) {
    io.out(`\n${labels.mode}: ${wording.mode(week.mode)}\n`);
    printReasons(week.modeReasons, context, wording);
  }
  if (week.exercises.length > 0) io.out(`\n${labels.exercises}\n`);
  for (const { exercise, dose, reasons } of week.exercises) {
    const each = knowledge.exercises.find(({ id }) => id === exercise)?.sides === 'each';
    io.out(`  ${wording.exercise(exercise)} (${exercise}): ${doseInWords(dose, messages)}`);
    io.out(`${each ? `, ${labels.eachSide}` : ''}\n`);
    for (const reason of reasons) io.out(`      ${wording.rule(reason.rule, reason.values).claim || reason.rule}\n`);
  }
  const { walking } = week;
  section(io, labels.walking, [
    ...(walkingOnly ? [] : [labels.walkingDose(walking.minutes, walking.daysPerWeek)]),
    ...walking.reasons.map(({ rule, values }) => wording.rule(rule, values).claim || rule),
  ]);
  section(
    io,
    labels.activities,
    week.activities.map(
      ({ name, isGoal, trialsNeeded }) =>
        `${name}${isGoal ? ` (${labels.goal}${week.goalDate === undefined ? '' : ` ${week.goalDate}`})` : ''}: ${labels.activityTrials(trialsNeeded)}`,
    ),
  );
  section(
    io,
    labels.rechecks,
    week.rechecks.map((recheck) => recheckInWords(recheck, undefined, context)),
  );
  io.out(`\n${labels.why}\n`);
  printReasons(week.reasons, context, wording);
}

/** A date with its name; emergency and call-gp-now are asked again after two hours, which has no date of its own. */
function recheckInWords(
  { on, kind }: Recheck,
  verdict: PlanOutput['verdict'] | undefined,
  { messages }: Context,
): string {
  const soon = kind === 'standing-verdict' && (verdict === 'emergency' || verdict === 'call-gp-now');
  const { recheck } = messages.labels;
  return `${on} (${recheck[soon ? 'within-hours' : kind] ?? kind})`;
}
