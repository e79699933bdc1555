import { knowledge } from '@rugwijs/clinical';
import { daysBetween, type LetterReader } from '@rugwijs/core';
import type { Language, Words } from '@rugwijs/text';
import { advice, person, today } from '../../device/journal.ts';
import { settings } from '../../device/settings.ts';
import { kindForColleagues } from '../../letter/kind.ts';
import { toldBy, withoutPersonal } from '../../letter/told.ts';
import { standingOf } from '../../result/standing.ts';
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
  if (!care || !answers || !triage || !kinds || !plan || !session || !helps) return undefined;
  const words = { care, answers, triage, kinds, plan, session, helps, language: settings.value.language };
  const { paper } = care.letters;
  const own = [
    { title: '', lines: [paper.made(sayDate(today(), words.language))] },
    ...(complaint ? [{ title: paper.complaint, lines: [complaint] }] : []),
    { title: paper.question, lines: [question || paper.noQuestion] },
  ];
  const foot = { title: '', lines: [paper.foot(knowledge.version)] };
  // The bedrijfsarts gets what is about work, and nothing told in confidence.
  if (to === 'company-doctor') return [...own, work(words), duration(words), foot];
  return [...own, duration(words), measures(words), alarm(words), tried(words), work(words), foot].filter(
    ({ lines }) => lines.length > 0,
  );
}

/** For a message or a portal. */
export function plainText(heading: string, sections: readonly PaperSection[]): string {
  const parts = sections.map(({ title, lines }) => [...(title ? [title.toUpperCase()] : []), ...lines].join('\n'));
  return [heading, ...parts].join('\n\n');
}

function duration({ care, kinds }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const standing = standingOf(person.value);
  const since = person.value.checks[0]?.day;
  const weeks = since === undefined ? 0 : Math.floor(daysBetween(since, today()) / 7);
  const { flares } = person.value;
  return {
    title: paper.duration,
    lines: [
      ...(standing ? [kindForColleagues(standing, person.value.answers, kinds)] : []),
      ...(weeks > 0 ? [paper.since(weeks)] : []),
      ...(flares.length > 0 ? [paper.flares(flares.length)] : []),
    ],
  };
}

function measures({ care, language }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const lines = measured(person.value, paper, language);
  return { title: paper.measures, lines: lines.length > 0 ? lines : [paper.none] };
}

function alarm({ care, answers, triage, language }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const standing = standingOf(person.value);
  const told = toldBy(withoutPersonal(person.value.answers), answers);
  const day = person.value.checks.at(-1)?.day;
  const named = (rows: readonly { readonly ask: string }[]) => rows.map(({ ask }) => ask).join(' ');
  return {
    title: paper.alarm,
    lines: [
      ...(day ? [paper.lastCheck(sayDate(day, language))] : []),
      ...(standing ? [paper.advice(triage.verdicts[standing.verdict].title)] : []),
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

function work({ care }: PaperWords): PaperSection {
  const { paper } = care.letters;
  const agreed = person.value.logs.workPlanned.at(-1);
  if (agreed === undefined) return { title: paper.work, lines: [] };
  const tasks = agreed.tasks.map(({ name }) => name);
  return {
    title: paper.work,
    lines: [
      paper.hours(agreed.hoursNow, agreed.hoursFull),
      ...(tasks.length > 0 ? [paper.tasks(tasks.join(', '))] : []),
      paper.notFitness,
    ],
  };
}
