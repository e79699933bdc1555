import type { Reason } from '../rule/reason.ts';
import { isLoading, isStretching, minutesOf } from '../session/dose.ts';
import type { Exercise, Purpose } from '../session/exercise.ts';
import { questionsOfLimit } from './limits.ts';
import { isAllowed, isPossibleHere } from './may-do.ts';
import type { Mode, PlannedExercise } from './plan.ts';
import { type PlanKnowledge, type PlanRuleId, planReason, type Slot } from './rules.ts';
import { asksForCare, type Situation, startDose, startLevel, startQuestions } from './start-level.ts';
import { type Wish, wishesOf } from './wishes.ts';

const fewest = 3;

/**
 * The day's exercises, 3–5 (facts.md F12), always the same for the same answers. Slots of the mode are filled in order;
 * a wish (fear, goal, work …) decides which exercise of a slot is taken. Nothing excluded is ever a candidate. One stretch at
 * most: never more than half of the day, also when it ends up with the fewest exercises.
 */
export function chooseExercises(situation: Situation, knowledge: PlanKnowledge): readonly PlannedExercise[] {
  const { answers, classification, mode } = situation;
  const wishes = wishesOf(answers, classification, mode, knowledge.plan);
  const count = howMany(situation, knowledge);
  const places = placesFor(mode, wishes, count, knowledge);
  const level = startLevel(situation);
  const possible = new Map(startersOf(situation, level, knowledge).map((e) => [e.id, e]));

  const picks: Pick[] = [];
  const take = (place: Place, strict: boolean): boolean => {
    const chosen = picks.map(({ exercise }) => exercise);
    const counting = place.wish ? [place.wish] : wishes.filter((wish) => !isExposure(wish));
    const bestOf = (ids: readonly string[]) =>
      ids
        .flatMap((id) => possible.get(id) ?? [])
        .filter((exercise) => !chosen.includes(exercise) && !(strict && isNeighbour(exercise, chosen)))
        .filter((exercise) => !isStretching(exercise) || !chosen.some(isStretching))
        .sort(byPreference(counting, level))[0];
    const best = bestOf(place.exercises) ?? bestOf(place.otherwise ?? []);
    if (best === undefined) return false;
    picks.push({ exercise: best, wish: counting.find((wish) => wish.exercises.includes(best.id)) });
    return true;
  };
  for (const place of places) if (picks.length < count) take(place, true);
  const anything = {
    exercises: knowledge.plan.slots[mode].flatMap(({ exercises, otherwise = [] }) => [...exercises, ...otherwise]),
  };
  const plenty = situation.minutes >= knowledge.plan.minutes.plenty;
  while (plenty && picks.length < count && take(anything, true));
  while (picks.length < fewest && take(anything, false));
  return inOrderOfPlay(withinMinutes(picks, situation, knowledge)).map(({ exercise, wish }) => ({
    exercise: exercise.id,
    dose: startDose(exercise, situation, knowledge.plan),
    reasons: reasonsFor(exercise, situation, wish, knowledge),
  }));
}

/** A place in the day; one that a wish asked for is filled for that wish alone. */
interface Place extends Slot {
  readonly wish?: Wish;
}

interface Pick {
  readonly exercise: Exercise;
  readonly wish: Wish | undefined;
}

/** One step towards a feared movement is enough for a day, so this wish does not colour the other places. */
function isExposure(wish: Wish): boolean {
  return wish.ownPlace && wish.inOrder === true;
}

function howMany({ mode, minutes }: Situation, { plan }: PlanKnowledge): number {
  const row = plan.size.find(({ minutesUpTo }) => minutes <= minutesUpTo);
  return Math.max(fewest, Math.min(row?.exercises ?? fewest, plan.sizeMost[mode]));
}

/** The mode's slots; wishes with a place of their own come second, and sleep last, so that the first slot (load) stays. */
function placesFor(mode: Mode, wishes: readonly Wish[], count: number, { plan }: PlanKnowledge): readonly Place[] {
  const own = wishes.filter((wish) => wish.ownPlace).map((wish) => ({ exercises: wish.exercises, wish }));
  const sleep = own.filter(({ wish }) => wish.rule === 'chosen-for-sleep');
  const early = own.filter((place) => !sleep.includes(place));
  const places: readonly Place[] = [...plan.slots[mode].slice(0, 1), ...early, ...plan.slots[mode].slice(1)];
  return [...places.slice(0, count - sleep.length), ...sleep, ...places.slice(count - sleep.length)];
}

/**
 * Allowed, possible here, and at a level to begin with; a bike ride is measured in minutes and may begin at any level. Legs get
 * their lightest form even if that is above the level (no chair: stairs or the wall), unless age or body asks for care.
 */
function startersOf(situation: Situation, level: number, { exercises, plan }: PlanKnowledge): readonly Exercise[] {
  const { answers, limits, mode } = situation;
  const waiting = limits.flatMap((limit) => plan.notAtStart[limit] ?? []);
  const allowed = exercises.filter(
    (exercise) =>
      isAllowed(exercise, limits, mode) && isPossibleHere(exercise, answers) && !waiting.includes(exercise.id),
  );
  const legs = allowed.filter(({ purpose }) => purpose === 'legs').map((exercise) => exercise.level);
  const legsMayBeHigher = mode === 'time-contingent' && !asksForCare(situation);
  const legLevel = legsMayBeHigher ? Math.max(level, Math.min(...legs)) : level;
  return allowed.filter((exercise) => {
    if (exercise.purpose === 'endurance' && mode !== 'light') return true;
    return exercise.level <= (exercise.purpose === 'legs' ? legLevel : level);
  });
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
    const away = exercise.purpose === 'endurance' ? 0 : Math.abs(level - exercise.level);
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
function withinMinutes(picks: readonly Pick[], situation: Situation, { plan }: PlanKnowledge): readonly Pick[] {
  const sum = (some: readonly Pick[]) =>
    some.reduce((total, { exercise }) => total + minutesOf(exercise, startDose(exercise, situation, plan)), 0);
  let kept = picks;
  while (kept.length > fewest && sum(kept) > situation.minutes) {
    const loads = kept.filter(({ exercise }) => isLoading(exercise));
    const last = kept.findLast((pick) => loads.length > 1 || !loads.includes(pick));
    kept = kept.filter((pick) => pick !== last);
  }
  return kept;
}

/** Loosen first, then work, endurance after it, and a calm breath to end with. */
function inOrderOfPlay(picks: readonly Pick[]): readonly Pick[] {
  const place = ({ exercise: { purpose, category } }: Pick) =>
    category === 'breathing' ? purposesInOrder.length : purposesInOrder.indexOf(purpose);
  return [...picks].sort((a, b) => place(a) - place(b));
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
  'calm',
  'comfort',
];

function reasonsFor(
  exercise: Exercise,
  situation: Situation,
  wish: Wish | undefined,
  { plan }: PlanKnowledge,
): readonly Reason<PlanRuleId>[] {
  const { answers, limits } = situation;
  const values = { exercise: exercise.id, level: exercise.level };
  const level = levelRule(exercise, situation);
  return [
    ...(wish ? [planReason(wish.rule, answers, wish.questions, plan, { ...values, ...wish.values })] : []),
    planReason(`for-${exercise.purpose}`, answers, [], plan, values),
    ...(level === undefined ? [] : [planReason(level, answers, startQuestions(situation), plan, values)]),
    ...(exercise.control ? [planReason('control-without-pain', answers, [], plan, values)] : []),
    ...exercise.careWith
      .filter((limit) => limits.includes(limit) && !(limit === 'osteoporosis' && limits.includes('vertebral-fracture')))
      .map((limit) => planReason('with-care', answers, questionsOfLimit(limit, answers), plan, { ...values, limit })),
  ];
}

/** Why at this level; a breath and a bike ride have none to begin at, and only legs may begin above the level of the rest. */
function levelRule({ level, purpose, category }: Exercise, situation: Situation): PlanRuleId | undefined {
  if (category === 'breathing' || purpose === 'endurance') return undefined;
  if (level === 1) return 'easy-start';
  return level > startLevel(situation) ? 'lightest-legs' : 'fitting-start';
}
