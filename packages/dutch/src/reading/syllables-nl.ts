/** Syllables of one Dutch word in lower case: one for each group of vowels that is said as one. */
export function dutchSyllables(word: string): number {
  let bare = word.normalize('NFC').replaceAll('ĳ', 'ij').replaceAll('qu', 'kw');
  let known = 0;
  for (const [pattern, count] of borrowed) {
    bare = bare.replace(pattern, () => {
      known += count;
      return '.'; // keeps the vowels on both sides apart
    });
  }
  // A diaeresis begins a new group; other accents only say how a vowel sounds.
  const marked = bare.replace(/[äëïöü]/gu, (vowel) => `.${plain(vowel)}`).replace(/\p{L}/gu, plain);
  return Math.max(1, known + (marked.replace(/(^|[^a-z])y(?=[aeiou])/gu, '$1j').match(group)?.length ?? 0));
}

function plain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Longest first. `ieu` without a w (milieu) and `eui` (geuit) are two groups, so they are cut before `eu` and `ui` are tried. */
const group = /eeuw|ieuw|eau|aai|ooi|oei|i(?=eu)|e(?=ui)|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|[aeiouy]/gu;

/** Borrowed words, and joints of compounds, whose letters do not say how many syllables they have. */
const borrowed: readonly (readonly [RegExp, number])[] = [
  [/(?:team|coach|mail|cream|beat|peak|stream|speak|clean|deal|steam)(?=e?[rns]?)/gu, 1],
  [/feedback|fulltime|parttime|baseline|lifestyle|fitness|online|offline|update|website|software|smoothie/gu, 2],
  [/(?:time|site|home|live|like|game|date|base|pace|shake|smartphone|house|phone)s?(?![a-z])/gu, 1],
  [/museum|lineair|petroleum/gu, 3],
  [/manoeuvre/gu, 3],
  [/station/gu, 2],
  [/(?<=[bcdfghjklmnpqrstvwxz])ieel/gu, 2],
  [/(?<=(?:^|\P{L})(?:ge|be))(?=i[^ej])/gu, 0],
  [/(?<=^(?:mee|twee|drie|zee|thee|knie))(?=[aeio])/gu, 0],
  [/(?<=^(?:na|zo|ga))(?=[aeiou])/gu, 0],
];
