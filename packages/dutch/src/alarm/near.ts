import { realWords } from './real-words.ts';

/** Is `typed` the word `meant` with one slip: a letter too many, too few, another, or two swapped? A real other word is no slip. */
export function near(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1 || realWords.has(typed)) return false;
  let start = 0;
  while (start < typed.length && start < meant.length && typed.charCodeAt(start) === meant.charCodeAt(start))
    start += 1;
  let end = 0;
  const most = Math.min(typed.length, meant.length) - start;
  while (end < most && typed.charCodeAt(typed.length - 1 - end) === meant.charCodeAt(meant.length - 1 - end)) end += 1;
  const [left, right] = [typed.length - start - end, meant.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && typed[start] === meant[start + 1] && typed[start + 1] === meant[start];
}
