import { describe, expect, test } from 'vitest';
import type { Check } from '../event/event.ts';
import { makeEvent } from '../event/event.ts';
import { knowledge } from '../examples/knowledge.ts';
import { fold } from './fold.ts';
import { hadIntake } from './had-intake.ts';

describe('was the Rugcheck ever done', () => {
  test.each<readonly [string, readonly Check[], boolean]>([
    ['nothing was told', [], false],
    ['only the telephone number of the GP', ['plan-intake'], false],
    ['only "is er iets nieuws?"', ['anything-new'], false],
    ['only the questions that a typed word opened', ['free-text'], false],
    ['the Rugcheck', ['intake'], true],
    ['the Rugcheck, and questions after it', ['intake', 'month', 'plan-intake'], true],
  ])('%s', (_what, checks, had) => {
    const told = checks.map((check, index) =>
      makeEvent('answered', { check, answers: {} }, { id: `e${index}`, at: `2026-11-0${index + 1}T09:00:00+01:00` }),
    );
    expect(hadIntake(fold(told, knowledge))).toBe(had);
  });
});
