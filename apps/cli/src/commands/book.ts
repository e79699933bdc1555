import { exercises } from '@rugwijs/clinical';
import { allWords } from '@rugwijs/text';
import { bookMarkup, type Entry } from '../book/markup.ts';
import { BadInput } from '../input/problem.ts';
import { answersOf } from './check.ts';
import { type Context, printJson, readAllInputs } from './context.ts';
import { planFor } from './plan.ts';
import { doseInWords } from './print.ts';

/** `rugwijs book`: the exercises on paper, as a tagged PDF. */
export async function book(context: Context): Promise<void> {
  const { out, large, language, io, messages } = context;
  if (out === undefined) throw new BadInput({ kind: 'no-out', command: 'book' });
  const entries = await entriesOf(context);
  const words = await allWords(language);
  const today = context.today ?? io.clock();
  const markup = bookMarkup({ entries, words, language, large, made: words.book.made(longDay(today, language)) });
  // Loaded only here: the compiler is large, and no other command needs it.
  const { pdfOf } = await import('../book/pdf.ts');
  const pdf = pdfOf(markup);
  await io.write(out, pdf);
  if (context.json) printJson(io, { file: out, exercises: entries.length, bytes: pdf.length });
  else io.out(`${messages.labels.bookMade(out, entries.length)}\n`);
  if (entries.length === 0) io.err(`${messages.labels.bookWithoutExercises}\n`);
}

/** All exercises at the dose to begin with, or those of a plan; none when the answers allow no plan. */
async function entriesOf(context: Context): Promise<readonly Entry[]> {
  if (context.plan === undefined) return exercises.map((exercise) => entry(exercise, exercise.startDose, context));
  const { inputs } = await readAllInputs({ ...context, files: [context.plan] });
  const [input] = inputs;
  const { plan } = planFor(
    input === undefined ? {} : answersOf(input, context),
    input?.today ?? context.io.clock(),
    context,
  );
  return (plan?.exercises ?? []).flatMap(({ exercise: id, dose }) => {
    const exercise = exercises.find((one) => one.id === id);
    return exercise === undefined ? [] : [entry(exercise, dose, context)];
  });
}

function entry(exercise: Entry['exercise'], dose: Entry['exercise']['startDose'], { messages }: Context): Entry {
  const each = exercise.sides === 'each' ? `, ${messages.labels.eachSide}` : '';
  return { exercise, dose: `${doseInWords(dose, messages)}${each}` };
}

/** `22 november 2026`. */
function longDay(day: string, language: 'nl' | 'en'): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}
