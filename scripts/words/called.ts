import { literalsOf, type Say } from './sentences.ts';

/**
 * What a function says, called with sample values; and the whole sentences in its code that no sample brought out. A
 * call that breaks or leaves a hole is not used, so a function that needs real data still shows its literals.
 */
export function called(say: Say): string[] {
  const said = saidWith(say, [2, 1]);
  if (said.length === 0) said.push(...saidWith(say, ['3', ['3', '4']]));
  const folded = said.map(withoutNumbers);
  const unsaid = literalsOf(say).filter((text) => !folded.some((one) => one.includes(withoutNumbers(text))));
  return [...said, ...(said.length === 0 ? unsaid : unsaid.filter((text) => /[.!?]/.test(text)))];
}

/** One text for each way of saying it: those that differ in a number only are the same. */
function saidWith(say: Say, samples: readonly unknown[]): string[] {
  const said = samples.map((sample) => attempt(say, sample)).filter((text) => text !== undefined);
  return [...new Map(said.map((text) => [withoutNumbers(text), text])).values()];
}

function attempt(say: Say, sample: unknown): string | undefined {
  try {
    const text = say(...Array.from({ length: 6 }, () => sample));
    return typeof text === 'string' && !/undefined|NaN|\[object|^\s*$/.test(text) ? text : undefined;
  } catch {
    return; // it needs more than a sample
  }
}

function withoutNumbers(text: string): string {
  return text.replace(/\d+/gu, '0');
}
