import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../plan/day.ts';
import type { CoachFacts } from './facts.ts';
import type { CoachKnowledge } from './knowledge.ts';
import { coachKinds, type Logs, type PromptAnswer } from './logs.ts';
import { choosePrompt, type Prompter } from './prompt.ts';
import { prompters } from './prompters.ts';
import { type ToolId, toolIds } from './tool.ts';

/** Nothing nags: at most one prompt a day, later is later, never is never. */

const today = '2026-03-20';
const noKnowledge = {} as CoachKnowledge;

const answered = fc.record({
  prompt: fc.constantFrom(...toolIds),
  day: fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, -days)),
  answer: fc.constantFrom<PromptAnswer['answer']>('done', 'later', 'never'),
});

function facts(prompted: readonly PromptAnswer[]): CoachFacts {
  const none = Object.fromEntries(coachKinds.map((kind) => [kind, []])) as unknown as Logs;
  const logs = {
    ...none,
    prompted: prompted.map((one, index) => ({ ...one, event: `p${index}`, at: `${one.day}T09:00:00Z` })),
  };
  return { today, week: 3, answers: {}, checks: [], logs, pain: [], sessions: [], flares: [], inFlare: false };
}

function speaking(...tools: readonly ToolId[]): readonly Prompter[] {
  return tools.map((tool) => ({ tool, quietDays: 7, speaks: () => [] }));
}

const chosen = (prompts: readonly Prompter[], said: readonly PromptAnswer[]) =>
  choosePrompt(prompts, facts(said), noKnowledge)?.tool;

describe('the one prompt of today', () => {
  const says = (prompt: ToolId, answer: PromptAnswer['answer'], daysAgo: number): PromptAnswer => ({
    prompt,
    answer,
    day: addDays(today, -daysAgo),
  });

  test.each<readonly [string, readonly PromptAnswer[], ToolId | undefined]>([
    ['nothing was answered: the first', [], 'leg'],
    ['one was put off today: no other today', [says('leg', 'later', 0)], undefined],
    ['one was put off yesterday: the next', [says('leg', 'later', 1)], 'sleep'],
    ['one was put off a week ago: it may ask again', [says('leg', 'later', 7)], 'leg'],
    ['one is never to ask again: the next', [says('leg', 'never', 300)], 'sleep'],
    ['both are silent', [says('leg', 'never', 300), says('sleep', 'done', 2)], undefined],
  ])('%s', (_what, said, tool) => {
    expect(chosen(speaking('leg', 'sleep'), said)).toBe(tool);
  });

  test('who has nothing to say lets the next speak', () => {
    const [leg, sleep] = speaking('leg', 'sleep') as [Prompter, Prompter];
    expect(chosen([{ ...leg, speaks: () => undefined }, sleep], [])).toBe('sleep');
  });

  test('law: after any answer today nothing is asked, and "never" holds for good', () => {
    fc.assert(
      fc.property(fc.array(answered, { maxLength: 12 }), (said) => {
        const tool = chosen(speaking(...toolIds), said);
        if (said.some(({ day }) => day === today)) expect(tool).toBeUndefined();
        expect(said.some(({ prompt, answer }) => answer === 'never' && prompt === tool)).toBe(false);
      }),
    );
  });

  test('no tool asks twice, and each keeps quiet for days', () => {
    expect(new Set(prompters.map(({ tool }) => tool)).size).toBe(prompters.length);
    for (const { tool, quietDays } of prompters) expect(quietDays, tool).toBeGreaterThanOrEqual(1);
  });
});
