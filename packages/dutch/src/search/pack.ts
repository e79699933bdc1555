/** Whole numbers from 0 as text that compresses well: a letter each up to 31, more above. */
export function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (let number of numbers) {
    while (number > 31) {
      packed += alphabet[32 + (number % 32)];
      number = Math.floor(number / 32);
    }
    packed += alphabet[number];
  }
  return packed;
}

export function unpackNumbers(packed: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let scale = 1;
  for (const letter of packed) {
    const value = digits.get(letter) ?? 0;
    number += (value % 32) * scale;
    scale *= 32;
    if (value < 32) {
      numbers.push(number);
      number = 0;
      scale = 1;
    }
  }
  return numbers;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz012345ABCDEFGHIJKLMNOPQRSTUVWXYZ6789-_';
const digits: ReadonlyMap<string, number> = new Map([...alphabet].map((letter, value) => [letter, value]));

/** Sorted words, each as the count of letters that it shares with the one before (a digit, at most 9) and the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 9 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join(' ');
}

export function unpackWords(packed: string): readonly string[] {
  let before = '';
  return packed === ''
    ? []
    : packed.split(' ').map((part) => {
        before = before.slice(0, Number(part[0])) + part.slice(1);
        return before;
      });
}
