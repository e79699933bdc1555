import { knowledge } from '@rugwijs/clinical';
import { daysBetween, type LetterReader, type Verdict } from '@rugwijs/core';
import { painBegan } from '@rugwijs/journal';
import { advice, person, today } from '../../device/journal.ts';
import { kindForColleagues, sinceTold } from '../../letter/kind.ts';
import { toldBy, withoutPersonal } from '../../letter/told.ts';
import { type Standing, shownVerdict, standingOf } from '../../result/standing.ts';
import { sayDate } from '../../today/say.ts';
import { measured } from './measured.ts';
import { legSection } from './paper-leg.ts';
import { sleepSection } from './paper-sleep.ts';
import { normsSection, strengthSection } from './paper-strength.ts';
import { triedSection } from './paper-tried.ts';
import { type PaperSection, type PaperWords, paperWords } from './paper-words.ts';

/** The letter as sections of plain lines; undefined while its words load. */
export function usePaper(to: LetterReader, complaint: string, question: string): readonly PaperSection[] | undefined {
  const words = paperWords();
  if (!words) return undefined;
  const { paper } = words.care.letters;
  const own = [
    { title: '', lines: [paper.made(sayDate(today(), words.language))] },
    ...(complaint ? [{ title: paper.complaint, lines: [complaint] }] : []),
    { title: paper.question, lines: [question || paper.noQuestion] },
  ];
  const foot = { title: '', lines: [paper.foot(knowledge.version)] };
  // The bedrijfsarts gets what is about work and how long the app is used, and nothing told in confidence.
  const sections =
    to === 'company-doctor'
      ? [work(words, to), { title: paper.duration, lines: since(words) }]
      : [
          duration(words),
          readings(words),
          legSection(person.value, words),
          strengthSection(person.value, words),
          sleepSection(person.value, today(), words),
          alarm(words),
          triedSection(person.value, advice.value, words),
          work(words, to),
          ...(to === 'physiotherapist' ? [normsSection(person.value, words)] : []),
        ];
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
  const kind = now
    ? kindForColleagues(
        sinceTold(now.standing, person.value, today()),
        now.shown,
        person.value.answers,
        words.classification,
      )
    : '';
  const { paper } = words.care.letters;
  const flares = person.value.flares.length;
  const lines = [
    ...(kind ? [kind] : []),
    ...began(words),
    ...since(words),
    ...(flares > 0 ? [paper.flares(flares)] : []),
  ];
  return { title: paper.duration, lines };
}

/** How long ago this pain began, at the least. */
function began({ care }: PaperWords): readonly string[] {
  const from = painBegan(person.value);
  const weeks = from === undefined ? 0 : Math.floor(daysBetween(from, today()) / 7);
  return weeks > 0 ? [care.letters.paper.began(weeks)] : [];
}

/** How long the app is used. */
function since({ care }: PaperWords): readonly string[] {
  const first = person.value.checks[0]?.day;
  const weeks = first === undefined ? 0 : Math.floor(daysBetween(first, today()) / 7);
  return weeks > 0 ? [care.letters.paper.since(weeks)] : [];
}

function readings(words: PaperWords): PaperSection {
  const { paper } = words.care.letters;
  const lines = measured(person.value, words);
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
