import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answer, buildIndex, openIndex } from '@rugwijs/dutch';
import { searchWords } from '@rugwijs/text';
import { measureSet, ourFinder, type QuestionSet, written } from '../scripts/search/figures.ts';
import { tunedMiniSearch } from '../scripts/search/minisearch.ts';
import { type Figure, median, show } from './report.ts';

/** What a question costs, what the index weighs, and how often the right passage is found, beside MiniSearch in the same run. */
export async function searchFigures(): Promise<Figure[]> {
  const passages = await written('nl');
  const set = questions('tuning');
  const asked = set.questions.map(({ q }) => q);
  const packed = buildIndex(passages, searchWords.nl, 'nl');
  const index = openIndex(packed);
  const theirs = tunedMiniSearch(passages);
  const byId = new Map(passages.map((passage) => [passage.id, passage] as const));
  const ours = perQuestion(asked, (q) => answer(index, byId, q));
  const beside = perQuestion(asked, theirs);
  const opening = median(Array.from({ length: 9 }, () => timed(() => openIndex(packed))));
  return [
    {
      what: `A question, ${passages.length} passages (beside MiniSearch, tuned)`,
      measured: `${show(ours)} ms (${show(ours / beside)} × of ${show(beside)} ms)`,
      goal: '≤ 1 ms',
      met: ours <= 1,
    },
    { what: 'Making the index ready, once', measured: `${show(opening)} ms`, goal: '' },
    ...(await Promise.all([size('nl'), size('en')])),
    ...(['tuning', 'frozen'] as const).flatMap((name) => found(name, ourFinder(passages, 'nl'), theirs)),
  ];
}

type Find = (question: string) => readonly string[];

function found(name: 'tuning' | 'frozen', ours: Find, theirs: Find): Figure[] {
  const set = questions(name);
  if (set.questions.length === 0) return [];
  const [us, them] = [measureSet(ours, set), measureSet(theirs, set)];
  return [
    {
      what: `Right passage first, among three: ${us.questions} ${name} questions (MiniSearch)`,
      measured: `${show(us.hit1)}, ${show(us.hit3)} (${show(them.hit1)}, ${show(them.hit3)})`,
      goal: 'above MiniSearch',
      met: us.hit3 > them.hit3,
    },
    {
      what: `Answered although nothing is written: ${us.offTopic} ${name} questions (MiniSearch)`,
      measured: `${show(us.offTopicAnswered)} (${show(them.offTopicAnswered)})`,
      goal: 'below MiniSearch',
      met: us.offTopicAnswered < them.offTopicAnswered,
    },
  ];
}

async function size(language: 'nl' | 'en'): Promise<Figure> {
  const json = JSON.stringify(buildIndex(await written(language), searchWords[language], language));
  const brotli = brotliCompressSync(json).length / 1000;
  return {
    what: `Index as it is sent, Brotli (${language})`,
    measured: `${show(brotli)} kB (gzip ${show(gzipSync(json, { level: 9 }).length / 1000)} kB)`,
    goal: '≤ 60 kB',
    met: brotli <= 60,
  };
}

/** An empty set while its questions have not been mapped. */
function questions(name: 'tuning' | 'frozen'): QuestionSet {
  try {
    const file = fileURLToPath(new URL(`../packages/dutch/questions/${name}.json`, import.meta.url));
    return JSON.parse(readFileSync(file, 'utf8')) as QuestionSet;
  } catch {
    return { questions: [], offTopic: [] };
  }
}

/** Milliseconds a question: the middle one of nine rounds, warm. */
function perQuestion(asked: readonly string[], ask: (question: string) => unknown): number {
  const round = () => timed(() => asked.forEach(ask)) / asked.length;
  round();
  return median(Array.from({ length: 9 }, round));
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
