import type { Answers } from '../answers/answer.ts';
import type { Classification } from '../classification/classification.ts';
import { has } from './mode.ts';
import type { Mode } from './plan.ts';
import type { PlanRuleId, PlanRules, WordHint } from './rules.ts';

/** Something in the answers that asks for certain exercises, best first. */
export interface Wish {
  readonly rule: PlanRuleId;
  readonly questions: readonly string[];
  readonly exercises: readonly string[];
  readonly values?: Readonly<Record<string, string>>;
  /** Gets a place of its own in the day, if one of its exercises is allowed; else it only prefers. */
  readonly ownPlace: boolean;
  /** The order of its exercises goes before their level: the gentlest exposure comes first. */
  readonly inOrder?: boolean;
}

/** What this person's answers ask for, most important first: fear, the leg, the goal, then work, sitting and sleep. */
export function wishesOf(
  answers: Answers,
  classification: Classification,
  mode: Mode,
  rules: PlanRules,
): readonly Wish[] {
  return [
    ...fearWishes(answers, rules),
    ...legWishes(answers, classification, mode, rules),
    ...goalWishes(answers, rules),
    ...dailyLifeWishes(answers, rules),
  ];
}

/** A movement of moderate expected harm comes first: exposure starts there, not at the worst (facts.md F2, own). */
const firstExposureHarm = 3.5;

function fearWishes(answers: Answers, rules: PlanRules): readonly Wish[] {
  const feared = [1, 2, 3]
    .map((n) => ({ question: `feared-${n}`, harm: answers[`feared-${n}-harm`], text: textOf(answers[`feared-${n}`]) }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => fromFirstStep(a.harm) - fromFirstStep(b.harm));
  if (feared.length > 0) {
    return feared.map(({ question, text }, place) => ({
      rule: 'chosen-for-fear',
      questions: [question, `${question}-harm`],
      exercises: hintFor(text, rules)?.exposure ?? rules.usualExposure,
      values: { movement: text },
      ownPlace: place === 0,
      inOrder: true,
    }));
  }
  if (!has(answers, 'persisting', 'fear')) return [];
  const exercises = rules.usualExposure;
  return [{ rule: 'chosen-for-fear', questions: ['persisting'], exercises, ownPlace: true, inOrder: true }];
}

function fromFirstStep(harm: unknown): number {
  return Math.abs((typeof harm === 'number' ? harm : 5) - firstExposureHarm);
}

function legWishes(answers: Answers, classification: Classification, mode: Mode, rules: PlanRules): readonly Wish[] {
  if (classification.leg === 'claudication') {
    const exercises = rules.preferences.claudication;
    return [{ rule: 'chosen-for-claudication', questions: ['relief-sitting'], exercises, ownPlace: true }];
  }
  if (mode === 'pain-guided' && isSettling(answers, classification)) {
    const exercises = rules.preferences.settlingLeg;
    return [{ rule: 'chosen-for-settling-leg', questions: ['course', 'duration'], exercises, ownPlace: true }];
  }
  return [];
}

/** A radicular pattern past its first six weeks that is getting better; before that a physiotherapist is there for it. */
export function isSettling(answers: Answers, classification: Classification): boolean {
  return classification.course !== 'acute' && answers.course === 'better';
}

function goalWishes(answers: Answers, rules: PlanRules): readonly Wish[] {
  const all = ['activity-1', 'activity-2', 'activity-3'];
  const ids = [...all.filter((id) => id === answers.goal), ...all.filter((id) => id !== answers.goal)];
  return ids.flatMap((id) => {
    const text = textOf(answers[id]);
    const hint = hintFor(text, rules);
    if (hint === undefined) return [];
    return [
      {
        rule: 'chosen-for-goal' as const,
        questions: [id],
        exercises: hint.towards,
        values: { activity: text },
        ownPlace: false,
      },
    ];
  });
}

function dailyLifeWishes(answers: Answers, rules: PlanRules): readonly Wish[] {
  const { heavyWork, sitting, sleep } = rules.preferences;
  const wishes: Wish[] = [];
  if (answers['work-kind'] === 'heavy') {
    wishes.push({ rule: 'chosen-for-work', questions: ['work-kind'], exercises: heavyWork, ownPlace: false });
  }
  if (answers['sitting-hours'] === 'over-5') {
    const questions = ['sitting-hours'];
    wishes.push({ rule: 'chosen-for-sitting', questions, exercises: sitting, ownPlace: false });
  }
  if (answers.sleep === 'poor') {
    wishes.push({ rule: 'chosen-for-sleep', questions: ['sleep'], exercises: sleep, ownPlace: true });
  }
  return wishes;
}

/** The first hint of which a word begins a word of this text; accents and capitals do not matter. */
function hintFor(text: string, rules: PlanRules): WordHint | undefined {
  const words = plain(text).split(/[^a-z]/);
  return rules.hints.find((hint) => hint.words.some((stem) => words.some((word) => word.startsWith(stem))));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

/** Typed words, or nothing: "weet ik niet" is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' && value !== 'unknown' ? value.trim() : '';
}
