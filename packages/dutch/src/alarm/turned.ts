import { cues } from './cues.ts';
import type { Reading } from './reading.ts';

/**
 * `Vroeger nooit, nu wel`, `koorts, nu weer`, `nu elke dag klapvoet`: told of now, whatever was denied or over. The turn must say nothing else:
 * what else is so now (`geen koorts, hoofdpijn heb ik nu wel`) turns nothing. It stands right before the sign, right after it, or in a later part.
 */
export function isTurned(hit: readonly number[], { words, partOf }: Reading): boolean {
  if (!words.some((word) => now.has(word))) return false;
  const last = hit.at(-1) ?? 0;
  const own = (at: number): boolean => partOf[at] === partOf[last];
  const saysTurn = (from: number, isIn: (at: number) => boolean): boolean => {
    const said = words.flatMap((word, at) => (at >= from && isIn(at) && !hit.includes(at) ? [word] : []));
    return said.some((word) => now.has(word)) && said.some((word) => turn.has(word)) && said.every(isOfTurn);
  };
  const begins = words.findLastIndex((word, at) => at <= last && own(at) && now.has(word));
  if (begins >= 0 && saysTurn(begins, (at) => own(at) && at <= last)) return true;
  if (saysTurn(last + 1, own)) return true;
  const later = new Set(partOf.slice(last + 1).filter((part) => part !== partOf[last]));
  return [...later].some((part) => saysTurn(last + 1, (at) => partOf[at] === part));
}

const isOfTurn = (word: string): boolean => now.has(word) || turn.has(word) || filling.has(word);

const now: ReadonlySet<string> = new Set([
  ...'nu tegenwoordig inmiddels ondertussen sindsdien sinds'.split(' '),
  ...cues.today,
]);
const turn: ReadonlySet<string> = new Set(
  'wel weer opnieuw elke iedere dagelijks steeds voortdurend constant continu telkens altijd vaak vaker soms regelmatig'.split(
    ' ',
  ),
);
const filling: ReadonlySet<string> = new Set(
  'en maar ook ik kheb ben heb had gehad is het dat die ze er aan een de mijn last van beetje eens kort dag nacht keer week uur'.split(
    ' ',
  ),
);
