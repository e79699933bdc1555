/** Syllables of one English word in lower case: groups of vowels, less each e that is not said, plus pairs that are two. */
export function englishSyllables(word: string): number {
  const bare = word.replace(/(?<=[sd])n't$/u, 'nit').replace(/'\p{L}*$/u, ''); // isn't is is-nit, don't is don
  const known = irregular.get(bare) ?? irregular.get(bare.replace(/(?<![scgz]e)s$/u, ''));
  if (known !== undefined) return known;
  const written = bare.replace(inner, '$1').replace(compound, '$1.');
  const groups = written.match(/[aeiouy]+/gu)?.length ?? 0;
  const unsaid = silent.some((end) => end.test(written)) ? 1 : 0;
  const pairs = apart.reduce((sum, pair) => sum + (written.match(pair)?.length ?? 0), 0);
  return Math.max(1, groups - unsaid + pairs);
}

/** The e in care-ful, home-less, move-ment, safe-ly. */
const inner = /([aeiouy][^aeiouy]{1,2})e(?=(?:ly|ful|fully|less|ment|ments|ness)$)/u;

/** The e in some-thing, home-work, there-fore, side-ways. */
const compound =
  /^((?:any|every)?(?:som|hom|ther|wher|her|lif|sid|guid|for|tim|styl|bas|nos|knap|spac|fac|fir|cas|plac|ic|hous|wav|tir))e(?=[bcdfghjklmnpqrstvwxyz]{1,2}[aeiouy])(?!d|s$)/u;

/** Ends with an e that is not said: shape, shapes, shaped; but table, changes, wanted. */
const silent: readonly RegExp[] = [
  /(?:[^aeiouyl]|[aeiouy][lr]|[aeiou]{2}l|[aiou]u)e$/u,
  /[gq]ues?$/u,
  /(?:[^aeiouylsxzcg]|[aeiouy]l)(?<![cs]h)es$/u,
  /(?:[^aeiouytdl]|[aeiouyl]l|[rw]l)ed$/u,
];

/** Vowels side by side that are said apart, and -ism. */
const apart: readonly RegExp[] = [
  /(?<![ctsg])ia(?!ge)|(?<=[ct])ia(?=t)|io(?![nu])|(?<![tscgn])io(?=[nu])|iu/gu,
  /(?<=[lr])ie(?=s?t$|r$)|ie(?=ty)|(?<!t)ie(?=nt|nc)|(?<=[^aeiou]{2}|[dvs])ier$/gu,
  /eo(?!n$|ple)|(?<![qg])ua|uou|(?<=t)ue(?=t)/gu,
  /(?<=[aeiouy])ing/gu,
  /(?<=cr|^)ea(?=t(?:e|i)(?!n))|rea(?=c|l)|ea$/gu,
  /[^aeiouy](?:sm|thm)s?$/gu,
];

/** Words whose letters do not say it. */
const irregular: ReadonlyMap<string, number> = new Map(
  (
    [
      [1, 'ache ached cause use due cue breathe please ease'],
      [2, 'people really science quiet diet riot ruin poem rhythm doer'],
      [3, 'idea area everything everyone everybody everywhere'],
    ] as const
  ).flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)),
);
