import { coachKnowledge } from '@rugwijs/clinical';
import { calmRoundIds, ladderOf, trialResult, trialStates } from '@rugwijs/core';
import type { Advice, Person } from '@rugwijs/journal';
import { exerciseName } from '../../session/exercise.ts';
import { sayNumber } from '../../today/say.ts';
import { sayAid } from '../helps/aids.ts';
import { outcomeName, sayQuestion } from '../helps/trial/say.ts';
import type { PaperSection, PaperWords } from './paper-words.ts';

/** The plan, what was used beside it, own trials with what came of them, feared activities and rounds of relaxing. */
export function triedSection(person: Person, advice: Advice, words: PaperWords): PaperSection {
  const { paper } = words.care.letters;
  const lines = [
    ...planLines(person, advice, words),
    ...trialLines(person, advice, words),
    ...fearLines(person, words),
    ...calmLines(person, words),
  ];
  return { title: paper.tried, lines: lines.length > 0 ? lines : [paper.nothing] };
}

function planLines({ sessions, logs, plan: accepted }: Person, advice: Advice, words: PaperWords): readonly string[] {
  const { care, plan, session, helps } = words;
  const { paper } = care.letters;
  const { week, walking, session: planned } = advice;
  const exercises = planned?.exercises.map(({ exercise }) => exerciseName(session, exercise)) ?? [];
  const aids = [...new Set(logs.aidUsed.map(({ aid, name }) => sayAid(helps, aid, name)))];
  return [
    ...(accepted ? [paper.plan(plan.modes[accepted.plan.mode].name, sessions.length, Math.max(1, week))] : []),
    ...(exercises.length > 0 ? [paper.exercises(exercises.join(', '))] : []),
    ...(walking ? [paper.walking(walking.minutes)] : []),
    ...(aids.length > 0 ? [paper.aids(aids.join(', '))] : []),
  ];
}

function trialLines({ logs }: Person, { today }: Advice, { care, helps, language }: PaperWords): readonly string[] {
  const text = care.letters.paper.trial;
  return trialStates(logs, today, coachKnowledge.helps).map(({ plan, phase }) => {
    const { verdict, meanOn, meanOff } = trialResult(plan, logs.trialScored, coachKnowledge.helps);
    const known = phase !== 'running' && meanOn !== undefined && meanOff !== undefined;
    const said = [
      phase === 'running' ? text.running : text.verdicts[verdict],
      ...(phase === 'stopped' ? [text.stopped] : []),
      ...(known ? [text.means(sayNumber(meanOn, language), sayNumber(meanOff, language))] : []),
    ];
    return text.line(sayQuestion(plan, helps), outcomeName(plan, helps), said.join(' '));
  });
}

/** Feared activities that were done, with what was expected of them before the first time and now. */
function fearLines({ logs }: Person, { care }: PaperWords): readonly string[] {
  const done = ladderOf(logs.feared, logs.exposed, coachKnowledge.fear).filter(({ tries }) => tries.length > 0);
  return done.map(({ name, tries, first, latest }) =>
    care.letters.paper.exposure(name, tries.length, String(first ?? '–'), String(latest ?? '–')),
  );
}

function calmLines({ logs }: Person, { care, calm }: PaperWords): readonly string[] {
  return calmRoundIds.flatMap((id) => {
    const times = logs.calmed.filter(({ exercise }) => exercise === id).length;
    return times > 0 ? [care.letters.paper.calmed(calm.rounds[id].name, times)] : [];
  });
}
