import { type Level, levels } from '../alarm/flag.ts';
import type { Flag } from '../alarm/scan.ts';
import { stem } from '../words/stem.ts';
import { contentWords } from './build.ts';
import { type SearchIndex, wordsOf } from './open.ts';
import type { Searchable } from './passage.ts';
import { rarityOf } from './postings.ts';
import { goodness } from './read-word.ts';
import { aboutIt, scoreWords } from './score.ts';
import { type Hit, rank } from './search.ts';
import { longest, understand, type Wanted } from './understand.ts';

export interface Answered<Written extends Searchable> {
  /** Best first; what is shown of each is its title and this paragraph. */
  readonly passages: readonly { readonly passage: Written; readonly text: string }[];
  /** Nothing written answers this. */
  readonly abstained: boolean;
}

/** What the net under typed text saw in a question: as much of a `Scan` as matters here. */
export interface Told {
  readonly level: 'none' | Level;
  readonly flags: readonly Pick<Flag, 'id' | 'level'>[];
}

const nothingSeen: Told = { level: 'none', flags: [] };

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
 * `told`: what the net saw in the question. The alarm signs that it means go first. At its level `alarm` nothing stands
 * beside alarm signs but a page whose title was typed: whoever cannot pass urine is not told how to cycle.
 */
export function answer<Written extends Searchable>(
  index: SearchIndex,
  written: ReadonlyMap<string, Written>,
  query: string,
  told: Told = nothingSeen,
  n = 3,
): Answered<Written> {
  if (n < 1) return { passages: [], abstained: true };
  const wanted = understand(index, query);
  const said = saidWords(index, wanted, query);
  const ranked = rank(index, wanted);
  const leads = leading(index, written, wanted, ranked, told).slice(0, n);
  const look = (hit: Hit): Look<Written> | undefined => {
    const passage = written.get(hit.id);
    if (passage === undefined || leads.some((one) => one.passage === passage)) return undefined;
    if (told.level === 'alarm' && passage.alarm === undefined && !isTitle(query, passage.title)) return undefined;
    const shown = shownOf(index, wanted, passage);
    if (isNamed(index, said, hit.id)) return { passage, ...shown };
    return shown.says.size > 0 && mayShow(index, wanted, passage, told) ? { passage, ...shown } : undefined;
  };
  const first = topOf(ranked.slice(0, farthest), leads, look, n);
  const passages = withBoth(index, wanted, first, look, n, Math.min(n - 1, n - leads.length));
  return { passages: passages.map(({ passage, text }) => ({ passage, text })), abstained: passages.length === 0 };
}

/**
 * The passages about the hard signs that the net saw, the most of the question first. What it is sure of, whether or not the
 * words would find it; what it only asks about, when they do. A soft sign, which means something only beside others, never
 * leads: who takes prednisone may just want to know what that is.
 */
function leading<Written extends Searchable>(
  index: SearchIndex,
  written: ReadonlyMap<string, Written>,
  wanted: readonly Wanted[],
  ranked: readonly Hit[],
  { flags }: Told,
): readonly Look<Written>[] {
  const hard = flags.filter(({ id }) => levels[id] === 'alarm');
  if (hard.length === 0) return [];
  const found = new Set(ranked.map(({ id }) => id));
  const { covered } = scoreWords(index, wanted);
  return [...index.ids.keys()]
    .sort((a, b) => (covered[b] ?? 0) - (covered[a] ?? 0) || a - b)
    .flatMap((at) => written.get(index.ids[at] ?? '') ?? [])
    .filter(({ id, alarm = [] }) =>
      hard.some((flag) => alarm.includes(flag.id) && (flag.level === 'alarm' || found.has(id))),
    )
    .map((passage) => ({ passage, ...shownOf(index, wanted, passage) }));
}

/** Is the question this title, word for word? More is asked of it than of `whole`: "ik kan niet meer lopen" is not Lopen. */
function isTitle(query: string, title: string): boolean {
  return wordsOf(query.slice(0, longest)).join(' ') === wordsOf(title).join(' ');
}

/** What leads, and the best that can be shown behind it. Whoever types a title gets that page too, at the last place if need be. */
function topOf<Written>(
  hits: readonly Hit[],
  leads: readonly Look<Written>[],
  look: (hit: Hit) => Look<Written> | undefined,
  n: number,
): readonly Look<Written>[] {
  const top: { readonly hit?: Hit; readonly seen: Look<Written> }[] = leads.map((seen) => ({ seen }));
  for (const hit of hits) {
    const seen = top.length < n ? look(hit) : undefined;
    if (seen !== undefined) top.push({ hit, seen });
  }
  const shown = top.map((one) => one.seen);
  const asked = hits.find((hit) => hit.whole && !top.some((one) => one.hit === hit));
  if (asked === undefined || top.length < Math.max(2, n) || top.at(-1)?.hit?.whole) return shown;
  const seen = look(asked);
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

/** The stems of all that a question says, function words and repaired slips too. */
function saidWords(index: SearchIndex, wanted: readonly Wanted[], query: string): ReadonlySet<string> {
  const words = [...wordsOf(query.slice(0, longest)), ...wanted.flatMap(({ meant }) => meant)];
  return new Set(words.map((word) => stem(word, index.language)));
}

/** Does the question hold words that can mean nothing but this sign? */
function isNamed(index: SearchIndex, said: ReadonlySet<string>, id: string): boolean {
  return (index.names.get(id) ?? []).some((name) => name.every((word) => said.has(word)));
}

/** An alarm sign only when it is meant. */
function mayShow(index: SearchIndex, wanted: readonly Wanted[], passage: Searchable, { flags }: Told) {
  if (passage.alarm === undefined || flags.some(({ id }) => passage.alarm?.includes(id))) return true;
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

/** A question with two subjects: one that none of the passages mentions gets the last place, or a free one; `most` of them. */
function withBoth<Written>(
  index: SearchIndex,
  wanted: readonly Wanted[],
  first: readonly Look<Written>[],
  look: (hit: Hit) => Look<Written> | undefined,
  n: number,
  most: number,
): readonly Look<Written>[] {
  const least = aboutIt.rarity * rarityOf(0, index.ids.length);
  const missing = wanted
    .filter((one) => one.rarity >= least && !first.some(({ says }) => says.has(one)))
    .sort((a, b) => b.rarity - a.rarity || a.word.localeCompare(b.word));
  const added: Look<Written>[] = [];
  for (const one of missing) {
    if (first.length === 0 || added.length >= most || added.some(({ says }) => says.has(one))) continue;
    for (const hit of rank(index, [one], true).slice(0, farthest)) {
      const about = look(hit);
      if (!about?.says.has(one)) continue;
      added.push(about);
      break;
    }
  }
  return [...first.slice(0, n - added.length), ...added];
}
