/** A whole number from 0 to the most, as typed; `undefined` for anything else, the empty field too. */
export function wholeNumber(typed: string, most: number): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const value = Number(text);
  return value <= most ? value : undefined;
}
