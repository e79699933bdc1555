import { useState } from 'preact/hooks';

let made = 0;

/** A name for ids and radio groups, unique on the page. (Preact's `useId` gave two groups of one screen the same name.) */
export function useName(): string {
  const [name] = useState(() => {
    made += 1;
    return `n${made}`;
  });
  return name;
}
