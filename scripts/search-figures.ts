// node scripts/search-figures.ts [--missed] [--frozen]: how often search finds what was asked, beside MiniSearch on the same passages.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finder, measureSet, ourFinder, type QuestionSet, written } from './search/figures.ts';
import { plainMiniSearch, tunedMiniSearch } from './search/minisearch.ts';

const all = await written('nl');
const finders: Readonly<Record<string, Finder>> = {
  ours: ourFinder(all, 'nl'),
  'MiniSearch, tuned': tunedMiniSearch(all),
  'MiniSearch, default': plainMiniSearch(all),
};
const percent = (share: number) => share.toFixed(2).padStart(6);

// Whoever tunes does not look at the frozen questions, not even at their sum: they are measured when asked for.
for (const name of process.argv.includes('--frozen') ? ['tuning', 'frozen'] : ['tuning']) {
  const file = fileURLToPath(new URL(`../packages/dutch/questions/${name}.json`, import.meta.url));
  if (!existsSync(file)) continue;
  const set = JSON.parse(readFileSync(file, 'utf8')) as QuestionSet;
  for (const [finder, find] of Object.entries(finders)) {
    const { questions, hit1, hit3, offTopic, offTopicAnswered } = measureSet(find, set);
    console.log(
      `${name.padEnd(8)} ${finder.padEnd(20)} hit@1 ${percent(hit1)}  hit@3 ${percent(hit3)}  of ${questions};  ` +
        `nothing written, answered all the same ${percent(offTopicAnswered)} of ${offTopic}`,
    );
  }
  // Only the tuning questions may be looked at one by one.
  if (name === 'tuning' && process.argv.includes('--missed')) showMissed(set);
}

function showMissed({ questions, offTopic }: QuestionSet) {
  const find = finders.ours;
  if (find === undefined) return;
  for (const { q, right } of questions) {
    const found = find(q).slice(0, 3);
    if (right.length > 0 && !found.some((id) => right.includes(id)))
      console.log(`  missed: ${q}\n    ${found.join('  ')}`);
    if (right.length === 0 && found.length > 0) console.log(`  nothing written: ${q}\n    ${found.join('  ')}`);
  }
  for (const q of offTopic) if (find(q).length > 0) console.log(`  off topic: ${q}\n    ${find(q).join('  ')}`);
}
