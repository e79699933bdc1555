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
  return limitOrder.filter((limit) => legs.includes(limit) || limitTests[limit](answers));
}

/** The questions behind a limit, to show as its reason. */
export function questionsOfLimit(limit: Limit): readonly string[] {
  return limitQuestions[limit];
}

const limitQuestions: Readonly<Record<Limit, readonly string[]>> = {
  pregnancy: ['pregnant'],
  osteoporosis: ['osteoporosis', 'steroids', 'limits'],
  'vertebral-fracture': ['osteoporosis'],
  radicular: ['leg-pain', 'leg-features'],
  stenosis: ['relief-sitting'],
  'spine-procedure': ['spine-procedure', 'procedure-released'],
  anticoagulants: ['anticoagulants', 'limits'],
  heart: ['limits'],
  lungs: ['limits'],
  'high-blood-pressure': ['limits'],
  diabetes: ['limits'],
  'new-hip-or-knee': ['limits'],
  balance: ['limits'],
  epilepsy: ['limits'],
  'other-illness': ['limits'],
};

const limitOrder = Object.keys(limitQuestions) as readonly Limit[];

/** The alarm row of bone thinning also covers a collapsed vertebra, so a yes counts as both. */
const limitTests: Readonly<Record<Limit, (answers: Answers) => boolean>> = {
  pregnancy: (answers) => mayBe(answers.pregnant),
  osteoporosis: (answers) => mayBe(answers.osteoporosis) || mayBe(answers.steroids) || ticked(answers, 'osteoporosis'),
  'vertebral-fracture': (answers) => mayBe(answers.osteoporosis),
  radicular: () => false,
  stenosis: () => false,
  'spine-procedure': (answers) => mayBe(answers['spine-procedure']),
  anticoagulants: (answers) => mayBe(answers.anticoagulants) || ticked(answers, 'blood-thinner'),
  heart: (answers) => ticked(answers, 'heart') || limitsUnknown(answers),
  lungs: (answers) => ticked(answers, 'lungs'),
  'high-blood-pressure': (answers) => ticked(answers, 'high-blood-pressure') || limitsUnknown(answers),
  diabetes: (answers) => ticked(answers, 'diabetes'),
  'new-hip-or-knee': (answers) => ticked(answers, 'new-hip-or-knee') || limitsUnknown(answers),
  balance: (answers) => ticked(answers, 'balance') || limitsUnknown(answers),
  epilepsy: (answers) => ticked(answers, 'epilepsy'),
  'other-illness': (answers) => ticked(answers, 'other'),
};

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
  return answer !== 'no' && answer !== 'skip';
}

function ticked(answers: Answers, key: string): boolean {
  const limits = answers.limits;
  return Array.isArray(limits) && limits.includes(key);
}

/** Then we leave out what a sick heart, high blood pressure, a new joint or poor balance would forbid. */
function limitsUnknown(answers: Answers): boolean {
  return !Array.isArray(answers.limits);
}
