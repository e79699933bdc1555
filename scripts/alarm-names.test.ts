import { scan } from '@rugwijs/dutch';
import { allWords } from '@rugwijs/text';
import { expect, test } from 'vitest';

const words = { nl: await allWords('nl'), en: await allWords('en') };

/** What we call our own things: exercises, what they need, treatments and aids with their other names, lessons, tools. */
function namesIn({ session, treatments, lessons, ...others }: (typeof words)['nl']): readonly string[] {
  const tools = Object.values(others).flatMap((part) =>
    'title' in part && typeof part.title === 'string' ? [part.title] : [],
  );
  return [
    ...Object.values(session.exercises).map(({ name }) => name),
    ...Object.values(session.equipment),
    ...Object.values(treatments.treatments).flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
    ...Object.values(lessons.lessons).map(({ title }) => title),
    ...tools,
  ];
}

const didIt = {
  nl: ['', ' gedaan', ' vandaag gedaan', ' gisteren gedaan'],
  en: ['', ' done', ' done today', ' did it'],
} as const;

test.each(['nl', 'en'] as const)(
  '%s: no name of our own things, bare or done, is taken for thoughts of suicide',
  (language) => {
    const lines = namesIn(words[language]).flatMap((name) => didIt[language].map((done) => `${name}${done}`));
    expect(lines.length).toBeGreaterThan(800);
    expect(lines.filter((line) => scan(line).flags.some(({ id }) => id === 'suicidal-thoughts'))).toEqual([]);
  },
);

/** An exercise may be called after a sign (`naald en draad`): that is asked about, no alarm, and seldom. */
test('of the exercises by name, bare or done, at most seven in a hundred are asked about, and none is an alarm', () => {
  const lines = Object.values(words.nl.session.exercises).flatMap(({ name }) =>
    didIt.nl.map((done) => `${name}${done}`),
  );
  const levels = lines.map((line) => scan(line).level);
  expect(levels.filter((level) => level !== 'none').length / lines.length).toBeLessThanOrEqual(0.07);
  expect(levels).not.toContain('alarm');
});
