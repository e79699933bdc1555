import { stem } from '../words/stem.ts';
import { contentWords } from './build.ts';
import type { SearchIndex } from './open.ts';
import type { Searchable } from './passage.ts';
import { rarityOf } from './postings.ts';
import { goodness } from './read-word.ts';
import { aboutIt } from './score.ts';
import { type Hit, rank } from './search.ts';
import { understand, type Wanted } from './understand.ts';

export interface Answered<Written extends Searchable> {
  /** Best first; what is shown of each is its title and this paragraph. */
  readonly passages: readonly { readonly passage: Written; readonly text: string }[];
  /** Nothing written answers this. */
  readonly abstained: boolean;
}

/**
 * An alarm sign is named when so much of its title stands in the question, or of its text so many words that say something,
 * or one so rare that hardly anything else is written about it.
 */
const named = { title: 0.6, telling: 2, rarity: 0.75 } as const;

/** How far down the list is looked for what can be shown. */
const farthest = 15;

/** What is shown of a passage, and which words of the question stand in it. */
interface Look<Written> {
  readonly passage: Written;
  readonly text: string;
  readonly says: ReadonlySet<Wanted>;
}

/**
 * Answers a question with what is written, at most `n` passages. Only what the reader sees counts: a passage is left out
 * when no word of the question stands in its title or paragraph, and two subjects in a question are both answered.
 * `raised`: the flags that the net raised for the question.
 */
export function answer<Written extends Searchable>(
  index: SearchIndex,
  written: ReadonlyMap<string, Written>,
  query: string,
  raised: readonly string[] = [],
  n = 3,
): Answered<Written> {
  const wanted = understand(index, query);
  const look = ({ id }: Hit): Look<Written> | undefined => {
    const passage = written.get(id);
    if (passage === undefined) return undefined;
    const shown = shownOf(index, wanted, passage);
    if (isNamed(index, wanted, id)) return { passage, ...shown };
    return shown.says.size > 0 && mayShow(index, wanted, passage, raised) ? { passage, ...shown } : undefined;
  };
  const first = n < 1 ? [] : topOf(rank(index, wanted).slice(0, farthest), look, n);
  const passages = withBoth(index, wanted, first, look, n);
  return { passages: passages.map(({ passage, text }) => ({ passage, text })), abstained: passages.length === 0 };
}

/** The best that can be shown. Whoever types a title gets that page too, at the last place if need be. */
function topOf<Written>(hits: readonly Hit[], look: (hit: Hit) => Look<Written> | undefined, n: number) {
  const top: { readonly hit: Hit; readonly seen: Look<Written> }[] = [];
  for (const hit of hits) {
    const seen = top.length < n ? look(hit) : undefined;
    if (seen !== undefined) top.push({ hit, seen });
  }
  const asked = hits.find((hit) => hit.whole && !top.some((one) => one.hit === hit));
  const seen = asked === undefined || top.length < n || top.at(-1)?.hit.whole ? undefined : look(asked);
  const shown = top.map((one) => one.seen);
  return seen === undefined ? shown : [...shown.slice(0, -1), seen];
}

/** The paragraph that says most about the question, and which of its words stand there or in the title. The first when none says more. */
function shownOf(index: SearchIndex, wanted: readonly Wanted[], { title, paragraphs }: Searchable) {
  const inTitle = saidIn(index, wanted, title);
  const parts = paragraphs.map((part) => saidIn(index, wanted, part));
  const worth = parts.map((said) => [...said].reduce((sum, [{ rarity }, { good }]) => sum + good * rarity, 0));
  const best = Math.max(0, worth.indexOf(Math.max(...worth)));
  return { text: paragraphs[best] ?? '', says: new Set([...inTitle.keys(), ...(parts[best]?.keys() ?? [])]) };
}

/** How a word of a question stands in a text: how good a match it is, and how rare what stands there. */
interface Said {
  readonly good: number;
  readonly rarity: number;
}

/** Which words of a question stand in a text. */
function saidIn(index: SearchIndex, wanted: readonly Wanted[], text: string): ReadonlyMap<Wanted, Said> {
  const here = placesIn(index, text);
  const said = new Map<Wanted, Said>();
  for (const one of wanted) {
    for (const [at, good] of one.matches) {
      if (here.has(at) && good > (said.get(one)?.good ?? 0))
        said.set(one, { good, rarity: index.postings[at]?.rarity ?? 0 });
    }
  }
  return said;
}

/** The stems of a text that is written, as places in `postings`. */
function placesIn(index: SearchIndex, text: string): ReadonlySet<number> {
  return new Set(contentWords(text, index.language).flatMap((word) => index.places.get(word) ?? []));
}

/** Does the question hold a word that can mean nothing but this sign? */
function isNamed(index: SearchIndex, wanted: readonly Wanted[], id: string): boolean {
  const names = index.names.get(id);
  if (names === undefined) return false;
  return wanted.some(({ meant }) => meant.some((word) => names.has(stem(word, index.language))));
}

/** An alarm sign only when it is meant. */
function mayShow(index: SearchIndex, wanted: readonly Wanted[], passage: Searchable, raised: readonly string[]) {
  if (passage.alarm === undefined || passage.alarm.some((flag) => raised.includes(flag))) return true;
  const most = rarityOf(0, index.ids.length);
  const says = [...saidIn(index, wanted, [passage.title, ...passage.paragraphs].join('\n')).values()];
  const telling = says.filter(({ good, rarity }) => rarity >= aboutIt.rarity * most && good >= goodness.oneSlip);
  if (telling.length >= named.telling) return true;
  if (says.some(({ good, rarity }) => rarity >= named.rarity * most && good >= aboutIt.match)) return true;
  return titled(index, wanted, passage.title) >= named.title;
}

/** How much of a title stands in the question, weighed by rarity. */
function titled(index: SearchIndex, wanted: readonly Wanted[], title: string): number {
  let [all, found] = [0, 0];
  for (const at of placesIn(index, title)) {
    const rarity = index.postings[at]?.rarity ?? 0;
    all += rarity;
    found += rarity * Math.max(0, ...wanted.map(({ matches }) => matches.get(at) ?? 0));
  }
  return all === 0 ? 0 : found / all;
}

/** A question with two subjects: one that none of the passages mentions gets the last place, or a free one. */
function withBoth<Written>(
  index: SearchIndex,
  wanted: readonly Wanted[],
  first: readonly Look<Written>[],
  look: (hit: Hit) => Look<Written> | undefined,
  n: number,
): readonly Look<Written>[] {
  const least = aboutIt.rarity * rarityOf(0, index.ids.length);
  const missing = wanted
    .filter((one) => one.rarity >= least && !first.some(({ says }) => says.has(one)))
    .sort((a, b) => b.rarity - a.rarity || a.word.localeCompare(b.word));
  const added: Look<Written>[] = [];
  for (const one of missing) {
    if (first.length === 0 || added.length >= n - 1 || added.some(({ says }) => says.has(one))) continue;
    for (const hit of rank(index, [one], true).slice(0, farthest)) {
      const about = look(hit);
      if (!about?.says.has(one)) continue;
      added.push(about);
      break;
    }
  }
  return [...first.slice(0, n - added.length), ...added];
}
