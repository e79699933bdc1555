import { signal } from '@preact/signals';
import { render } from 'preact';
import { Sheet } from '../design/sheet.tsx';
import styles from './net.module.css';
import { isDark, NetSays, useNetTitle } from './net.tsx';
import type { Found } from './scan.ts';

const left = signal<Found | undefined>(undefined);
let place: HTMLElement | undefined;

/** Where the net leads: who went there already needs no showing of the way. */
const leadsTo = /^\/(alarm|check)(\/|$)/;

/**
 * Shows the net over the screen that came in place of the text. It has a place of its own in the page, beside the app, so that no
 * screen takes it away; there it waits until it is closed or one of its ways is taken.
 */
export function showLeft(found: Found): void {
  if (leadsTo.test(location.pathname) && !isDark(found)) return;
  const before = left.peek();
  left.value = before ? joined(before, found) : found;
  if (place) return;
  place = document.body.appendChild(document.createElement('div'));
  render(<LeftNet />, place);
}

/** Several fields of one form, left at once, are one text. */
function joined(one: Found, other: Found): Found {
  const after = one.text.length + 1;
  const moved = other.scan.flags.map(({ span: [from, to], ...flag }) => ({
    ...flag,
    span: [from + after, to + after] as const,
  }));
  return {
    text: `${one.text}\n${other.text}`,
    scan: {
      ...one.scan,
      level: one.scan.level === 'alarm' ? 'alarm' : other.scan.level,
      flags: [...one.scan.flags, ...moved],
    },
  };
}

function LeftNet() {
  const found = left.value;
  const title = useNetTitle(found);
  const close = () => {
    left.value = undefined;
  };
  return (
    <Sheet open={title !== undefined} onClose={close} title={title}>
      <div class={styles.left}>{found ? <NetSays found={found} onGo={close} /> : null}</div>
    </Sheet>
  );
}
