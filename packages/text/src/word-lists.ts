/** Groups of phrases: a group a line, phrases between commas. */
export function groups(lines: string): readonly (readonly string[])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((phrase) => phrase.trim()));
}

/** Words with spaces or line breaks between them. */
export function list(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
