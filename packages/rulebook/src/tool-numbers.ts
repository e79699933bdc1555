import {
  type CoachKnowledge,
  calmNumbers,
  fearNumbers,
  flareNumbers,
  helpsNumbers,
  legNumbers,
  moodNumbers,
  sleepNumbers,
  strengthNumbers,
  wellNumbers,
} from '@rugwijs/core';
import type { Desk } from './desk.ts';
import type { ToolRuleId } from './tool-rules.ts';

/** What one telling of a rule is filled in with; `of` names the tests or ages it is told for, where they differ. */
export interface Reading {
  readonly of?: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * The numbers in the texts of the tools, under the names that the texts read them by, from the knowledge that the app counts
 * with: with another number there, another rule is printed. What a person brings (a limit, hours of work, a trial of their own) is a gap.
 */
export function toolNumbers(
  { calm, sleep, mood, fear, strength, helps, flare, well, work, leg }: CoachKnowledge,
  { text, words }: Desk,
): Readonly<Partial<Record<ToolRuleId, readonly Reading[]>>> {
  const tests = Object.entries(strength.tests).map(([id, test]) => ({
    ...test,
    of: text.strength.tests[id as keyof typeof strength.tests].name,
  }));
  const hours = sleep.hours.map(({ fromAge, least, most }) => ({
    of: words.phrases.condition.ageFrom(fromAge),
    values: { least, most },
  }));
  return {
    ...each(calmNumbers(calm)),
    ...each(sleepNumbers(sleep)),
    ...each(moodNumbers(mood)),
    ...each(fearNumbers(fear)),
    ...each(strengthNumbers(strength)),
    ...each(helpsNumbers(helps)),
    ...each(flareNumbers(flare)),
    ...each(wellNumbers(well)),
    ...each(legNumbers(leg)),
    'fear-limit': one({ limit: gap }),
    'strength-limit': one({ limit: gap }),
    'strength-care': one({ limit: gap }),
    'strength-pain-now': one({ most: strength.painUpTo }),
    'strength-noise': tests.flatMap(({ of, noise }) =>
      noise === undefined ? [] : [{ of, values: { noise: noise.halfWidth } }],
    ),
    'strength-top': tests.flatMap(({ of, clock, topSeconds }) =>
      clock === 'hold' ? [{ of, values: { top: topSeconds } }] : [],
    ),
    'sleep-enough': hours,
    'sleep-little': hours,
    // Told from this many days on.
    'work-early-help': one({ days: `≥ ${work.earlyHelpDays}` }),
    'work-start': one({ hours: gap }),
    'work-step-up': one({ hours: gap }),
    'work-first-waits': one({ later: gap }),
    'work-restart': one({ hours: gap }),
    'work-limit': one({ limit: gap }),
    'breaks-left-out': one({ left: gap }),
    'helps-trial-result': one({ orders: gap, asFar: gap }),
  };
}

const gap = '…';

function one(values: Reading['values']): readonly Reading[] {
  return [{ values }];
}

/** What the app says of each of these rules as well. */
function each<Rule extends ToolRuleId>(
  numbers: Readonly<Record<Rule, Reading['values']>>,
): Readonly<Partial<Record<ToolRuleId, readonly Reading[]>>> {
  return Object.fromEntries(Object.entries<Reading['values']>(numbers).map(([rule, values]) => [rule, one(values)]));
}
