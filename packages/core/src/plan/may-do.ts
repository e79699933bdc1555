import type { Answers } from '../answers/answer.ts';
import type { Reason } from '../rule/reason.ts';
import type { Equipment, Exercise, Limit } from '../session/exercise.ts';
import { questionsOfLimit } from './limits.ts';
import type { Mode } from './plan.ts';
import { answered, type PlanRuleId } from './rules.ts';

/**
 * Why somebody with these limits may not do this exercise in this mode; empty: allowed. With the answers the reasons
 * also name what was said. Contraindications and population rules of exercises.json; level limits triage.md 4.2.
 */
export function mayDo(
  exercise: Exercise,
  limits: readonly Limit[],
  mode: Mode,
  answers: Answers = {},
): readonly Reason<PlanRuleId>[] {
  const reasons: Reason<PlanRuleId>[] = [];
  for (const limit of exercise.notWith) {
    if (!limits.includes(limit)) continue;
    reasons.push(refusal('limit-excludes', exercise, answered(answers, questionsOfLimit(limit, answers)), { limit }));
  }
  const most = highestLevel(limits, mode);
  if (exercise.level > most) reasons.push(refusal('level-too-high', exercise, [], { level: exercise.level, most }));
  return reasons;
}

/** The same in one word, for who looks through a whole library. */
export function isAllowed(exercise: Exercise, limits: readonly Limit[], mode: Mode): boolean {
  if (exercise.level > highestLevel(limits, mode)) return false;
  return !exercise.notWith.some((limit) => limits.includes(limit));
}

/** Floor and equipment: can it be done where this person is? Empty: yes. Floor unknown counts as no floor. */
export function canDoHere(exercise: Exercise, answers: Answers): readonly Reason<PlanRuleId>[] {
  const reasons: Reason<PlanRuleId>[] = [];
  if (needsFloor(exercise, answers)) {
    reasons.push(refusal('needs-floor', exercise, answered(answers, ['floor']), {}));
  }
  if (!hasEquipment(exercise, answers)) {
    const equipment = exercise.equipment.join(' ');
    reasons.push(refusal('needs-equipment', exercise, answered(answers, ['equipment']), { equipment }));
  }
  return reasons;
}

/** The same in one word. */
export function isPossibleHere(exercise: Exercise, answers: Answers): boolean {
  return !needsFloor(exercise, answers) && hasEquipment(exercise, answers);
}

function needsFloor(exercise: Exercise, answers: Answers): boolean {
  return exercise.onFloor && answers.floor !== 'yes';
}

/** Levels 1–2 with a radicular pattern, after a procedure on the spine, and in the first light weeks. */
export function highestLevel(limits: readonly Limit[], mode: Mode): number {
  const careful = mode !== 'time-contingent' || limits.includes('radicular') || limits.includes('spine-procedure');
  return careful ? 2 : 5;
}

/** What every house has and nobody is asked about; a rug does for a mat, a hot-water bottle for a heat pack. */
const everywhere: readonly Equipment[] = ['wall', 'table', 'mat', 'towel', 'bag', 'bed', 'heat-pack'];

/** A chair too is there, as long as nobody said there is none. */
function hasEquipment(exercise: Exercise, answers: Answers): boolean {
  const own = answers.equipment;
  const ticked: readonly string[] = Array.isArray(own) ? own : ['chair'];
  const { equipment } = exercise;
  return equipment.length === 0 || equipment.some((item) => everywhere.includes(item) || ticked.includes(item));
}

function refusal(
  rule: PlanRuleId,
  exercise: Exercise,
  because: Reason['because'],
  values: Readonly<Record<string, string | number>>,
): Reason<PlanRuleId> {
  return {
    rule,
    because,
    sources: exercise.sources,
    certainty: 'expert',
    values: { exercise: exercise.id, ...values },
  };
}
