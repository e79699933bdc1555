/** What may glue two parts of a Dutch compound: `rug|pijn`, `houding|s|corrector`, `ziekte|n|verzekering`, `hond|e|weer`. */
const glue = ['', 's', 'en', 'n', 'e'] as const;

/**
 * The known words that a compound is made of, its head last, or nothing when it cannot be cut into known words.
 * The longest head wins: `tussenwervelschijf` is `tussen` + `wervelschijf` only when that is no word, `wervel` + `schijf` otherwise.
 * @param isKnown Is this a word by itself? Parts shorter than three letters are never asked for.
 */
export function splitCompound(word: string, isKnown: (part: string) => boolean, deepest = 3): readonly string[] {
  if (deepest < 2) return [];
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const head = word.slice(cut);
    if (!isKnown(head)) continue;
    const front = word.slice(0, cut);
    for (const letters of glue) {
      if (!front.endsWith(letters)) continue;
      const part = front.slice(0, front.length - letters.length);
      if (part.length < 3) continue;
      if (isKnown(part)) return [part, head];
      const parts = splitCompound(part, isKnown, deepest - 1);
      if (parts.length > 0) return [...parts, head];
    }
  }
  return [];
}

/**
 * What is known of a compound that has an unknown part: its head, or else its beginning, of at least five letters.
 * `ballonmassage` is some kind of `massage`, an `infraroodlamp` has to do with `infrarood`.
 */
export function knownPart(word: string, isKnown: (part: string) => boolean): string | undefined {
  for (let cut = 3; cut <= word.length - 5; cut += 1) {
    const head = word.slice(cut);
    if (isKnown(head)) return head;
  }
  for (let cut = word.length - 3; cut >= 5; cut -= 1) {
    const front = word.slice(0, cut);
    if (isKnown(front)) return front;
  }
  return undefined;
}
