import type { Scan } from '@rugwijs/dutch';
import { type Check, hadIntake } from '@rugwijs/journal';
import { useEffect, useState } from 'preact/hooks';
import { Act, Quiet } from '../design/act.tsx';
import { person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { recheckPath } from '../today/links.ts';
import styles from './net.module.css';

/** How long somebody must pause before the words are looked at, in milliseconds. */
const pause = 350;

/**
 * The net under a typed text: when the words could be an alarm sign, it opens the way to the alarm questions.
 * It says nothing at all otherwise: silence is no "all is well".
 */
export function AlarmNet({ text }: { text: string }) {
  const words = useWords('net');
  const app = useWords('app');
  const found = useScan(text);
  if (!found || found.scan.level === 'none' || !words || !app) return <div aria-live="polite" />;
  const shown = found.scan;
  const dark = shown.flags.some(({ id }) => id === 'suicidal-thoughts');
  const said = words.seen([...new Set(shown.flags.map(({ span: [from, to] }) => found.text.slice(from, to)))]);
  const level = shown.level === 'alarm' ? words.alarm : words.ask;
  return (
    <div aria-live="polite">
      <aside class={`${styles.net} ${shown.level === 'alarm' ? styles.alarm : ''}`}>
        <h2>{dark ? words.dark.title : level.title}</h2>
        <p class="small">{said}</p>
        <p>{dark ? words.dark.says : level.says}</p>
        {dark ? (
          <Act call href="tel:113" reach={false}>
            {words.dark.call}
          </Act>
        ) : null}
        <Act href={checkHref()} reach={false}>
          {words.go}
        </Act>
        <Quiet href={app.shell.alarmPath}>{words.card}</Quiet>
      </aside>
    </div>
  );
}

/** The alarm questions again, for what the reason asks; the whole Rugcheck for somebody who never did one. */
export function checkHref(reason: Check = 'free-text'): string {
  return hadIntake(person.peek()) ? recheckPath(reason) : '/check';
}

/** What the words may mean, a moment after the last key. The detector is fetched with the first words. */
function useScan(text: string): { text: string; scan: Scan } | undefined {
  const [found, setFound] = useState<{ text: string; scan: Scan }>();
  useEffect(() => {
    if (text.trim() === '') return setFound(undefined);
    let current = true;
    const timer = setTimeout(() => {
      void import('@rugwijs/dutch').then(({ scan }) => current && setFound({ text, scan: scan(text) }));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}
