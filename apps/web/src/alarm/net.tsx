import { type Check, hadIntake } from '@rugwijs/journal';
import { Act, Quiet } from '../design/act.tsx';
import { person } from '../device/journal.ts';
import { useWords } from '../shell/words.ts';
import { recheckPath } from '../today/links.ts';
import { Call113 } from './call-113.tsx';
import styles from './net.module.css';
import { type Found, useScan } from './scan.ts';

/**
 * The net under a typed text: when the words could be an alarm sign, it opens the way to the alarm questions.
 * It says nothing at all otherwise: silence is no "all is well". A text that is saved or left before it was looked at is looked at
 * then (left-net.tsx).
 */
export function AlarmNet({ text }: { text: string }) {
  const found = useScan(text);
  const title = useNetTitle(found);
  if (!found || !title) return <div aria-live="polite" />;
  return (
    <div aria-live="polite">
      <aside class={`${styles.net} ${found.scan.level === 'alarm' ? styles.alarm : ''}`}>
        <h2>{title}</h2>
        <NetSays found={found} />
      </aside>
    </div>
  );
}

/** What the net is about, in a few words. */
export function useNetTitle(found: Found | undefined): string | undefined {
  const words = useWords('net');
  if (!found || !words) return undefined;
  return isDark(found) ? words.dark.title : words[found.scan.level].title;
}

/** The words that were seen, whom to call, and the way to the alarm questions. */
export function NetSays({ found, onGo }: { found: Found; onGo?: () => void }) {
  const words = useWords('net');
  const app = useWords('app');
  if (!words || !app) return null;
  const { text, scan } = found;
  const seen = [...new Set(scan.flags.map(({ span: [from, to] }) => text.slice(from, to)))];
  return (
    <>
      <p class="small">{words.seen(seen)}</p>
      {isDark(found) ? <Call113 words={words.dark} /> : <p>{words[scan.level].says}</p>}
      <Act href={checkHref()} reach={false} {...(onGo ? { onClick: onGo } : {})}>
        {words.go}
      </Act>
      <Quiet href={app.shell.alarmPath} {...(onGo ? { onClick: onGo } : {})}>
        {words.card}
      </Quiet>
    </>
  );
}

/** The words may be about not wanting to live. */
export function isDark({ scan }: Found): boolean {
  return scan.flags.some(({ id }) => id === 'suicidal-thoughts');
}

/** The alarm questions again, for what the reason asks; the whole Rugcheck for somebody who never did one. */
export function checkHref(reason: Check = 'free-text'): string {
  return hadIntake(person.peek()) ? recheckPath(reason) : '/check';
}
