import { adaptationKnowledge, type QuestionId, questions, triageKnowledge } from '@rugwijs/clinical';
import { daysBetween, type RecheckKind, recheckDates, blocks as screens, verdicts } from '@rugwijs/core';
import type { Desk } from '../../desk.ts';
import { heading, paragraph, stacked, strong, table, toPage } from '../../model/build.ts';
import type { Block, Line } from '../../model/page.ts';
import { tableDoubts } from '../grounds.ts';

/** When the check comes back by itself, and which part of it when something happens. */
export function recheckBlocks(desk: Desk): readonly Block[] {
  const words = desk.words.tables.rechecks;
  const { verdicts: names } = desk.words.phrases;
  const { rechecks } = triageKnowledge.triage;
  const kinds = Object.keys(rechecks) as RecheckKind[];
  return [
    paragraph(words.lead),
    heading(words.planned),
    table(
      words.plannedHead,
      [1, 2],
      verdicts.toReversed().map((verdict) => [[strong(names[verdict])], plannedDays(verdict, desk)]),
    ),
    heading(words.events),
    table(
      words.eventsHead,
      [1, 2],
      kinds.map((kind) => [[strong(whenOf(kind, desk))], askedThen(rechecks[kind] as readonly QuestionId[], desk)]),
    ),
    ...tableDoubts('re-checks', desk),
  ];
}

function plannedDays(verdict: (typeof verdicts)[number], desk: Desk): string {
  const words = desk.words.tables;
  const from = '2026-01-01';
  const days = recheckDates(verdict, from).map(({ on }) => daysBetween(from, on));
  if (days.every((day) => day === 0)) return words.rechecks.sameDay;
  const last = days.at(-1) ?? 0;
  return [...days.slice(0, -1).map(String), words.common.days(last)].join(', ');
}

function whenOf(kind: RecheckKind, desk: Desk): string {
  const { when } = desk.words.tables.rechecks;
  const { checks, weeksUp, notImproving } = adaptationKnowledge.adaptation.thresholds;
  switch (kind) {
    case 'gap':
      return when.gap(checks.gapDays);
    case 'pain-jump':
      return when['pain-jump'](checks.painJump, checks.painJumpHours);
    case 'two-weeks-up':
      return when['two-weeks-up'](weeksUp.rise, weeksUp.weeks);
    case 'month':
      return when.month(checks.monthDays);
    case 'not-improving':
      return when['not-improving'](notImproving.days.join(` ${desk.words.phrases.condition.or} `));
    default:
      return when[kind];
  }
}

/** Whole screens by their title, and single questions by their short name. */
function askedThen(ids: readonly QuestionId[], desk: Desk): Line {
  const whole = screens.filter((screen) => {
    const own = questions.filter(({ block }) => block === screen);
    return own.length > 0 && own.every(({ id }) => ids.includes(id));
  });
  const single = ids.filter((id) => !whole.includes(questions.find((one) => one.id === id)?.block ?? 'plan'));
  return stacked([
    ...whole.map(
      (screen): Line => [
        '· ',
        toPage(desk.text.answers.blocks[screen].title.split(':')[0] ?? screen, 'tables/questions', screen),
      ],
    ),
    ...single.map((id): Line => [`· ${desk.labelOf(id)}`]),
  ]);
}
