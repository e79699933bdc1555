import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '../answers/answer.ts';
import { decide } from './decide.ts';
import { knowledge, questions } from './examples.ts';
import { nextStep } from './next-step.ts';
import { urgency } from './verdict.ts';

/** Every way through a small check, one question at a time, counted exactly: a number that changes must be explained. */
interface Tree {
  /** Ends, and answers given on the way to them. */
  ways: number;
  answers: number;
  /** Over every place on the way: questions still needed, and steps of urgency that are still open. */
  needed: number;
  open: number;
  /** Urgency of the ends, added up. */
  urgency: number;
}

/** Goes on from these answers with every answer to what is asked next; gives the urgencies at the ends. */
function explore(answers: Answers, tree: Tree): readonly number[] {
  const { verdict, atLeast, atMost, stillNeeded } = decide(answers, knowledge);
  const [low, high] = [urgency(atLeast), urgency(atMost)];
  tree.needed += stillNeeded.length;
  tree.open += high - low;
  const step = nextStep(answers, knowledge);
  if (step.kind === 'done') {
    expect([verdict, stillNeeded]).toEqual([atLeast, []]);
    tree.ways += 1;
    tree.answers += Object.keys(answers).length;
    tree.urgency += low;
    return [low];
  }
  const next = step.kind === 'question' ? step.id : (step.rows[0] ?? step.followUps[0] ?? '');
  const ends = valuesOf(next).flatMap((value) => explore({ ...answers, [next]: value }, tree));
  expect(Math.min(...ends), `the calmest end of ${JSON.stringify(answers)}`).toBeGreaterThanOrEqual(low);
  expect(Math.max(...ends), `the most urgent end of ${JSON.stringify(answers)}`).toBeLessThanOrEqual(high);
  return ends;
}

function valuesOf(id: string): readonly AnswerValue[] {
  const question = questions.find((one) => one.id === id);
  if (question?.optional) return ['skip']; // left alone it was counted so already; told, it may change the verdict
  if (question?.kind === 'number') return [37, 38, 'unknown'];
  if (question?.kind === 'many') return [[], ['fear'], ['fear', 'worry']];
  return question?.options ?? [];
}

describe('every way on from what was said before stays within its bounds, and asks no more than it must', () => {
  it.each<readonly [Answers, readonly number[]]>([
    [{}, [107, 545, 97, 60, 160]],
    [{ called: 'yes' }, [75, 445, 65, 35, 80]],
    [{ called: 'no' }, [75, 445, 65, 29, 70]],
    [{ called: 'unknown', numb: 'yes' }, [5, 18, 3, 3, 15]],
    [{ weak: 'unknown' }, [25, 120, 22, 15, 39]],
    [{ weak: 'unknown', explained: 'yes' }, [25, 145, 22, 15, 39]],
    [{ explained: 'yes' }, [113, 688, 102, 65, 165]],
    [{ explained: 'unknown' }, [89, 526, 80, 47, 115]],
    [{ explained: 'no', numb: 'yes' }, [7, 27, 4, 3, 24]],
    [{ numb: 'unknown' }, [9, 27, 6, 5, 30]],
    [{ fever: 'yes' }, [55, 325, 60, 39, 124]],
    [{ fever: 'unknown' }, [41, 189, 31, 23, 81]],
    [{ temperature: 39 }, [71, 388, 64, 45, 126]],
    [{ mood: 'yes' }, [55, 288, 47, 31, 144]],
    [{ mood: 'yes', called: 'yes' }, [13, 58, 9, 7, 42]],
    [{ mood: 'unknown' }, [77, 421, 60, 39, 155]],
    [{ mood: 'skip' }, [107, 616, 85, 54, 160]],
    [{ ticks: ['fear', 'worry'] }, [77, 457, 72, 45, 155]],
    [{ ticks: ['fear'], sleep: 'yes' }, [43, 262, 34, 34, 108]],
    [{ sleep: 'unknown' }, [65, 367, 57, 55, 133]],
    [{ score: 'high' }, [77, 457, 72, 45, 155]],
    [{ score: 'low', sleep: 'yes' }, [43, 262, 34, 39, 103]],
  ])('%j', (answers, counted) => {
    const tree: Tree = { ways: 0, answers: 0, needed: 0, open: 0, urgency: 0 };
    explore(answers, tree);
    expect(Object.values(tree)).toEqual(counted);
  });
});
