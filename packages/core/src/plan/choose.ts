import type { Reason } from '../rule/reason.ts';
import { isLoading, isStretching, minutesOf } from '../session/dose.ts';
import type { Exercise, Purpose } from '../session/exercise.ts';
import { questionsOfLimit } from './limits.ts';
import { canDoHere, mayDo } from './may-do.ts';
import type { Mode, PlannedExercise } from './plan.ts';
import { type PlanKnowledge, type PlanRuleId, planReason, type Slot } from './rules.ts';
import { type Situation, startLevel, startQuestions } from './start-level.ts';
import { type Wish, wishesOf } from './wishes.ts';

const fewest = 3;

/**
 * The day's exercises, 3–5 (facts.md F12), always the same for the same answers. Slots of the mode are filled in order;
 * a wish (fear, goal, work …) decides which exercise of a slot is taken. Nothing excluded is ever a candidate.
 */
export function chooseExercises(situation: Situation, knowledge: PlanKnowledge): readonly PlannedExercise[] {
  const { answers, classification, mode } = situation;
  const wishes = wishesOf(answers, classification, mode, knowledge.plan);
  const count = howMany(situation, knowledge);
  const slots = slotsFor(mode, wishes, count, knowledge);
  const table = new Map(knowledge.exercises.map((exercise) => [exercise.id, exercise]));
  const possible = (ids: readonly string[]) =>
    ids.flatMap((id) => table.get(id) ?? []).filter((e) => fits(e, situation));

  const chosen: Exercise[] = [];
  const take = (ids: readonly string[], strict: boolean) => {
    const best = possible(ids)
      .filter((exercise) => !chosen.includes(exercise) && !(strict && isNeighbour(exercise, chosen)))
      .filter((exercise) => !isStretching(exercise) || stretchRoom(chosen))
      .sort(byPreference(wishes, startLevel(situation)))[0];
    if (best !== undefined) chosen.push(best);
  };
  for (const slot of slots) if (chosen.length < count) take(slot.exercises, true);
  const all = knowledge.plan.slots[mode].flatMap((slot) => slot.exercises);
  while (chosen.length < fewest) {
    const before = chosen.length;
    take(all, false);
    if (chosen.length === before) break;
  }
  return inOrderOfPlay(withinMinutes(chosen, situation)).map((exercise) => ({
    exercise: exercise.id,
    dose: exercise.startDose,
    reasons: reasonsFor(exercise, situation, wishes, knowledge),
  }));
}

function howMany({ mode, minutes }: Situation, { plan }: PlanKnowledge): number {
  const row = plan.size.find(({ minutesUpTo }) => minutes <= minutesUpTo);
  return Math.max(fewest, Math.min(row?.exercises ?? fewest, plan.sizeMost[mode]));
}

/** The mode's slots; wishes with a place of their own come second, and sleep last, so that the first slot (load) stays. */
function slotsFor(mode: Mode, wishes: readonly Wish[], count: number, { plan }: PlanKnowledge): readonly Slot[] {
  const [first, ...rest] = plan.slots[mode];
  const own = wishes.filter((wish) => wish.ownPlace && wish.rule !== 'chosen-for-sleep');
  const sleep = wishes.filter((wish) => wish.rule === 'chosen-for-sleep');
  const slots = [...(first ? [first] : []), ...own, ...rest];
  return [...slots.slice(0, count - sleep.length), ...sleep, ...slots.slice(count - sleep.length)];
}

/** Allowed, possible here, and at a level to begin with; a bike ride is measured in minutes and may begin at any level. */
function fits(exercise: Exercise, situation: Situation): boolean {
  const { answers, limits, mode } = situation;
  return (
    mayDo(exercise, limits, mode, answers).length === 0 &&
    canDoHere(exercise, answers).length === 0 &&
    (exercise.level <= startLevel(situation) || (exercise.purpose === 'endurance' && mode !== 'light'))
  );
}

/** Never more than half of the day is stretching, also when the day ends up with the fewest exercises: so one. */
function stretchRoom(chosen: readonly Exercise[]): boolean {
  return chosen.filter(isStretching).length + 1 <= fewest / 2;
}

/** Two rungs of one ladder on the same day train the same thing twice. */
function isNeighbour(exercise: Exercise, chosen: readonly Exercise[]): boolean {
  return chosen.some((other) => related(other, exercise) || related(exercise, other));
}

function related(a: Exercise, b: Exercise): boolean {
  return a.purpose === b.purpose && (a.easier.includes(b.id) || a.harder.includes(b.id));
}

/**
 * Wished for first (in order of the wishes), then nearest to the level to begin with, then the order of the wish, then of the
 * slot. For exposure the order of the wish goes before the level.
 */
function byPreference(wishes: readonly Wish[], level: number): (a: Exercise, b: Exercise) => number {
  const ranks = (exercise: Exercise): readonly number[] => {
    const place = wishes.findIndex((wish) => wish.exercises.includes(exercise.id));
    const away = Math.abs(level - exercise.level);
    const wish = wishes[place];
    if (wish === undefined) return [wishes.length, away, 0];
    const inWish = wish.exercises.indexOf(exercise.id);
    return wish.inOrder === true ? [place, inWish, away] : [place, away, inWish];
  };
  return (a, b) => {
    const other = ranks(b);
    return ranks(a).reduce((difference, rank, i) => difference || rank - (other[i] ?? 0), 0);
  };
}

/** Drops from the end what does not fit in the day's minutes, but never under three, and never the last load. */
function withinMinutes(chosen: readonly Exercise[], { minutes }: Situation): readonly Exercise[] {
  let kept = chosen;
  while (kept.length > fewest && sum(kept) > minutes) {
    const last = kept.findLast((e) => !isLoading(e) || kept.filter(isLoading).length > 1);
    if (last === undefined) break;
    kept = kept.filter((exercise) => exercise !== last);
  }
  return kept;
}

/** Loosen first, then work, endurance after it, and a calm breath to end with. */
function inOrderOfPlay(chosen: readonly Exercise[]): readonly Exercise[] {
  const place = ({ purpose, category }: Exercise) =>
    category === 'breathing' ? purposesInOrder.length : purposesInOrder.indexOf(purpose);
  return [...chosen].sort((a, b) => place(a) - place(b));
}

const purposesInOrder: readonly Purpose[] = [
  'loosen',
  'nerve',
  'relief',
  'bending',
  'trunk',
  'hips',
  'legs',
  'endurance',
];

function sum(exercises: readonly Exercise[]): number {
  return exercises.reduce((total, exercise) => total + minutesOf(exercise), 0);
}

function reasonsFor(
  exercise: Exercise,
  situation: Situation,
  wishes: readonly Wish[],
  { plan }: PlanKnowledge,
): readonly Reason<PlanRuleId>[] {
  const { answers, limits } = situation;
  const values = { exercise: exercise.id, level: exercise.level };
  const wish = wishes.find((candidate) => candidate.exercises.includes(exercise.id));
  const level = exercise.level === 1 ? 'easy-start' : 'fitting-start';
  return [
    ...(wish ? [planReason(wish.rule, answers, wish.questions, plan, { ...values, ...wish.values })] : []),
    planReason(`for-${exercise.purpose}`, answers, [], plan, values),
    planReason(level, answers, startQuestions(situation.mode), plan, values),
    ...(exercise.control ? [planReason('control-without-pain', answers, [], plan, values)] : []),
    ...exercise.careWith
      .filter((limit) => limits.includes(limit))
      .map((limit) => planReason('with-care', answers, questionsOfLimit(limit), plan, { ...values, limit })),
  ];
}
