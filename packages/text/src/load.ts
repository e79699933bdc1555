import type { Language, Part, Words } from './words.ts';

/** One part of the words, loaded when a screen needs it: each part of each language is a chunk of its own. */
export function loadWords<P extends Part>(language: Language, part: P): Promise<Words[P]> {
  return loaders[language][part]();
}

/** All words of a language at once: for the command line, the rulebook and tests. */
export async function allWords(language: Language): Promise<Words> {
  const parts = Object.keys(loaders[language]) as Part[];
  const entries = await Promise.all(parts.map(async (part) => [part, await loadWords(language, part)]));
  return Object.fromEntries(entries) as Words;
}

type Loaders = { readonly [P in Part]: () => Promise<Words[P]> };

const loaders: Readonly<Record<Language, Loaders>> = {
  nl: {
    app: async () => (await import('./nl/app.ts')).app,
    answers: async () => (await import('./nl/answers.ts')).answers,
    triage: async () => (await import('./nl/triage.ts')).triage,
    classification: async () => (await import('./nl/classification.ts')).classification,
    plan: async () => (await import('./nl/plan.ts')).plan,
    session: async () => (await import('./nl/session.ts')).session,
    checkIn: async () => (await import('./nl/check-in.ts')).checkIn,
    adaptation: async () => (await import('./nl/adaptation.ts')).adaptation,
    progress: async () => (await import('./nl/progress.ts')).progress,
    practice: async () => (await import('./nl/practice.ts')).practice,
    learn: async () => (await import('./nl/learn.ts')).learn,
    lessons: async () => (await import('./nl/lessons.ts')).lessons,
    net: async () => (await import('./nl/net.ts')).net,
    claims: async () => (await import('./nl/claims.ts')).claims,
    treatments: async () => (await import('./nl/treatments.ts')).treatments,
    book: async () => (await import('./nl/book.ts')).book,
    tools: async () => (await import('./nl/coach/tools.ts')).tools,
    calm: async () => (await import('./nl/coach/calm.ts')).calm,
    sleep: async () => (await import('./nl/coach/sleep.ts')).sleep,
    mood: async () => (await import('./nl/coach/mood.ts')).mood,
    fear: async () => (await import('./nl/coach/fear.ts')).fear,
    breaks: async () => (await import('./nl/coach/breaks.ts')).breaks,
    strength: async () => (await import('./nl/coach/strength.ts')).strength,
    helps: async () => (await import('./nl/coach/helps.ts')).helps,
    flare: async () => (await import('./nl/coach/flare.ts')).flare,
    review: async () => (await import('./nl/coach/review.ts')).review,
    well: async () => (await import('./nl/coach/well.ts')).well,
    work: async () => (await import('./nl/coach/work.ts')).work,
    leg: async () => (await import('./nl/coach/leg.ts')).leg,
    care: async () => (await import('./nl/coach/care.ts')).care,
    measures: async () => (await import('./nl/coach/measures.ts')).measures,
  },
  en: {
    app: async () => (await import('./en/app.ts')).app,
    answers: async () => (await import('./en/answers.ts')).answers,
    triage: async () => (await import('./en/triage.ts')).triage,
    classification: async () => (await import('./en/classification.ts')).classification,
    plan: async () => (await import('./en/plan.ts')).plan,
    session: async () => (await import('./en/session.ts')).session,
    checkIn: async () => (await import('./en/check-in.ts')).checkIn,
    adaptation: async () => (await import('./en/adaptation.ts')).adaptation,
    progress: async () => (await import('./en/progress.ts')).progress,
    practice: async () => (await import('./en/practice.ts')).practice,
    learn: async () => (await import('./en/learn.ts')).learn,
    lessons: async () => (await import('./en/lessons.ts')).lessons,
    net: async () => (await import('./en/net.ts')).net,
    claims: async () => (await import('./en/claims.ts')).claims,
    treatments: async () => (await import('./en/treatments.ts')).treatments,
    book: async () => (await import('./en/book.ts')).book,
    tools: async () => (await import('./en/coach/tools.ts')).tools,
    calm: async () => (await import('./en/coach/calm.ts')).calm,
    sleep: async () => (await import('./en/coach/sleep.ts')).sleep,
    mood: async () => (await import('./en/coach/mood.ts')).mood,
    fear: async () => (await import('./en/coach/fear.ts')).fear,
    breaks: async () => (await import('./en/coach/breaks.ts')).breaks,
    strength: async () => (await import('./en/coach/strength.ts')).strength,
    helps: async () => (await import('./en/coach/helps.ts')).helps,
    flare: async () => (await import('./en/coach/flare.ts')).flare,
    review: async () => (await import('./en/coach/review.ts')).review,
    well: async () => (await import('./en/coach/well.ts')).well,
    work: async () => (await import('./en/coach/work.ts')).work,
    leg: async () => (await import('./en/coach/leg.ts')).leg,
    care: async () => (await import('./en/coach/care.ts')).care,
    measures: async () => (await import('./en/coach/measures.ts')).measures,
  },
};
