import type { Scan } from '@rugwijs/dutch';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How long a net must hang before it counts as met, in milliseconds: one that went with its field was not read. */
const readable = 500;

/** How long somebody must pause before the words are looked at, in milliseconds. */
const pause = 350;

/** A text that may hold an alarm sign, and what in it. */
export interface Found {
  readonly text: string;
  readonly scan: Scan & { readonly level: 'alarm' | 'ask' };
}

/**
 * What a typed text may mean, a moment after the last key. Saving closes most fields at once: a text that goes before it was looked
 * at is looked at all the same, and what it says is shown over whatever came in its place.
 */
export function useScan(text: string): Found | undefined {
  const [found, setFound] = useState<Found>();
  // What stood there at first was not typed now.
  const field = useRef<Field>({ text, lookedAt: text, hangs: undefined, since: 0 }).current;
  useLayoutEffect(() => {
    if (text.trim() === '') leave(field);
    field.text = text;
  }, [text, field]);
  useLayoutEffect(() => () => leave(field), [field]);
  useEffect(() => {
    if (text.trim() === '') {
      field.hangs = undefined;
      return setFound(undefined);
    }
    let current = true;
    const detector = detect();
    const timer = setTimeout(async () => {
      const result = await look(text, detector);
      if (!current || result === undefined) return;
      field.lookedAt = text;
      field.hangs = result === 'nothing' ? undefined : result;
      field.since = performance.now();
      setFound(field.hangs);
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text, field]);
  return found;
}

/** One field: what stands in it, what of that was looked at, and what the net that hangs under it now says. */
export interface Field {
  text: string;
  lookedAt: string;
  hangs: Found | undefined;
  /** When that net came, by the device's own clock. */
  since: number;
}

/** A field is emptied or goes: what in it was not met yet is shown over what comes in its place. */
function leave(field: Field): void {
  void unmet(field).then(async (found) => {
    if (found === undefined) return;
    const { showLeft } = await import('./left-net.tsx');
    showLeft(found);
  });
}

/** What nobody looked at yet is looked at now. What hung there was met; a sign, or a louder one, typed after it was not. */
export async function unmet({ text, lookedAt, hangs, since }: Field): Promise<Found | undefined> {
  const met = performance.now() - since >= readable ? hangs : undefined;
  if (text.trim() === '' || (text === lookedAt && met === hangs)) return undefined;
  const found = await look(text);
  return found === undefined || found === 'nothing' || isMet(found, met) ? undefined : found;
}

/** Every sign of the text hung there already, at least as loud. */
function isMet({ scan }: Found, hung: Found | undefined): boolean {
  return scan.flags.every(({ id, level }) =>
    hung?.scan.flags.some((met) => met.id === id && (met.level === level || met.level === 'alarm')),
  );
}

type Detector = Promise<typeof import('@rugwijs/dutch') | undefined>;

/** Fetched with the first words. Without it saving goes on as before. */
function detect(): Detector {
  return import('@rugwijs/dutch').catch(() => undefined);
}

/** What the words may mean; `undefined` when the detector could not be fetched: then nobody looked. */
async function look(text: string, detector: Detector = detect()): Promise<Found | 'nothing' | undefined> {
  const dutch = await detector;
  if (dutch === undefined) return undefined;
  const scan = dutch.scan(text);
  return scan.level === 'none' ? 'nothing' : { text, scan: { ...scan, level: scan.level } };
}
