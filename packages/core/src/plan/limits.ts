import type { Answers, AnswerValue } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import type { Limit } from '../session/exercise.ts';

/**
 * What limits this person's exercises, in a fixed order. "Weet ik niet" and a question that was not asked count as a
 * limit: a plan that is too careful costs less than one that is not. With a classification its leg pattern counts;
 * without one it is read from the answers, in the same careful way (triage.md 2.1 *radicular*, 4.1).
 */
export function limitsOf(answers: Answers, classification?: Classification): readonly Limit[] {
  const legs = classification ? legLimits(classification) : legLimitsFromAnswers(answers);
  return limitOrder.filter((limit) => legs.includes(limit) || isTold(limit, answers));
}

/**
 * The limits of a plan and those told since it was made: who tells of a pregnancy in a later check must not go on lying on the
 * back because the plan is older. What the leg does is for the check and the mode, not for this list.
 */
export function limitsSince(planned: readonly Limit[], answers: Answers): readonly Limit[] {
  return limitOrder.filter((limit) => planned.includes(limit) || isTold(limit, answers));
}

/**
 * The limits of a plan and every limit that the answers say now, that of the leg as well: for what no mode of a plan holds back,
 * such as an aid, a tool, or another exercise in its place.
 */
export function limitsNow(planned: readonly Limit[], answers: Answers): readonly Limit[] {
  const told = limitsOf(answers);
  return limitOrder.filter((limit) => planned.includes(limit) || told.includes(limit));
}

/** Whether somebody said that this limit holds, and does not only not know. */
export function isSure(limit: Limit, answers: Answers): boolean {
  const { legs, rows, key } = origins[limit];
  const { limits } = answers;
  const listed = Array.isArray(limits) && limits.some((one) => one === key);
  const ticked = rows?.some((row) => answers[row] === 'yes') === true;
  const known = legs?.every((leg) => answers[leg] !== undefined && answers[leg] !== 'unknown') === true;
  return listed || ticked || (known && legLimitsFromAnswers(answers).includes(limit));
}

/** The answers that put a limit there; an answer that is a clear no is not one of them. */
export function questionsOfLimit(limit: Limit, answers: Answers): readonly string[] {
  const { legs = [], rows = [] } = origins[limit];
  return [...legs, ...rows.filter((row) => mayBe(answers[row])), ...(onList(limit, answers) ? ['limits'] : [])];
}

interface Origin {
  /** Questions about the leg; whether they make a limit is decided by the leg pattern. */
  readonly legs?: readonly string[];
  /** Alarm rows: anything but a clear no counts. */
  readonly rows?: readonly string[];
  /** Option of the plan question `limits`. Where no row asks the same by itself, a list that was not answered counts as this one ticked. */
  readonly key?: string;
}

/** Where each limit is told. The alarm row of bone thinning also covers a collapsed vertebra, so a yes counts as both. */
const origins: Readonly<Record<Limit, Origin>> = {
  pregnancy: { rows: ['pregnant'] },
  osteoporosis: { rows: ['osteoporosis', 'steroids'], key: 'osteoporosis' },
  'vertebral-fracture': { rows: ['osteoporosis'] },
  radicular: { legs: ['leg-pain', 'leg-features'] },
  stenosis: { legs: ['relief-sitting'] },
  'spine-procedure': { rows: ['spine-procedure'] },
  anticoagulants: { rows: ['anticoagulants'], key: 'blood-thinner' },
  heart: { key: 'heart' },
  lungs: { key: 'lungs' },
  'high-blood-pressure': { key: 'high-blood-pressure' },
  diabetes: { key: 'diabetes' },
  'new-hip-or-knee': { key: 'new-hip-or-knee' },
  balance: { key: 'balance' },
  epilepsy: { key: 'epilepsy' },
  'other-illness': { key: 'other' },
};

const limitOrder = Object.keys(origins) as readonly Limit[];

function isTold(limit: Limit, answers: Answers): boolean {
  const { rows = [] } = origins[limit];
  return rows.some((row) => mayBe(answers[row])) || onList(limit, answers);
}

function onList(limit: Limit, { limits }: Answers): boolean {
  const { rows, key } = origins[limit];
  if (key === undefined) return false;
  return Array.isArray(limits) ? limits.includes(key) : rows === undefined;
}

function legLimits({ leg }: Classification): readonly Limit[] {
  if (leg === 'radicular' || leg === 'unknown') return ['radicular'];
  return leg === 'claudication' ? ['stenosis'] : [];
}

function legLimitsFromAnswers(answers: Answers): readonly Limit[] {
  const leg = answers['leg-pain'];
  if (leg === 'none') return [];
  const features = answers['leg-features'];
  const enough = leg === 'below-knee' ? 1 : 2;
  const radicular = !Array.isArray(features) || features.length >= enough || leg === undefined || leg === 'unknown';
  const reliefSitting = answers['relief-sitting'];
  const stenosis = reliefSitting === 'yes' || reliefSitting === 'unknown';
  return [...(radicular ? (['radicular'] as const) : []), ...(stenosis ? (['stenosis'] as const) : [])];
}

/** Anything but a clear no. */
function mayBe(answer: AnswerValue | undefined): boolean {
  return answer !== 'no';
}
