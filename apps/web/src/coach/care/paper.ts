import { knowledge } from '@rugwijs/clinical';
import { daysBetween, type LetterReader, type Verdict } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';
import { advice, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { kindForColleagues } from '../../letter/kind.ts';
import { toldBy, withoutPersonal } from '../../letter/told.ts';
import { type Standing, shownVerdict, standingOf } from '../../result/standing.ts';
import { exerciseName } from '../../session/exercise.ts';
import { useWords } from '../../shell/words.ts';
import { sayDate } from '../../today/say.ts';
import { measured } from './measured.ts';

export interface PaperSection {
  readonly title: string;
  readonly lines: readonly string[];
}

interface PaperWords {
  readonly care: Words['care'];
  readonly answers: Words['answers'];
  readonly triage: Words['triage'];
  readonly kinds: Words['classification'];
  readonly plan: Words['plan'];
  readonly session: Words['session'];
  readonly helps: Words['helps'];
  readonly measures: Words['measures'];
  readonly language: Language;
}

/** The letter as sections of plain lines; undefined while its words load. */
export function usePaper(to: LetterReader, complaint: string, question: string): readonly PaperSection[] | undefined {
  const care = useWords('care');
  const answers = useWords('answers');
  const triage = useWords('triage');
  const kinds = useWords('classification');
  const plan = useWords('plan');
  const session = useWords('session');
  const helps = useWords('helps');
  const measures = useWords('measures');
  if (!care || !answers || !triage || !kinds || !plan || !session || !helps || !measures) return undefined;
  const { language } = settings.value;
  const words = { care, answers, triage, kinds, plan, session, helps, measures, language };
  const { paper } = care.letters;
  const own = [
    { title: '', lines: [paper.made(sayDate(today(), language))] },
    ...(complaint ? [{ title: paper.complaint, lines: [complaint] }] : []),
    { title: paper.question, lines: [question || paper.noQuestion] },
  ];
  const foot = { title: '', lines: [paper.foot(knowledge.version)] };
  // The bedrijfsarts gets what is about work and how long the app is used, and nothing told in confidence.
  const sections =
    to === 'company-doctor'
      ? [work(words, to), { title: paper.duration, lines: since(words) }]
      : [duration(words), readings(words), alarm(words), tried(words), work(words, to)];
  return [...own, ...sections, foot].filter(({ lines }) => lines.length > 0);
}

/** What the app advises now, as on every other screen: a call that stands goes before a calmer verdict after it. */
function advised(): { readonly standing: Standing; readonly shown: Verdict } | undefined {
  const standing = standingOf(person.value);
  return standing && { standing, shown: shownVerdict(standing.verdict, advice.value.locked?.verdict) };
}

/** For a message or a portal. */
export function plainText(heading: string, sections: readonly PaperSection[]): string {
  const parts = sections.map(({ title, lines }) => [...(title ? [title.toUpperCase()] : []), ...lines].join('\n'));
  return [heading, ...parts].join('\n\n');
}

function duration(words: PaperWords): PaperSection {
  const now = advised();
  const kind = now ? kindForColleagues(now.standing, now.shown, person.value.answers, words.kinds) : '';
  const { paper } = words.care.letters;
  const flares = person.value.flares.length;
  const lines = [...(kind ? [kind] : []), ...since(words), ...(flares > 0 ? [paper.flares(flares)] : [])];
  return { title: paper.duration, lines };
}

/** How long the app is used. */
function since({ care }: PaperWords): readonly string[] {
  const first = person.value.checks[0]?.day;
  const weeks = first === undefined ? 0 : Math.floor(daysBetween(first, today()) / 7);
  return weeks > 0 ? [care.letters.paper.since(weeks)] : [];
}

function readings({ care, measures, language }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const lines = measured(person.value, { paper, measures }, language);
  return { title: paper.measures, lines: lines.length > 0 ? lines : [paper.none] };
}

function alarm({ care, answers, triage, language }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const now = advised();
  const told = toldBy(withoutPersonal(person.value.answers), answers);
  const day = person.value.checks.at(-1)?.day;
  const named = (rows: readonly { readonly ask: string }[]) => rows.map(({ ask }) => ask).join(' ');
  return {
    title: paper.alarm,
    lines: [
      ...(day ? [paper.lastCheck(sayDate(day, language))] : []),
      ...(now ? [paper.advice(triage.verdicts[now.shown].title)] : []),
      ...(told.yes.length > 0 ? [paper.alarmYes(named(told.yes))] : []),
      ...(told.unknown.length > 0 ? [paper.alarmUnknown(named(told.unknown))] : []),
      paper.alarmNo(told.no.length),
    ],
  };
}

function tried({ care, plan, session, helps }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const { sessions, logs, plan: accepted } = person.value;
  const { week, walking, session: planned } = advice.value;
  const exercises = planned?.exercises.map(({ exercise }) => exerciseName(session, exercise)) ?? [];
  const aids = [...new Set(logs.aidUsed.map(({ aid, name }) => name ?? aidName(aid, helps)))];
  const lines = [
    ...(accepted ? [paper.plan(plan.modes[accepted.plan.mode].name, sessions.length, Math.max(1, week))] : []),
    ...(exercises.length > 0 ? [paper.exercises(exercises.join(', '))] : []),
    ...(walking ? [paper.walking(walking.minutes)] : []),
    ...(aids.length > 0 ? [paper.aids(aids.join(', '))] : []),
  ];
  return { title: paper.tried, lines: lines.length > 0 ? lines : [paper.nothing] };
}

function aidName(aid: string, { aids }: Words['helps']): string {
  const names: Readonly<Record<string, { readonly name: string }>> = aids;
  return names[aid]?.name ?? aid;
}

/** For the bedrijfsarts always with whose judgement fitness is, also when there is no plan for work. */
function work({ care }: PaperWords, to: LetterReader): PaperSection {
  const { paper } = care.letters;
  const agreed = person.value.logs.workPlanned.at(-1);
  const tasks = agreed?.tasks.map(({ name }) => name) ?? [];
  return {
    title: paper.work,
    lines: [
      ...(agreed ? [paper.hours(agreed.hoursNow, agreed.hoursFull)] : []),
      ...(tasks.length > 0 ? [paper.tasks(tasks.join(', '))] : []),
      ...(agreed || to === 'company-doctor' ? [paper.notFitness] : []),
    ],
  };
}
