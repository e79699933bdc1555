import type { ToolId } from '@rugwijs/core';
import type { Part } from '@rugwijs/text';
import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import { preloadFigure } from '../design/figure-view.tsx';
import { preloadWords } from './words.ts';

interface Needs {
  /** Parts of the words beside `app`. */
  words?: readonly Part[];
  /** Reads the journal before the screen shows. */
  journal?: boolean;
  figure?: boolean;
}

/** A screen as a chunk of its own, fetched together with its words and data, so that it appears whole. */
function screen(load: () => Promise<ComponentType>, { words = [], journal = false, figure = false }: Needs = {}) {
  return lazy(async () => {
    const [component] = await Promise.all([
      load(),
      preloadWords(['app', ...words]),
      journal ? import('../device/journal.ts').then((device) => device.startJournal()) : undefined,
      figure ? preloadFigure() : undefined,
    ]);
    return component;
  });
}

export const Rugcheck = screen(async () => (await import('../triage/rugcheck.tsx')).Rugcheck, {
  words: ['answers', 'triage'],
  journal: true,
});
export const Result = screen(async () => (await import('../result/result.tsx')).Result, {
  words: ['answers', 'triage', 'classification'],
  journal: true,
});
export const Letter = screen(async () => (await import('../letter/letter.tsx')).Letter, {
  words: ['answers', 'triage', 'classification'],
  journal: true,
});
export const PlanScreen = screen(async () => (await import('../plan/plan.tsx')).PlanScreen, {
  words: ['answers', 'plan', 'session', 'practice'],
  journal: true,
  figure: true,
});
export const Today = screen(async () => (await import('../today/today.tsx')).Today, {
  words: ['practice', 'session', 'plan', 'adaptation', 'checkIn', 'tools'],
  journal: true,
  figure: true,
});
export const SessionScreen = screen(async () => (await import('../session/session.tsx')).SessionScreen, {
  words: ['practice', 'session', 'adaptation'],
  journal: true,
  figure: true,
});
export const CheckInScreen = screen(async () => (await import('../check-in/check-in.tsx')).CheckInScreen, {
  words: ['practice', 'checkIn', 'adaptation', 'session'],
  journal: true,
});
export const PracticeScreen = screen(async () => (await import('../practice/practice.tsx')).PracticeScreen, {
  words: ['practice', 'session', 'plan'],
  journal: true,
  figure: true,
});
export const BookScreen = screen(async () => (await import('../book/book.tsx')).BookScreen, {
  words: ['book', 'practice', 'session', 'plan'],
  journal: true,
  figure: true,
});
export const ProgressScreen = screen(async () => (await import('../progress/progress.tsx')).ProgressScreen, {
  words: ['practice', 'progress', 'session'],
  journal: true,
});
export const Learn = screen(async () => (await import('../learn/learn.tsx')).Learn, {
  words: ['lessons', 'learn', 'claims', 'net'],
  journal: true,
});
export const Lesson = screen(async () => (await import('../learn/lesson.tsx')).Lesson, {
  words: ['lessons', 'learn'],
  journal: true,
});
export const Ask = screen(async () => (await import('../learn/ask/ask.tsx')).Ask, {
  words: ['learn', 'net'],
  journal: true,
});
export const Claims = screen(async () => (await import('../learn/claims/claims.tsx')).Claims, {
  words: ['learn', 'claims', 'net', 'triage'],
  journal: true,
});
export const Treatments = screen(async () => (await import('../learn/treatments/treatments.tsx')).Treatments, {
  words: ['learn', 'treatments', 'triage'],
});
export const TreatmentPage = screen(async () => (await import('../learn/treatments/treatments.tsx')).TreatmentPage, {
  words: ['learn', 'treatments', 'triage'],
});
export const Anatomy = screen(async () => (await import('../learn/anatomy/anatomy.tsx')).Anatomy, { words: ['learn'] });
export const Numbers = screen(async () => (await import('../learn/numbers/numbers.tsx')).Numbers, {
  words: ['learn', 'triage'],
});
export const SourcesScreen = screen(async () => (await import('../learn/sources/sources.tsx')).SourcesScreen, {
  words: ['learn', 'triage'],
});
/** A tool of the coach as a screen: its own words, those of all tools, and those that it shows beside. */
function tool(id: ToolId, load: () => Promise<ComponentType>, { words = [], figure = false }: Needs = {}) {
  return screen(load, { words: [id, 'tools', 'net', 'practice', ...words], journal: true, figure });
}

/** Every tool at `/tools/<id>`: a tool without a screen does not compile. */
export const tools = {
  calm: tool('calm', async () => (await import('../coach/calm/calm.tsx')).CalmScreen, { figure: true }),
  sleep: tool('sleep', async () => (await import('../coach/sleep/sleep.tsx')).SleepScreen, { words: ['mood'] }),
  mood: tool('mood', async () => (await import('../coach/mood/mood.tsx')).MoodScreen),
  fear: tool('fear', async () => (await import('../coach/fear/fear.tsx')).FearScreen),
  breaks: tool('breaks', async () => (await import('../coach/breaks/breaks.tsx')).BreaksScreen, { figure: true }),
  strength: tool('strength', async () => (await import('../coach/strength/strength.tsx')).StrengthScreen, {
    figure: true,
  }),
  helps: tool('helps', async () => (await import('../coach/helps/helps.tsx')).HelpsScreen),
  flare: tool('flare', async () => (await import('../coach/flare/flare.tsx')).FlareScreen, {
    words: ['helps'],
    figure: true,
  }),
  review: tool('review', async () => (await import('../coach/review/review.tsx')).ReviewScreen),
  well: tool('well', async () => (await import('../coach/well/well.tsx')).WellScreen, {
    words: ['flare', 'triage'],
    figure: true,
  }),
  work: tool('work', async () => (await import('../coach/work/work.tsx')).WorkScreen),
  leg: tool('leg', async () => (await import('../coach/leg/leg.tsx')).LegScreen),
  care: tool('care', async () => (await import('../coach/care/care.tsx')).CareScreen, {
    words: ['answers', 'triage', 'classification', 'plan', 'session', 'helps'],
  }),
  measures: tool('measures', async () => (await import('../coach/measures/measures.tsx')).MeasuresScreen),
} satisfies Readonly<Record<ToolId, ComponentType>>;

export const Tools = screen(async () => (await import('../coach/tools.tsx')).ToolsScreen, {
  words: ['tools', ...(Object.keys(tools) as ToolId[])],
  journal: true,
});
export const AlarmNl = lazy(async () => {
  const [{ AlarmNl: card }] = await Promise.all([import('../alarm/alarm.tsx'), preloadWords(['app'], 'nl')]);
  return card;
});
export const AlarmEn = lazy(async () => {
  const [{ AlarmEn: card }] = await Promise.all([import('../alarm/alarm.tsx'), preloadWords(['app'], 'en')]);
  return card;
});
export const SettingsScreen = screen(async () => (await import('../settings/settings.tsx')).SettingsScreen, {
  journal: true,
  figure: true,
});
export const About = screen(async () => (await import('../about/about.tsx')).About, { words: ['triage'] });
