import type { Pack, PackChoices, PackItem } from '@rugwijs/journal';

/** The whole answer is a no. What says it otherwise ("niet vaak") is not known to be one. */
const no = /^(?:nee|nooit|geen enkele dag|(?:geheel |helemaal )niet|in het geheel niet|no|never|not at all)[.!]?$/iu;

/**
 * A question that may be about not wanting to live was answered with anything but a clear no, or left open. A practice's own list
 * means nothing to us; what its words may mean, the same net says that looks at typed text.
 * @param isDark Whether the net sees such thoughts in a text.
 */
export function isDarkTold(pack: Pack, chosen: PackChoices, isDark: (text: string) => boolean): boolean {
  return pack.questions.some((question) => isDark(question.text) && !isClearNo(question, chosen));
}

function isClearNo({ id, kind, options, min }: PackItem, chosen: PackChoices): boolean {
  const given = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
  if (given === undefined) return false;
  if (kind === 'choice') return no.test(options[given]?.label.trim() ?? '');
  return given === 0 && min === 0;
}
