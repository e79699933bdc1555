import {
  addDays,
  type Change,
  type Dose,
  dayOf,
  type HandOverTo,
  type Mode,
  type Reason,
  type Verdict,
} from '@rugwijs/core';
import { type Advice, advise, fold, foldOne, type JournalEvent, type Person } from '@rugwijs/journal';
import { isTooFar } from '../input/inputs.ts';
import { readJournalFile } from '../input/journal.ts';
import { BadInput } from '../input/problem.ts';
import { type Context, printJson } from './context.ts';
import { printReasons, stepInWords } from './print.ts';
import { type Wording, wordingIn } from './wording.ts';

/** How things stand right after one event. */
interface Moment {
  readonly event: { readonly id: string; readonly at: string; readonly kind: string };
  /** On the latest answers; `null` before the first ones. */
  readonly verdict: Verdict | 'undecided' | null;
  readonly plan: {
    readonly mode: Mode | null;
    readonly set: string;
    readonly week: number;
    readonly exercises: readonly { readonly exercise: string; readonly dose: Dose }[];
    readonly walking: number | null;
  } | null;
  /** The step of every exercise, the walk and the activities for the next time. */
  readonly changes: readonly Change[];
  readonly reasons: readonly Reason[];
  readonly locked: NonNullable<Advice['locked']> | null;
  readonly recheck: string | null;
  readonly restart: boolean;
  readonly flare: number | null;
  readonly handOver: HandOverTo | null;
  readonly modeProposal: Mode | null;
}

/** `rugwijs replay`: a journal, event by event, under the rules of today. */
export async function replay(context: Context): Promise<void> {
  const { io, knowledge, messages } = context;
  const [file = '-'] = context.files;
  const { events, carried } = await readJournalFile(file, context);
  checkToday(context, events);
  if (carried > 0) io.err(`${file}: ${messages.labels.carried(carried)}\n`);
  const moments = replayed(events, knowledge, context.today);
  if (context.json) {
    printJson(io, moments);
    return;
  }
  const wording = await wordingIn(context.language);
  let before: Moment | undefined;
  for (const moment of moments) {
    printMoment(moment, before, context, wording);
    before = moment;
  }
}

/** A day after tomorrow, or after the journal itself has ended, is a slip of the keyboard. Throws `BadInput`. */
function checkToday({ today, io }: Context, events: readonly JournalEvent[]): void {
  if (today === undefined) return;
  const latest = [io.clock(), ...events.map(({ at }) => dayOf(at))].sort().at(-1) ?? today;
  if (isTooFar(today, latest)) throw new BadInput({ kind: 'bad-day', found: today, last: addDays(latest, 1) });
}

/** Every event with what is advised right after it; with `today`, also how things stand on that day. */
function replayed(events: readonly JournalEvent[], knowledge: Context['knowledge'], today?: string): readonly Moment[] {
  let person: Person = fold([], knowledge);
  const moments = events.map((event) => {
    person = foldOne(person, event, knowledge);
    return momentOf(event, person, advise(person, event.at, knowledge));
  });
  const last = events.at(-1);
  if (today === undefined || (last !== undefined && dayOf(last.at) > today)) return moments;
  const at = `${today}T09:00:00${last?.at.slice(-6) ?? 'Z'}`;
  return [...moments, momentOf({ id: 'today', at, kind: 'today' }, person, advise(person, at, knowledge))];
}

function momentOf(event: Moment['event'], person: Person, advice: Advice): Moment {
  const { session, walking, activities } = advice;
  return {
    event: { id: event.id, at: event.at, kind: event.kind },
    verdict: person.decision?.verdict ?? null,
    plan:
      person.plan === undefined
        ? null
        : {
            mode: advice.mode ?? null,
            set: person.plan.plan.set,
            week: advice.week,
            exercises: (session?.exercises ?? []).map(({ exercise, dose }) => ({ exercise, dose })),
            walking: walking?.minutes ?? null,
          },
    changes: [
      ...(session?.exercises ?? []).map(({ change }) => change),
      ...(walking === undefined ? [] : [walking.change]),
      ...activities.flatMap(({ change }) => (change === undefined ? [] : [change])),
    ],
    reasons: reasonsOf(advice),
    locked: advice.locked ?? null,
    recheck: advice.recheck?.kind ?? null,
    restart: advice.restart !== undefined,
    flare: advice.flare?.ramp ?? null,
    handOver: advice.handOver?.to ?? null,
    modeProposal: advice.modeProposal?.to ?? null,
  };
}

/** Reasons that belong to the whole day and not to one dose. */
function reasonsOf(advice: Advice): readonly Reason[] {
  const { recheck, restart, flare, askFlare, handOver, modeProposal, activities } = advice;
  return [recheck, restart, flare, askFlare, handOver, modeProposal, ...activities].flatMap(
    (part) => part?.reasons ?? [],
  );
}

function printMoment(moment: Moment, before: Moment | undefined, context: Context, wording: Wording): void {
  const { io, messages } = context;
  const { labels } = messages;
  io.out(`\n${moment.event.at}  ${labels.event[moment.event.kind] ?? moment.event.kind} (${moment.event.id})\n`);
  if (moment.verdict !== null && moment.verdict !== before?.verdict) {
    io.out(`  ${moment.verdict === 'undecided' ? moment.verdict : wording.verdict(moment.verdict).title}\n`);
  }
  if (moment.locked !== null && before?.locked?.verdict !== moment.locked.verdict) {
    io.out(`  ${labels.locked}: ${wording.verdict(moment.locked.verdict).title}\n`);
    printReasons(moment.locked.reasons, context, wording);
  }
  if (moment.plan !== null && moment.plan.mode !== null && moment.plan.mode !== before?.plan?.mode) {
    io.out(`  ${labels.mode}: ${wording.mode(moment.plan.mode)}\n`);
  }
  if (moment.recheck !== null && moment.recheck !== before?.recheck) io.out(`  ${labels.recheckNow}\n`);
  if (moment.restart && !before?.restart) io.out(`  ${labels.restart}\n`);
  if (moment.flare !== null && moment.flare !== before?.flare) {
    io.out(`  ${labels.flare}: ${Math.round(moment.flare * 100)}%\n`);
  }
  if (moment.handOver !== null && moment.handOver !== before?.handOver) {
    io.out(`  ${labels.handOver[moment.handOver]}\n`);
  }
  if (moment.modeProposal !== null && moment.modeProposal !== before?.modeProposal) {
    io.out(`  ${labels.modeProposal}: ${wording.mode(moment.modeProposal)}\n`);
  }
  const known = new Set(before?.reasons.map(({ rule }) => rule));
  printReasons(
    moment.reasons.filter(({ rule }) => !known.has(rule)),
    context,
    wording,
  );
  for (const change of moment.changes) {
    const earlier = before?.changes.find(({ item }) => item === change.item);
    if (JSON.stringify(earlier) === JSON.stringify(change)) continue;
    io.out(`  ${nameOf(change, wording, labels.walking)}, ${stepInWords(change, messages)}\n`);
    if (change.exercise !== undefined) io.out(`      → ${wording.exercise(change.exercise)}\n`);
    for (const { rule, values } of change.reasons)
      io.out(`      ${wording.rule(rule, values).claim || rule} (${rule})\n`);
  }
}

function nameOf({ item }: Change, wording: Wording, walking: string): string {
  return item === 'walking' ? walking : wording.exercise(item);
}
