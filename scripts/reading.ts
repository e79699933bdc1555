// Prints how hard our words are to read, the hardest sentences first. Options: --lang nl|en, --all (every sentence).
import { parseArgs } from 'node:util';
import { unexplained } from './reading/lists.ts';
import { pagesOf } from './reading/pages.ts';
import { reportOf } from './reading/report.ts';

const { values } = parseArgs({
  options: { lang: { type: 'string', default: 'nl' }, all: { type: 'boolean', default: false } },
});
const { lang, all } = values;
if (lang !== 'nl' && lang !== 'en') {
  console.error(`No words in "${lang}". There are: nl, en.`);
  process.exit(1);
}
console.log(reportOf(await pagesOf(lang), lang, await unexplained(lang), all ? Infinity : 30));
